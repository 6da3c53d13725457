/** Fluent UI would fetch its icon fonts from a CDN: register drawings under the names its components ask for instead. */
import { registerIcons, setIconOptions } from '@fluentui/react';
import sortDown from '@fluentui/svg-icons/icons/arrow_down_20_regular.svg?raw';
import download from '@fluentui/svg-icons/icons/arrow_download_20_regular.svg?raw';
import refresh from '@fluentui/svg-icons/icons/arrow_sync_20_regular.svg?raw';
import sortUp from '@fluentui/svg-icons/icons/arrow_up_20_regular.svg?raw';
import checkMark from '@fluentui/svg-icons/icons/checkmark_20_regular.svg?raw';
import chevronDown from '@fluentui/svg-icons/icons/chevron_down_20_regular.svg?raw';
import chevronRight from '@fluentui/svg-icons/icons/chevron_right_20_regular.svg?raw';
import columns from '@fluentui/svg-icons/icons/column_triple_20_regular.svg?raw';
import clear from '@fluentui/svg-icons/icons/dismiss_20_regular.svg?raw';
import filter from '@fluentui/svg-icons/icons/filter_20_regular.svg?raw';
import heart from '@fluentui/svg-icons/icons/heart_20_regular.svg?raw';
import more from '@fluentui/svg-icons/icons/more_horizontal_20_regular.svg?raw';
import search from '@fluentui/svg-icons/icons/search_20_regular.svg?raw';
import settings from '@fluentui/svg-icons/icons/settings_20_regular.svg?raw';
import wrench from '@fluentui/svg-icons/icons/wrench_20_regular.svg?raw';

const drawings: Record<string, string> = {
  ChevronDown: chevronDown,
  ChevronRight: chevronRight,
  ChevronRightMed: chevronRight,
  SortUp: sortUp,
  SortDown: sortDown,
  CheckMark: checkMark,
  Clear: clear,
  Cancel: clear,
  More: more,
  Search: search,
  Filter: filter,
  Refresh: refresh,
  Columns: columns,
  Download: download,
  Settings: settings,
  Troubleshoot: wrench,
  Feedback: heart,
};

export function registerPortalIcons() {
  const icons: Record<string, JSX.Element> = {};
  for (const [name, svg] of Object.entries(drawings)) {
    // biome-ignore lint/security/noDangerouslySetInnerHtml: drawings of an installed package.
    icons[name] = <span className="drawing" dangerouslySetInnerHTML={{ __html: svg }} />;
  }
  registerIcons({ icons });
  setIconOptions({ disableWarnings: true });
}

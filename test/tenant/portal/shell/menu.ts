/** The directory's menu. Items without a link are there to look at. */
import add from '@fluentui/svg-icons/icons/add_circle_20_regular.svg?raw';
import apps from '@fluentui/svg-icons/icons/apps_20_regular.svg?raw';
import book from '@fluentui/svg-icons/icons/book_20_regular.svg?raw';
import building from '@fluentui/svg-icons/icons/building_20_regular.svg?raw';
import desktop from '@fluentui/svg-icons/icons/desktop_20_regular.svg?raw';
import history from '@fluentui/svg-icons/icons/history_20_regular.svg?raw';
import info from '@fluentui/svg-icons/icons/info_20_regular.svg?raw';
import lock from '@fluentui/svg-icons/icons/lock_closed_20_regular.svg?raw';
import people from '@fluentui/svg-icons/icons/people_20_regular.svg?raw';
import person from '@fluentui/svg-icons/icons/person_20_regular.svg?raw';
import signIns from '@fluentui/svg-icons/icons/person_key_20_regular.svg?raw';
import search from '@fluentui/svg-icons/icons/search_20_regular.svg?raw';
import shield from '@fluentui/svg-icons/icons/shield_20_regular.svg?raw';
import provisioning from '@fluentui/svg-icons/icons/text_bullet_list_20_regular.svg?raw';
import wrench from '@fluentui/svg-icons/icons/wrench_20_regular.svg?raw';
import { h, icon } from './dom';
import { links } from './routes';

type Item = [text: string, svg: string, link?: string];

const sections: [heading: string, items: Item[]][] = [
  [
    '',
    [
      ['Overview', info, links.overview],
      ['Diagnose and solve problems', wrench],
    ],
  ],
  [
    'Manage',
    [
      ['Users', person],
      ['Groups', people],
      ['External Identities', building],
      ['Devices', desktop],
      ['App registrations', apps],
      ['Enterprise applications', add],
      ['Conditional Access', shield],
      ['Authentication methods', lock],
    ],
  ],
  [
    'Monitoring',
    [
      ['Sign-in logs', signIns, links.signIns],
      ['Audit logs', history, links.auditLogs],
      ['Provisioning logs', provisioning],
      ['Usage & insights', book],
    ],
  ],
];

export function menu(): HTMLElement {
  const box = h(
    'div',
    { class: 'fxs-menu-search' },
    icon(search),
    h('input', { 'aria-label': 'Search the menu', placeholder: 'Search' }),
  );
  return h(
    'nav',
    { class: 'fxs-sidebar fxs-blade-menu', 'aria-label': 'Directory' },
    box,
    ...sections.flatMap(section),
  );
}

function section([heading, items]: (typeof sections)[number]): HTMLElement[] {
  const list = h('ul', {}, ...items.map(([text, svg, link]) => h('li', {}, item(text, svg, link))));
  return heading ? [h('h3', {}, heading), list] : [list];
}

function item(text: string, svg: string, link?: string): HTMLElement {
  if (!link) return h('span', { class: 'fxs-menu-item' }, icon(svg), text);
  return h('a', { class: 'fxs-menu-item', href: link }, icon(svg), text);
}

export function markCurrent(sidebar: HTMLElement, link: string) {
  for (const anchor of sidebar.querySelectorAll('a')) {
    if (anchor.getAttribute('href') === link) anchor.setAttribute('aria-current', 'page');
    else anchor.removeAttribute('aria-current');
  }
}

/** A decoy: the same grid with dates and GUIDs in it, and not one sign-in. */
import './blade.css';
import { CommandBar, DetailsList, DetailsListLayoutMode, SelectionMode } from '@fluentui/react';
import { dateFormatter } from '../common/dates';
import { fixedColumns } from '../common/fixed-columns';
import type { ViewProps } from '../common/protocol';
import { auditEvents } from './audit-events';

const columns = fixedColumns([
  ['activityDateTime', 'Date', 160],
  ['loggedByService', 'Service', 130],
  ['category', 'Category', 150],
  ['activityDisplayName', 'Activity', 240],
  ['result', 'Status', 80],
  ['targetResources', 'Target(s)', 260],
  ['initiatedBy', 'Initiated by (actor)', 240],
]);

const commands = [
  { key: 'download', text: 'Download', iconProps: { iconName: 'Download' } },
  { key: 'refresh', text: 'Refresh', iconProps: { iconName: 'Refresh' } },
  { key: 'feedback', text: 'Got feedback?', iconProps: { iconName: 'Feedback' } },
];

export default function AuditLogs({ assignment }: ViewProps) {
  const formatDate = dateFormatter(assignment.switches.language);
  const items = auditEvents.map(event => ({
    ...event,
    activityDateTime: formatDate(event.activityDateTime),
  }));
  return (
    <div className="blade">
      <CommandBar className="commands" items={commands} />
      <div className="filters">
        <span className="pill">
          Date : <b>Last 7 days</b>
        </span>
        <span className="pill">
          Service : <b>All</b>
        </span>
        <span className="pill">
          Category : <b>All</b>
        </span>
      </div>
      <div className="scroller" data-is-scrollable="true">
        <DetailsList
          items={items}
          columns={columns}
          ariaLabelForGrid="Audit logs"
          layoutMode={DetailsListLayoutMode.fixedColumns}
          selectionMode={SelectionMode.none}
        />
      </div>
    </div>
  );
}

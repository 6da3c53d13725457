import { Dropdown, SearchBox } from '@fluentui/react';
import type { SignInRow } from '../common/sign-in-row';
import { type Status, statusOf } from './status';

export interface Filter {
  text: string;
  status: Status | 'all';
}

export const noFilter: Filter = { text: '', status: 'all' };

const statusOptions = [
  { key: 'all', text: 'Status : None Selected' },
  { key: 'Success', text: 'Status : Success' },
  { key: 'Failure', text: 'Status : Failure' },
  { key: 'Interrupted', text: 'Status : Interrupted' },
];

export function matches(row: SignInRow, { text, status }: Filter): boolean {
  if (status !== 'all' && statusOf(row.errorCode) !== status) return false;
  const searched = [row.userDisplayName, row.userPrincipalName, row.appDisplayName, row.servicePrincipalName];
  return [...searched, row.id].some(value => value.toLowerCase().includes(text.trim().toLowerCase()));
}

export function Filters({ filter, onChange }: { filter: Filter; onChange(filter: Filter): void }) {
  return (
    <div className="filters">
      <SearchBox
        className="search"
        placeholder="Filter by user, application or request ID"
        value={filter.text}
        onChange={(_, text) => onChange({ ...filter, text: text ?? '' })}
      />
      <span className="pill">
        Date : <b>Last 24 hours</b>
      </span>
      <span className="pill">
        Show dates as : <b>UTC</b>
      </span>
      <Dropdown
        className="pill-choice"
        ariaLabel="Status"
        options={statusOptions}
        selectedKey={filter.status}
        dropdownWidth="auto"
        onChange={(_, option) => onChange({ ...filter, status: (option?.key ?? 'all') as Filter['status'] })}
      />
    </div>
  );
}

import './blade.css';
import { Pivot, PivotItem } from '@fluentui/react';
import { useState } from 'react';
import type { ViewProps } from '../common/protocol';
import { type SignInKind, signInKinds } from '../common/sign-in-row';
import { ProgressDots } from '../frame/progress-dots';
import { defaultColumns, initiallyHidden } from './columns';
import { Commands } from './commands';
import { Filters, matches, noFilter } from './filters';
import { SignInGrid } from './sign-in-grid';
import { useRows } from './use-rows';

const tabNames: Record<SignInKind, string> = {
  interactiveUser: 'User sign-ins (interactive)',
  nonInteractiveUser: 'User sign-ins (non-interactive)',
  servicePrincipal: 'Service principal sign-ins',
  managedIdentity: 'Managed identity sign-ins',
};

export default function SignInLogs({ assignment }: ViewProps) {
  const { switches, userId } = assignment;
  const [kind, setKind] = useState<SignInKind>('interactiveUser');
  const [hidden, setHidden] = useState(initiallyHidden(switches));
  const [filter, setFilter] = useState(noFilter);
  const { rows, refresh } = useRows(kind, userId);
  const columns = defaultColumns(kind);
  const toggle = (key: string) =>
    setHidden(hidden.includes(key) ? hidden.filter(other => other !== key) : [...hidden, key]);

  return (
    <div className="blade">
      <Commands columns={columns} hidden={hidden} onToggleColumn={toggle} onRefresh={refresh} />
      <Filters filter={filter} onChange={setFilter} />
      <Pivot
        className="tabs"
        selectedKey={kind}
        onLinkClick={item => setKind((item?.props.itemKey ?? kind) as SignInKind)}
        headersOnly
      >
        {signInKinds.map(key => (
          <PivotItem key={key} itemKey={key} headerText={tabNames[key]} />
        ))}
      </Pivot>
      {rows ? (
        <SignInGrid
          key={kind}
          label={tabNames[kind]}
          rows={rows.filter(row => matches(row, filter))}
          columns={columns.filter(column => !hidden.includes(column.key))}
          grouped={switches.group && kind === 'nonInteractiveUser'}
          switches={switches}
        />
      ) : (
        <ProgressDots />
      )}
    </div>
  );
}

import {
  CheckboxVisibility,
  ConstrainMode,
  DetailsList,
  DetailsListLayoutMode,
  DetailsRow,
  type IColumn,
  type IDetailsRowProps,
  Selection,
  SelectionMode,
} from '@fluentui/react';
import { useEffect, useMemo, useState } from 'react';
import { dateFormatter } from '../common/dates';
import type { SignInRow } from '../common/sign-in-row';
import type { Switches } from '../common/switches';
import { listen, tellShell } from '../frame/shell-link';
import { cellText } from './columns';
import { groupRows } from './groups';
import { useSorting } from './use-sorting';

interface Props {
  label: string;
  rows: SignInRow[];
  columns: IColumn[];
  grouped: boolean;
  switches: Switches;
}

const rowId = (row: SignInRow) => row.id;
const openDetails = (row?: SignInRow) =>
  row && tellShell({ signature: 'FxFrame', kind: 'openDetails', signInId: row.id });

export function SignInGrid({ label, rows, columns, grouped, switches }: Props) {
  const { sorted, sortedColumns, sortBy } = useSorting(rows, columns);
  const [shown, setShown] = useState(switches.lazy ? 50 : Number.POSITIVE_INFINITY);
  const selection = useRowSelection(switches.keyFunction);
  const formatDate = useMemo(() => dateFormatter(switches.language), [switches.language]);
  const { items, groups } = grouped
    ? groupRows(sorted)
    : { items: sorted.slice(0, shown), groups: undefined };

  return (
    <div
      className="scroller"
      data-is-scrollable="true"
      onScroll={event => isNearEnd(event.currentTarget) && setShown(shown + 50)}
    >
      <DetailsList
        items={items}
        groups={groups}
        columns={sortedColumns}
        getKey={switches.keyFunction ? rowId : undefined}
        setKey={switches.keyFunction ? 'signIns' : undefined}
        role={switches.role}
        ariaLabelForGrid={label}
        compact={switches.compact}
        layoutMode={DetailsListLayoutMode.fixedColumns}
        constrainMode={ConstrainMode.unconstrained}
        selection={selection}
        selectionMode={SelectionMode.single}
        selectionPreservedOnEmptyClick
        selectionZoneProps={{ selection, isSelectedOnFocus: false }}
        checkboxVisibility={CheckboxVisibility.hidden}
        onColumnHeaderClick={(_, column) => column && sortBy(column.key)}
        onItemInvoked={openDetails}
        onRenderItemColumn={(row, _, column) => cellText(row, column?.key ?? '', formatDate)}
        onRenderRow={switches.role === 'table' ? renderWrappedRow : undefined}
      />
      {items.length === 0 && <p className="empty">No sign-ins found</p>}
    </div>
  );
}

/** A click selects the row, and selecting opens the pane. Closing the pane clears, so that the same row opens again. */
function useRowSelection(keyFunction: boolean) {
  const selection = useMemo(() => {
    const created: Selection = new Selection({
      selectionMode: SelectionMode.single,
      ...(keyFunction && { getKey: item => rowId(item as SignInRow) }),
      onSelectionChanged: () => openDetails(created.getSelection()[0] as SignInRow | undefined),
    });
    return created;
  }, [keyFunction]);
  useEffect(
    () => listen(message => message.kind === 'detailsClosed' && selection.setAllSelected(false)),
    [selection],
  );
  return selection;
}

function renderWrappedRow(props?: IDetailsRowProps) {
  return props ? (
    <span role="row">
      <DetailsRow {...props} />
    </span>
  ) : null;
}

const isNearEnd = (scroller: HTMLElement) =>
  scroller.scrollTop + scroller.clientHeight > scroller.scrollHeight - 200;

import type { IColumn } from '@fluentui/react';
import { useMemo, useState } from 'react';
import type { SignInRow } from '../common/sign-in-row';
import { sortValue } from './columns';

/** Newest first until a heading is clicked. */
export function useSorting(rows: SignInRow[], columns: IColumn[]) {
  const [order, setOrder] = useState({ key: 'createdDateTime', descending: true });
  const sorted = useMemo(() => [...rows].sort(comparer(order.key, order.descending)), [rows, order]);
  const sortedColumns = columns.map(column => ({
    ...column,
    isSorted: column.key === order.key,
    isSortedDescending: column.key === order.key && order.descending,
  }));
  const sortBy = (key: string) => setOrder({ key, descending: key === order.key && !order.descending });
  return { sorted, sortedColumns, sortBy };
}

function comparer(key: string, descending: boolean) {
  const sign = descending ? -1 : 1;
  return (a: SignInRow, b: SignInRow) => {
    const [left, right] = [sortValue(a, key), sortValue(b, key)];
    return left === right ? 0 : sign * (left < right ? -1 : 1);
  };
}

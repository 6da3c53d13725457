import type { IColumn } from '@fluentui/react';

/** Columns of a list whose set does not change: key, heading, width. */
export const fixedColumns = (
  columns: readonly (readonly [key: string, name: string, width: number])[],
): IColumn[] =>
  columns.map(([key, name, width]) => ({
    key,
    name,
    fieldName: key,
    minWidth: 60,
    maxWidth: width,
    isResizable: true,
  }));

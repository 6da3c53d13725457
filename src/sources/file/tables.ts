import { isObject, type JsonObject } from './records';

/**
 * The answer of a Log Analytics query: tables with columns and rows. Null for any other object.
 *
 * Source: https://learn.microsoft.com/azure/azure-monitor/logs/api/response-format
 */
export function rowsOfTables(answer: JsonObject): JsonObject[] | null {
  const tables = answer.tables ?? answer.Tables;
  if (!Array.isArray(tables)) return null;
  return tables.filter(isObject).flatMap(table => {
    const columns = columnNames(table);
    return listOf(table.rows ?? table.Rows).flatMap(row =>
      Array.isArray(row) ? [rowWithNames(columns, row)] : [],
    );
  });
}

export const columnNames = (table: JsonObject): string[] =>
  listOf(table.columns ?? table.Columns).map(nameOf);

export const rowWithNames = (columns: readonly string[], row: readonly unknown[]): JsonObject =>
  Object.fromEntries(columns.map((name, index) => [name, row[index]]));

const listOf = (value: unknown): unknown[] => (Array.isArray(value) ? value : []);

/** Older versions of the service write the names with a capital. */
const nameOf = (column: unknown): string =>
  isObject(column) ? String(column.name ?? column.ColumnName ?? '') : String(column);

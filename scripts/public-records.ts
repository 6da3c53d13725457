import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { diagnosePublic, publicRecords, tableOf, withTable } from './public-records-table';

/** Writes the table of docs/public-records.md. SIGN_IN_CORPUS names the folder of the records. */

const PAGE = fileURLToPath(new URL('../docs/public-records.md', import.meta.url));

const folder = process.env.SIGN_IN_CORPUS;
if (!folder) {
  console.error('Set SIGN_IN_CORPUS to a folder with public-sign-ins.ndjson.');
  process.exit(2);
}
const records = publicRecords(readFileSync(join(folder, 'public-sign-ins.ndjson'), 'utf8')).map(
  diagnosePublic,
);
const day = new Date().toISOString().slice(0, 10);
writeFileSync(PAGE, withTable(readFileSync(PAGE, 'utf8'), tableOf(records), records.length, day));
console.log(`${records.length} records in ${PAGE}`);

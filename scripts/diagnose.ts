import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { diagnose } from '../src/diagnosis/diagnose';
import type { Diagnosis } from '../src/diagnosis/diagnosis';
import { type FileSignIn, readSignIns } from '../src/sources/file/file';
import { textOf } from './diagnosis-text';

/** Diagnoses sign-ins of a file at the command line. Reads and prints; sends nothing anywhere. */

const HELP = `Diagnose sign-ins of a file.

  npm run diagnose -- [--json] FILE
  npm run diagnose -- [--json] -        read from standard input

FILE holds sign-ins as JSON or as one JSON object a line: from Microsoft Graph, from the portal's
"Download" as JSON, from Azure Monitor, or rows of the table SigninLogs.

  --json    one JSON object a line instead of text
  --help    this text

Ends with 0, with 1 when no sign-in could be read, and with 2 when it was called wrongly.`;

function fail(message: string, code: number): never {
  console.error(message);
  process.exit(code);
}

function readInput(path: string): string {
  try {
    // npm runs scripts in the project's folder; a path is meant from where the person is.
    const from = process.env.INIT_CWD ?? process.cwd();
    return readFileSync(path === '-' ? 0 : resolve(from, path), 'utf8');
  } catch (error) {
    return fail(`${path}: ${error instanceof Error ? error.message : 'unreadable'}`, 1);
  }
}

function jsonOf({ event, where, source }: FileSignIn, diagnosis: Diagnosis): string {
  const also = diagnosis.also.map(({ scenario }) => scenario);
  return JSON.stringify({ id: event.id ?? null, where, source, ...diagnosis, also });
}

function main(): void {
  const { values, positionals } = readArguments();
  if (values.help) {
    console.log(HELP);
    return;
  }
  const [path] = positionals;
  if (positionals.length !== 1 || path === undefined) fail(HELP, 2);
  const { events, problems } = readSignIns(readInput(path));
  for (const { where, message } of problems) console.error(`${path}: ${where}: ${message}`);
  const now = new Date();
  for (const [position, found] of events.entries()) {
    const diagnosis = diagnose(found.event, { now, source: found.source });
    if (values.json) console.log(jsonOf(found, diagnosis));
    else console.log(`${position > 0 ? `\n${'-'.repeat(72)}\n` : ''}${textOf(diagnosis)}`);
  }
  if (events.length === 0) process.exitCode = 1;
}

function readArguments() {
  try {
    return parseArgs({
      options: { json: { type: 'boolean' }, help: { type: 'boolean', short: 'h' } },
      allowPositionals: true,
    });
  } catch (error) {
    return fail(`${error instanceof Error ? error.message : error}\n\n${HELP}`, 2);
  }
}

main();

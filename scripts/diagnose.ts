import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { type Chain, tellChain } from '../src/diagnosis/chain';
import { chainsOf } from '../src/diagnosis/chain/group';
import type { Source } from '../src/diagnosis/context';
import { diagnose } from '../src/diagnosis/diagnose';
import type { Diagnosis } from '../src/diagnosis/diagnosis';
import { type FileSignIn, readSignIns } from '../src/sources/file/file';
import { textOfChain } from './diagnosis-text';

/** Diagnoses sign-ins of a file at the command line. Reads and prints; sends nothing anywhere. */

const HELP = `Diagnose sign-ins of a file.

  npm run diagnose -- [options] FILE
  npm run diagnose -- [options] -       read from standard input

FILE holds sign-ins as JSON or as one JSON object a line: from Microsoft Graph, from the portal's
"Download" as JSON, from Azure Monitor, or rows of the table SigninLogs. Events of one sign-in are
told together: those with the same correlation ID, and lone interrupts with what follows them.

  --json      one JSON object a line for each event, instead of text
  --chains    with --json: one for each sign-in
  --complete  FILE holds all events of its sign-ins, so that nothing after an interrupt means that
              nothing followed
  --help      this text

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

interface FoundChain {
  chain: Chain;
  source: Source;
  where: string[];
}

/** Events of one source only: the same event reads differently in another. */
function chainsIn(found: readonly FileSignIn[], now: Date, complete: boolean): FoundChain[] {
  const whereIs = new Map(found.map(({ event, where }) => [event, where]));
  const sources = [...new Set(found.map(({ source }) => source))];
  return sources.flatMap(source => {
    const events = found.filter(other => other.source === source).map(({ event }) => event);
    return chainsOf(events).map(members => {
      const where = members.map(event => whereIs.get(event) ?? '');
      return { chain: tellChain(members, { now, source, complete }), source, where };
    });
  });
}

/** The events are in the file already. */
const jsonOfChain = ({ chain: { events: _, ...chain }, source, where }: FoundChain): string =>
  JSON.stringify({ where, source, ...chain });

function main(): void {
  const { values, positionals } = readArguments();
  if (values.help) {
    console.log(HELP);
    return;
  }
  const [path] = positionals;
  if (positionals.length !== 1 || path === undefined || (values.chains && !values.json)) fail(HELP, 2);
  const { events, problems } = readSignIns(readInput(path));
  for (const { where, message } of problems) console.error(`${path}: ${where}: ${message}`);
  const now = new Date();
  if (values.json && !values.chains) {
    for (const found of events) {
      console.log(jsonOf(found, diagnose(found.event, { now, source: found.source })));
    }
  } else {
    for (const [position, found] of chainsIn(events, now, values.complete ?? false).entries()) {
      if (values.json) console.log(jsonOfChain(found));
      else console.log(`${position > 0 ? `\n${'-'.repeat(72)}\n` : ''}${textOfChain(found.chain)}`);
    }
  }
  if (events.length === 0) process.exitCode = 1;
}

function readArguments() {
  try {
    return parseArgs({
      options: {
        json: { type: 'boolean' },
        chains: { type: 'boolean' },
        complete: { type: 'boolean' },
        help: { type: 'boolean', short: 'h' },
      },
      allowPositionals: true,
    });
  } catch (error) {
    return fail(`${error instanceof Error ? error.message : error}\n\n${HELP}`, 2);
  }
}

main();

import { isList, piecesOf } from './pieces';
import { isObject } from './records';

/** A record of a file and where it stood. */
export interface FileRecord {
  record: unknown;
  /** 1-based: the line where that is known, else the position in the list. */
  position: number;
}

/** A part of a file that could not be read as a sign-in, or not for sure. */
export interface FileProblem {
  /** "line 7" or "record 3", as the message of a command-line tool names it. */
  where: string;
  message: string;
}

export interface FileRecords {
  records: FileRecord[];
  problems: FileProblem[];
  /** What the records are counted in. */
  unit: 'line' | 'record';
}

/** Reads one JSON document, one a line, or one after the other. A broken record costs that record. */
export function readJsonText(text: string): FileRecords {
  const content = text.replace(/^\uFEFF/, '');
  if (content.trim() === '') return refused('It is empty.');
  const whole = parse(content);
  if ('value' in whole) {
    const records = listed(whole.value).map((record, index) => ({ record, position: index + 1 }));
    return { records, problems: [], unit: 'record' };
  }
  if (!/^\s*[[{]/.test(content)) return refused(why(content, whole.error));
  const lines = content.split(/\r?\n/).map((line, index) => ({ text: line.trim(), line: index + 1 }));
  const filled = lines.filter(line => line.text !== '');
  const found = isOneALine(filled) ? readParts(filled) : readPieces(content, whole.error);
  return found.records.length > 0 ? found : refused(notJson(whole.error), faultLine(content, whole.error));
}

interface Part {
  text: string;
  line: number;
}

/** Pretty-printed JSON with a fault inside is one broken document, not many broken lines. */
function isOneALine(lines: readonly Part[]): boolean {
  const isWhole = ({ text }: Part): boolean => {
    const parsed = parse(text);
    return 'value' in parsed && isObject(parsed.value) && Object.keys(parsed.value).length > 0;
  };
  const [first] = lines;
  return (first && isWhole(first)) || lines.filter(isWhole).length * 2 >= lines.length;
}

function readPieces(content: string, error: string): FileRecords {
  const pieces = piecesOf(content);
  // A record that ended too early is no record, even where what is left of it can be read.
  const parts = pieces.map(({ text, line, behind }) => ({
    text: /[^\s,\]}]/.test(behind) ? `${text} …` : text,
    line,
  }));
  const found = readParts(parts);
  const hasFault = isList(content) || pieces.some(({ behind }) => /[\]}]/.test(behind));
  if (hasFault && found.problems.length === 0) {
    const line = faultLine(content, error);
    const message = `${notJson(error)}. What is complete in it was read.`;
    found.problems.push({ where: line === null ? 'the file' : `line ${line}`, message });
  }
  return found;
}

function readParts(parts: readonly Part[]): FileRecords {
  const records: FileRecord[] = [];
  const problems: FileProblem[] = [];
  for (const { text, line } of parts) {
    const parsed = parse(text);
    if ('error' in parsed) {
      const fault = line + (faultLine(text, parsed.error) ?? 1) - 1;
      const message = `${notJson(parsed.error)}. The record that begins in line ${line} was left out.`;
      problems.push({ where: `line ${fault}`, message });
    } else {
      for (const record of listed(parsed.value)) records.push({ record, position: line });
    }
  }
  return { records, problems, unit: 'line' };
}

/** Without the position, which counts from the beginning of a record and not of the file. */
export const notJson = (error: string): string =>
  `Not JSON: ${error.replace(/( in JSON)? at position \d+/, '')}`;

/** Members under which exports keep their records: Graph `value`, Azure Monitor `records`, collections of samples the others. */
const WRAPPERS = ['value', 'records', 'record', 'event'];

/** Event hubs give a list of messages, each with a list of records. */
export function listed(value: unknown, depth = 0): unknown[] {
  if (Array.isArray(value)) return value.flatMap(entry => (depth < 4 ? listed(entry, depth + 1) : [entry]));
  const inside = depth < 4 && isObject(value) ? wrapped(value) : undefined;
  return inside === undefined ? [value] : listed(inside, depth + 1);
}

function wrapped(value: Record<string, unknown>): unknown {
  const found = Object.entries(value).find(
    ([key, inside]) => WRAPPERS.includes(key.toLowerCase()) && (Array.isArray(inside) || isObject(inside)),
  );
  return found?.[1];
}

function parse(text: string): { value: unknown } | { error: string } {
  try {
    return { value: JSON.parse(text) };
  } catch (error) {
    return { error: error instanceof Error ? error.message : 'unreadable' };
  }
}

/** Chromium names the position of most faults, Firefox the line; else nothing is known of where it is. */
function faultLine(content: string, error: string): number | null {
  const position = /at position (\d+)/.exec(error)?.[1];
  if (position) return content.slice(0, Number(position)).split('\n').length;
  const line = /at line (\d+)/.exec(error)?.[1];
  return line ? Number(line) : null;
}

/** A CSV download has neither policies nor steps in it, so that it is refused with advice instead of half read. */
function why(content: string, error: string): string {
  const [first = ''] = content.trimStart().split(/[\r\n]/, 1);
  return /[^,;\t]+[,;\t][^,;\t]+[,;\t]/.test(first)
    ? 'It is CSV, of which the portal leaves out the policies and steps of a sign-in. Download the log as JSON.'
    : notJson(error);
}

const refused = (message: string, line: number | null = null): FileRecords => ({
  records: [],
  problems: [{ where: line === null ? 'the file' : `line ${line}`, message }],
  unit: 'record',
});

/** A record of a file and where it stood. */
export interface FileRecord {
  record: unknown;
  /** 1-based: the line of an NDJSON file, else the position in the list. */
  position: number;
}

/** A part of a file that could not be read as a sign-in. */
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

/** Members under which exports keep the list: Graph `value`, Azure Monitor `records`. */
const LISTS = ['value', 'records'];

/** Reads one JSON document, or one a line. A broken line costs that line. */
export function readJsonText(text: string): FileRecords {
  const content = text.replace(/^\uFEFF/, '').trim();
  if (content === '') return { records: [], problems: [problem('the file', 'It is empty.')], unit: 'record' };
  const whole = parse(content);
  if ('value' in whole) return { records: listed(whole.value), problems: [], unit: 'record' };
  const lines = content.split(/\r?\n/).map((line, index) => ({ line: line.trim(), position: index + 1 }));
  const filled = lines.filter(({ line }) => line !== '');
  // Pretty-printed JSON with a fault inside is one broken document, not many broken lines.
  if (!filled.some(({ line }) => line.startsWith('{') && 'value' in parse(line))) {
    return { records: [], problems: [problem('the file', why(content, whole.error))], unit: 'record' };
  }
  return readLines(filled);
}

function readLines(lines: readonly { line: string; position: number }[]): FileRecords {
  const records: FileRecord[] = [];
  const problems: FileProblem[] = [];
  for (const { line, position } of lines) {
    const parsed = parse(line);
    if ('error' in parsed) problems.push(problem(`line ${position}`, `Not JSON: ${parsed.error}`));
    else for (const { record } of listed(parsed.value)) records.push({ record, position });
  }
  return { records, problems, unit: 'line' };
}

function listed(value: unknown): FileRecord[] {
  const list = Array.isArray(value) ? value : (listInside(value) ?? [value]);
  return list.map((record, index) => ({ record, position: index + 1 }));
}

function listInside(value: unknown): unknown[] | null {
  if (typeof value !== 'object' || value === null) return null;
  for (const [key, inside] of Object.entries(value)) {
    if (LISTS.includes(key.toLowerCase()) && Array.isArray(inside)) return inside;
  }
  return null;
}

function parse(text: string): { value: unknown } | { error: string } {
  try {
    return { value: JSON.parse(text) };
  } catch (error) {
    return { error: error instanceof Error ? error.message : 'unreadable' };
  }
}

/** A CSV download has neither policies nor steps in it, so that it is refused with advice instead of half read. */
function why(content: string, error: string): string {
  const first = content.slice(0, content.search(/[\r\n]|$/));
  return /^"?(Date \(UTC\)|Request ID|TenantId|TimeGenerated)/.test(first)
    ? 'It is CSV, which lacks the policies and steps of a sign-in. Download the log as JSON.'
    : `Not JSON: ${error}`;
}

const problem = (where: string, message: string): FileProblem => ({ where, message });

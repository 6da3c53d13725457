/**
 * Finds the records of a text that is not one JSON document: one after the other without commas between them, or a document
 * with a fault, of which everything but the record with the fault can be kept.
 */

export interface Piece {
  text: string;
  /** 1-based: where it begins. */
  line: number;
  /** What stands between this piece and the next one. */
  behind: string;
}

/** The brackets and names before the first record of a list. */
const BEFORE_LIST = /^\s*(?:\[|\{[^{[]*"(?:value|records)"\s*:\s*\[)/i;

export const isList = (text: string): boolean => BEFORE_LIST.test(text);

export function piecesOf(text: string): Piece[] {
  const pieces: Piece[] = [];
  let counted = 0;
  let line = 1;
  let start = text.indexOf('{', BEFORE_LIST.exec(text)?.[0].length ?? 0);
  while (start >= 0) {
    const end = endOf(text, start);
    const next = text.indexOf('{', end);
    line += newLines(text.slice(counted, start));
    counted = start;
    const behind = text.slice(end, next < 0 ? text.length : next);
    pieces.push({ text: text.slice(start, end), line, behind });
    start = next;
  }
  return pieces;
}

const newLines = (text: string): number => text.split('\n').length - 1;

/** What is deeper is no sign-in; to look for its end again and again would take too long. */
const DEEPEST = 100;

/** After its closing brace; where that is missing, at the next line that begins a record in the same column. */
function endOf(text: string, start: number): number {
  let depth = 0;
  for (let position = start; position < text.length; position++) {
    const character = text[position];
    if (character === '"') position = endOfString(text, position);
    else if (character === '{' && ++depth > DEEPEST) break;
    else if (character === '}' && --depth === 0) return position + 1;
  }
  let blank = start;
  while (text[blank - 1] === ' ' || text[blank - 1] === '\t') blank--;
  const next = text.indexOf(`\n${text.slice(blank, start)}{`, start);
  return next < 0 ? text.length : next;
}

/** At the closing quotation mark; a string does not go over the end of its line. */
function endOfString(text: string, start: number): number {
  let position = start + 1;
  while (position < text.length && text[position] !== '"' && text[position] !== '\n') {
    position += text[position] === '\\' ? 2 : 1;
  }
  return position;
}

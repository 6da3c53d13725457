import Papa from 'papaparse';

const QUOTE = 34;
const NEWLINE = 10;

/** So many characters are no row of a log: a quotation mark is missing. */
const LONGEST = 2_000_000;

/** Stands for a row that cannot be read. */
export const UNREADABLE: string[] = [];

/** The rows of a CSV file while its text comes in. Papa Parse reads them; here they are cut where a row surely ends. */
export class CsvRows {
  #buffer = '';
  #inQuotes = false;
  #at = 0;
  #isCut = false;
  #delimiter: string | null = null;

  /** The rows that are complete with this text. */
  push(text: string): string[][] {
    this.#buffer += text;
    const rows = this.#take();
    if (this.#buffer.length <= LONGEST) return rows;
    return this.#skipLine() ? rows.concat([UNREADABLE], this.#take()) : rows;
  }

  /** The last row, which may have no end of line. Where a cell is never closed, its row was broken, and others follow. */
  finish(): string[][] {
    const broken = this.#inQuotes && this.#buffer.includes('\n') && this.#skipLine() ? [UNREADABLE] : [];
    const rows = broken.concat(this.#take());
    const rest = this.#buffer;
    this.#buffer = '';
    this.#at = 0;
    return rest.trim() === '' ? rows : rows.concat(this.#isCut ? [UNREADABLE] : this.#parse(rest));
  }

  #take(): string[][] {
    let end = 0;
    for (; this.#at < this.#buffer.length; this.#at++) {
      const character = this.#buffer.charCodeAt(this.#at);
      // A doubled quotation mark inside a cell leaves it and enters it again.
      if (character === QUOTE) this.#inQuotes = !this.#inQuotes;
      else if (character === NEWLINE && !this.#inQuotes) {
        if (this.#isCut) return this.#endOfCut();
        end = this.#at + 1;
      }
    }
    if (end === 0) return [];
    const rows = this.#parse(this.#buffer.slice(0, end));
    this.#drop(end);
    return rows;
  }

  /** The end of a row whose beginning was dropped. */
  #endOfCut(): string[][] {
    this.#isCut = false;
    this.#drop(this.#at + 1);
    this.#at = 0;
    return [UNREADABLE].concat(this.#take());
  }

  /** Takes the line that the row under way begins with out of it. False when that has no end yet. */
  #skipLine(): boolean {
    const end = this.#buffer.indexOf('\n') + 1;
    this.#inQuotes = false;
    this.#isCut ||= end === 0;
    this.#drop(end || this.#buffer.length);
    this.#at = 0;
    return end > 0;
  }

  #drop(length: number): void {
    this.#buffer = this.#buffer.slice(length);
    this.#at -= length;
  }

  #parse(text: string): string[][] {
    this.#delimiter ??= delimiterOf(text);
    const { data } = Papa.parse<string[]>(text, { delimiter: this.#delimiter, skipEmptyLines: 'greedy' });
    return data;
  }
}

/** Spreadsheets write what their culture does. The headings have more of it than of the others. */
function delimiterOf(text: string): string {
  const [first = ''] = text.split('\n', 1);
  const counts = [',', ';', '\t'].map(delimiter => [delimiter, first.split(delimiter).length] as const);
  return counts.reduce((most, next) => (next[1] > most[1] ? next : most))[0];
}

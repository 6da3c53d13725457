import Papa from 'papaparse';

const QUOTE = 34;
const NEWLINE = 10;

/** The rows of a CSV file while its text comes in. Papa Parse reads them; here they are cut where a row surely ends. */
export class CsvRows {
  #buffer = '';
  #inQuotes = false;
  #at = 0;
  #delimiter: string | null = null;

  /** The rows that are complete with this text. */
  push(text: string): string[][] {
    this.#buffer += text;
    let end = 0;
    for (; this.#at < this.#buffer.length; this.#at++) {
      const character = this.#buffer.charCodeAt(this.#at);
      // A doubled quotation mark inside a cell leaves it and enters it again.
      if (character === QUOTE) this.#inQuotes = !this.#inQuotes;
      else if (character === NEWLINE && !this.#inQuotes) end = this.#at + 1;
    }
    if (end === 0) return [];
    const rows = this.#parse(this.#buffer.slice(0, end));
    this.#buffer = this.#buffer.slice(end);
    this.#at -= end;
    return rows;
  }

  /** The last row, which may have no end of line, or a cell that is never closed. */
  finish(): string[][] {
    const rest = this.#buffer;
    this.#buffer = '';
    this.#at = 0;
    return rest.trim() === '' ? [] : this.#parse(rest);
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

import { importCsv, looksLikeCsv } from './csv';
import type { FileSignIn } from './file';
import { importJson } from './json-stream';
import type { FileProblem } from './json-text';

/** A part of a file, read. */
export interface ImportedBatch {
  events: FileSignIn[];
  problems: FileProblem[];
  /** Of the whole file so far. */
  bytesRead: number;
  /** What the format cannot tell: sentences, once. */
  limits: string[];
}

/** A part of a file, in UTF-8. */
export interface FilePart {
  bytes: Uint8Array;
  /** Of the whole file, as it is. */
  bytesRead: number;
}

/** Bytes that are read at once: large enough to be quick, small enough that a press on Stop is heard. */
const PART = 1 << 20;

/**
 * Reads a file of any size part by part, so that the caller can show how far it is, and stop. Formats are told apart by what is
 * in the file, never by its name. Never throws for what a file holds: what cannot be read is a problem, and the rest is kept.
 */
export async function* importSignIns(
  file: Blob,
  { signal }: { signal?: AbortSignal } = {},
): AsyncGenerator<ImportedBatch> {
  const head = new Uint8Array(await file.slice(0, 4096).arrayBuffer());
  const refusal = whyUnreadable(head);
  if (refusal) {
    yield {
      events: [],
      problems: [{ where: 'the file', message: refusal }],
      bytesRead: file.size,
      limits: [],
    };
    return;
  }
  const encoding = encodingOf(head);
  const beginning = new TextDecoder(encoding).decode(head).trimStart();
  const parts = partsOf(file, encoding, signal);
  if (/^[[{]/.test(beginning)) yield* importJson(parts);
  else if (looksLikeCsv(beginning)) yield* importCsv(parts);
  else {
    const message = 'Neither JSON nor CSV. Download the sign-in log as JSON, and open that file.';
    yield { events: [], problems: [{ where: 'the file', message }], bytesRead: file.size, limits: [] };
  }
}

async function* partsOf(file: Blob, encoding: string, signal?: AbortSignal): AsyncGenerator<FilePart> {
  const decoder = new TextDecoder(encoding);
  const encoder = new TextEncoder();
  for (let from = 0; from < file.size; from += PART) {
    if (signal?.aborted) return;
    const to = Math.min(file.size, from + PART);
    const bytes = new Uint8Array(await file.slice(from, to).arrayBuffer());
    const isUtf8 = encoding === 'utf-8';
    const more = { stream: to < file.size };
    yield { bytes: isUtf8 ? bytes : encoder.encode(decoder.decode(bytes, more)), bytesRead: to };
  }
}

/** Spreadsheets write UTF-16, and say so in the first two bytes. */
function encodingOf([first, second]: Uint8Array): string {
  if (first === 0xff && second === 0xfe) return 'utf-16le';
  return first === 0xfe && second === 0xff ? 'utf-16be' : 'utf-8';
}

function whyUnreadable(head: Uint8Array): string | null {
  const [first, second] = head;
  if (head.length === 0) return 'It is empty.';
  if (first === 0x50 && second === 0x4b)
    return 'It is an Excel workbook or a zip archive. Save it as CSV, or unpack it, and open what comes out.';
  if (first === 0x1f && second === 0x8b) return 'It is compressed with gzip. Unpack it first.';
  if (encodingOf(head) === 'utf-8' && head.includes(0)) return 'It is no text file.';
  const text = new TextDecoder().decode(head.slice(0, 512)).trimStart();
  if (text === '' && head.length < 4096) return 'It is empty.';
  if (/^<(!doctype|html|\?xml)/i.test(text))
    return 'It is a web page or XML. Download the sign-in log as JSON, and open that file.';
  return null;
}

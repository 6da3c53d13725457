import { type FileSignIn, readSignIns } from './file';
import type { FileProblem } from './json-text';

export interface ImportedBatch {
  events: FileSignIn[];
  problems: FileProblem[];
  bytesRead: number;
  limits: string[];
}

/** PLACEHOLDER of the streaming import. */
export async function* importSignIns(
  file: Blob,
  _options: { signal?: AbortSignal } = {},
): AsyncGenerator<ImportedBatch> {
  const { events, problems } = readSignIns(await file.text());
  yield { events, problems, bytesRead: file.size, limits: [] };
}

/**
 * What a page and the worker of its collection say to each other. Types only. The worker holds the events of one search or
 * file; the page holds the lines that are in view.
 */

import type { ToldChain } from '../diagnosis/chain';
import type { Source } from '../diagnosis/context';
import type { Diagnosis, Outcome } from '../diagnosis/diagnosis';
import type { SignIn } from '../diagnosis/sign-in';
import type { Scope } from '../sources/scope';
import type { Row } from './row';

/** What the list may be sorted by. */
export type SortKey = Exclude<keyof Row, 'index' | 'finding'> | 'scenario' | 'verdict';

export interface Order {
  by: SortKey;
  descending: boolean;
}

/** What is shown of the events that are there. Filters beside those of the scope come from clicks in the summary. */
export interface View {
  filter: Partial<Omit<Scope, 'when'>> & { text?: string; from?: number; to?: number };
  order: Order;
  /** One line for each sign-in (a correlation ID), which opens into its events. */
  grouped: boolean;
}

/** A line of the list. */
export type Line =
  | { is: 'event'; row: Row; inChain: boolean }
  /** A sign-in of several events: shown by the event that decides. */
  | { is: 'chain'; row: Row; events: number; open: boolean };

/** The events that pass the filter, counted. */
export interface Summary {
  events: number;
  users: number;
  /** Most frequent first; events not diagnosed yet are in none. */
  scenarios: { scenario: string; verdict: Diagnosis['verdict']; events: number; users: number }[];
  /** Equal parts of the time that the events cover, oldest first. */
  bars: { from: number; to: number; counts: Record<Outcome, number> }[];
}

/** How many of the collection's events share something with one of them. */
export interface Alike {
  what: 'user' | 'app' | 'ipAddress' | 'errorCode' | 'policy';
  /** As a person reads it. */
  value: string;
  /** What to look for to find them. */
  scope: Partial<Scope>;
  events: number;
  users: number;
}

/** A diagnosis of the whole sign-in of one event, from the events that are there. */
export interface Told {
  index: number;
  diagnosis: Diagnosis;
  event: SignIn;
  source: Source;
  /** ISO 8601. */
  readAt: string;
  chain: ToldChain | null;
  alike: Alike[];
}

/** A part of a file that was not read, or not for sure. */
export interface FileTrouble {
  /** "line 7", "record 3" or "the file". */
  where: string;
  message: string;
}

export type ToCollection =
  /** Events of a search: a JSON list, as Graph gave it. */
  | { kind: 'events'; json: string; source: Source }
  | { kind: 'file'; file: Blob; name: string }
  | { kind: 'stop-file' }
  | { kind: 'clear' }
  | { kind: 'view'; view: View }
  | { kind: 'toggle'; index: number }
  | { kind: 'lines'; from: number; to: number }
  /** By the index of its row, or by its request ID. */
  | { kind: 'tell'; event: number | string };

export type FromCollection =
  /** It is there: what scenarios one can look for, by their IDs. */
  | { kind: 'ready'; scenarios: string[] }
  /** The list has changed: lines of an older version are no longer right. */
  | { kind: 'changed'; version: number; lines: number; total: number; diagnosed: number; summary: Summary }
  | { kind: 'lines'; version: number; from: number; lines: Line[] }
  | { kind: 'told'; told: Told }
  | { kind: 'file'; progress: FileProgress }
  /** The collection is full: what comes after this is not kept. */
  | { kind: 'full'; limit: number };

export interface FileProgress {
  state: 'reading' | 'read' | 'stopped' | 'failed';
  bytes: number;
  bytesRead: number;
  events: number;
  /** The first of them; `troubles` counts all. */
  first: FileTrouble[];
  troubles: number;
  /** What the format cannot tell, in sentences: a CSV download has no policies. */
  limits: string[];
}

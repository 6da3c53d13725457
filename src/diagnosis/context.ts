/** Where the event was read, which decides what it can tell: Graph v1.0 knows far less than beta. */
export type Source = 'graph-beta' | 'graph-v1' | 'azure-monitor' | 'signinlogs' | 'portal-json';

/** What the engine is told beside the event. It has no clock of its own. */
export interface Context {
  now: Date;
  source: Source;
}

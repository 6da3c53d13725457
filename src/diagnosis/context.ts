/** Where the event was read, which decides what it can tell: Graph v1.0 knows far less than beta, the portal's CSV less still. */
export type Source =
  | 'graph-beta'
  | 'graph-v1'
  | 'azure-monitor'
  | 'signinlogs'
  | 'portal-json'
  | 'portal-csv'
  | 'portal-page';

/**
 * How a sign-in ended, as all its events together tell. `abandoned`: an interrupt was the last of it. `still open`: the last
 * event is too young to say that. `unknown`: there may be events that nobody has read.
 */
export type Ending = 'completed' | 'failed' | 'abandoned' | 'still open' | 'unknown';

/** What the engine is told beside the event. It has no clock of its own. */
export interface Context {
  now: Date;
  source: Source;
  /** How the sign-in ended that the event belongs to, where its other events are known. */
  ending?: Ending;
}

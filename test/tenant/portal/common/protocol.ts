/**
 * All that the shell and its frames say to each other. The shell removes a frame that says anything else, as the real one
 * does (Azure/azure-functions-ux issue 2961), so an extension must not post messages between frames.
 */
import type { Switches } from './switches';

export const views = [
  'SignInLogsList.ReactView',
  'AuditLogList.ReactView',
  'SignInDetails.ReactView',
] as const;
export type View = (typeof views)[number];

export type Mode = 'light' | 'dark';

export interface Assignment {
  view: View;
  mode: Mode;
  switches: Switches;
  /** The one event a details pane is about. */
  signInId?: string;
  /** Set when the log is opened from a user's page. */
  userId?: string;
}

export interface ViewProps {
  assignment: Assignment;
}

export type ToFrame =
  | { signature: 'FxFrame'; kind: 'assign'; assignment: Assignment }
  | { signature: 'FxFrame'; kind: 'theme'; mode: Mode }
  | { signature: 'FxFrame'; kind: 'detailsClosed' };

export type ToShell =
  | { signature: 'FxFrame'; kind: 'ready' }
  | { signature: 'FxFrame'; kind: 'openDetails'; signInId: string }
  | { signature: 'FxFrame'; kind: 'closeDetails' };

export function readToShell(data: unknown): ToShell | undefined {
  if (typeof data !== 'object' || data === null) return undefined;
  const { signature, kind, signInId } = data as Record<string, unknown>;
  if (signature !== 'FxFrame') return undefined;
  if (kind === 'ready' || kind === 'closeDetails') return { signature, kind };
  if (kind === 'openDetails' && typeof signInId === 'string') return { signature, kind, signInId };
  return undefined;
}

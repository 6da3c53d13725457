import type { Shown } from './shown';

/** What an admin asks about: whatever identifies the event. Texts come from a page or a person and are not trusted. */
export interface Question {
  requestId?: string;
  correlationId?: string;
  /** User principal name or display name, as shown. */
  user?: string;
  /** Application name, as shown. */
  app?: string;
  ipAddress?: string;
  /** As shown, in an unknown culture and time zone; a hint only. */
  time?: string;
  /** What the page shows of the event beside that; used only where Graph gives no log. */
  shown?: Shown;
}

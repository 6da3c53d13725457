/** Every name has its picture in icons.css. */
export type IconName =
  | 'success'
  | 'failure'
  | 'interrupted'
  | 'blocked'
  | 'warning'
  | 'info'
  | 'unknown'
  | 'person'
  | 'copy'
  | 'done'
  | 'open'
  | 'close'
  | 'chevron';

/** A decoration: the word beside it says the same. */
export function Icon({ name }: { name: IconName }) {
  return <span class={`icon icon-${name}`} aria-hidden="true" />;
}

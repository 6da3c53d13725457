import type { RefObject } from 'preact';
import { useEffect, useState } from 'preact/hooks';

/** After errors were shown: goes to the first field with one, also where a disclosure was closed over it. */
export function useFocusOnError(form: RefObject<HTMLFormElement | null>): () => void {
  const [asked, setAsked] = useState(0);
  useEffect(() => {
    if (asked === 0) return;
    const first = form.current?.querySelector<HTMLElement>('[aria-invalid=true]');
    const closed = first?.closest('details');
    if (closed) closed.open = true;
    first?.focus();
  }, [asked, form]);
  return () => setAsked(count => count + 1);
}

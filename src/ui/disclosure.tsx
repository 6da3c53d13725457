import { useSignal } from '@preact/signals';
import type { ComponentChildren } from 'preact';

interface Props {
  summary: ComponentChildren;
  open?: boolean;
  /** A function, so that what is long or costly is made when it is first shown. */
  children: () => ComponentChildren;
}

export function Disclosure({ summary, open = false, children }: Props) {
  const shown = useSignal(open);
  return (
    <details
      class="disclosure"
      open={open}
      onToggle={event => {
        if (event.currentTarget.open) shown.value = true;
      }}
    >
      <summary>
        <span class="icon icon-chevron" aria-hidden="true" />
        <span>{summary}</span>
      </summary>
      {shown.value && <div class="disclosed">{children()}</div>}
    </details>
  );
}

import { useSignal, useSignalEffect } from '@preact/signals';
import { copyText } from './clipboard';
import { Icon } from './icon';

interface Props {
  /** What is copied; a function where making the text costs something. */
  text: string | (() => string);
  /** What the button is called. */
  label: string;
  /** The label is shown beside the icon, not only spoken. */
  labelled?: boolean;
}

const ANSWER_SHOWN_MS = 2000;

export function CopyButton({ text, label, labelled = false }: Props) {
  const answer = useSignal<'copied' | 'failed' | null>(null);

  useSignalEffect(() => {
    if (answer.value === null) return;
    const timer = setTimeout(() => {
      answer.value = null;
    }, ANSWER_SHOWN_MS);
    return () => clearTimeout(timer);
  });

  const copy = async () => {
    const copied = await copyText(typeof text === 'string' ? text : text());
    answer.value = copied ? 'copied' : 'failed';
  };

  const said = answer.value === 'copied' ? 'Copied' : answer.value === 'failed' ? 'Could not copy' : '';
  return (
    <button
      type="button"
      class={labelled ? 'button subtle' : 'button subtle square'}
      aria-label={labelled ? undefined : label}
      title={labelled ? undefined : label}
      onClick={copy}
    >
      <Icon name={answer.value === 'copied' ? 'done' : answer.value === 'failed' ? 'warning' : 'copy'} />
      {labelled && <span>{said || label}</span>}
      <span class="visually-hidden" role="status">
        {said}
      </span>
    </button>
  );
}

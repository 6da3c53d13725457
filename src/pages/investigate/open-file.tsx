import { useRef } from 'preact/hooks';

interface Props {
  onFile: (file: File) => void;
  look?: 'subtle';
}

/** Chosen here, dropped anywhere on the page, or pasted: see `takeFiles`. */
export function OpenFile({ onFile, look }: Props) {
  const input = useRef<HTMLInputElement>(null);
  return (
    <>
      <button type="button" class={`button ${look ?? ''}`} onClick={() => input.current?.click()}>
        Open a file
      </button>
      <input
        ref={input}
        class="visually-hidden"
        type="file"
        tabIndex={-1}
        aria-label="File with sign-ins"
        accept=".json,.csv,.ndjson,.jsonl,.txt,.log"
        onChange={event => {
          const [file] = event.currentTarget.files ?? [];
          if (file) onFile(file);
          // The same file can be chosen again.
          event.currentTarget.value = '';
        }}
      />
    </>
  );
}

/** Shorter text is more likely an ID for the search field. */
const SHORTEST_PASTE = 200;

/** Files dropped on the page or pasted, and pasted text that looks like records. Gives back what ends it. */
export function takeFiles(onFile: (file: File) => void, onDragging: (dragging: boolean) => void): () => void {
  const listening = new AbortController();
  const { signal } = listening;
  const hasFiles = (event: DragEvent) => event.dataTransfer?.types.includes('Files') ?? false;
  addEventListener(
    'dragover',
    event => {
      if (!hasFiles(event)) return;
      event.preventDefault();
      onDragging(true);
    },
    { signal },
  );
  addEventListener('dragleave', event => event.relatedTarget === null && onDragging(false), { signal });
  addEventListener(
    'drop',
    event => {
      if (!hasFiles(event)) return;
      event.preventDefault();
      onDragging(false);
      const [file] = event.dataTransfer?.files ?? [];
      if (file) onFile(file);
    },
    { signal },
  );
  addEventListener('paste', event => pasted(event, onFile), { signal });
  return () => listening.abort();
}

function pasted(event: ClipboardEvent, onFile: (file: File) => void): void {
  if (event.target instanceof HTMLInputElement || event.target instanceof HTMLTextAreaElement) return;
  const [file] = event.clipboardData?.files ?? [];
  const text = event.clipboardData?.getData('text') ?? '';
  if (file) onFile(file);
  else if (text.length >= SHORTEST_PASTE) onFile(new File([text], 'pasted text'));
  else return;
  event.preventDefault();
}

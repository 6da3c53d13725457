import type { FileProgress } from '../../collection/protocol';
import { counted, number } from '../../ui/counted';
import { Disclosure } from '../../ui/disclosure';
import { Icon } from '../../ui/icon';

interface Props {
  file: FileProgress & { name: string };
  onStop: () => void;
}

const megabytes = new Intl.NumberFormat('en', { style: 'unit', unit: 'megabyte', maximumFractionDigits: 1 });

/** How far a file is read, what is wrong with it, and what its format cannot tell. */
export function FileStatus({ file, onStop }: Props) {
  const { name, state, bytes, bytesRead, events } = file;
  return (
    <div class="search-status">
      <div class="status-line">
        <span role="status">
          {SAID[state]} <bdi class="strong">{name}</bdi>: {counted(events, 'event')}
        </span>
        {state === 'reading' && (
          <>
            <progress class="meter" max={bytes} value={bytesRead} aria-label="Read so far" />
            <span class="quiet">
              {megabytes.format(bytesRead / 1e6)} of {megabytes.format(bytes / 1e6)}
            </span>
            <button type="button" class="button" onClick={onStop}>
              Stop
            </button>
          </>
        )}
      </div>
      <Limits file={file} />
      <Troubles file={file} />
    </div>
  );
}

const SAID: Record<FileProgress['state'], string> = {
  reading: 'Reading',
  read: 'Read',
  stopped: 'Stopped reading',
  failed: 'Could not read all of',
};

function Limits({ file: { limits } }: { file: FileProgress }) {
  return limits.map(limit => (
    <p key={limit} class="status-line">
      <Icon name="info" />
      <span>{limit}</span>
    </p>
  ));
}

function Troubles({ file: { first, troubles, events, state } }: { file: FileProgress }) {
  if (first.length === 0) {
    return state === 'read' && events === 0 ? (
      <p class="status-line">There are no sign-ins in this file.</p>
    ) : null;
  }
  const list = (
    <ul class="troubles">
      {first.map(({ where, message }) => (
        <li key={`${where} ${message}`}>
          <span class="strong">{where}</span>: <bdi>{message}</bdi>
        </li>
      ))}
      {troubles > first.length && <li class="quiet">and {number.format(troubles - first.length)} more</li>}
    </ul>
  );
  // With nothing read, the reason is all there is to see.
  if (events === 0) return list;
  const summary = `${counted(troubles, 'part')} not read, or not for sure`;
  return <Disclosure summary={summary}>{() => list}</Disclosure>;
}

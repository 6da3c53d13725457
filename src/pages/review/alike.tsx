import type { Alike as AlikeData } from '../../collection/protocol';
import { counted } from '../../ui/counted';
import { Section } from './section';

/** Counted where the other events are at hand. */
export type AlikeEntry = Pick<AlikeData, 'what' | 'value' | 'scope'> & { events?: number; users?: number };

interface Props {
  alike: readonly AlikeEntry[];
  onShow: (alike: AlikeEntry) => void;
}

const LABELS: Record<AlikeData['what'], string> = {
  user: 'Same user',
  app: 'Same application',
  ipAddress: 'Same IP address',
  errorCode: 'Same error',
  policy: 'Same policy',
};

/** What else shares something with this sign-in: whom it hits, one click away. */
export function Alike({ alike, onShow }: Props) {
  if (alike.length === 0) return null;
  return (
    <Section title="More like this">
      <ul class="alike">
        {alike.map(entry => (
          <li key={`${entry.what} ${entry.value}`}>
            <button type="button" class="alike-button" onClick={() => onShow(entry)}>
              <span class="strong">{LABELS[entry.what]}:</span> <bdi>{entry.value}</bdi>
              {entry.events !== undefined && <span class="quiet"> {countsOf(entry)}</span>}
            </button>
          </li>
        ))}
      </ul>
    </Section>
  );
}

function countsOf({ what, events = 0, users }: AlikeEntry): string {
  const ofUsers = what !== 'user' && users !== undefined ? `, ${counted(users, 'user')}` : '';
  return `${counted(events, 'event')}${ofUsers}`;
}

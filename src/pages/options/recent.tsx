import { useSignal } from '@preact/signals';
import { useEffect } from 'preact/hooks';
import { Section } from '../review/section';

/** What is remembered on this computer, in the hands of the entry file: in a test there is no extension. */
export interface RecentSettings {
  isOff(): Promise<boolean>;
  switchOff(off: boolean): Promise<void>;
  forgetAll(): Promise<void>;
}

export function RecentOptions({ settings }: { settings: RecentSettings }) {
  const off = useSignal<boolean | null>(null);
  const said = useSignal('');
  useEffect(() => {
    void settings.isOff().then(value => {
      off.value = value;
    });
  }, [settings, off]);
  const change = async (next: boolean) => {
    off.value = next;
    await settings.switchOff(next);
    said.value = next ? 'Switched off, and cleared.' : 'Switched on.';
  };
  const clear = async () => {
    await settings.forgetAll();
    said.value = 'Cleared.';
  };
  return (
    <Section title="Recent searches and diagnoses">
      <p>The last twenty are kept on this computer, so that you find them again. They are sent nowhere.</p>
      <label class="check">
        <input
          type="checkbox"
          checked={off.value === false}
          disabled={off.value === null}
          onChange={event => change(!event.currentTarget.checked)}
        />
        <span>Keep them</span>
      </label>
      <p>
        <button type="button" class="button" onClick={clear}>
          Clear
        </button>{' '}
        <span role="status">{said.value}</span>
      </p>
    </Section>
  );
}

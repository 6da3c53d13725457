import { useSignal } from '@preact/signals';
import type { Settings, SettingsErrors } from '../../messages';
import { Icon } from '../../ui/icon';
import { TextField } from '../../ui/text-field';
import { Section } from '../review/section';

interface Props {
  settings: Settings | null;
  save: (settings: Settings) => Promise<SettingsErrors>;
}

export function SettingsForm({ settings, save }: Props) {
  const entered = useSignal<Settings>(settings ?? { clientId: '', tenant: '' });
  const errors = useSignal<SettingsErrors>({});
  const saved = useSignal(false);

  const enter = (field: keyof Settings) => (value: string) => {
    entered.value = { ...entered.value, [field]: value };
    errors.value = { ...errors.value, [field]: undefined };
    saved.value = false;
  };
  const submit = async (event: Event) => {
    event.preventDefault();
    const { clientId, tenant } = entered.value;
    errors.value = await save({ clientId: clientId.trim(), tenant: tenant.trim() });
    saved.value = Object.keys(errors.value).length === 0;
  };

  return (
    <Section title="2. Connect">
      <form class="form" onSubmit={submit} noValidate>
        <TextField
          label="Application (client) ID"
          placeholder="00000000-0000-0000-0000-000000000000"
          value={entered.value.clientId}
          error={errors.value.clientId}
          onInput={enter('clientId')}
          required
        />
        <TextField
          label="Directory (tenant) ID or domain"
          placeholder="contoso.onmicrosoft.com"
          value={entered.value.tenant}
          error={errors.value.tenant}
          onInput={enter('tenant')}
          required
        />
        <p class="form-foot">
          <button type="submit" class="button primary">
            Save
          </button>
          <span class="saved" role="status">
            {saved.value && (
              <>
                <Icon name="done" />
                Saved
              </>
            )}
          </span>
        </p>
      </form>
    </Section>
  );
}

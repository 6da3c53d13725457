import * as v from 'valibot';
import { browser } from '../platform';

/** What a person enters in the options. */
export interface Settings {
  /** Application (client) ID of the app registration. */
  clientId: string;
  /** Directory (tenant) ID or a verified domain name. */
  tenant: string;
}

/** A sentence for each field that is wrong; empty when saved. */
export type SettingsErrors = Partial<Record<keyof Settings, string>>;

const KEY = 'settings';

const GUID = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i;
const DOMAIN = /^(?=.{4,253}$)([a-z0-9]([a-z0-9-]{0,61}[a-z0-9])?\.)+[a-z]{2,63}$/i;

const settingsSchema = v.object({
  clientId: v.pipe(
    v.string(),
    v.trim(),
    v.regex(
      GUID,
      'Paste the Application (client) ID from the app registration. It looks like 00000000-0000-….',
    ),
  ),
  tenant: v.pipe(
    v.string(),
    v.trim(),
    v.check(
      text => GUID.test(text) || DOMAIN.test(text),
      'Enter the Directory (tenant) ID or a domain of the tenant, such as contoso.onmicrosoft.com.',
    ),
  ),
});

/**
 * The app registration to sign in with; null until somebody enters one.
 * Settings that an organisation supplies by policy (`storage.managed`) will be read here first.
 */
export async function loadSettings(): Promise<Settings | null> {
  const stored = (await browser.storage.local.get(KEY))[KEY];
  const parsed = v.safeParse(settingsSchema, stored);
  return parsed.success ? parsed.output : null;
}

/** Stores the settings, or says for each field what is wrong with it and stores nothing. */
export async function saveSettings(entered: Settings): Promise<SettingsErrors> {
  const parsed = v.safeParse(settingsSchema, entered);
  if (parsed.success) {
    await browser.storage.local.set({ [KEY]: parsed.output });
    return {};
  }
  const errors: SettingsErrors = {};
  for (const issue of parsed.issues) {
    const field = issue.path?.[0]?.key;
    if (field === 'clientId' || field === 'tenant') errors[field] ??= issue.message;
  }
  return errors;
}

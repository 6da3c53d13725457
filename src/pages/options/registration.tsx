import { CopyButton } from '../../ui/copy-button';
import { ExternalLink } from '../../ui/external-link';
import { Section } from '../review/section';

const APP_REGISTRATIONS =
  'https://entra.microsoft.com/#view/Microsoft_AAD_RegisteredApps/ApplicationsListBlade';

/** Source: https://learn.microsoft.com/entra/identity-platform/quickstart-register-app */
export function Registration({ redirectUri }: { redirectUri: string }) {
  return (
    <Section title="1. Register the app">
      <ol class="steps">
        <li>
          Open <ExternalLink href={APP_REGISTRATIONS}>App registrations</ExternalLink> in the Microsoft Entra
          admin center and choose <strong>New registration</strong>. Give it a name, and keep it to accounts
          in this organizational directory only (single tenant).
        </li>
        <li>
          Under <strong>Redirect URI</strong>, choose the platform{' '}
          <strong>Single-page application (SPA)</strong>, enter this address and register:
          <p class="copied-value">
            <code>{redirectUri || '…'}</code>
            <CopyButton text={redirectUri} label="Copy redirect URI" />
          </p>
        </li>
        <li>
          Under <strong>API permissions</strong>, add the delegated Microsoft Graph permissions{' '}
          <code>AuditLog.Read.All</code> and <code>Policy.Read.ConditionalAccess</code>. Then grant admin
          consent for them.
        </li>
        <li>
          From the <strong>Overview</strong> of the app, copy the client ID and the tenant ID into the fields
          below.
        </li>
      </ol>
      <p class="quiet">
        Everybody who uses the extension needs the role Security Reader or Global Reader, and the tenant a
        Microsoft Entra ID P1 or P2 licence.
      </p>
    </Section>
  );
}

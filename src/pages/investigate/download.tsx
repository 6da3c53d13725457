import { ExternalLink } from '../../ui/external-link';

/** The way that every edition has: the portal itself gives the log to any reader, as a file. */
export function Download() {
  return (
    <div class="prose download">
      <h2>Take the log as a file instead</h2>
      <p>
        The portal lets you download the last seven days in every edition. Nothing of the file leaves this
        browser.
      </p>
      <ol>
        <li>
          Open{' '}
          <ExternalLink href="https://portal.azure.com/#view/Microsoft_AAD_IAM/SignInLogsList.ReactView/timeRangeType/last24hours">
            the sign-in logs
          </ExternalLink>{' '}
          and filter for the user and the time.
        </li>
        <li>
          Press <strong>Download</strong> above the list, then <strong>Download JSON</strong>. CSV leaves the
          policies out.
        </li>
        <li>
          Open the file here: <strong>Open a file</strong>, or drop it on this page.
        </li>
      </ol>
    </div>
  );
}

import { Banner } from '../review/banner';
import type { PhaseProps } from './phase-props';

export function NeedsSetup({
  openOptions,
  headingRef,
}: Pick<PhaseProps<'needs-setup'>, 'openOptions' | 'headingRef'>) {
  return (
    <article class="review">
      <Banner
        tone="neutral"
        icon="info"
        word="Set up"
        headingRef={headingRef}
        headline="Connect the extension to your tenant"
      >
        <p>This is done once and takes about five minutes.</p>
      </Banner>
      <div class="prose">
        <p>
          The extension reads sign-ins through an app registration in your own tenant. Nothing is sent to
          anybody but Microsoft Graph.
        </p>
        <p>
          In the options you find the four steps, and the fields for the client ID and the tenant. Registering
          an app takes the role Application Developer; granting admin consent takes Cloud Application
          Administrator.
        </p>
        <p>
          <button type="button" class="button primary" onClick={openOptions}>
            Open options
          </button>
        </p>
      </div>
    </article>
  );
}

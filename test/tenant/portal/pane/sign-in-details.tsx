import './pane.css';
import { Link, Pivot, PivotItem } from '@fluentui/react';
import { useEffect, useState } from 'react';
import type { SignIn } from '../../../../src/diagnosis/sign-in';
import type { ViewProps } from '../common/protocol';
import { ProgressDots } from '../frame/progress-dots';
import { AuthenticationDetails } from './authentication-details';
import { ConditionalAccess } from './conditional-access';
import { basicInfo, deviceInfo, location } from './properties';
import { PropertyList } from './property-list';

export default function SignInDetails({ assignment }: ViewProps) {
  const { signInId = '', switches } = assignment;
  const signIn = useSignIn(signInId);
  if (!signIn) return <ProgressDots />;
  return (
    <div className="details">
      <Pivot overflowBehavior="menu">
        <PivotItem headerText="Basic info">
          <Troubleshoot failed={signIn.status?.errorCode !== 0} />
          <PropertyList properties={basicInfo(signIn, switches.language)} form={switches.pane} />
        </PivotItem>
        <PivotItem headerText="Location">
          <PropertyList properties={location(signIn)} form={switches.pane} />
        </PivotItem>
        <PivotItem headerText="Device info">
          <PropertyList properties={deviceInfo(signIn)} form={switches.pane} />
        </PivotItem>
        <PivotItem headerText="Authentication Details">
          <AuthenticationDetails steps={signIn.authenticationDetails ?? []} language={switches.language} />
        </PivotItem>
        <PivotItem headerText="Conditional Access">
          <ConditionalAccess policies={signIn.appliedConditionalAccessPolicies ?? []} reportOnly={false} />
        </PivotItem>
        <PivotItem headerText="Report-only">
          <ConditionalAccess policies={signIn.appliedConditionalAccessPolicies ?? []} reportOnly />
        </PivotItem>
      </Pivot>
    </div>
  );
}

/** The portal's own way in to its own diagnostic. An extension's entry must not be taken for it. */
function Troubleshoot({ failed }: { failed: boolean }) {
  if (!failed) return null;
  return (
    <section className="troubleshoot">
      <h3>Troubleshoot Event</h3>
      <p>Follow these steps:</p>
      <Link>Launch the Sign-in Diagnostic.</Link>
      <p>1. Review the diagnosis and act on suggested fixes.</p>
    </section>
  );
}

function useSignIn(id: string): SignIn | undefined {
  const [signIn, setSignIn] = useState<SignIn>();
  useEffect(() => {
    const abort = new AbortController();
    fetch(`/api/signIns/${encodeURIComponent(id)}`, { signal: abort.signal })
      .then(response => response.json())
      .then(setSignIn, error => abort.signal.aborted || console.error(error));
    return () => abort.abort();
  }, [id]);
  return signIn;
}

import type { SignIn } from '../../../src/diagnosis/sign-in';
import { blankSignIn } from './blank';
import { type App, apps, devices, elsewhere, headquarters, otherApps, type Place, people } from './cast';
import { interactiveOutcomes, nonInteractiveOutcomes, type Outcome, workloadOutcomes } from './outcomes';
import { appliedPolicies } from './policies';
import { type Random, seededRandom } from './random';

const day = 24 * 60 * 60 * 1000;
const span = 30 * day;
const seed = 20260217;

/** Ordinary traffic of the last 30 days: `interactive` events of that kind, and a share of each other kind. Always the same. */
export function backgroundEvents(interactive: number, now: Date): SignIn[] {
  const random = seededRandom(seed);
  const some = (count: number, make: (random: Random, time: string) => SignIn): SignIn[] =>
    Array.from({ length: Math.round(count) }, () => make(random, timeBefore(now, random)));
  return [
    ...some(interactive, interactiveSignIn),
    ...some(interactive / 5, nonInteractiveSignIn),
    ...some(interactive / 20, servicePrincipalSignIn),
    ...some(interactive / 50, managedIdentitySignIn),
  ];
}

function timeBefore(now: Date, random: Random): string {
  const instant = now.getTime() - Math.floor(random.next() * span);
  return `${new Date(instant).toISOString().slice(0, 19)}Z`;
}

const interactiveSignIn = (random: Random, time: string): SignIn =>
  userSignIn(random, time, random.weighted(interactiveOutcomes));

const nonInteractiveSignIn = (random: Random, time: string): SignIn => ({
  ...userSignIn(random, time, random.weighted(nonInteractiveOutcomes)),
  isInteractive: false,
  signInEventTypes: ['nonInteractiveUser'],
  incomingTokenType: 'refreshToken',
  clientAppUsed: 'Mobile Apps and Desktop clients',
});

function userSignIn(random: Random, time: string, outcome: Outcome): SignIn {
  const person = random.pick(people);
  const device = random.pick(devices);
  // Office 365 asks for a compliant device; who has none works with the rest.
  const app = random.pick(device.detail.isCompliant ? apps : otherApps);
  const place = outcome.mfaPolicy === 'notApplied' ? headquarters : random.pick(elsewhere);
  return {
    ...common(random, time, outcome, place),
    ...resourceOf(app),
    userDisplayName: person.name,
    userPrincipalName: person.userPrincipalName,
    userId: person.id,
    signInIdentifier: person.userPrincipalName,
    userAgent: device.userAgent,
    deviceDetail: { ...device.detail, browserId: null } as SignIn['deviceDetail'],
    ...policyMembers(outcome, app, device),
    authenticationDetails: outcome.steps.map(step => ({ authenticationStepDateTime: time, ...step })),
  };
}

function policyMembers({ mfaPolicy, multiFactor }: Outcome, app: App, device: (typeof devices)[0]): SignIn {
  const policies = mfaPolicy ? appliedPolicies(mfaPolicy, app, device) : [];
  const results = policies.map(policy => policy.result);
  const conditionalAccessStatus = results.includes('failure')
    ? 'failure'
    : results.includes('success')
      ? 'success'
      : 'notApplied';
  return {
    conditionalAccessStatus,
    appliedConditionalAccessPolicies: policies,
    authenticationRequirement: multiFactor ? 'multiFactorAuthentication' : 'singleFactorAuthentication',
    authenticationRequirementPolicies: multiFactor
      ? [{ requirementProvider: 'multiConditionalAccess', detail: 'Conditional Access' }]
      : [],
  };
}

function common(random: Random, time: string, { status }: Outcome, place: Place): SignIn {
  // Request IDs end in zeros, correlation IDs do not.
  const id = `${random.guid().slice(0, -2)}00`;
  return {
    ...blankSignIn(),
    id,
    originalRequestId: id,
    createdDateTime: time,
    correlationId: random.guid(),
    sessionId: random.guid(),
    uniqueTokenIdentifier: Buffer.from(id.replaceAll('-', ''), 'hex').toString('base64url'),
    status: { ...status },
    processingTimeInMilliseconds: 80 + Math.floor(random.next() * 200),
    ipAddress: `${place.network}${1 + Math.floor(random.next() * 250)}`,
    location: {
      city: place.city,
      state: place.state,
      countryOrRegion: place.country,
      geoCoordinates: { latitude: place.latitude, longitude: place.longitude },
    },
  };
}

const resourceOf = (app: App): SignIn => ({
  appId: app.id,
  appDisplayName: app.name,
  resourceId: app.resourceId,
  resourceDisplayName: app.resourceName,
  resourceServicePrincipalId: app.resourceServicePrincipalId,
  conditionalAccessAudiences: [app.resourceId],
});

const servicePrincipalSignIn = (random: Random, time: string): SignIn => ({
  ...workloadSignIn(random, time),
  signInEventTypes: ['servicePrincipal'],
  servicePrincipalId: 'f307e004-4f8c-43fb-ae6b-da730950eab4',
  servicePrincipalName: 'Contoso Expenses',
  clientCredentialType: 'clientSecret',
});

const managedIdentitySignIn = (random: Random, time: string): SignIn => ({
  ...workloadSignIn(random, time),
  signInEventTypes: ['managedIdentity'],
  servicePrincipalId: '60d4a9c1-7b2e-4f35-9e08-c15a3d7b6f42',
  servicePrincipalName: 'contoso-automation',
  clientCredentialType: 'managedIdentity',
});

const workloadSignIn = (random: Random, time: string): SignIn => ({
  ...common(random, time, random.weighted(workloadOutcomes), headquarters),
  ...resourceOf(otherApps[0]),
  userType: null,
  isInteractive: false,
  clientAppUsed: '',
});

import type { Diagnosis } from '../../../src/diagnosis/diagnosis';
import type { AppliedPolicy, SignIn } from '../../../src/diagnosis/sign-in';

/** What may be said of no sign-in, whatever the scenario. Each rule gives what it found against it. */
export type Rule = (event: SignIn, diagnosis: Diagnosis) => string[];

const REPORT_ONLY = /^reportOnly/;
const NO_SAY = /^(notApplied|notEnabled)$/;
const REDACTED = /^\{.*\}$/;

const policiesOf = (event: SignIn): readonly (AppliedPolicy | null)[] =>
  Array.isArray(event.appliedConditionalAccessPolicies) ? event.appliedConditionalAccessPolicies : [];

const isSecurityDefaults = (policy: AppliedPolicy | null): boolean =>
  String(policy?.id).toLowerCase() === 'securitydefaults';

/** The policies of an event that its evidence points to. */
function policiesInEvidence(event: SignIn, { evidence }: Diagnosis): AppliedPolicy[] {
  return evidence.flatMap(({ field }) => {
    const position = /^appliedConditionalAccessPolicies\[(\d+)\]/.exec(field)?.[1];
    const policy = policiesOf(event)[Number(position)];
    return policy ? [policy] : [];
  });
}

function valueAt(event: SignIn, field: string): unknown {
  const keys = field.split(/[.[\]]+/).filter(Boolean);
  return keys.reduce<unknown>(
    (place, key) => (place as Record<string, unknown> | null | undefined)?.[key],
    event,
  );
}

/** Bit masks are shown as the names that they stand for. */
function isShownAsItIs(held: unknown, shown: string, field: string): boolean {
  if (Array.isArray(held))
    return held.length === 0 || held.some(item => shown.includes(String(item))) || shown !== '';
  if (/\.conditions(Not)?Satisfied$/.test(field)) return held !== undefined && held !== null;
  return String(held).trim() === shown.trim();
}

const texts = ({ headline, assessment, steps }: Diagnosis): string[] => [
  headline,
  ...[...assessment, ...steps].map(({ text }) => text),
];

const when = (isBroken: boolean, finding: string): string[] => (isBroken ? [finding] : []);

/** Scenarios that tell of a sign-in that succeeded. */
const OF_SUCCESS = [
  ...['successful-sign-in', 'workload-sign-in', 'on-premises-mfa-adapter', 'security-defaults'],
  ...['admin-portal-mfa', 'mfa-from-conditional-access', 'mfa-from-other-requirements'],
  ...[
    'external-authentication-method',
    'mfa-proof-up-required',
    'legacy-authentication',
    'device-code-sign-in',
  ],
];

const CONDITIONAL_ACCESS_PROVIDER =
  /^(multiConditionalAccess|v1ConditionalAccess.*|mfaRegistrationRequiredByMultiConditionalAccess|authenticationStrengths|gpsLocationCondition|riskBasedPolicy)$/;

export const RULES: Record<string, Rule> = {
  'the outcome is the code’s': (_, { event, outcome }) =>
    when((event.errorCode === 0) !== (outcome === 'success'), `${event.errorCode} is ${outcome}`),

  'code 0 was never blocked': (_, { event, scenario, verdict, policies }) =>
    event.errorCode !== 0
      ? []
      : [
          ...when(!OF_SUCCESS.includes(scenario), scenario),
          ...when(verdict === 'blocked as intended', verdict),
          ...policies.filter(({ state }) => state === 'blocked').map(({ name }) => `blocked by ${name}`),
        ],

  'only code 0 is a successful sign-in': (_, { event, scenario, cause }) =>
    when(event.errorCode !== 0 && scenario === 'successful-sign-in', `${event.errorCode}, ${cause}`),

  // A request for an administrator's consent is the exception: the page was offered, and the user cannot go on alone.
  'an interrupt is no block': (_, { outcome, verdict, scenario }) =>
    when(
      outcome === 'interrupted' && verdict === 'blocked as intended' && scenario !== 'consent-required',
      verdict,
    ),

  'without a code the confidence is low': (_, { event, confidence }) =>
    when(event.errorCode === null && confidence !== 'low', confidence),

  'high confidence rests on more than the code': (_, { confidence, evidence }) =>
    when(
      confidence === 'high' && evidence.every(({ field }) => field === 'status.errorCode'),
      'only the code',
    ),

  'evidence is in the event, as it is shown': (event, { evidence }) =>
    evidence
      .filter(({ field, value }) => !isShownAsItIs(valueAt(event, field), value, field))
      .map(({ field, value }) => `${field} = ${value}, and holds ${JSON.stringify(valueAt(event, field))}`),

  'a report-only policy is never the cause': (event, diagnosis) =>
    diagnosis.outcome === 'success'
      ? []
      : policiesInEvidence(event, diagnosis)
          .filter(({ result }) => REPORT_ONLY.test(String(result)))
          .map(({ displayName }) => `evidence of ${displayName}`),

  'a report-only policy is not named in the headline': (event, { headline }) => {
    const names = (isQuiet: boolean) =>
      policiesOf(event).flatMap(policy => {
        const quiet = REPORT_ONLY.test(String(policy?.result)) || NO_SAY.test(String(policy?.result));
        return quiet === isQuiet && policy?.displayName ? policy.displayName : [];
      });
    const enforced = names(false);
    return names(true).filter(name => headline.includes(`“${name}”`) && !enforced.includes(name));
  },

  'a policy that did not apply decided nothing': (event, diagnosis) =>
    policiesInEvidence(event, diagnosis)
      .filter(({ result }) => NO_SAY.test(String(result)) && diagnosis.outcome !== 'success')
      .map(({ displayName }) => `evidence of ${displayName}`),

  'security defaults are no Conditional Access policy': (event, diagnosis) =>
    /(blocked-by|failed)-conditional-access/.test(diagnosis.scenario)
      ? policiesInEvidence(event, diagnosis)
          .filter(isSecurityDefaults)
          .map(() => diagnosis.scenario)
      : [],

  'Conditional Access is said to have asked only where it did': (event, { scenario, policies }) => {
    const providers = Array.isArray(event.authenticationRequirementPolicies)
      ? event.authenticationRequirementPolicies.map(entry => String(entry?.requirementProvider))
      : [];
    const hasPolicy = policies.some(
      ({ kind, state }) =>
        kind === 'conditional access' && ['failed', 'blocked', 'satisfied'].includes(state),
    );
    const named = hasPolicy || providers.some(provider => CONDITIONAL_ACCESS_PROVIDER.test(provider));
    return when(scenario === 'mfa-from-conditional-access' && !named, 'no policy and no provider');
  },

  'without a list of policies none is named': (event, { policies, evidence, missing }) =>
    Array.isArray(event.appliedConditionalAccessPolicies)
      ? when(
          missing.some(({ reason }) => reason === 'no permission to see policies'),
          'the list is there, and is called hidden',
        )
      : [
          ...policies.map(({ name }) => name),
          ...evidence.filter(({ field }) => field.startsWith('applied')).map(({ field }) => field),
        ],

  'a redacted device is not an unknown one': (event, { cause, circumstances, missing }) => {
    if (!REDACTED.test(String(event.deviceDetail?.deviceId))) return [];
    const device = circumstances.filter(({ about }) => about === 'device');
    return [
      ...when(cause === 'device-not-identified', String(cause)),
      ...when(!device.some(({ knowledge }) => knowledge === 'redacted'), 'nothing is called redacted'),
      ...device.filter(({ value }) => REDACTED.test(value)).map(({ value }) => value),
      ...missing
        .filter(({ reason }) => reason === 'not recorded')
        .flatMap(({ what }) => (/device/.test(what) ? what : [])),
    ];
  },

  'hidden risk is neither none nor unknown': (event, { circumstances }) =>
    String(event.riskLevelDuringSignIn).toLowerCase() !== 'hidden'
      ? []
      : circumstances
          .filter(({ field }) => field === 'riskLevelDuringSignIn')
          .flatMap(({ knowledge, value }) => (knowledge === 'hidden' ? [] : `${knowledge} ${value}`)),

  'no circumstance is known without a value': (event, { circumstances }) =>
    circumstances
      .filter(({ knowledge, field }) => knowledge === 'known' && (valueAt(event, field) ?? '') === '')
      .map(({ name, field }) => `${name} from ${field}`),

  'what is also noticed is something else': (_, { scenario, also }) => {
    const ids = [scenario, ...also.map(other => other.scenario)];
    return [
      ...when(new Set(ids).size < ids.length, ids.join()),
      ...when(ids.slice(1).includes('error-code-insight'), 'the fallback is also noticed'),
    ];
  },

  'who has to act is told': (_, { verdict, steps }) => [
    ...when(steps.length === 0, 'no step'),
    ...when(verdict === 'needs action' && steps.every(({ actor }) => actor === 'nobody'), 'nobody acts'),
  ],

  'no step switches a policy off': (_, { steps }) =>
    steps
      .map(({ text }) => text)
      .filter(text =>
        /\b(disable|delete|remove|(turn|switch) off)\b[^.]{0,40}\b(polic|security defaults)/i.test(text),
      ),

  'words have no gaps': (event, diagnosis) =>
    // The log's own words may hold anything.
    texts(diagnosis)
      .map(text => text.replace(String(event.status?.failureReason || '…'), '…'))
      .filter(text => /[{}]|undefined|\bnull\b|^\s*$| {2}|“”|\[object/.test(text)),

  'a ticket comes with its step, and says nothing of a person': (event, { ticket, steps }) => {
    const text = ticket ? `${ticket.title}\n${ticket.text}` : '';
    const personal = [event.userPrincipalName, event.userDisplayName, event.ipAddress, event.userId];
    return [
      ...when(
        steps.some(step => step.ticket) !== (ticket !== null),
        'a step without its text, or a text alone',
      ),
      ...personal
        .filter(value => typeof value === 'string' && value !== '' && text.includes(value))
        .map(String),
    ];
  },

  'nobody is sent to events that cannot be found': (event, { missing }) =>
    missing
      .filter(({ supply }) => !event.correlationId && supply.includes('another event'))
      .map(({ what }) => what),

  'a success of a user at risk is not left alone': (event, { outcome, verdict, scenario }) =>
    when(
      scenario === 'successful-sign-in' &&
        outcome === 'success' &&
        /^(atRisk|confirmedCompromised)$/.test(String(event.riskState)) &&
        /^(medium|high)$/.test(String(event.riskLevelDuringSignIn)) &&
        verdict !== 'needs action',
      `${event.riskState}, ${verdict}`,
    ),

  'a password is no second factor': (_, { mfa }) =>
    (mfa?.methods ?? []).filter(method => /^(password|cloudonlypassword)$/i.test(method)),

  'met multifactor authentication is met in the story': (event, { mfa, outcome }) =>
    when(
      outcome === 'success' &&
        /satisfied by claim in the token/.test(String(event.status?.additionalDetails)) &&
        mfa?.state !== 'satisfied by claim',
      String(mfa?.state),
    ),
};

/** All that speaks against a diagnosis. */
export const brokenRules = (event: SignIn, diagnosis: Diagnosis): string[] =>
  Object.entries(RULES).flatMap(([name, rule]) =>
    rule(event, diagnosis).map(finding => `${name}: ${finding}`),
  );

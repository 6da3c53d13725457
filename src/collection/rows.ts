import type { Source } from '../diagnosis/context';
import type { Diagnosis } from '../diagnosis/diagnosis';
import { Facts } from '../diagnosis/facts';
import { instant, texts } from '../diagnosis/read';
import type { SignIn } from '../diagnosis/sign-in';
import { KINDS, type Kind } from '../sources/scope';
import type { Row } from './row';

/** A row with what is searched for and not shown. */
export interface StoredRow extends Row {
  userId: string;
  appId: string;
  /** Names of the policies that had a say, once the event is diagnosed. */
  policies: readonly string[];
}

/** Most texts of a log repeat in thousands of events: each is kept once. */
export class Pool {
  readonly #texts = new Map<string, string>();
  readonly #lists = new Map<string, readonly string[]>();

  text(text: string): string {
    const known = this.#texts.get(text);
    if (known !== undefined) return known;
    this.#texts.set(text, text);
    return text;
  }

  list(list: readonly string[]): readonly string[] {
    const key = list.join('\n');
    const known = this.#lists.get(key);
    if (known) return known;
    this.#lists.set(key, list);
    return list;
  }
}

/** Reading rows needs no clock: what depends on it is the diagnosis. */
const NO_CLOCK = new Date(0);

export function rowOf(event: SignIn, source: Source, index: number, pool: Pool): StoredRow {
  const facts = new Facts(event, { now: NO_CLOCK, source });
  const shared = (text: string) => pool.text(text);
  const { device } = facts;
  return {
    index,
    requestId: facts.text('id').toLowerCase(),
    correlationId: facts.hasCorrelationId ? facts.text('correlationId').toLowerCase() : '',
    time: instant(event.createdDateTime),
    kind: kindOf(facts),
    user: shared(facts.text('userDisplayName') || facts.text('servicePrincipalName')),
    userPrincipalName: shared(facts.text('userPrincipalName').toLowerCase()),
    userId: shared(facts.text('userId').toLowerCase()),
    app: shared(facts.text('appDisplayName') || facts.text('appId')),
    appId: shared(facts.text('appId').toLowerCase()),
    resource: shared(facts.text('resourceDisplayName') || facts.text('resourceId')),
    outcome: facts.outcome,
    errorCode: facts.errorCode,
    failureReason: shared(facts.status('failureReason')),
    conditionalAccess: shared(facts.text('conditionalAccessStatus')),
    mfa: mfaOf(facts),
    ipAddress: shared(facts.text('ipAddress')),
    location: shared(facts.place),
    device: shared([device.name, device.operatingSystem, device.browser].filter(Boolean).join(', ')),
    client: shared(facts.text('clientAppUsed')),
    finding: null,
    policies: [],
  };
}

/** The log says it in the types of the event, or by who signed in. */
function kindOf(facts: Facts): Kind {
  const named = texts(facts.event.signInEventTypes);
  const kind = KINDS.find(known => named.includes(known));
  if (kind) return kind;
  if (facts.isWorkload) return 'servicePrincipal';
  return facts.event.isInteractive === false ? 'nonInteractiveUser' : 'interactiveUser';
}

/** In the words of the log's own column, and how it stands where the event tells. */
function mfaOf(facts: Facts): string {
  const { state } = facts.mfa;
  if (state !== 'none' && state !== 'not recorded') return state;
  return facts.text('authenticationRequirement') === 'multiFactorAuthentication' ? 'required' : '';
}

/** Adds what the engine says of the event. */
export function withFinding(row: StoredRow, diagnosis: Diagnosis, pool: Pool): StoredRow {
  const { scenario, cause, headline, verdict } = diagnosis;
  return {
    ...row,
    finding: { scenario, cause, headline: pool.text(headline), verdict },
    policies: pool.list(policiesWithASay(diagnosis)),
  };
}

function policiesWithASay({ policies }: Diagnosis): string[] {
  return policies
    .filter(({ kind, reportOnly, state }) => kind === 'conditional access' && !reportOnly && SAY.has(state))
    .map(({ name }) => name);
}

const SAY = new Set<Diagnosis['policies'][number]['state']>(['blocked', 'failed', 'satisfied']);

import type { Context } from './context';
import type { Outcome } from './diagnosis';
import { type Device, readDevice } from './facts/device';
import {
  type AuthenticationStep,
  type MfaAdapter,
  type MfaFinding,
  readMfa,
  readMfaAdapter,
  readSteps,
} from './facts/mfa';
import { type MfaDemand, readMfaDemand, type Sign } from './facts/mfa-demand';
import { outcomeOf, readErrorCode } from './facts/outcome';
import { readExternalUser, readPlace, readTrustedNetwork } from './facts/place';
import { byName, type Policy, readPolicies } from './facts/policy';
import { type Risk, readRisk } from './facts/risk';
import { readSkipped, type Skipped } from './facts/skipped';
import { readUnmetControls, type UnmetControl } from './facts/unmet';
import { instant, list, type Members, members, text, texts } from './read';
import { isLegacyClient } from './reference/client-apps';

const TWO_HOURS = 2 * 60 * 60 * 1000;

/**
 * Everything the scenarios ask about one event. Each answer is worked out when first asked for and kept, because most events
 * need few of them.
 */
export class Facts {
  readonly event: Members;
  readonly errorCode: number | null;
  readonly outcome: Outcome;
  #policies: Policy[] | null | undefined;
  #failed: Policy[] | undefined;
  #enforced: Policy[] | undefined;
  #unmet: readonly UnmetControl[] | undefined;
  #steps: AuthenticationStep[] | undefined;
  #mfa: MfaFinding | undefined;
  #mfaDemand: MfaDemand | undefined;
  #skipped: Skipped | undefined;
  #device: Device | undefined;
  #place: string | undefined;
  #providers: Sign[] | undefined;
  #whereFrom: string | undefined;
  #age: number | null | undefined;
  #risk: Risk | undefined;
  #legacy: boolean | undefined;
  #workload: boolean | undefined;

  constructor(
    event: unknown,
    readonly context: Context,
  ) {
    this.event = members(event);
    this.errorCode = readErrorCode(this.event);
    this.outcome = outcomeOf(this.errorCode);
  }

  text(member: string): string {
    return text(this.event[member]);
  }

  status(member: 'failureReason' | 'additionalDetails'): string {
    return text(members(this.event.status)[member]);
  }

  /** All policies of the list, security defaults included; null when the event has no list. */
  get policies(): readonly Policy[] | null {
    if (this.#policies === undefined) this.#policies = readPolicies(this.event);
    return this.#policies;
  }

  /** Conditional Access policies with the result failure. Empty when the list is absent: ask `policies` first. */
  get failed(): readonly Policy[] {
    this.#failed ??= this.enforced.filter(policy => policy.failed);
    return this.#failed;
  }

  /** Conditional Access policies that had a say: result success or failure. */
  get enforced(): readonly Policy[] {
    if (!this.#enforced) {
      this.#enforced = [];
      for (const policy of this.policies ?? []) {
        if (policy.enforced && !policy.isSecurityDefaults) this.#enforced.push(policy);
      }
      if (this.#enforced.length > 1) this.#enforced.sort(byName);
    }
    return this.#enforced;
  }

  /** Policies that did not apply, by what kept them; empty when the list is absent. */
  get skipped(): Skipped {
    this.#skipped ??= readSkipped(this.policies ?? []);
    return this.#skipped;
  }

  get securityDefaults(): Policy | null {
    return this.policies?.find(policy => policy.isSecurityDefaults && policy.enforced) ?? null;
  }

  /** Worked out from the enforced policies; empty when the list is absent. */
  get unmetControls(): readonly UnmetControl[] {
    this.#unmet ??= readUnmetControls(this.enforced);
    return this.#unmet;
  }

  get steps(): readonly AuthenticationStep[] {
    this.#steps ??= readSteps(this.event);
    return this.#steps;
  }

  get mfa(): MfaFinding {
    this.#mfa ??= readMfa(this.event, this.steps, this.errorCode, this.isFederated && !this.isMfaAdapter);
    return this.#mfa;
  }

  /**
   * What shows that multifactor authentication was asked for. `authenticationRequirement` alone is not enough to deny it: it
   * stays single factor when a claim in the token had met the requirement.
   */
  get mfaSigns(): readonly Sign[] {
    return this.#demand.signs;
  }

  get #demand(): MfaDemand {
    this.#mfaDemand ??= readMfaDemand(this);
    return this.#mfaDemand;
  }

  get mfaAsked(): boolean {
    return this.mfaSigns.length > 0;
  }

  /** Policies of Conditional Access that asked for multifactor authentication. */
  get mfaPolicies(): readonly Policy[] {
    return this.mfaSigns.length > 0 ? this.#demand.policies : [];
  }

  /** The identity provider of the organisation signed the user in, not Microsoft Entra. */
  get isFederated(): boolean {
    return (
      this.text('tokenIssuerType').startsWith('ADFederationServices') ||
      this.steps.some(step => step.method === 'Federated')
    );
  }

  get requirementProviders(): readonly Sign[] {
    this.#providers ??= this.#signsIn('authenticationRequirementPolicies', 'requirementProvider');
    return this.#providers;
  }

  /** What the session's age was compared with in this sign-in. */
  get sessionLifetimes(): readonly Sign[] {
    return this.#signsIn('sessionLifetimePolicies', 'expirationRequirement');
  }

  #signsIn(array: string, member: string): Sign[] {
    const signs: Sign[] = [];
    for (const [index, entry] of list(this.event[array]).entries()) {
      const value = text(members(entry)[member]);
      if (value !== '') signs.push({ field: `${array}[${index}].${member}`, value });
    }
    return signs;
  }

  get device(): Device {
    this.#device ??= readDevice(this.event);
    return this.#device;
  }

  get risk(): Risk {
    this.#risk ??= readRisk(this.event);
    return this.#risk;
  }

  get place(): string {
    this.#place ??= readPlace(this.event);
    return this.#place;
  }

  /** "192.0.2.7, Kirkland, US"; empty when the event does not say. */
  get whereFrom(): string {
    if (this.#whereFrom === undefined) {
      const address = this.text('ipAddress');
      this.#whereFrom = address && this.place ? `${address}, ${this.place}` : address || this.place;
    }
    return this.#whereFrom;
  }

  get trustedNetwork(): number | null {
    return readTrustedNetwork(this.event);
  }

  /** The member that shows that the user is from another tenant, or null. */
  get externalUserSign(): string | null {
    return readExternalUser(this.event);
  }

  get isLegacyClient(): boolean {
    this.#legacy ??= isLegacyClient(this.text('clientAppUsed'));
    return this.#legacy;
  }

  /** An application or a managed identity signed in for itself. */
  get isWorkload(): boolean {
    this.#workload ??= this.#readWorkload();
    return this.#workload;
  }

  #readWorkload(): boolean {
    const types = texts(this.event.signInEventTypes);
    if (types.includes('servicePrincipal') || types.includes('managedIdentity')) return true;
    return this.text('servicePrincipalId') !== '' && this.text('userId') === '';
  }

  get mfaAdapter(): MfaAdapter | null {
    return readMfaAdapter(this.event);
  }

  /** Written by an NPS or AD FS adapter for multifactor authentication: such events carry no Conditional Access data. */
  get isMfaAdapter(): boolean {
    return this.mfaAdapter !== null;
  }

  /** Zeros stand for none. */
  get hasCorrelationId(): boolean {
    return !/^[0-]*$/.test(this.text('correlationId'));
  }

  /** The other events of the sign-in tell how it ended. */
  get endingIsTold(): boolean {
    const { ending } = this.context;
    return ending === 'completed' || ending === 'failed' || ending === 'abandoned';
  }

  /** Null when the event does not say when it took place. */
  get age(): number | null {
    if (this.#age === undefined) {
      const created = instant(this.event.createdDateTime);
      this.#age = created === null ? null : this.context.now.getTime() - created;
    }
    return this.#age;
  }

  /** Multifactor steps and copies of an event arrive for up to two hours. */
  get isSettling(): boolean {
    return this.age !== null && this.age < TWO_HOURS;
  }
}

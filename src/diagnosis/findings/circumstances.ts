import type { Circumstance, Knowledge } from '../diagnosis';
import type { Facts } from '../facts';
import { list, members, text, texts } from '../read';
import { authenticationFlow } from '../reference/authentication-flows';
import { joinInWords } from '../reference/device-joins';

/**
 * Where a sign-in came from and with what. What is masked, what a licence hides, what is not there and what the event does not
 * say are four different things, with four different remedies.
 */
export function findCircumstances(facts: Facts): Circumstance[] {
  const found: Circumstance[] = [];
  if (!facts.isWorkload) device(facts, found);
  network(facts, found);
  client(facts, found);
  risk(facts, found);
  return found;
}

function device(facts: Facts, found: Circumstance[]): void {
  const { identity, name, trustType, compliant, operatingSystem, browser } = facts.device;
  const about = 'device';
  const known: Knowledge =
    identity === 'identified' ? 'known' : identity === 'not identified' ? 'absent' : identity;
  const label = identity === 'identified' ? name || 'identified, without a name' : '';
  found.push({ about, name: 'Device', value: label, knowledge: known, field: 'deviceDetail.deviceId' });
  if (identity === 'identified' || identity === 'redacted') {
    const joined = trustType !== '' || identity === 'redacted' ? identity : 'not recorded';
    found.push({
      about,
      name: 'Joined',
      value: joinInWords(trustType),
      knowledge: joined === 'identified' || trustType !== '' ? 'known' : joined,
      field: 'deviceDetail.trustType',
    });
    found.push({
      about,
      name: 'Compliant',
      value: compliant === null ? '' : compliant ? 'yes' : 'no',
      knowledge: compliant === null ? 'not recorded' : 'known',
      field: 'deviceDetail.isCompliant',
    });
  }
  const platform = operatingSystem && browser ? `${operatingSystem}, ${browser}` : operatingSystem || browser;
  found.push({
    about,
    name: 'Platform',
    value: platform,
    knowledge: platform === '' ? 'not recorded' : 'known',
    field: operatingSystem === '' && browser !== '' ? 'deviceDetail.browser' : 'deviceDetail.operatingSystem',
  });
}

function network(facts: Facts, found: Circumstance[]): void {
  const about = 'network';
  const { whereFrom } = facts;
  const seen = whereFrom === '' ? 'not recorded' : isMasked(facts.text('ipAddress')) ? 'redacted' : 'known';
  found.push({ about, name: 'Address', value: whereFrom, knowledge: seen, field: 'ipAddress' });
  const resource = facts.text('ipAddressFromResourceProvider');
  if (resource !== '' && resource !== facts.text('ipAddress')) {
    const field = 'ipAddressFromResourceProvider';
    found.push({ about, name: 'Address seen by the resource', value: resource, knowledge: 'known', field });
  }
  found.push(namedLocation(facts));
}

/** Other tenants' addresses come with their last part written over. */
const isMasked = (address: string): boolean => address.includes('x') || address.includes('*');

function namedLocation(facts: Facts): Circumstance {
  const networks = facts.event.networkLocationDetails;
  const isListed = Array.isArray(networks);
  const isKnown = isListed && networks.length > 0;
  return {
    about: 'network',
    name: 'Named location',
    value: isKnown ? list(networks).map(networkInWords).join('; ') : '',
    knowledge: isKnown ? 'known' : isListed ? 'absent' : unsaid(facts),
    field: 'networkLocationDetails',
  };
}

/** Graph v1.0 lacks the member whoever reads it. */
const unsaid = (facts: Facts): Knowledge =>
  facts.context.source === 'graph-v1' ? 'not in this format' : 'not recorded';

function networkInWords(entry: unknown): string {
  const type = text(members(entry).networkType);
  const names = texts(members(entry).networkNames).join(', ');
  const words = NETWORKS.get(type) ?? type;
  return names && words ? `${names} (${words})` : names || words || 'without a name';
}

/** Source: https://learn.microsoft.com/graph/api/resources/networklocationdetail?view=graph-rest-beta */
const NETWORKS = new Map([
  ['intranet', 'inside the corporate network'],
  ['extranet', 'outside the corporate network'],
  ['namedNetwork', 'named location'],
  ['trusted', 'trusted'],
  ['trustedNamedLocation', 'trusted named location'],
]);

function client(facts: Facts, found: Circumstance[]): void {
  const about = 'client';
  const app = facts.text('clientAppUsed');
  found.push({
    about,
    name: 'Client app',
    value: facts.isLegacyClient ? `${app} (legacy authentication)` : app,
    knowledge: app === '' ? 'not recorded' : 'known',
    field: 'clientAppUsed',
  });
  const flow = authenticationFlow(facts);
  if (flow) found.push({ about, name: 'Flow', value: flow.words, knowledge: 'known', field: flow.field });
  if (facts.event.isInteractive === false && !facts.isWorkload) {
    const value = 'a client asked, without the user';
    found.push({ about, name: 'Asked by', value, knowledge: 'known', field: 'isInteractive' });
  }
}

function risk(facts: Facts, found: Circumstance[]): void {
  const about = 'risk';
  const field = 'riskLevelDuringSignIn';
  if (facts.risk === 'hidden') {
    found.push({ about, name: 'Sign-in risk', value: '', knowledge: 'hidden', field });
    return;
  }
  const knowledge = facts.risk === 'unknown' ? 'not recorded' : 'known';
  found.push({
    about,
    name: 'Sign-in risk',
    value: knowledge === 'known' ? facts.risk : '',
    knowledge,
    field,
  });
  const state = RISK_STATES.get(facts.text('riskState'));
  if (state) found.push({ about, name: 'Risk state', value: state, knowledge: 'known', field: 'riskState' });
  const detections = texts(facts.event.riskEventTypes_v2);
  if (detections.length > 0) {
    const value = detections.join(', ');
    found.push({ about, name: 'Detections', value, knowledge: 'known', field: 'riskEventTypes_v2' });
  }
}

/** Source: https://learn.microsoft.com/graph/api/resources/signin?view=graph-rest-beta */
export const RISK_STATES = new Map([
  ['confirmedSafe', 'confirmed safe'],
  ['remediated', 'remediated'],
  ['dismissed', 'dismissed'],
  ['atRisk', 'at risk'],
  ['confirmedCompromised', 'confirmed compromised'],
]);

import type { SignIn } from '../../../src/diagnosis/sign-in';
import { badRequest, Refused } from './refusal';

const userKinds = ['interactiveUser', 'nonInteractiveUser'];
const workloadKinds = ['servicePrincipal', 'managedIdentity'];

const isOf = (event: SignIn, kinds: string[]): boolean =>
  (event.signInEventTypes ?? []).some(kind => kinds.includes(kind));

export const isInteractive = (event: SignIn): boolean => isOf(event, ['interactiveUser']);
export const isOfUser = (event: SignIn): boolean => isOf(event, userKinds);

/** One filter may ask for sign-ins of users or of workloads. Source: "List signIns", beta. */
export function checkKinds(kinds: string[]): void {
  const unknown = kinds.find(kind => ![...userKinds, ...workloadKinds].includes(kind));
  if (unknown !== undefined) throw new Refused(badRequest(`'${unknown}' is no kind of sign-in.`));
  if (kinds.some(kind => userKinds.includes(kind)) && kinds.some(kind => workloadKinds.includes(kind)))
    throw new Refused(badRequest('Sign-ins of users and of workloads cannot be filtered for together.'));
}

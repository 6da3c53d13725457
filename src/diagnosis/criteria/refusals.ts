import { all, any, type Criterion, not } from '../criteria';
import type { GrantControl } from '../reference/grant-controls';
import { errorCodeIsOneOf } from './code';
import { aFailedPolicyAsksFor, aStrengthWasNotMet, theOnlyUnmetControlIs } from './controls';
import { aPolicyFailed } from './policies';

/**
 * What Conditional Access refused, put together from code and policies. The scenarios for members, guests and legacy clients
 * share it. A code of its own names the control; the codes for any refusal name none, and are also written when a control
 * could not be offered, so that there the policies have to name it.
 */

export const refused = errorCodeIsOneOf(53003, 530031, 50131);

const unmet = (control: GrantControl, ...codes: number[]): Criterion =>
  any(errorCodeIsOneOf(...codes), all(refused, theOnlyUnmetControlIs(control)));

export const compliantDevice = unmet('compliant device', 53000, 530002);
export const hybridDevice = unmet('hybrid joined device', 53001);
export const managedDevice = any(
  errorCodeIsOneOf(530003, 530004, 501313),
  all(refused, theOnlyUnmetControlIs('compliant device', 'hybrid joined device')),
);
/** Microsoft's texts for all of them: the browser is not supported. */
export const browserCannotShowDevice = errorCodeIsOneOf(530001, 530011, 53008, 501311);
export const device = any(compliantDevice, hybridDevice, managedDevice, browserCannotShowDevice);

export const approvedApp = unmet('approved client app', 53002, 530021, 530022);
export const appProtection = unmet('app protection policy', ...[53005, 53009, 50127, 501271, 501291, 501292]);

/** The control is always set together with multifactor authentication. */
export const passwordChange = all(
  any(
    errorCodeIsOneOf(50142, 50135),
    all(refused, theOnlyUnmetControlIs('password change', 'multifactor authentication')),
  ),
  aFailedPolicyAsksFor('password change'),
);

export const onlyMfa = all(refused, theOnlyUnmetControlIs('multifactor authentication'));
export const onlyStrength = all(
  refused,
  aStrengthWasNotMet(),
  theOnlyUnmetControlIs('multifactor authentication', 'authentication strength'),
);
export const onlyOwnControl = all(refused, theOnlyUnmetControlIs('a control of its own'));

export const anyControl = any(device, approvedApp, appProtection, passwordChange, onlyOwnControl);
export const anyBlock = aFailedPolicyAsksFor('block');

/** A Block decides before any control, so that another control beside it is not worth a headline of its own. */
export const anythingButBlock = all(refused, aPolicyFailed(), not(anyBlock));

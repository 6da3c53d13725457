/**
 * Error codes that are filed with requests, and of which the cure is mostly in the settings of the application in Microsoft
 * Entra. Two scenarios need the same answer to that.
 */

/** The address in the request is well formed and is none of those that are registered. */
export const REDIRECT_URI_NOT_REGISTERED: readonly number[] = [
  50011, 70004, 500113, 500118, 700042, 700043, 700045,
];

/** The address in the request is missing, malformed, or another than the one the code was asked with. */
export const MALFORMED_REDIRECT_URI: readonly number[] = [
  ...[50029, 500111, 500112, 500114, 500115, 500116, 500117, 500119, 700009, 700044, 700046, 700047, 900971],
];

/** Of the codes for bad requests, those where the request is clearly the application's own. */
export const MALFORMED_REQUEST: readonly number[] = [
  ...[50049, 90004, 90005, 90015, 90023, 90083, 90100, 90102, 90107, 90116, 90117, 90121, 90131, 90138],
  ...[1000029, 1002014, 9002313, 9002333],
];

/** The source for the subject or the mail address of the token is set up wrongly. */
export const SUBJECT_CLAIM: readonly number[] = [50093, 50094, 50095, 50096];

/** Tokens that somebody else made, an identity provider or another application, and that were presented to Microsoft Entra. */
export const SAML_ASSERTION: readonly number[] = [
  ...[90020, 500081, 500082, 500085, 500086, 500087, 500088, 500089, 700001, 700002],
  ...[7000011, 7000020],
];

/** An account of a kind that the application, the resource or the tenant does not take, such as a personal one. */
export const ACCOUNT_KIND: readonly number[] = [
  500200, 500202, 500204, 500205, 500206, 500207, 500208, 9002339,
];

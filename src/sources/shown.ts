import type { SignIn } from '../diagnosis/sign-in';
import { placeFrom } from './shown-place';

/**
 * What the portal's details pane shows of an event, in its words. For tenants whose log Graph gives to nobody: the pane is in
 * front of the admin anyway. Texts come from a page and are not trusted.
 */
export interface Shown {
  errorCode?: string;
  status?: string;
  failureReason?: string;
  additionalDetails?: string;
  userDisplayName?: string;
  userPrincipalName?: string;
  appDisplayName?: string;
  resourceDisplayName?: string;
  clientAppUsed?: string;
  ipAddress?: string;
  location?: string;
  browser?: string;
  operatingSystem?: string;
}

/** Null where the pane shows neither how it ended nor why: then there is nothing to diagnose. */
export function signInFromPage(
  shown: Shown,
  { requestId, correlationId }: { requestId?: string; correlationId?: string },
): SignIn | null {
  const errorCode = codeOf(shown);
  if (errorCode === null) return null;
  const { failureReason, additionalDetails, location, browser, operatingSystem, ...texts } = shown;
  const { errorCode: _, status: __, ...named } = texts;
  return {
    id: requestId ?? null,
    correlationId: correlationId ?? null,
    ...named,
    status: {
      errorCode,
      ...(failureReason ? { failureReason } : {}),
      ...(additionalDetails ? { additionalDetails } : {}),
    },
    ...(location ? { location: placeFrom(location) } : {}),
    // Of the device the pane says more in a tab of its own; without its ID nothing is claimed of it.
    ...(browser || operatingSystem
      ? { deviceDetail: { browser: browser ?? null, operatingSystem: operatingSystem ?? null } }
      : {}),
  };
}

/** A success has no code in the pane. */
function codeOf({ errorCode, status }: Shown): number | null {
  if (errorCode && /^\d{1,9}$/.test(errorCode.trim())) return Number(errorCode);
  return /^success$/i.test(status?.trim() ?? '') ? 0 : null;
}

import { isObject, type JsonObject, lowerKeys, textOrNull, unwrapJson } from './records';

/**
 * Records that stand beside sign-ins in people's exports and must not be read as such, each with what to do instead.
 *
 * A sign-in of the unified audit log is refused, because it would be half read: it holds neither policies nor steps, its flags
 * of the device differ from those of the sign-in log, and its `ResultStatus` reads Success beside a failed sign-in. It names the
 * event of the sign-in log, which holds all of that.
 *
 * Sources: https://learn.microsoft.com/office/office-365-management-api/office-365-management-activity-api-schema and
 * https://learn.microsoft.com/graph/api/resources/summarizedsignin?view=graph-rest-beta
 */

const SIGN_IN_LOG = /^(aad)?(microsoft)?(noninteractiveuser|serviceprincipal|managedidentity)?signinlogs$/;

/** Why a record is not diagnosed; null where it may be a sign-in. */
export function whyNotASignIn(record: JsonObject): string | null {
  const members = lowerKeys(record);
  const audited = unwrapJson(members.auditdata);
  if (isObject(audited)) return whyNotASignIn(audited);
  if (/^UserLog(gedIn|inFailed)$/i.test(String(members.operation))) return fromAuditLog(members);
  const log = textOrNull(members.category) ?? textOrNull(members.type);
  if (/^adfssigninlogs$/i.test(String(log))) {
    return 'A sign-in at AD FS, with error codes of its own. Download the sign-in log of Microsoft Entra.';
  }
  const isLogged = 'properties' in members || 'resulttype' in members;
  if (isLogged && log !== null && !SIGN_IN_LOG.test(log.toLowerCase())) {
    return `A record of the log “${log}”, not a sign-in.`;
  }
  if ('activitydisplayname' in members) return 'A record of the audit log, not a sign-in.';
  if ('signincount' in members) {
    return 'A summary of several sign-ins. Read the single ones: they hold policies and steps.';
  }
  return null;
}

function fromAuditLog(members: JsonObject): string {
  const ids = [
    ['request ID', textOrNull(members.intrasystemid) ?? textOrNull(members.id)],
    ['correlation ID', textOrNull(members.intersystemsid)],
  ].flatMap(([name, id]) => (id ? `${name} ${id}` : []));
  const where =
    ids.length > 0 ? `Look in the sign-in log for the ${ids.join(' or the ')}.` : 'Read the sign-in log.';
  return `A sign-in of the unified audit log, which holds neither policies nor steps. ${where}`;
}

import type { Scope, When } from '../../sources/scope';
import { CONDITIONAL_ACCESS_NAMES, KIND_NAMES, namesIn, SPAN_NAMES, USUAL_KINDS } from './words';

const GUID = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i;

const SUBJECTS = { success: 'Successful sign-ins', failure: 'Failures', interrupted: 'Interrupted sign-ins' };

/** One short line for headings, titles and lists: "Failures of adele@contoso.com in the last 24 hours". */
export function scopeInWords(scope: Scope, locale?: string): string {
  const { ids, user, app, ipAddress, errorCode, conditionalAccess, scenario, policy } = scope;
  const words = [
    scope.outcome ? SUBJECTS[scope.outcome] : 'Sign-ins',
    ids?.length === 1 && `with ID ${shortened(ids[0] ?? '')}`,
    ids && ids.length > 1 && `with one of ${ids.length} IDs`,
    user && `of ${shortened(user)}`,
    app && `to ${shortened(app)}`,
    ipAddress && `from ${ipAddress}${/[.:]$/.test(ipAddress) ? '…' : ''}`,
    errorCode !== undefined && `with error ${errorCode}`,
    scenario && `diagnosed as “${scenario.replaceAll('-', ' ')}”`,
    conditionalAccess && `with Conditional Access “${CONDITIONAL_ACCESS_NAMES[conditionalAccess]}”`,
    policy && `under policy “${policy}”`,
    kindsInWords(scope),
  ];
  const said = words.filter(Boolean).join(' ');
  return `${said}${'last' in scope.when ? ' ' : ', '}${whenInWords(scope.when, locale)}`;
}

const shortened = (text: string) => (GUID.test(text) ? `${text.slice(0, 8)}…` : text);

/** Not said of the two that are usual. */
function kindsInWords({ kinds }: Scope): string {
  const isUsual = kinds.length === USUAL_KINDS.length && USUAL_KINDS.every(kind => kinds.includes(kind));
  if (isUsual) return '';
  if (kinds.length === namesIn(KIND_NAMES).length) return '(all types)';
  const names = kinds.map(kind => KIND_NAMES[kind].replace(/ (user )?sign-ins$/, '').toLowerCase());
  return `(${names.join(', ')})`;
}

export function whenInWords(when: When, locale?: string): string {
  if ('last' in when) return `in the ${SPAN_NAMES[when.last].toLowerCase()}`;
  const format = new Intl.DateTimeFormat(locale, { dateStyle: 'medium', timeStyle: 'short' });
  return format.formatRange(new Date(when.from), new Date(when.to));
}

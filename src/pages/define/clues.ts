import type { IdKind } from '../../pasted/identifiers';
import { isAddressOrBeginning } from './address';

/**
 * What stands in the text of an error page, an error message or a link, beside the IDs. The labels of the page
 * are known in English. Of the other languages only the words for these things are: their pages were not seen.
 */

const anyOf = (...labels: string[]) => `(?:${labels.join('|')})`;

const CODE_LABELS = anyOf(
  String.raw`error[\s_-]*codes?`,
  'fehlercode',
  "code d['’]erreur",
  'código de error',
  String.raw`エラー\s?コード`,
);
const APP_LABELS = anyOf(
  'app(?:lication)?[ _-]?(?:display)?name',
  "nom de l['’]application",
  'nombre de la aplicación',
  'アプリ名',
);
const IP_LABELS = anyOf(
  'ip[ _-]?address',
  'ip-adresse',
  'adresse ip',
  'dirección ip',
  String.raw`ip\s?アドレス`,
);

const ERROR_CODE = new RegExp(String.raw`${CODE_LABELS}["'\s:：=]*\[?["'\s]*(?:AADSTS)?(\d{1,7})(?!\d)`, 'i');
const AADSTS = /AADSTS(\d{4,7})(?!\d)/i;
const APP_NAME = new RegExp(String.raw`${APP_LABELS}["']?\s*[:：=]\s*["']?([^\r\n"]{1,256})`, 'i');
/** Where a page was copied into one line, the next label ends the name. */
const NEXT_LABEL = new RegExp(
  String.raw`\s*\b${anyOf(
    'app(?:lication)?[ -]?id',
    IP_LABELS,
    'device (?:identifier|platform|state)',
    'error code',
    'request id',
    'correlation id',
    'timestamp',
    'message',
    'flag sign-in',
  )}\b.*$`,
  'i',
);
const IP_ADDRESS = new RegExp(String.raw`${IP_LABELS}(?:\s+eq)?["'\s:：=/]{0,5}([0-9a-f.:]{2,45})`, 'i');
/** A principal name holds letters, digits and ' . - _ ! # ^ ~; a mail address may have a plus as well. */
const LOCAL_PART = String.raw`(?<![\p{L}\p{N}_.!#^~'&+@-])[\p{L}\p{N}_][\p{L}\p{N}_.!#^~'&+-]{0,112}`;
const MAIL = new RegExp(String.raw`${LOCAL_PART}@[\p{L}\p{N}-]{1,63}(?:\.[\p{L}\p{N}-]{1,63})+`, 'gu');

/** As pages, portals and people write dates, with or without a time. */
const CLOCK = String.raw`\d{1,2}:\d\d(?::\d\d(?:\.\d+)?)?(?:\s*[AP]M)?`;
const DATES = String.raw`\b(?:\d{4}-\d\d-\d\d|\d{1,2}[./]\d{1,2}[./]\d{4})(?!\d)(?:[T,]?\s*${CLOCK})?`;
export const DATE_OR_TIME = new RegExp(String.raw`${DATES}\s*(?:(?:Z|UTC|GMT)\b|[+-]\d\d:?\d\d)?`, 'gi');

export function codeIn(text: string): string | undefined {
  return (ERROR_CODE.exec(text) ?? AADSTS.exec(text))?.[1];
}

export function appNameIn(text: string): string | undefined {
  const name = APP_NAME.exec(text)?.[1]?.replace(NEXT_LABEL, '').trim();
  return name && !/^not available$/i.test(name) ? name : undefined;
}

export function addressIn(text: string): string | undefined {
  const address = IP_ADDRESS.exec(text)?.[1]?.toLowerCase().replace(/\.$/, '');
  return address && isAddressOrBeginning(address) ? address : undefined;
}

/** All mail addresses and principal names, each once, in lower case. */
export function mailsIn(text: string): string[] {
  return [...new Set([...text.matchAll(MAIL)].map(([mail]) => mail.toLowerCase()))];
}

/** What the IDs of a text are, by their labels. */
export function sorted(ids: Map<string, IdKind>) {
  const of = (...kinds: IdKind[]) => [...ids].filter(([, kind]) => kinds.includes(kind)).map(([id]) => id);
  const labelled = of('request', 'correlation');
  const apps = of('app');
  return {
    requests: of('request'),
    correlations: of('correlation'),
    /** A bare ID is one of an event, unless others are labelled as that. */
    events: labelled.length > 0 ? labelled : of('unlabelled'),
    apps,
    // Beside an application, "object ID" is its own.
    users: [...of('user'), ...(apps.length > 0 ? [] : of('object'))],
    hasLabels: [...ids.values()].some(kind => kind !== 'unlabelled'),
  };
}

export const hasTime = (text: string): boolean => text.search(DATE_OR_TIME) !== -1;

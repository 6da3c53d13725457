import { GUID } from '../../pasted/identifiers';
import { isAddressOrBeginning } from './address';
import { DATE_OR_TIME, mailsIn } from './clues';

/** What the words of a short text without labels are, one by one. */
export interface BareWords {
  mails: string[];
  addresses: string[];
  codes: string[];
  /** What is left: perhaps a name. */
  rest: string;
}

/** `Adele Vance <adele@contoso.com>`: the name says nothing that the address does not. */
const NAME_OF_MAIL = /[^<>\n]*<(?:mailto:)?([^<>\s]+@[^<>\s]+)>/g;
const AROUND = /^[<>()[\]{}"'“”„,;]+|[<>()[\]{}"'“”„,;]+$/g;
/** Says what the next word is, which that word says itself. */
const FILLER = /^(?:sign-?in|user|upn|mail|ip|address|error|code|id|ids|and|or|mailto)?:?$/i;

export function bareWords(text: string): BareWords {
  const found: BareWords = { mails: [], addresses: [], codes: [], rest: '' };
  const rest: string[] = [];
  const words = text
    .replace(NAME_OF_MAIL, ' $1 ')
    .replace(DATE_OR_TIME, ' ')
    .replace(GUID, ' ')
    .split(/[\s,;]+/);
  for (const whole of words) {
    const word = whole.replace(AROUND, '');
    const [mail] = mailsIn(word);
    const code = /^(?:AADSTS)?(\d{5,7})[.:]?$/i.exec(word)?.[1];
    if (mail !== undefined) found.mails.push(mail);
    else if (code !== undefined) found.codes.push(code);
    else if (isAddressOrBeginning(word)) found.addresses.push(word.toLowerCase());
    else if (/[\p{L}\p{N}]/u.test(word)) rest.push(word);
  }
  // Short codes, success among them, only where nothing else is said.
  const alone = /^(?:AADSTS)?(\d{1,4})$/i.exec(text)?.[1];
  if (alone !== undefined) return { ...found, codes: [alone] };
  const isName = rest.length === words.filter(Boolean).length;
  return { ...found, rest: (isName ? rest : rest.filter(word => !FILLER.test(word))).join(' ') };
}

import { createHmac, randomBytes } from 'node:crypto';
import { badRequest, Refused, skipTokenInvalid } from './refusal';

/** Page size: this is the default and the maximum. Source: "List signIns". */
const largestPage = 1000;

const secret = randomBytes(32);
const sign = (text: string) => createHmac('sha256', secret).update(text).digest('base64url');

/**
 * Where the next page starts. Opaque to clients, signed, and good for the very query it was made for: a client can only follow
 * `@odata.nextLink` as it is.
 */
export function writeSkipToken(start: number, query: string): string {
  const place = Buffer.from(String(start)).toString('base64url');
  return `${place}.${sign(`${place} ${query}`)}`;
}

export function readSkipToken(token: string | null, query: string): number {
  if (token === null) return 0;
  const [place = '', signature = ''] = token.split('.');
  if (signature !== sign(`${place} ${query}`)) throw new Refused(skipTokenInvalid);
  return Number(Buffer.from(place, 'base64url').toString());
}

export function pageSize(top: string | null): number {
  if (top === null) return largestPage;
  const size = /^\d+$/.test(top) ? Number(top) : 0;
  if (size < 1 || size > largestPage)
    throw new Refused(
      badRequest(`Invalid page size specified: '${top}'. Must be between 1 and ${largestPage} inclusive.`),
    );
  return size;
}

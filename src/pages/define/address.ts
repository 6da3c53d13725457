const FIRST_PARTS_V4 = /^(\d{1,3}\.){1,3}$/;
const FIRST_PARTS_V6 = /^([0-9a-f]{1,4}:){1,7}:?$/i;
const V4 = /^(\d{1,3}\.){3}\d{1,3}$/;
const V6_CHARACTERS = /^[0-9a-f:.]{2,45}$/i;

/** An IP address, or its beginning up to a dot or a colon, as sign-ins are searched by. */
export function isAddressOrBeginning(text: string): boolean {
  if (V4.test(text) || FIRST_PARTS_V4.test(text)) return bytes(text).every(byte => byte <= 255);
  if (!text.includes(':') || !V6_CHARACTERS.test(text)) return false;
  return FIRST_PARTS_V6.test(text) || URL.canParse(`http://[${text}]`);
}

const bytes = (text: string): number[] => text.split('.').map(Number);

/** How a device is joined, in today's names: the log has kept the old ones of Microsoft Entra, in more than one spelling. */
const HYBRID = 'Microsoft Entra hybrid joined';
const JOINS = new Map([
  ['hybrid azure ad joined', HYBRID],
  ['microsoft entra hybrid joined', HYBRID],
  ['serverad', HYBRID],
  ['azure ad joined', 'Microsoft Entra joined'],
  ['azuread', 'Microsoft Entra joined'],
  ['azure ad registered', 'Microsoft Entra registered'],
  ['workplace', 'Microsoft Entra registered'],
]);

/** A kind we do not know is shown as the log spells it. */
export const joinInWords = (trustType: string): string => JOINS.get(trustType.toLowerCase()) ?? trustType;

/** Null where the event does not say, or names a kind we do not know. */
export function isHybridJoin(trustType: string): boolean | null {
  const known = JOINS.get(trustType.toLowerCase());
  return known === undefined ? null : known === HYBRID;
}

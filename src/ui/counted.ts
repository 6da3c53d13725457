export const number = new Intl.NumberFormat('en');

/** "1 event", "1,234 events". */
export const counted = (count: number, one: string, more = `${one}s`): string =>
  `${number.format(count)} ${count === 1 ? one : more}`;

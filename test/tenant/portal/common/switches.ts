/** How awkward the portal is to be, chosen in the shell's query string. Each switch stands for something seen or possible. */
export interface Switches {
  /** `key=off`: a list without key function rewrites its row nodes in place on sort and refresh. */
  keyFunction: boolean;
  /** `role=table`: as one Intune list does, with a presentation row inside a row of the blade's own. */
  role: 'grid' | 'table';
  /** `requestId=hidden`: an administrator has taken the Request ID column away. */
  requestIdColumn: boolean;
  /** `compact=1` */
  compact: boolean;
  /** `lazy=1`: fifty rows at first, more when the end comes into view. */
  lazy: boolean;
  /** `group=1`: group rows on the non-interactive tab, as the documentation describes them. */
  group: boolean;
  /** `pane=aria`, `pane=input`: the other two ways portal views write a label and its value. */
  pane: 'essentials' | 'aria' | 'input';
  /** `name=early`: the frame has its name from the start, so its document knows it as `window.name`. */
  nameEarly: boolean;
  /** `sandbox=none`, `sandbox=scripts` (opaque origin): the real tokens are not published. */
  sandbox: 'same-origin' | 'scripts' | 'none';
  /** `l=<display>.<format>`: only the format culture has an effect, on dates. */
  language: string;
}

export function readSwitches(search: string): Switches {
  const query = new URLSearchParams(search);
  return {
    keyFunction: query.get('key') !== 'off',
    role: query.get('role') === 'table' ? 'table' : 'grid',
    requestIdColumn: query.get('requestId') !== 'hidden',
    compact: query.get('compact') === '1',
    lazy: query.get('lazy') === '1',
    group: query.get('group') === '1',
    pane: oneOf(query.get('pane'), ['aria', 'input']) ?? 'essentials',
    nameEarly: query.get('name') === 'early',
    sandbox: oneOf(query.get('sandbox'), ['scripts', 'none']) ?? 'same-origin',
    language: query.get('l') ?? 'en.en-us',
  };
}

function oneOf<T extends string>(value: string | null, known: T[]): T | undefined {
  return known.find(item => item === value);
}

import { defaultParser, type LexerToken } from '@odata/parser';
import type { SignIn } from '../../../src/diagnosis/sign-in';
import { checkKinds, isInteractive } from './event-kinds';
import { type Filterable, filterable, type Operator } from './filterable';
import { badRequest, Refused } from './refusal';

export type Version = 'beta' | 'v1.0';
type Test<T> = (value: T) => boolean;

/** What `$filter` lets through. Without a filter on the kind of sign-in, interactive ones only. */
export function compileFilter(filter: string | null, version: Version): Test<SignIn> {
  if (filter === null) return isInteractive;
  const kinds: string[] = [];
  const test = new Compiler(version, kinds).expression(parse(filter));
  if (!kinds.length) return event => isInteractive(event) && test(event);
  checkKinds(kinds);
  return test;
}

function parse(filter: string): LexerToken {
  try {
    return defaultParser.filter(withLowerCaseFunctions(filter));
  } catch (error) {
    throw new Refused(badRequest(`Invalid filter clause: ${(error as Error).message}`));
  }
}

/** Microsoft's pages write `startsWith`, the parser knows the standard's `startswith`. Texts stay as they are. */
const withLowerCaseFunctions = (filter: string): string =>
  filter.replace(/'(?:[^']|'')*'|\bstartsWith(?=\()/g, part => (part === 'startsWith' ? 'startswith' : part));

const operators: Record<string, Operator> = {
  EqualsExpression: 'eq',
  NotEqualsExpression: 'ne',
  GreaterOrEqualsExpression: 'ge',
  LesserOrEqualsExpression: 'le',
};

/** Turns the parsed expression into a test, and refuses all that the documentation does not promise. */
class Compiler {
  constructor(
    readonly version: Version,
    /** Collects the kinds of sign-in the filter names. */
    readonly kinds: string[],
  ) {}

  expression(token: LexerToken): Test<SignIn> {
    const { type, value } = token;
    if (type === 'AndExpression')
      return this.both(value, (left, right) => event => left(event) && right(event));
    if (type === 'OrExpression')
      return this.both(value, (left, right) => event => left(event) || right(event));
    if (['BoolParenExpression', 'ParenExpression', 'CommonExpression'].includes(type))
      return this.expression(value);
    const operator = operators[type];
    if (operator) return this.comparison(value.left.raw, operator, value.right);
    if (type === 'MethodCallExpression' && value.method === 'startswith')
      return this.comparison(value.parameters[0].raw, 'startsWith', value.parameters[1]);
    if (type === 'FirstMemberExpression') return this.any(token);
    throw new Refused(badRequest(`'${token.raw}' is not supported in a filter on sign-ins.`));
  }

  both(
    { left, right }: { left: LexerToken; right: LexerToken },
    join: (left: Test<SignIn>, right: Test<SignIn>) => Test<SignIn>,
  ): Test<SignIn> {
    return join(this.expression(left), this.expression(right));
  }

  comparison(path: string, operator: Operator, literal: LexerToken): Test<SignIn> {
    const property = this.property(path, operator);
    if (property.collection) throw new Refused(badRequest(`'${path}' is a collection: use any().`));
    const test = compare(operator, literalOf(literal, property));
    return event => test(valueAt(event, path));
  }

  /** `signInEventTypes/any(t: t eq 'x' or t eq 'y')`. */
  any(token: LexerToken): Test<SignIn> {
    const [path = '', lambda] = collectionAndLambda(token);
    if (lambda?.type !== 'AnyExpression') throw new Refused(badRequest(`'${token.raw}' is no condition.`));
    const { variable, predicate } = lambda.value;
    const test = this.element(path, variable.raw, predicate.value);
    return event => {
      const elements = valueAt(event, path);
      return Array.isArray(elements) && elements.some(test);
    };
  }

  element(path: string, variable: string, token: LexerToken): Test<unknown> {
    const { type, value } = token;
    if (type === 'OrExpression') {
      const left = this.element(path, variable, value.left);
      const right = this.element(path, variable, value.right);
      return element => left(element) || right(element);
    }
    const operator = operators[type];
    if (!operator || value.left.raw !== variable)
      throw new Refused(badRequest(`'${token.raw}' is not supported inside any().`));
    const property = this.property(path, operator);
    if (!property.collection) throw new Refused(badRequest(`'${path}' is no collection.`));
    const literal = literalOf(value.right, property);
    if (path === 'signInEventTypes') this.kinds.push(String(literal));
    return compare(operator, literal);
  }

  property(path: string, operator: Operator): Filterable {
    const property = Object.hasOwn(filterable, path) ? filterable[path] : undefined;
    if (!property || (property.betaOnly && this.version === 'v1.0'))
      throw new Refused(
        badRequest(`Invalid filter clause: '${path}' cannot be filtered on in ${this.version}.`),
      );
    if (!property.operators.includes(operator))
      throw new Refused(badRequest(`Invalid filter clause: '${operator}' is not supported for '${path}'.`));
    return property;
  }
}

/** The parser wraps a path in several layers; the innermost knows the collection and what is asked of it. */
function collectionAndLambda(token: LexerToken): [string?, LexerToken?] {
  let inner = token.value;
  while (inner?.value && !inner.current) inner = inner.value;
  return inner?.current ? [inner.current.raw, inner.next.value] : [];
}

function literalOf(literal: LexerToken, { type }: Filterable): string | number {
  const edm = String(literal.value);
  if (type === 'text' && edm === 'Edm.String') return literal.raw.slice(1, -1).replaceAll("''", "'");
  if (type === 'number' && /^-?\d+$/.test(literal.raw)) return Number(literal.raw);
  if (type === 'time' && edm === 'Edm.DateTimeOffset') return Date.parse(literal.raw);
  throw new Refused(badRequest(`Invalid filter clause: ${literal.raw} is not a ${type}.`));
}

function compare(operator: Operator, wanted: string | number): Test<unknown> {
  const comparable = (value: unknown) =>
    typeof wanted === 'number' && typeof value === 'string' ? Date.parse(value) : value;
  switch (operator) {
    case 'eq':
      return value => comparable(value) === wanted;
    case 'ne':
      return value => comparable(value) !== wanted;
    case 'ge':
      return value => Number(comparable(value)) >= Number(wanted);
    case 'le':
      return value => Number(comparable(value)) <= Number(wanted);
    case 'startsWith':
      return value => typeof value === 'string' && value.startsWith(String(wanted));
  }
}

function valueAt(event: SignIn, path: string): unknown {
  let value: unknown = event;
  for (const name of path.split('/')) value = (value as Record<string, unknown> | null | undefined)?.[name];
  return value;
}

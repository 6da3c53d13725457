import type { Decision } from './decide';
import { type ChainEvent, isByItself, isSuccess } from './event';
import { codesOf, hasPause, type Scene, setScene, targetOf } from './scene';

/** What a chain tells, in words. */
export interface Story {
  /** One sentence: how the sign-in went from the first event to the last. */
  headline: string;
  /** What the single events have to do with it. */
  sentences: string[];
}

/** What binds the events of a chain together. `nothing`: it is one event. */
export type Bond = 'correlation ID' | 'user, application and address' | 'nothing';

const words = {
  completed: 'The sign-in to {app} succeeded.',
  'completed after steps': 'The sign-in to {app} was interrupted, went on and succeeded.',
  'completed after failures': 'The sign-in to {app} failed first and then succeeded.',
  failed: 'The sign-in to {app} failed.',
  'failed after steps': 'The sign-in to {app} was interrupted, went on and failed.',
  'failed after success': 'The sign-in to {app} succeeded first; a later request failed.',
  'failed beside success': 'The sign-in to {target} failed, while another one succeeded.',
  abandoned: 'The sign-in to {app} was interrupted, and no event shows that it went on.',
  'still open': 'The sign-in to {app} was interrupted and may still be going on.',
  unknown: 'The sign-in to {app} was interrupted; how it ended is not known.',
  'no code': 'The log does not say how the sign-in to {app} ended.',
  wentOn: 'On the way: {codes}. A later event for the same application reads success.',
  steps: 'On the way: {codes}. Such a code is a step and no failure by itself.',
  afterwards: 'Afterwards: {codes}. Such a code is a step and no failure by itself.',
  failedBefore: 'Before that it failed: {codes}.',
  repeated: 'The log holds {count} events with code {code}.',
  refusals: 'A refused prompt may be in the log more often than prompts were sent.',
  succeededBefore: 'Before that, a request for the same resource had succeeded.',
  succeededAfter: 'Later requests for the same resource succeeded as well: {count}.',
  besideSucceeded: 'In the same chain, the sign-in to {target} succeeded.',
  besideFailed: 'In the same chain, the sign-in to {target} failed with code {code}.',
  leftOpen:
    'In the same chain, the sign-in to {target} was interrupted with code {code}; no event shows that it went on.',
  nothingFollows:
    'No later event of this sign-in is in the log, and the last one is more than two hours old. A new attempt may have another correlation ID.',
  settling: 'The last event is less than two hours old, so more may follow.',
  unread: 'Later events with the same correlation ID, if there are any, would show it.',
  guessed:
    'These events were put together by user, application, address and time, for want of a common correlation ID. They may be separate sign-ins.',
  pause: 'More than an hour lies between some of these events. They may be separate sign-ins.',
  users: 'The events name more than one user: {users}.',
  versions: 'The log holds several versions of one event, which are put together here.',
  'versions of several': 'The log holds several versions of {count} events, which are put together here.',
} as const;

type Key = keyof typeof words;
type Values = Record<string, string | number>;

/** In one pass, so that a name with braces in it is not filled again. */
const say = (key: Key, values: Values = {}): string =>
  words[key].replace(/\{(\w+)\}/g, (_, name: string) => String(values[name] ?? ''));

/** `versions`: how many events the log holds in several versions. */
export function tellStory(
  events: readonly ChainEvent[],
  decision: Decision,
  bond: Bond,
  versions: number,
): Story {
  const scene = setScene(events, decision.main);
  return {
    headline: say(headlineKey(decision, scene), { app: scene.app, target: targetOf(decision.main, events) }),
    sentences: [
      ...sameApplication(decision, scene),
      ...others(scene),
      ...doubts(decision, scene, bond),
      ...(versions > 0 ? [say(versions > 1 ? 'versions of several' : 'versions', { count: versions })] : []),
    ],
  };
}

function headlineKey({ ending, main }: Decision, scene: Scene): Key {
  if (main.facts.errorCode === null) return 'no code';
  const isInterrupted = scene.onTheWay.some(event => !isByItself(event));
  if (ending === 'completed') {
    if (scene.failedBefore.length > 0) return 'completed after failures';
    return isInterrupted ? 'completed after steps' : 'completed';
  }
  if (ending !== 'failed') return ending;
  if (scene.succeededBefore.length > 0) return 'failed after success';
  if (scene.beside.some(isSuccess)) return 'failed beside success';
  return isInterrupted ? 'failed after steps' : 'failed';
}

function sameApplication({ ending, main }: Decision, scene: Scene): string[] {
  const { onTheWay, failedBefore, repeated, succeededBefore, succeededAfter, afterwards } = scene;
  const isCompleted = ending === 'completed';
  const sentences: string[] = [];
  const add = (is: boolean, key: Key, values: Values = {}): void => {
    if (is) sentences.push(say(key, values));
  };
  add(onTheWay.length > 0, isCompleted ? 'wentOn' : 'steps', { codes: codesOf(onTheWay) });
  add(failedBefore.length > 0, 'failedBefore', { codes: codesOf(failedBefore) });
  add(repeated.length > 1, 'repeated', { count: repeated.length, code: codesOf([main]) });
  add(repeated.length > 1 && main.category === 'mfa-failed', 'refusals');
  add(!isCompleted && succeededBefore.length > 0, 'succeededBefore');
  add(isCompleted && succeededAfter.length > 0, 'succeededAfter', { count: succeededAfter.length });
  add(afterwards.length > 0, 'afterwards', { codes: codesOf(afterwards) });
  return sentences;
}

function others({ events, beside, leftOpen }: Scene): string[] {
  const of = (event: ChainEvent): Values => ({ target: targetOf(event, events), code: codesOf([event]) });
  return [
    ...beside.map(event => say(isSuccess(event) ? 'besideSucceeded' : 'besideFailed', of(event))),
    ...leftOpen.map(event => say('leftOpen', of(event))),
  ];
}

function doubts({ ending, main }: Decision, { events }: Scene, bond: Bond): string[] {
  const users = new Set(events.map(({ facts }) => facts.text('userPrincipalName').toLowerCase()));
  const named = [...users].filter(user => user.includes('@'));
  const sentences: string[] = [];
  if (ending === 'abandoned') sentences.push(say('nothingFollows'));
  if (ending === 'still open') sentences.push(say('settling'));
  if (ending === 'unknown' && main.facts.errorCode !== null) sentences.push(say('unread'));
  if (bond === 'user, application and address') sentences.push(say('guessed'));
  if (hasPause(events)) sentences.push(say('pause'));
  if (named.length > 1) sentences.push(say('users', { users: named.sort().join(', ') }));
  return sentences;
}

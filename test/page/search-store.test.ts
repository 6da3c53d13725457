import { expect, onTestFinished, test } from 'vitest';
import type { Scope, SearchProgress, SearchRequest, SearchUpdate } from '../../src/messages';
import { createSearchStore } from '../../src/pages/investigate/search-store';
import { fakePorts } from './stand-ins';

const SCOPE: Scope = { when: { last: '24h' }, kinds: ['interactiveUser'] };
const NOW = '2026-11-20T12:00:00.000Z';
const progress = (step: number, requests = 1): SearchProgress => ({
  activity: 'searching',
  waitingUntil: null,
  reading: { from: NOW, to: NOW, step, steps: 4 },
  requests,
  requestsLeft: 3,
  cursor: { step, before: null },
});

function started() {
  const { open, latest, ports } = fakePorts<SearchRequest, SearchUpdate>();
  const events: string[] = [];
  const store = createSearchStore(open, { onEvents: json => events.push(json), now: () => new Date(NOW) });
  onTestFinished(() => store.close());
  store.start(SCOPE);
  return { store, events, latest, ports };
}

test('a search begins at its beginning', () => {
  const { latest, store } = started();
  expect(latest().requests).toEqual([
    { kind: 'search', run: 1, scope: SCOPE, now: NOW, cursor: null, signIn: false },
  ]);
  expect(store.running.value).toBe(true);
});

test('events are handed on as they come', () => {
  const { latest, events } = started();
  latest().push({ run: 1, kind: 'events', json: '[1]' });
  expect(events).toEqual(['[1]']);
});

test('stopped, it listens to nothing any more, and goes on where it stood', () => {
  const { latest, store, events } = started();
  latest().push({ run: 1, kind: 'progress', progress: progress(2) });
  store.stop();
  latest().push({ run: 1, kind: 'events', json: '[2]' });
  expect(events).toEqual([]);
  expect(store.end.value).toEqual({ how: 'stopped' });
  store.goOn();
  expect(latest().requests.at(-1)).toEqual({
    kind: 'search',
    run: 2,
    scope: SCOPE,
    now: NOW,
    cursor: { step: 2, before: null },
    signIn: false,
  });
});

test('when the browser stops the worker half-way, the search goes on where it stood', async () => {
  const { latest, ports, store } = started();
  latest().push({ run: 1, kind: 'progress', progress: progress(1, 7) });
  latest().drop();
  await expect.poll(() => ports.length).toBe(2);
  expect(latest().requests).toEqual([
    { kind: 'search', run: 2, scope: SCOPE, now: NOW, cursor: { step: 1, before: null }, signIn: false },
  ]);
  latest().push({ run: 2, kind: 'progress', progress: progress(1, 2) });
  expect(store.progress.value?.requests).toBe(9);
});

test('a worker that is stopped after the end is left to rest', () => {
  const { latest, ports, store } = started();
  latest().push({ run: 1, kind: 'ended', end: { how: 'complete' } });
  latest().drop();
  expect(store.running.value).toBe(false);
  expect(ports).toHaveLength(1);
});

test('another search starts anew', () => {
  const { latest, store } = started();
  latest().push({ run: 1, kind: 'progress', progress: progress(3) });
  store.start({ ...SCOPE, user: 'ada' });
  expect(latest().requests.at(-1)).toMatchObject({ scope: { user: 'ada' }, cursor: null });
});

test('what an earlier search still says is none of this one', () => {
  const { latest, store, events } = started();
  store.start({ ...SCOPE, user: 'ada' });
  latest().push({ run: 1, kind: 'events', json: '[1]' });
  latest().push({ run: 1, kind: 'ended', end: { how: 'stopped' } });
  expect(events).toEqual([]);
  expect(store.running.value).toBe(true);
});

test('a search after the worker has rested is asked for once, and heard', async () => {
  const { latest, ports, store, events } = started();
  latest().push({ run: 1, kind: 'ended', end: { how: 'complete' } });
  latest().drop();
  store.start({ ...SCOPE, user: 'ada' });
  await expect.poll(() => ports.length).toBe(2);
  const [request, ...others] = latest().requests;
  expect(others).toEqual([]);
  if (request?.kind !== 'search') throw new Error('nothing was asked for');
  expect(request).toMatchObject({ scope: { user: 'ada' }, cursor: null });
  latest().push({ run: request.run, kind: 'events', json: '[1]' });
  expect(events).toEqual(['[1]']);
});

test('so is signing in, and the search goes on where it stood', async () => {
  const { latest, ports, store } = started();
  latest().push({ run: 1, kind: 'progress', progress: progress(2) });
  latest().push({ run: 1, kind: 'ended', end: { how: 'needs-sign-in', problem: null } });
  latest().drop();
  store.signIn();
  await expect.poll(() => ports.length).toBe(2);
  expect(latest().requests).toEqual([
    { kind: 'search', run: 2, scope: SCOPE, now: NOW, cursor: { step: 2, before: null }, signIn: true },
  ]);
});

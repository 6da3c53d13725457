import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import type { Case } from '../../src/messages';
import { createCaseStore, DEFAULT_PORTAL } from '../../src/pages/case/store';
import { STILL_HERE_MS } from '../../src/pages/port/remind';
import { caseOf } from './samples/phases';
import { fakePorts } from './stand-ins';

const IDLE: Case = { question: {}, state: { phase: 'idle' } };

function start() {
  const { ports, open, latest } = fakePorts();
  const store = createCaseStore(open);
  const show = (shown: Case) => latest().push({ kind: 'case', case: shown });
  return { ports, latest, store, show };
}

beforeEach(() => {
  vi.useFakeTimers();
});
afterEach(() => {
  vi.useRealTimers();
});

test('shows what the worker pushes', () => {
  const { store, show, latest } = start();
  expect(store.current.value).toEqual(IDLE);
  expect(store.portal.value).toBe(DEFAULT_PORTAL);

  show(caseOf('blocked'));
  latest().push({ kind: 'theme', theme: 'dark' });
  latest().push({ kind: 'portal', origin: 'https://entra.microsoft.com' });

  expect(store.current.value).toEqual(caseOf('blocked'));
  expect(store.theme.value).toBe('dark');
  expect(store.portal.value).toBe('https://entra.microsoft.com');
});

test('connects again at once when it waits for an answer', () => {
  const { show, ports } = start();
  show(caseOf('fetching'));
  ports[0]?.drop();
  vi.advanceTimersByTime(0);
  expect(ports).toHaveLength(2);
});

test('rests with what it shows when nothing is under way, until the worker has news', () => {
  const { store, show, ports } = start();
  show(caseOf('blocked'));

  ports[0]?.drop();
  vi.advanceTimersByTime(60_000);
  expect(ports).toHaveLength(1);
  expect(store.current.value).toEqual(caseOf('blocked'));

  store.wake();
  expect(ports).toHaveLength(2);
  show(caseOf('device'));
  expect(store.current.value).toEqual(caseOf('device'));
});

test('a worker that has forgotten the case is asked again for what was under way', () => {
  const { store, show, ports, latest } = start();
  show(caseOf('fetching'));
  ports[0]?.drop();
  vi.advanceTimersByTime(0);
  show(IDLE);

  expect(store.current.value).toEqual(caseOf('fetching'));
  expect(latest().requests).toEqual([{ kind: 'diagnose', question: caseOf('fetching').question }]);
});

test('a worker that has forgotten the case leaves a diagnosis where it is', () => {
  const { store, show, ports, latest } = start();
  show(caseOf('blocked'));
  ports[0]?.drop();
  store.wake();
  show(IDLE);

  expect(store.current.value).toEqual(caseOf('blocked'));
  expect(latest().requests).toEqual([]);
});

test('idle is believed from a worker that was there all the time', () => {
  const { store, show } = start();
  show(caseOf('blocked'));
  show(IDLE);
  expect(store.current.value).toEqual(IDLE);
});

test('a request made while there is no port is sent when there is one', () => {
  const { store, ports, latest } = start();
  ports[0]?.drop();
  store.send({ kind: 'sign-in' });
  vi.advanceTimersByTime(500);
  expect(ports).toHaveLength(2);
  expect(latest().requests).toEqual([{ kind: 'sign-in' }]);
});

test('tries less and less often while connecting fails', () => {
  let tries = 0;
  createCaseStore(() => {
    tries += 1;
    throw new Error('Extension context invalidated.');
  });
  vi.advanceTimersByTime(10_000);
  expect(tries).toBeGreaterThanOrEqual(4);
  expect(tries).toBeLessThanOrEqual(7);
});

test('says that it is still here while something is under way, and only then', () => {
  const { show, latest } = start();
  show(caseOf('fetching'));
  vi.advanceTimersByTime(2 * STILL_HERE_MS);
  expect(latest().requests).toEqual([{ kind: 'still-here' }, { kind: 'still-here' }]);

  show(caseOf('blocked'));
  vi.advanceTimersByTime(2 * STILL_HERE_MS);
  expect(latest().requests).toHaveLength(2);
});

test('a closed store does not connect again', () => {
  const { store, ports } = start();
  store.close();
  ports[0]?.drop();
  vi.advanceTimersByTime(10_000);
  expect(ports).toHaveLength(1);
});

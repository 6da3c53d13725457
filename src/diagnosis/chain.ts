import { decide } from './chain/decide';
import { type ChainEvent, type Kind, readChain } from './chain/event';
import { correlationIdOf } from './chain/group';
import { canonical, keyOf } from './chain/merge';
import { hasPause } from './chain/scene';
import { type Bond, type Story, tellStory } from './chain/story';
import type { Context, Ending } from './context';
import { diagnose } from './diagnose';
import type { Diagnosis, Outcome } from './diagnosis';
import type { SignIn } from './sign-in';

/** What the engine says of the events of one sign-in. Pure data, as a diagnosis is. */
export interface Chain {
  /** Each event once, in the order of time, in Graph's shape. */
  events: SignIn[];
  /** One for each event. */
  steps: ChainStep[];
  ending: Ending;
  /** Position of the event that tells how it ended. */
  deciding: number;
  /** The event that somebody asked about; null when nobody did, or when it is not among them. */
  asked: { position: number; ending: Ending } | null;
  /** Of the deciding event. */
  diagnosis: Diagnosis;
  bond: Bond;
  story: Story;
}

/** The story without the events themselves. */
export type ToldChain = Pick<Chain, 'story' | 'steps' | 'ending' | 'deciding' | 'bond'>;

export interface ChainStep {
  requestId: string;
  /** ISO 8601, UTC. */
  time: string;
  /** Milliseconds since the first event; null where the event has no time. */
  at: number | null;
  /** Of the event by itself. */
  headline: string;
  scenario: string;
  cause: string | null;
  outcome: Outcome;
  errorCode: number | null;
  app: string;
  resource: string;
  kind: Kind;
}

export interface ChainContext extends Omit<Context, 'ending'> {
  /** All events of the sign-in were read, so that nothing after an interrupt means that nothing followed. */
  complete: boolean;
  /** Request ID of the event that somebody asked about: its resource decides where others ended otherwise. */
  asked?: string;
}

/** The events of one sign-in, as `chainsOf` puts them together, told as one story. Never throws, whatever they hold. */
export function tellChain(
  events: readonly SignIn[],
  { complete, asked = '', ...context }: ChainContext,
): Chain {
  const chain = readChain(events, context);
  const decision = decide(chain, { complete, asked });
  const { ending, main, asked: question } = decision;
  const bond = bondOf(chain);
  const diagnosis = diagnose(main.event, { ...context, ending });
  return {
    events: chain.map(({ event }) => event),
    steps: stepsOf(chain, context),
    ending,
    deciding: main.position,
    asked: question && { position: question.event.position, ending: question.ending },
    diagnosis: withDoubts(diagnosis, bond, hasPause(chain)),
    bond,
    story: tellStory(chain, decision, bond, versionsIn(events)),
  };
}

function stepsOf(chain: readonly ChainEvent[], context: Context): ChainStep[] {
  const start = chain.find(({ time }) => time !== null)?.time ?? 0;
  return chain.map(({ event, time, kind }) => {
    const { scenario, cause, outcome, headline, event: summary } = diagnose(event, context);
    const { requestId, errorCode, app, resource } = summary;
    const at = time === null ? null : time - start;
    return {
      requestId,
      time: summary.time,
      at,
      headline,
      scenario,
      cause,
      outcome,
      errorCode,
      app,
      resource,
      kind,
    };
  });
}

/** One correlation ID for all of them, or the likeness of the events. */
function bondOf(chain: readonly ChainEvent[]): Bond {
  if (chain.length < 2) return 'nothing';
  const ids = new Set(chain.map(({ event }) => correlationIdOf(event)));
  return ids.size === 1 && !ids.has('') ? 'correlation ID' : 'user, application and address';
}

/** Events of which the copies differ. */
function versionsIn(events: readonly SignIn[]): number {
  const copies = new Map<string, Set<string>>();
  for (const [key, event] of events.map(event => [keyOf(event), event] as const)) {
    copies.set(key, (copies.get(key) ?? new Set()).add(canonical(event)));
  }
  return [...copies.values()].filter(({ size }) => size > 1).length;
}

/** What is said of the deciding event stays true; whether the others belong to it is less than certain. */
function withDoubts(diagnosis: Diagnosis, bond: Bond, hasPause: boolean): Diagnosis {
  const doubts: string[] = [];
  if (bond === 'user, application and address')
    doubts.push('No common correlation ID shows that the events belong together.');
  if (hasPause) doubts.push('More than an hour lies between the events.');
  if (doubts.length === 0) return diagnosis;
  const { confidence, confidenceReasons } = diagnosis;
  return confidence === 'high'
    ? { ...diagnosis, confidence: 'medium', confidenceReasons: doubts }
    : { ...diagnosis, confidenceReasons: [...confidenceReasons, ...doubts] };
}

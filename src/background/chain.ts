/** From one diagnosed event to the story of the whole sign-in it belongs to. */
import type { KyInstance } from 'ky';
import { tellChain } from '../diagnosis/chain';
import { chainsOf } from '../diagnosis/chain/group';
import type { Source } from '../diagnosis/context';
import { diagnose } from '../diagnosis/diagnose';
import type { CaseState } from '../messages';
import { problemOfRefusal } from '../sources/graph/problems';
import { GraphRefusal } from '../sources/graph/refusal';
import { hasCorrelationId, readSiblings, type Siblings } from '../sources/graph/siblings';
import { problem } from '../sources/problem';

export type Diagnosed = Extract<CaseState, { phase: 'diagnosed' }>;

/** A success is an ending already, and each further request is one of five in ten seconds. */
export const chainWouldTell = ({ diagnosis, event }: Diagnosed): boolean =>
  diagnosis.outcome !== 'success' && hasCorrelationId(event) && Boolean(event.userId);

/** The diagnosis stands without the chain: what stands in its way is told beside it. */
export async function withChain(alone: Diagnosed, graph: KyInstance): Promise<Diagnosed> {
  try {
    return tell(alone, await readSiblings(graph, alone.event, new Date()));
  } catch (error) {
    return { ...alone, chain: { status: 'not read', problem: problemOf(error) } };
  }
}

function tell(alone: Diagnosed, { events, complete }: Siblings): Diagnosed {
  const { event } = alone;
  const context = { now: new Date(), source: alone.source as Source };
  const sitting = chainsOf(events).find(others => others.some(({ id }) => id === event.id)) ?? [event];
  const whole = tellChain(sitting, { ...context, complete, asked: event.id ?? '' });
  const { story, steps, ending, deciding, bond, asked } = whole;
  // Where the event was written more than once, its copies are one event there, fuller than the one that was asked for.
  const fullest = whole.events[asked?.position ?? -1] ?? event;
  return {
    ...alone,
    event: fullest,
    diagnosis: diagnose(fullest, { ...context, ending: asked?.ending ?? 'unknown' }),
    chain: { status: 'told', told: { story, steps, ending, deciding, bond } },
  };
}

const problemOf = (error: unknown) =>
  error instanceof GraphRefusal ? problemOfRefusal(error, new Date()) : problem('unexpected', String(error));

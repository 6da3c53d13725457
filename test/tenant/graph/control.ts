import { claimsChallenge, type GraphRefusal, throttled } from './refusal';

/** What a test may change about Graph. */
export interface GraphControl {
  /** A free tenant's sign-ins are not given to applications. */
  licence: 'P2' | 'Free';
  /** Keeps to 5 requests in 10 s for an application and tenant, as the real one does. Off at start. */
  enforceBudget: boolean;
  /** Answers the next requests with 429; without Retry-After when that is null. */
  throttle(options: { times: number; retryAfterSeconds: number | null }): void;
  /** Answers the next request with this. Calls queue up. */
  failNext(answer: Failure): void;
  /** Answers the next request with a claims challenge of continuous access evaluation. */
  challengeNext(claims: string): void;
  /** Lets the next request wait before it is answered. */
  delayNext(milliseconds: number): void;
  /** The event is not written to the log yet: Graph does not know it. */
  hide(id: string): void;
  reveal(id: string): void;
  /** Back to the state after start. */
  reset(): void;
}

export interface Failure {
  status: number;
  /** An object goes out as JSON, a text as it is. */
  body?: unknown;
  headers?: Record<string, string>;
}

/** The control as Graph itself looks at it. */
export class GraphState implements GraphControl {
  licence: 'P2' | 'Free' = 'P2';
  enforceBudget = false;
  readonly hidden = new Set<string>();
  #failures: (Failure | GraphRefusal)[] = [];
  #delay = 0;

  throttle({ times, retryAfterSeconds }: { times: number; retryAfterSeconds: number | null }): void {
    for (let time = 0; time < times; time++) this.#failures.push(throttled(retryAfterSeconds));
  }

  failNext(answer: Failure): void {
    this.#failures.push(answer);
  }

  challengeNext(claims: string): void {
    this.#failures.push(claimsChallenge(claims));
  }

  delayNext(milliseconds: number): void {
    this.#delay = milliseconds;
  }

  hide(id: string): void {
    this.hidden.add(id);
  }

  reveal(id: string): void {
    this.hidden.delete(id);
  }

  reset(): void {
    this.licence = 'P2';
    this.enforceBudget = false;
    this.hidden.clear();
    this.#failures = [];
    this.#delay = 0;
  }

  nextFailure(): Failure | GraphRefusal | undefined {
    return this.#failures.shift();
  }

  takeDelay(): number {
    const delay = this.#delay;
    this.#delay = 0;
    return delay;
  }
}

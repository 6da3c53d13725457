/**
 * Keeps one prewarmed frame in hand, as the portal does (Azure/portaldocs, top-blades-react.md, 2020): its URL is neutral, so
 * nothing in it tells the view. Frames in use at the same time come from different sandbox hosts.
 */
import type { Assignment } from '../common/protocol';
import type { Switches } from '../common/switches';
import { BladeFrame } from './frame';

const hosts = [1, 2, 3, 4].map(number => `sandbox-${number}.reactblade.portal.azure.net`);
const sessionId = crypto.randomUUID().replaceAll('-', '');

export class FramePool {
  readonly #frames = new Set<BladeFrame>();
  #spare?: BladeFrame;
  #made = 0;

  constructor(
    readonly container: HTMLElement,
    readonly switches: Switches,
  ) {}

  prewarm() {
    this.#spare ??= this.#create();
  }

  show(assignment: Assignment, anchor: HTMLElement): BladeFrame {
    const frame = this.switches.nameEarly ? this.#create(assignment.view) : (this.#spare ?? this.#create());
    if (frame === this.#spare) this.#spare = undefined;
    frame.show(assignment, anchor);
    this.prewarm();
    return frame;
  }

  /** The frame that a message came from. */
  find(source: MessageEventSource | null): BladeFrame | undefined {
    return [...this.#frames].find(frame => frame.element.contentWindow === source);
  }

  remove(frame: BladeFrame) {
    this.#frames.delete(frame);
    if (frame === this.#spare) this.#spare = undefined;
    frame.remove();
  }

  /** Hides at once and drops a moment later: two frames with one name may be in the document for that long. */
  retire(frame: BladeFrame) {
    frame.hide();
    setTimeout(() => this.remove(frame), 300);
  }

  #create(name?: string): BladeFrame {
    const inUse = new Set([...this.#frames].map(frame => frame.host));
    const host = hosts.find(candidate => !inUse.has(candidate)) ?? hosts[this.#made % hosts.length] ?? '';
    const frame = new BladeFrame(host, this.#url(host), this.switches.sandbox);
    if (name) frame.element.name = name;
    this.#frames.add(frame);
    this.container.append(frame.element);
    return frame;
  }

  #url(host: string): string {
    this.#made += 1;
    const query = new URLSearchParams({
      reactView: 'true',
      retryCount: '0',
      l: this.switches.language,
      trustedAuthority: location.origin,
      contentHash: 'kq7Qp2mVb0xT',
      reactIndex: String(this.#made),
      sessionId,
    });
    return `https://${host}${location.port ? `:${location.port}` : ''}/React/Index?${query}`;
  }
}

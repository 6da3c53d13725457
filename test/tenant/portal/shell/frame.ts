/** One cross-origin frame of the pool: neutral at first, given its view later. */
import type { Assignment, ToFrame } from '../common/protocol';
import type { Switches } from '../common/switches';

export class BladeFrame {
  readonly element = document.createElement('iframe');
  readonly #waiting: ToFrame[] = [];
  readonly #following = new ResizeObserver(() => this.#follow());
  #anchor?: HTMLElement;
  #ready = false;

  constructor(
    readonly host: string,
    url: string,
    readonly sandbox: Switches['sandbox'],
  ) {
    this.element.className = 'fxs-part-frame fxs-portal-bg-txt-br fxs-display-none';
    if (sandbox === 'same-origin') this.element.setAttribute('sandbox', 'allow-scripts allow-same-origin');
    if (sandbox === 'scripts') this.element.setAttribute('sandbox', 'allow-scripts');
    this.element.src = url;
  }

  /** Gives the frame its view and lays it over the anchor: a frame that is moved in the document would load anew. */
  show(assignment: Assignment, anchor: HTMLElement) {
    this.element.name = assignment.view;
    this.element.title = assignment.view;
    this.element.classList.replace('fxs-display-none', 'fxs-reactview-frame-active');
    this.#anchor = anchor;
    this.#following.observe(anchor);
    this.#following.observe(document.body);
    this.send({ signature: 'FxFrame', kind: 'assign', assignment });
  }

  send(message: ToFrame) {
    if (!this.#ready) this.#waiting.push(message);
    else this.element.contentWindow?.postMessage(message, this.#origin);
  }

  markReady() {
    this.#ready = true;
    for (const message of this.#waiting.splice(0)) this.send(message);
  }

  hide() {
    this.#following.disconnect();
    this.element.classList.replace('fxs-reactview-frame-active', 'fxs-display-none');
  }

  remove() {
    this.#following.disconnect();
    this.element.remove();
  }

  get #origin() {
    return this.sandbox === 'scripts' ? '*' : new URL(this.element.src).origin;
  }

  #follow() {
    const box = this.#anchor?.getBoundingClientRect();
    if (!box) return;
    const { style } = this.element;
    style.left = `${box.left}px`;
    style.top = `${box.top}px`;
    style.width = `${box.width}px`;
    style.height = `${box.height}px`;
  }
}

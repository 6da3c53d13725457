/** The pane that comes from the right over the content. It is never taken out of the document, only made invisible. */
import dismiss from '@fluentui/svg-icons/icons/dismiss_20_regular.svg?raw';
import { h, icon } from './dom';

export class ContextPane {
  readonly anchor = h('div', { class: 'fxs-contextpane-content' });
  readonly element: HTMLElement;
  readonly #title = h('h2', { id: 'fxsContextPaneTitle' });

  constructor(onClose: () => void) {
    const close = h(
      'button',
      { type: 'button', class: 'fxs-blade-close', 'aria-label': 'Close' },
      icon(dismiss),
    );
    close.addEventListener('click', onClose);
    this.element = h(
      'aside',
      {
        class: 'fxs-contextpane fxs-portal-contextpane-right',
        'aria-labelledby': 'fxsContextPaneTitle',
        hidden: '',
      },
      h('header', { class: 'fxs-contextpane-header' }, this.#title, close),
      this.anchor,
    );
  }

  get isOpen() {
    return !this.element.hidden;
  }

  open(title: string) {
    this.#title.textContent = title;
    this.element.hidden = false;
    this.element.classList.add('fxs-contextpane-visible');
  }

  close() {
    this.element.hidden = true;
    this.element.classList.remove('fxs-contextpane-visible');
  }
}

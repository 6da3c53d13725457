/** A blade's surroundings, which belong to the shell: breadcrumb, title, and the place that its frame is laid over. */
import dismiss from '@fluentui/svg-icons/icons/dismiss_20_regular.svg?raw';
import more from '@fluentui/svg-icons/icons/more_horizontal_20_regular.svg?raw';
import pin from '@fluentui/svg-icons/icons/pin_20_regular.svg?raw';
import { tenant } from './brand';
import { h, icon } from './dom';
import { links } from './routes';

export class Blade {
  readonly content = h('div', { class: 'fxs-blade-content-container-details-primary' });
  readonly #title = h('h1', { class: 'fxs-blade-title-titleText' });
  readonly #here = h('span', { 'aria-current': 'page' });
  readonly element: HTMLElement;

  constructor(sidebar: HTMLElement) {
    this.element = h(
      'main',
      { class: 'fxs-portal-content fxs-journey-layout' },
      h(
        'nav',
        { class: 'fxs-breadcrumb', 'aria-label': 'Breadcrumb' },
        h('a', { href: links.overview }, 'Home'),
        h('a', { href: links.overview }, tenant.name),
        this.#here,
      ),
      h(
        'section',
        { class: 'fxs-blade fxs-blade-maximized' },
        this.#header(),
        h('div', { class: 'fxs-blade-content-wrapper' }, sidebar, this.content),
      ),
    );
  }

  open(title: string) {
    this.#title.replaceChildren(h('span', {}, `${tenant.name} | `), title);
    this.#here.textContent = title;
    this.content.replaceChildren();
  }

  showError() {
    this.content.replaceChildren(
      h(
        'div',
        { class: 'fxs-blade-error', role: 'alert' },
        h('h2', {}, 'The view was closed'),
        h('p', {}, 'Its frame sent a message that the portal does not know.'),
      ),
    );
  }

  #header() {
    return h(
      'header',
      { class: 'fxs-blade-header' },
      h('div', { class: 'fxs-blade-title' }, this.#title, icon(pin), icon(more)),
      h('div', { class: 'fxs-blade-title-subtitleText' }, 'Microsoft Entra ID'),
      h('a', { class: 'fxs-blade-close', href: links.overview, 'aria-label': 'Close' }, icon(dismiss)),
    );
  }
}

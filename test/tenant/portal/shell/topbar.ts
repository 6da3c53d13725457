import alert from '@fluentui/svg-icons/icons/alert_20_regular.svg?raw';
import darkTheme from '@fluentui/svg-icons/icons/dark_theme_20_regular.svg?raw';
import navigation from '@fluentui/svg-icons/icons/navigation_20_regular.svg?raw';
import feedback from '@fluentui/svg-icons/icons/person_feedback_20_regular.svg?raw';
import help from '@fluentui/svg-icons/icons/question_circle_20_regular.svg?raw';
import search from '@fluentui/svg-icons/icons/search_20_regular.svg?raw';
import settings from '@fluentui/svg-icons/icons/settings_20_regular.svg?raw';
import sparkle from '@fluentui/svg-icons/icons/sparkle_20_regular.svg?raw';
import cloudShell from '@fluentui/svg-icons/icons/window_console_20_regular.svg?raw';
import { brand, tenant } from './brand';
import { h, icon } from './dom';
import { links } from './routes';

export function topbar(onSwitchTheme: () => void): HTMLElement {
  return h(
    'header',
    { class: 'fxs-topbar az-noprint' },
    button('Show portal menu', navigation),
    h('a', { class: 'fxs-topbar-home', href: links.overview }, brand.product),
    h(
      'div',
      { class: 'fxs-topbar-search', role: 'search' },
      icon(search),
      h('input', {
        type: 'search',
        placeholder: 'Search resources, services, and docs (G+/)',
        'aria-label': 'Search resources, services, and docs',
      }),
    ),
    h('button', { type: 'button', class: 'fxs-topbar-copilot' }, icon(sparkle), 'Copilot'),
    h(
      'div',
      { class: 'fxs-topbar-internal' },
      button('Cloud Shell', cloudShell),
      button('Notifications', alert),
      button('Settings', settings),
      button('Switch theme', darkTheme, onSwitchTheme),
      button('Support + Troubleshooting', help),
      button('Feedback', feedback),
    ),
    account(),
  );
}

function button(label: string, svg: string, onClick: () => void = () => {}) {
  const attributes = { type: 'button', class: 'fxs-topbar-button', title: label, 'aria-label': label };
  return h('button', { ...attributes, onclick: onClick }, icon(svg));
}

function account() {
  return h(
    'button',
    { type: 'button', class: 'fxs-avatarmenu', 'aria-label': `Account: ${tenant.admin}` },
    h(
      'span',
      { class: 'fxs-avatarmenu-text' },
      h('span', { class: 'fxs-avatarmenu-username' }, tenant.admin),
      h(
        'span',
        { class: 'fxs-avatarmenu-tenant' },
        `${tenant.name.toUpperCase()} (${tenant.domain.toUpperCase()})`,
      ),
    ),
    h('span', { class: 'fxs-avatarmenu-picture', 'aria-hidden': 'true' }, 'MA'),
  );
}

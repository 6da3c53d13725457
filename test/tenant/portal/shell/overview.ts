import { tenant } from './brand';
import { h } from './dom';

const facts: [string, string][] = [
  ['Name', tenant.name],
  ['Tenant ID', tenant.id],
  ['Primary domain', tenant.domain],
  ['License', 'Microsoft Entra ID P2'],
];

/** A page that the shell draws itself: no frame, no grid. */
export function overview(): HTMLElement {
  const rows = facts.map(([name, value]) => h('div', {}, h('dt', {}, name), h('dd', {}, value)));
  return h('div', { class: 'fxs-overview' }, h('h2', {}, 'Basic information'), h('dl', {}, ...rows));
}

export function unknownPage(): HTMLElement {
  return h('div', { class: 'fxs-overview' }, h('p', {}, 'The demo tenant does not have this page.'));
}

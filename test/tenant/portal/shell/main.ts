/** The shell: everything of the portal that is not in a blade's frame. */
import type { Mode, View } from '../common/protocol';
import { readSwitches } from '../common/switches';
import { Blade } from './blade';
import { brand } from './brand';
import { ContextPane } from './context-pane';
import { h } from './dom';
import type { BladeFrame } from './frame';
import { FramePool } from './frame-pool';
import { markCurrent, menu } from './menu';
import { listenToFrames } from './messages';
import { overview, unknownPage } from './overview';
import { links, parseRoute, type Route } from './routes';
import { applyMode } from './theme';
import { topbar } from './topbar';

const switches = readSwitches(location.search);
const frames = h('div', { class: 'fxs-frame-container' });
const pool = new FramePool(frames, switches);
const sidebar = menu();
const blade = new Blade(sidebar);
const pane = new ContextPane(closePane);

let mode: Mode = new URLSearchParams(location.search).get('theme') === 'dark' ? 'dark' : 'light';
let bladeFrame: BladeFrame | undefined;
let paneFrame: BladeFrame | undefined;
let shownHash: string | undefined;

const viewOf: Partial<Record<Route['page'], View>> = {
  signIns: 'SignInLogsList.ReactView',
  auditLogs: 'AuditLogList.ReactView',
};

function showRoute() {
  if (location.hash === shownHash) return;
  shownHash = location.hash;
  const route = parseRoute(location.hash);
  closePane();
  if (bladeFrame) pool.retire(bladeFrame);
  bladeFrame = undefined;
  blade.open(route.title);
  document.title = `${route.title} - ${brand.product}`;
  markCurrent(sidebar, route.page === 'unknown' ? '' : links[route.page]);
  const view = viewOf[route.page];
  if (view) bladeFrame = pool.show({ view, mode, switches, userId: route.userId }, blade.content);
  else blade.content.append(route.page === 'overview' ? overview() : unknownPage());
}

function openPane(signInId: string) {
  if (paneFrame) pool.retire(paneFrame);
  pane.open('Activity Details: Sign-ins');
  paneFrame = pool.show({ view: 'SignInDetails.ReactView', mode, switches, signInId }, pane.anchor);
  paneFrame.element.classList.add('fxs-contextpane-frame');
}

function closePane() {
  if (paneFrame) pool.retire(paneFrame);
  paneFrame = undefined;
  if (!pane.isOpen) return;
  pane.close();
  bladeFrame?.send({ signature: 'FxFrame', kind: 'detailsClosed' });
}

function switchTheme() {
  mode = mode === 'dark' ? 'light' : 'dark';
  applyMode(mode);
  for (const frame of [bladeFrame, paneFrame]) frame?.send({ signature: 'FxFrame', kind: 'theme', mode });
}

/** The portal's own links push a state, which fires no hashchange. */
function followLinks(event: MouseEvent) {
  const link = event.target instanceof Element ? event.target.closest('a[href^="#"]') : null;
  if (!link || event.ctrlKey || event.metaKey || event.shiftKey) return;
  event.preventDefault();
  history.pushState(null, '', link.getAttribute('href'));
  showRoute();
}

listenToFrames(pool, {
  onMessage: message => (message.kind === 'openDetails' ? openPane(message.signInId) : closePane()),
  onDisposed: frame => {
    if (frame === bladeFrame) blade.showError();
    if (frame === bladeFrame) bladeFrame = undefined;
    if (frame === paneFrame) closePane();
  },
});

applyMode(mode);
document.body.classList.add(brand.class);
document
  .getElementById('web-container')
  ?.append(topbar(switchTheme), h('div', { class: 'fxs-portal-main' }, blade.element), pane.element, frames);
document.addEventListener('click', followLinks);
document.addEventListener('keydown', event => event.key === 'Escape' && closePane());
window.addEventListener('popstate', showRoute);
window.addEventListener('hashchange', showRoute);
if (!location.hash) history.replaceState(null, '', links.signIns);
pool.prewarm();
showRoute();

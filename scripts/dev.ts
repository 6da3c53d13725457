/** `npm run dev`: rebuilds the extension on every change, with the demo tenant and, where there is a display, a browser. */
import { build } from 'vite';
import { launch } from '../test/e2e/browser';
import { configure, openSignInLog } from '../test/e2e/scene';
import { startTenant } from '../test/tenant/tenant';

const watcher = await build({ build: { watch: {} }, logLevel: 'info' });
if (!('on' in watcher)) throw new Error('Vite did not start watching.');
await new Promise<void>(resolve =>
  watcher.on('event', event => {
    if (event.code === 'END') resolve();
  }),
);

const tenant = await startTenant();
if (process.platform === 'linux' && !process.env.DISPLAY && !process.env.WAYLAND_DISPLAY) {
  console.log(
    `No display. The tenant listens on 127.0.0.1:${tenant.port}; see \`npm run tenant\` for how to reach it.`,
  );
} else {
  const browser = await launch(tenant, { headless: false, viewport: null });
  await configure(browser, tenant);
  await openSignInLog(browser.context);
  console.log('Reload the extension on chrome://extensions after a change.');
  browser.context.once('close', () => process.exit());
}

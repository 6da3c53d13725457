import { crx, type ManifestV3Export } from '@crxjs/vite-plugin';
import { defineConfig } from 'vite';
import manifest from './manifest.json';
import { fluentTokens } from './scripts/fluent-tokens';

/** The only build of the extension. Content scripts are standalone: no loader, no web-accessible chunk, right at once. */
export default defineConfig({
  plugins: [
    fluentTokens(),
    crx({
      manifest: manifest as ManifestV3Export,
      contentScripts: { standaloneFiles: ['src/content/shell/main.ts', 'src/content/blade/main.ts'] },
    }),
  ],
  build: {
    target: 'chrome120',
    // The preload helper touches `document`, which a service worker does not have.
    modulePreload: false,
    rolldownOptions: {
      // Mostly words and codes: apart, so that its growth does not hide that of the worker around it.
      output: { codeSplitting: { groups: [{ name: 'diagnosis', test: /src\/diagnosis\// }] } },
      // The pop-up and the options are found through the manifest; these are opened by our own code.
      input: {
        panel: 'src/pages/panel/panel.html',
        investigate: 'src/pages/investigate/investigate.html',
        'msal-host': 'src/account/msal-host/msal-host.html',
      },
    },
  },
});

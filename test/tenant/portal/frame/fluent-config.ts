/** Fluent UI reads its settings from `window.FabricConfig` while it loads: import this before it. */
const nonce = document.querySelector<HTMLMetaElement>('meta[property=csp-nonce]')?.nonce;

Object.assign(window, {
  FabricConfig: {
    mergeStyles: { cspSettings: { nonce } },
    // Without a base URL it does not ask its CDN for the fonts.
    fontBaseUrl: '',
  },
});

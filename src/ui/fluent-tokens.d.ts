/** Made by scripts/fluent-tokens.ts. */
declare module 'virtual:fluent-tokens.css';

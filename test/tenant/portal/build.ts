/** Builds the browser side once, keeps it in `.build/portal`, and builds again only when a source is newer. */
import { readdir, readFile, rename, rm, stat, utimes } from 'node:fs/promises';
import { extname, join, relative, sep } from 'node:path';
import { fileURLToPath } from 'node:url';
import { build } from 'vite';

export interface ClientFile {
  body: Buffer;
  type: string;
  /** The name carries a hash of the content: served to anybody, cached for ever. */
  hashed: boolean;
}

const root = fileURLToPath(new URL('.', import.meta.url));
const output = fileURLToPath(new URL('../.build/portal', import.meta.url));
const assets = 'Content/Dynamic';

const types: Record<string, string> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.svg': 'image/svg+xml',
};

/** The built files by URL path. */
export async function loadClients(): Promise<Map<string, ClientFile>> {
  if ((await newestSource()) > (await builtAt())) await buildClients();
  const files = new Map<string, ClientFile>();
  for (const path of await filesIn(output)) {
    const name = `/${relative(output, path).split(sep).join('/')}`;
    const type = types[extname(path)] ?? 'application/octet-stream';
    files.set(name, { body: await readFile(path), type, hashed: name.startsWith(`/${assets}/`) });
  }
  return files;
}

async function buildClients() {
  const started = new Date();
  // Two test workers may build at the same time: each into a folder of its own, the first to finish is taken.
  const temporary = `${output}-${process.pid}`;
  await bundle(temporary);
  // A source saved while we were building counts as newer.
  await utimes(temporary, started, started);
  await rm(output, { recursive: true, force: true });
  await rename(temporary, output).catch(() => rm(temporary, { recursive: true }));
}

async function bundle(outDir: string) {
  // A test runner sets it to `test`, which Vite would take for a wish for React's development build.
  const environment = process.env.NODE_ENV;
  process.env.NODE_ENV = 'production';
  try {
    await build({
      configFile: false,
      root,
      logLevel: 'error',
      html: { cspNonce: '__NONCE__' },
      build: {
        outDir,
        emptyOutDir: true,
        assetsDir: assets,
        assetsInlineLimit: 0,
        modulePreload: { polyfill: false },
        chunkSizeWarningLimit: 2000,
        rollupOptions: { input: [join(root, 'shell/index.html'), join(root, 'frame/index.html')] },
      },
    });
  } finally {
    if (environment === undefined) delete process.env.NODE_ENV;
    else process.env.NODE_ENV = environment;
  }
}

async function newestSource(): Promise<number> {
  const sources = (await filesIn(root)).filter(path => !path.endsWith('.test.ts'));
  const times = await Promise.all(sources.map(async path => (await stat(path)).mtimeMs));
  return Math.max(...times);
}

const builtAt = () =>
  stat(output).then(
    folder => folder.mtimeMs,
    () => 0,
  );

async function filesIn(folder: string): Promise<string[]> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true });
  return entries.filter(entry => entry.isFile()).map(entry => join(entry.parentPath, entry.name));
}

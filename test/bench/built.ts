import { fileURLToPath } from 'node:url';
import { build } from 'vite';

const BENCH = fileURLToPath(new URL('.', import.meta.url));

/**
 * A module of this folder as the production build would make it. The runner of these scripts gives every function a name while it
 * runs, which costs more than much of what is measured.
 */
export async function built<Module>(name: string): Promise<Module> {
  const outDir = `${BENCH}.build`;
  await build({
    configFile: false,
    logLevel: 'error',
    root: BENCH,
    build: { ssr: `${BENCH}${name}.ts`, outDir, emptyOutDir: false, target: 'node20', minify: false },
    ssr: { noExternal: true },
  });
  return import(`${outDir}/${name}.js`);
}

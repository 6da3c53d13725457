import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { gzipSync } from 'node:zlib';
import type { Figure } from './bench';

const DIST = fileURLToPath(new URL('../../dist', import.meta.url));

const read = (path: string) => readFileSync(join(DIST, path), 'utf8');
const gzipped = (paths: Iterable<string>) =>
  [...paths].reduce((sum, path) => sum + gzipSync(read(path), { level: 9 }).length / 1000, 0);

/** Gzipped kilobytes of what each context loads, everything it imports included. */
export function benchSizes(): Figure[] {
  const manifest = JSON.parse(read('manifest.json'));
  const [shell, blade] = manifest.content_scripts.map((entry: { js: string[] }) => entry.js);
  const figure = (name: string, paths: Iterable<string>, budget: number): Figure => {
    return { name, value: gzipped(paths), budget, limit: 'at most', unit: 'kB' };
  };
  const worker = withImports([manifest.background.service_worker]);
  const investigate = [...scriptsOf('investigate')];
  const isWorker = (path: string) => /\/worker-/.test(path);
  const engine = [...worker].filter(path => /\/diagnosis-/.test(path));
  return [
    figure('shell content script', shell, 8),
    figure('blade content script', blade, 8),
    figure(
      'worker, without MSAL and the engine',
      [...worker].filter(path => !engine.includes(path)),
      40,
    ),
    figure('engine, with its words and codes', engine, 120),
    ...['panel', 'popup'].map(page => figure(`${page}, script`, scriptsOf(page), 45)),
    ...['panel', 'popup'].map(page => figure(`${page}, style`, stylesOf(page), 6)),
    // A whole page, opened for work and not beside something else; its worker has the engine in it and loads behind the form.
    figure(
      'investigate, script without the worker',
      investigate.filter(path => !isWorker(path)),
      60,
    ),
    figure('worker of its collection, with engine and papaparse', investigate.filter(isWorker), 160),
    figure('investigate, style', stylesOf('investigate'), 10),
  ];
}

const html = (page: string) => read(`src/pages/${page}/${page}.html`);
const stylesOf = (page: string) =>
  [...html(page).matchAll(/href="\/([^"]+\.css)"/g)].map(([, path = '']) => path);
const scriptsOf = (page: string) =>
  withImports([...html(page).matchAll(/(?:src|href)="\/([^"]+\.js)"/g)].map(([, path = '']) => path));

/** The chunks that the given ones import, and theirs. */
function withImports(entries: string[]): Set<string> {
  const assets = readdirSync(join(DIST, 'assets')).filter(name => name.endsWith('.js'));
  const reached = new Set(entries);
  for (const path of reached) {
    const code = read(path);
    for (const asset of assets) if (code.includes(`/${asset}`)) reached.add(`assets/${asset}`);
  }
  return reached;
}

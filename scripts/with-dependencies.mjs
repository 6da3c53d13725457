/**
 * Runs a script of this project, installing the project's dependencies first where they are missing or out of date: on a
 * fresh clone there is nothing but Node and npm. Usage: node scripts/with-dependencies.mjs tsx scripts/demo.ts …
 */
import { spawnSync } from 'node:child_process';
import { existsSync, statSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

const root = join(dirname(fileURLToPath(import.meta.url)), '..');
const [major = 0, minor = 0] = process.versions.node.split('.').map(Number);
if (major < 20 || (major === 20 && minor < 19)) {
  console.error(`Node 20.19 or newer is needed; this is ${process.versions.node}.`);
  process.exit(1);
}

const installed = join(root, 'node_modules', '.package-lock.json');
const wanted = join(root, 'package-lock.json');
if (!existsSync(installed) || statSync(installed).mtimeMs < statSync(wanted).mtimeMs) {
  // All on the error channel: the script's own output may be read by a program.
  console.error('Installing dependencies …');
  run('npm', ['ci', '--no-audit', '--no-fund', '--loglevel=error'], [0, 2, 2]);
}

const [command, ...rest] = process.argv.slice(2);
run(join(root, 'node_modules', '.bin', command), rest);

function run(program, args, stdio = 'inherit') {
  const windows = process.platform === 'win32';
  const { status, error } = spawnSync(program, args, { cwd: root, stdio, shell: windows });
  if (error) console.error(String(error));
  if (status !== 0) process.exit(status ?? 1);
}

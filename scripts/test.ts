/** `npm test`: everything that has to hold, in order of how soon it fails. Arguments go on to vitest. */
import { spawnSync } from 'node:child_process';
import { chromium } from './chromium';

const env = { ...process.env, CHROMIUM_PATH: chromium() };

run('types', 'npm', ['run', '--silent', 'types']);
run('lint', 'npm', ['run', '--silent', 'lint']);
run('build', 'npm', ['run', '--silent', 'build']);
run('tests', 'npx', ['--no-install', 'vitest', 'run', ...process.argv.slice(2)]);

function run(name: string, command: string, args: string[]): void {
  console.log(`\n── ${name}`);
  const { status } = spawnSync(command, args, { stdio: 'inherit', env, shell: process.platform === 'win32' });
  if (status === 0) return;
  console.error(`\n${name} failed.`);
  process.exit(status ?? 1);
}

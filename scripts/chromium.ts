import { execFileSync, spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';

/**
 * Where a Chromium may be. Branded Chrome and Edge come last and only by name: since version 137 they no longer load an
 * unpacked extension from the command line.
 */
const PLACES = [
  '/usr/bin/chromium',
  '/usr/bin/chromium-browser',
  '/snap/bin/chromium',
  '/Applications/Chromium.app/Contents/MacOS/Chromium',
  '/Applications/Google Chrome for Testing.app/Contents/MacOS/Google Chrome for Testing',
  `${process.env.LOCALAPPDATA}\\Chromium\\Application\\chrome.exe`,
];

/** Path of a Chromium that loads unpacked extensions; installs Debian's where it can, otherwise says what to do. */
export function chromium(): string {
  const found = find() ?? (installDebianChromium() ? find() : undefined);
  if (found) return found;
  throw new Error(
    'No Chromium was found. Install Chromium or Chrome for Testing and put its path into CHROMIUM_PATH. ' +
      'Chrome and Edge themselves no longer load an unpacked extension from the command line.',
  );
}

function find(): string | undefined {
  const named = process.env.CHROMIUM_PATH;
  if (named && !existsSync(named)) throw new Error(`CHROMIUM_PATH names ${named}, which does not exist.`);
  return named ?? PLACES.find(existsSync);
}

function installDebianChromium(): boolean {
  if (process.platform !== 'linux' || spawnSync('apt-get', ['--version']).error) return false;
  const root = process.getuid?.() === 0;
  if (!root && spawnSync('sudo', ['-n', 'true']).status !== 0) return false;
  console.log('Installing Chromium (apt) …');
  const apt = (...args: string[]) => {
    const command = root ? ['apt-get', ...args] : ['sudo', 'apt-get', ...args];
    execFileSync(command[0] as string, command.slice(1), {
      stdio: ['ignore', 'ignore', 'inherit'],
      env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' },
    });
  };
  apt('update', '-q');
  apt('install', '-qy', 'chromium', 'fonts-liberation');
  return true;
}

/**
 * `npm run new:scenario -- <id> <error code>`: the three things a scenario consists of, ready to be filled. Words to be
 * written start with WRITE, and a test fails until they are.
 */
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { blankSignIn } from '../test/tenant/events/blank';

const ROOT = fileURLToPath(new URL('..', import.meta.url));
const INDEX = 'src/diagnosis/scenarios/index.ts';

export interface NewFile {
  /** From the root of the project. */
  path: string;
  content: string;
}

/** The scenario, its fixtures (one that matches, one that only looks so), and the index with one line more. */
export function newScenario(id: string, code: number): NewFile[] {
  const fixtures = `test/fixtures/${id}`;
  return [
    { path: `src/diagnosis/scenarios/${id}.ts`, content: scenarioFile(id, code) },
    { path: `${fixtures}/first.json`, content: fixtureFile(id, code) },
    { path: `${fixtures}/second.json`, content: fixtureFile(id, code) },
    { path: `${fixtures}/not-first.json`, content: fixtureFile(id, 0) },
    { path: INDEX, content: indexWith(id, readFileSync(join(ROOT, INDEX), 'utf8')) },
  ];
}

const camelCase = (id: string) => id.replace(/-(\w)/g, (_, letter: string) => letter.toUpperCase());

const scenarioFile = (
  id: string,
  code: number,
): string => `import { errorCodeIsOneOf } from '../criteria/code';
import { scenario } from '../scenario';

const words = {
  headline: 'WRITE what happened.',
  why: 'WRITE why, for {user} and {app}.',
  step: 'WRITE what to do.',
};

/**
 * WRITE what the scenario means, in one sentence.
 *
 * Sources: https://learn.microsoft.com/entra/identity-platform/reference-error-codes
 */
export default scenario({
  id: '${id}',
  words,
  criteria: errorCodeIsOneOf(${code}),
  causes: {},
  verdict: { else: 'needs action' },
  assessment: [],
  steps: [{ actor: 'an administrator', say: 'step' }],
});
`;

/** Before the fallback; where it belongs is for its author to say. */
function indexWith(id: string, index: string): string {
  const name = camelCase(id);
  return index
    .replace(/\n\n/, `\nimport ${name} from './${id}';\n\n`)
    .replace(/\n {2}errorCodeInsight,\n/, `\n  ${name},$&`);
}

function fixtureFile(id: string, code: number): string {
  const event = {
    ...blankSignIn(),
    id: crypto.randomUUID(),
    correlationId: crypto.randomUUID(),
    createdDateTime: '2026-11-20T09:00:00Z',
    userDisplayName: 'Priya Raman',
    userPrincipalName: 'priya.raman@contoso.onmicrosoft.com',
    appDisplayName: 'Office 365 Exchange Online',
    status: { errorCode: code, failureReason: 'Other.', additionalDetails: null },
  };
  const success = { scenario: 'successful-sign-in', cause: 'nothing-enforced', outcome: 'success' };
  const expected = code === 0 ? success : { scenario: id, cause: null, outcome: 'failure' };
  const verdict = code === 0 ? 'expected' : 'needs action';
  const expectation = { ...expected, verdict, also: [], evidence: ['status.errorCode'] };
  const about = code === 0 ? 'WRITE what looks like it and is not.' : 'WRITE what happened.';
  return `${JSON.stringify({ about, event, expect: expectation }, null, 2)}\n`;
}

function main([id = '', code = '']: string[]): void {
  if (!/^[a-z][a-z0-9-]+$/.test(id) || !/^\d+$/.test(code)) {
    console.error('Usage: npm run new:scenario -- <id-in-kebab-case> <error code>');
    process.exit(2);
  }
  if (existsSync(join(ROOT, `src/diagnosis/scenarios/${id}.ts`))) {
    console.error(`There is a scenario ${id} already. Nothing was changed.`);
    process.exit(1);
  }
  for (const { path, content } of newScenario(id, Number(code))) {
    mkdirSync(dirname(join(ROOT, path)), { recursive: true });
    writeFileSync(join(ROOT, path), content);
    console.log(path);
  }
  console.log('\nNow write what is marked WRITE, put the line of the index where it belongs, and run');
  console.log('npm run docs && npm test -- --project unit');
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) main(process.argv.slice(2));

import { cp, mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { createLog } from '../src/log.ts';
import type { Correction } from '../src/requests/moves/correction.ts';
import { createRolecall, type Rolecall } from '../src/rolecall.ts';

const profile = (name: string, duty: string) =>
  `# ${name}\n\n## Mission\nKeep things going.\n\n## Responsibilities\n- **${duty}** (primary)\n  *Success metric*: all of it\n`;

let folder: string;
let lines: string[];
let rolecall: Rolecall;
let watcher: { close(): Promise<void> };

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'rolecall-'));
  await save('baker.md', profile('Baker', 'Bread'));
  await save('miller.md', profile('Miller', 'Flour'));
  lines = [];
  rolecall = await createRolecall(
    folder,
    createLog(
      'info',
      (line) => lines.push(line),
      () => new Date(),
    ),
  );
  watcher = rolecall.watch();
  await new Promise((resolve) => setTimeout(resolve, 300)); // the watcher takes stock of the folder first
});

afterEach(async () => {
  await watcher.close();
  await rm(folder, { recursive: true });
});

const save = (file: string, text: string) => writeFile(join(folder, file), text);
const answer = (question: string) => JSON.stringify(rolecall.answerer.ask(question, 'full', null).page);
const within1s = (check: () => void) => vi.waitFor(check, { timeout: 1000, interval: 20 });

describe('a document that is saved while Rolecall runs', () => {
  test('counts within a second', async () => {
    await save('baker.md', profile('Baker', 'Cakes'));
    await within1s(() => expect(answer('baker')).toContain('Cakes'));
  });

  test('may be new', async () => {
    await save('brewer.md', profile('Brewer', 'Beer'));
    await within1s(() => expect(answer('brewer')).toContain('Beer'));
  });

  test('headings that were told by likeness are logged once, with their number', async () => {
    for (const name of ['Porter', 'Sexton'])
      await save(
        `${name}.md`,
        `${profile(name, 'Bells')}\n## Not ours\n- Cranes\n\n## How we know it works\n- Late bells: < 2\n`,
      );
    const told = () => lines.filter((line) => /likeness/.test(line));
    await vi.waitFor(() => expect(told().at(-1)).toMatch(/documents\W+2\b/), { timeout: 3000 });
    expect(told().join('')).not.toContain('Not ours');
  });

  test('may go', async () => {
    await rm(join(folder, 'miller.md'));
    await within1s(() => expect(rolecall.catalog().roles.map((role) => role.name)).toEqual(['Baker']));
  });

  test.each([
    ['broken front matter', '---\na: [1\n---\n# Baker\n'],
    ['code in the front matter', '---js\nprocess.exit(1)\n---\n# Baker\n'],
    ['zeros', '\0\0\0\0'],
    ['nothing of a known form', 'just some words'],
  ])(
    'and broke (%s) is reported, and its last good version stays, while others change',
    async (_, broken) => {
      await save('baker.md', broken);
      await save('miller.md', profile('Miller', 'Rye'));
      await within1s(() => expect(answer('miller')).toContain('Rye'));
      await within1s(() => expect(lines.some((line) => line.includes('baker.md:'))).toBe(true));
      expect(answer('baker')).toContain('Bread');
      await save('baker.md', profile('Baker', 'Rolls'));
      await within1s(() => expect(answer('baker')).toContain('Rolls'));
    },
  );

  test('a folder that is lost changes nothing, and is followed again when it comes back', async () => {
    await rm(folder, { recursive: true });
    await new Promise((resolve) => setTimeout(resolve, 600));
    expect(rolecall.catalog().roles).toHaveLength(2);
    await mkdir(folder);
    await save('brewer.md', profile('Brewer', 'Beer'));
    await vi.waitFor(() => expect(rolecall.catalog().roles.map(({ name }) => name)).toContain('Brewer'), {
      timeout: 3000,
    });
  });
});

describe('whoever listens', () => {
  test('hears of each change, how far learning is, and which documents count as they were before', async () => {
    const examples = '\nexamples:\n  - the rolls are gone\n  - is there any bread left\n';
    await save('baker.yml', `role: baker${examples}`);
    await save('miller.yml', `role: miller${examples.replace('rolls', 'flour').replace('bread', 'rye')}`);
    await within1s(() =>
      expect(rolecall.catalog().roles.flatMap((it) => it.routing.examples)).toHaveLength(4),
    );
    await within1s(() => expect(rolecall.learning()).toBeNull());
    const heard: (number | null)[] = [];
    const stop = rolecall.onChange(() => heard.push(rolecall.learning()?.progress ?? null));
    await save('baker.md', profile('Baker', 'Cakes'));
    await within1s(() => expect(heard).toContain(0));
    // On a busy machine one save may be noticed twice, and learning begins anew.
    const shares = () => heard.slice(heard.lastIndexOf(0)).filter((share) => share !== null);
    await vi.waitFor(() => expect(shares().at(-1)).toBeGreaterThan(0.5), { timeout: 10_000 });
    await within1s(() => expect(heard.at(-1)).toBeNull());
    expect(shares()).toEqual(shares().toSorted((a, b) => a - b));
    expect(rolecall.kept()).toEqual([]);
    await save('baker.md', 'just some words');
    await within1s(() => expect(rolecall.kept()).toEqual(['baker.md']));
    stop();
    const count = heard.length;
    await save('miller.md', profile('Miller', 'Rye'));
    await within1s(() => expect(answer('miller')).toContain('Rye'));
    expect(heard).toHaveLength(count);
  });
});

test('what is saved while examples are learned does not wait for that', async () => {
  await watcher.close();
  await cp('content', folder, { recursive: true });
  const owner = (question: string) => rolecall.answerer.ask(question, 'full', null).role;
  const errors: string[] = [];
  const log = createLog(
    'error',
    (line) => errors.push(line),
    () => new Date(),
  );
  rolecall = await createRolecall(folder, log);
  watcher = rolecall.watch();
  const patiently = { timeout: 40_000, interval: 10 };
  await vi.waitFor(
    async () => {
      await save('probe.md', profile('Probe', 'Try the watcher')); // until it has taken stock of the folder
      expect(answer('probe')).toContain('Try the watcher');
    },
    { timeout: 40_000, interval: 500 },
  );
  await vi.waitFor(() => expect(rolecall.learning()).toBeNull(), patiently);
  await save('routing/baker.yml', 'role: baker\nexamples:\n  - the sourdough rolls are gone\n');
  await vi.waitFor(() => expect(rolecall.learning()).not.toBeNull(), patiently);
  await save('miller.md', profile('Miller', 'Rye'));
  await vi.waitFor(() => expect(answer('miller')).toContain('Rye'), patiently);
  expect(owner('the sourdough rolls are gone')).not.toBe('baker');
  await vi.waitFor(() => expect(owner('the sourdough rolls are gone')).toBe('baker'), patiently);
  expect(errors).toEqual([]);
}, 120_000);

describe('a correction', () => {
  const ducks: Correction = {
    request: 'R1',
    text: 'the cobblestones in the yard are loose',
    role: 'miller',
    instead: null,
    isPublic: false,
    at: 0,
    state: 'open',
  };
  const roleFor = (question: string) => rolecall.answerer.ask(question, 'full', null).role;

  test('counts from the next question on, and no longer once it is settled', () => {
    expect(roleFor('loose cobblestones, yard')).toBeNull();
    rolecall.learn([ducks]);
    expect(roleFor('loose cobblestones, yard')).toBe('miller');
    rolecall.learn([{ ...ducks, state: 'dropped' }]);
    expect(roleFor('loose cobblestones, yard')).toBeNull();
  });

  test('is never shown to anybody as the reason', () => {
    rolecall.learn([ducks]);
    expect(answer('loose cobblestones, yard')).toContain('Miller');
    expect(answer('loose cobblestones, yard')).not.toContain('in the yard are');
  });

  test('still counts when the documents are read again, and counts no more when its role goes', async () => {
    rolecall.learn([ducks]);
    await save('baker.md', profile('Baker', 'Cakes'));
    await within1s(() => expect(answer('baker')).toContain('Cakes'));
    expect(roleFor('loose cobblestones, yard')).toBe('miller');
    await rm(join(folder, 'miller.md'));
    await within1s(() => expect(rolecall.catalog().roles).toHaveLength(1));
    expect(roleFor('loose cobblestones, yard')).not.toBe('miller');
  });
});

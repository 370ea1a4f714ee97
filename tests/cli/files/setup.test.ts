import { mkdirSync, mkdtempSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Readable } from 'node:stream';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { run } from '../../../src/cli/run.ts';

const environment = { ...process.env };
const before = process.cwd();
let folder: string;

beforeEach(() => {
  Object.assign(process.env, { LC_ALL: 'C.UTF-8' });
  folder = mkdtempSync(join(tmpdir(), 'rolecall-setup-'));
  process.chdir(folder);
});

afterEach(() => {
  process.chdir(before);
  // What was read of .env stands in the environment, which the tests that follow share.
  for (const name of Object.keys(process.env)) if (!(name in environment)) delete process.env[name];
  Object.assign(process.env, environment);
  rmSync(folder, { recursive: true });
});

async function rolecall(argv: readonly string[], ...answers: readonly string[]) {
  const said: string[] = [];
  const terminal = {
    input: Readable.from(answers.map((line) => `${line}\n`)),
    out: (line: string) => void said.push(line),
    error: (line: string) => void said.push(line),
  };
  return { code: await run(argv, terminal), said: said.join('\n') };
}

test('alone in an empty folder, it asks three questions and ends with an answer', async () => {
  const { code, said } = await rolecall([], '', '', 'my chair is broken');
  expect(code).toBe(0);
  for (const words of ['1 of 3', '2 of 3', '3 of 3', 'I read 3 roles', 'Office Manager', 'Next:'])
    expect(said).toContain(words);
  expect(readFileSync('.env', 'utf8')).toBe('');
  expect((await rolecall([])).said).toContain('Usage: ');
});

test('a folder of one’s own, and tokens in either order, are kept for the next start', async () => {
  mkdirSync('our roles');
  writeFileSync('our roles/baker.md', '# Baker\n\n## Responsibilities\n\n- Bake the rye bread\n');
  const tokens = 'xapp-1-A1-2-c xoxb-1-2-c';
  const { code, said } = await rolecall(['setup'], 'nowhere', 'our roles', tokens, 'who bakes rye bread?');
  expect({ code, said }).toMatchObject({ code: 0, said: expect.stringContaining('“nowhere” is no folder') });
  expect(said).toContain('Baker');
  expect(readFileSync('.env', 'utf8').split('\n')).toEqual([
    "CONTENT_DIR='our roles'",
    'SLACK_BOT_TOKEN=xoxb-1-2-c',
    'SLACK_APP_TOKEN=xapp-1-A1-2-c',
    expect.stringMatching(/^GROWTH_SECRET=[\w+/]{43}=$/),
    '',
  ]);
  expect(statSync('.env').mode & 0o077).toBe(0);
  expect((await rolecall(['setup'])).said).toContain('stays as it is');
});

test('says what Enter does: with a folder of that name, it is read', async () => {
  expect((await rolecall(['setup'])).said).toContain('(Enter: start one, with three examples)');
  mkdirSync('content');
  const { said } = await rolecall(['setup'], 'nowhere');
  expect(said).toContain('(Enter: the folder content here)');
  expect(said).not.toContain('start one');
});

test('asks for the language where the documents speak another one, and answers in it from then on', async () => {
  mkdirSync('rollen');
  const duty = 'Das Brot für die Stadt backen und die Öfen am Abend für den Morgen richten';
  writeFileSync('rollen/baecker.md', `# Bäcker\n\n## Aufgaben\n\n- ${duty}\n`);
  const { said } = await rolecall(['setup'], 'rollen', 'klingon', 'deutsch', '', 'wer backt das Brot?');
  expect(said).toContain('language should answers be: en (English) or de (Deutsch)? (Enter: de)');
  expect(said).toContain('I can answer in en (English) or de (Deutsch)');
  expect(said).toContain('Dafür zuständig: Bäcker.');
  expect(readFileSync('.env', 'utf8').split('\n')).toEqual(["CONTENT_DIR='rollen'", 'ROLE_LANGUAGE=de', '']);
});

test('asks for the language of the terminal, and says how to change it where it did not ask', async () => {
  process.env.LC_ALL = 'de_AT.UTF-8';
  const { said } = await rolecall(['setup'], '', 'EN', '', 'who fixes chairs?');
  expect(said).toContain('(Enter: de)');
  expect(readFileSync('.env', 'utf8')).toBe('ROLE_LANGUAGE=en\n');
  rmSync('.env');
  process.env.LC_ALL = 'C.UTF-8';
  const next = (await rolecall(['setup'], '', '', 'who fixes chairs?')).said;
  expect(next).not.toContain('language');
  expect(next).toContain('Answers in German: ROLE_LANGUAGE=de in .env');
});

test.each(['later', 'Later.', 'no', 'skip', 'später'])('“%s” is no token, but later', async (later) => {
  const { code, said } = await rolecall(['setup'], '', later, 'my chair is broken');
  expect(code).toBe(0);
  expect(said).not.toContain('neither bot token nor');
  expect(said).toContain('Office Manager');
  expect(readFileSync('.env', 'utf8')).toBe('');
});

test('whoever said later is asked for the tokens alone, and what stands in .env stays', async () => {
  writeFileSync('.env', 'ADMINS=U0123ABCD # no line break follows');
  expect(await rolecall(['setup'], 'later')).toMatchObject({ code: 1 });
  const { code, said } = await rolecall(['setup'], 'xoxb-1', 'xoxb-1-2-c xapp-1-A1-2-c');
  expect([code, said]).toEqual([0, expect.stringContaining('The app token is missing')]);
  expect(said).not.toContain('1 of 3');
  expect(said).toContain('roles are read from content, until another CONTENT_DIR');
  const lines = readFileSync('.env', 'utf8').split('\n');
  expect(lines.slice(0, 3)).toEqual([
    'ADMINS=U0123ABCD # no line break follows',
    'SLACK_BOT_TOKEN=xoxb-1-2-c',
    'SLACK_APP_TOKEN=xapp-1-A1-2-c',
  ]);
  expect((await rolecall(['setup'])).said).toContain('stays as it is');
});

test('tokens may be pasted with their names', async () => {
  await rolecall(['setup'], '', "SLACK_BOT_TOKEN=xoxb-1-2-c SLACK_APP_TOKEN='xapp-1-A1-2-c'", '');
  expect(readFileSync('.env', 'utf8')).toContain(
    'SLACK_BOT_TOKEN=xoxb-1-2-c\nSLACK_APP_TOKEN=xapp-1-A1-2-c\n',
  );
});

test('says which token is missing, or is none, without repeating it', async () => {
  const { said } = await rolecall(['setup'], '', 'xoxb-1-2-c', 'xoxb-1-2-c xoxp-9-secret', '', '');
  expect(said).toContain('The app token is missing');
  expect(said).toContain('a user token, which Rolecall does not need');
  expect(said).not.toContain('secret');
});

test('where nobody answers, it is the help, and nothing is written', async () => {
  expect(await rolecall([])).toMatchObject({ code: 0, said: expect.stringContaining('Usage: ') });
  expect(() => statSync('content')).toThrow();
});

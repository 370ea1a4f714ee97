import { randomBytes } from 'node:crypto';
import { existsSync, readFileSync } from 'node:fs';
import { appendFile, readdir, writeFile } from 'node:fs/promises';
import { createInterface } from 'node:readline';
import { plainText } from '../../answers/page/plain-text.ts';
import { createCatalogReader } from '../../catalog/build/last-good.ts';
import { isSetByEnvironment } from '../../config.ts';
import { program } from '../../installation.ts';
import { kindOf } from '../../kind-of-path.ts';
import { readEnvFile } from '../../settings/env-file.ts';
import { instead, isAppToken, isBotToken } from '../../settings/token-shapes.ts';
import type { Command, Terminal } from '../command.ts';
import { openLibrary, problemHint } from '../content.ts';
import { init } from './init.ts';
import { type Ask, askForLanguage, otherLanguages } from './setup-language.ts';

const FOLDER = 'content';

export const setup: Command = {
  name: 'setup',
  usage: 'setup',
  summary: 'asks three questions, writes .env, and answers; `rolecall` alone does so in an empty folder',
  async run(args, terminal) {
    const isThere = existsSync('.env');
    if (isThere && hasTokens()) {
      terminal.error(`There is a file .env here already, and it stays as it is. See: ${program} doctor`);
      return 1;
    }
    const lines = createInterface({ input: terminal.input });
    const ask = asker(lines, terminal);
    try {
      if (isThere) return (await onlyTokens(ask, terminal)) ? 0 : 1;
      return (await threeQuestions(ask, args, terminal)) ? 0 : 1;
    } finally {
      lines.close();
    }
  },
};

/** Whether somebody who types `rolecall` alone may want to be asked: nothing is here yet. */
export async function isEmptyHere(): Promise<boolean> {
  if (isSetByEnvironment()) return false;
  const ownNames = /^(?:node_modules|package(?:-lock)?\.json|\.git|\.npmrc)$/; // what installing it leaves
  return (await readdir('.')).every((name) => ownNames.test(name));
}

function asker(lines: AsyncIterable<string>, { out }: Terminal): Ask {
  const given = lines[Symbol.asyncIterator]();
  return async (...words) => {
    for (const line of words) out(line);
    const { done, value } = await given.next();
    return done ? null : value.trim();
  };
}

const hasTokens = (): boolean =>
  Object.entries(readEnvFile('.env').values).some(
    ([name, value]) => /^SLACK_.*(?:TOKEN|SECRET)/.test(name) && value !== '',
  );

/** Who said "later" comes back; what else stands in `.env` stays. */
async function onlyTokens(ask: Ask, { out }: Terminal): Promise<boolean> {
  out(
    `There is a file .env here already: roles are read from ${readEnvFile('.env').values.CONTENT_DIR || FOLDER}, until another CONTENT_DIR stands in it.`,
  );
  const tokens = await askForTokens(
    ask,
    `${TOKENS} (${program} manifest makes the app, and says where they are)`,
  );
  if (tokens.length === 0) return false;
  const before = readFileSync('.env', 'utf8');
  await appendFile('.env', [...(/[^\n]$/.test(before) ? [''] : []), ...tokens, ''].join('\n'));
  for (const line of nextSteps(true)) out(line);
  return true;
}

/** False where the answers ended before there was anything to answer from. */
async function threeQuestions(
  ask: Ask,
  args: Parameters<Command['run']>[0],
  terminal: Terminal,
): Promise<boolean> {
  const folder = await askForFolder(ask, args, terminal);
  if (folder === null) return false;
  const language = await askForLanguage(ask, await createCatalogReader(folder).read());
  const tokens = await askForTokens(ask, `\n2 of 3. ${TOKENS} (Enter: later; ${program} manifest says how)`);
  const settings = [
    ...(folder === FOLDER ? [] : [`CONTENT_DIR='${folder}'`]),
    ...(language === null ? [] : [`ROLE_LANGUAGE=${language}`]),
    ...tokens,
  ];
  await writeFile('.env', settings.map((line) => `${line}\n`).join(''), { mode: 0o600, flag: 'wx' });
  const { library, answerer } = await openLibrary({ ...args, contentDir: folder });
  const { length } = library.catalog.roles;
  const problems = problemHint(library.catalog);
  if (problems) terminal.error(problems);
  const question = await ask(
    `\nI read ${length === 1 ? '1 role' : `${length} roles`} from ${folder}.`,
    '3 of 3. What would somebody ask? (Enter: who is asked about what)',
  );
  terminal.out(`\n${plainText(answerer.ask(question || 'list all roles', 'full', null).page)}`);
  for (const line of nextSteps(tokens.length > 0)) terminal.out(line);
  if (language === null) for (const line of otherLanguages()) terminal.out(line);
  return true;
}

/** The folder of the documents, which is started where there is none; null where nobody answers. */
async function askForFolder(
  ask: Ask,
  args: Parameters<Command['run']>[0],
  terminal: Terminal,
): Promise<string | null> {
  const enter = kindOf(FOLDER) === 'folder' ? `the folder ${FOLDER} here` : 'start one, with three examples';
  let said = `1 of 3. Which folder holds the documents about your roles? (Enter: ${enter})`;
  for (;;) {
    const given = await ask(said);
    if (given === null) return null;
    const folder = given === '' ? FOLDER : given.replace(/^(['"])(.*)\1$/, '$2');
    if (kindOf(folder) === 'folder') return folder;
    if (given === '') {
      const quiet = { ...terminal, out: () => undefined };
      if ((await init.run({ ...args, words: [FOLDER] }, quiet)) !== 0) return null;
      terminal.out(`Started the folder ${FOLDER}: its README.md says what to change first.`);
      return FOLDER;
    }
    said = `“${folder}” is no folder here (looked at from ${process.cwd()}). Another one? (Enter: ${enter})`;
  }
}

const TOKENS = "Slack's two tokens, xoxb-… and xapp-…, in either order?";

/** Lines for `.env`; none where Slack is to come later. */
async function askForTokens(ask: Ask, question: string): Promise<string[]> {
  let said = question;
  for (;;) {
    const answer = (await ask(said)) ?? '';
    if (answer === '' || LATER.test(answer)) return [];
    const given = answer
      .split(/[\s,;]+/)
      .filter(Boolean)
      .map(withoutName);
    const bot = given.find(isBotToken);
    const app = given.find(isAppToken);
    if (bot && app && given.length === 2)
      return [`SLACK_BOT_TOKEN=${bot}`, `SLACK_APP_TOKEN=${app}`, newSeal()];
    said = `${complaint(given, bot, app)} Both, with a space between them, or Enter for later:`;
  }
}

/** Nobody would think of it before the first growth sheet is written. */
const newSeal = (): string => `GROWTH_SECRET=${randomBytes(32).toString('base64')}`;

const LATER = /^(?:later|no(?:ne|t (?:yet|now))?|skip|später|nein|keine)[.!]*$/i;

/** "SLACK_BOT_TOKEN=xoxb-…" is what stands in other people's files. */
const withoutName = (given: string): string => given.replace(/^\w+=/, '').replace(/^(['"])(.*)\1$/, '$2');

/** What is wrong; the tokens themselves are never repeated. */
function complaint(given: readonly string[], bot?: string, app?: string): string {
  const odd = given.find((one) => one !== bot && one !== app);
  if (odd !== undefined) return `One of them is neither bot token nor app token${instead(odd)}.`;
  return bot === undefined
    ? 'The bot token is missing: it begins with xoxb-.'
    : 'The app token is missing: it begins with xapp-.';
}

const nextSteps = (hasSlack: boolean): readonly string[] =>
  hasSlack
    ? ['\nNext:', `  ${program} doctor   (what is still missing)`, `  ${program} start`]
    : [
        '\nNext:',
        `  ${program} play       (a practice Slack in your browser)`,
        `  ${program} manifest   (the app for your own Slack; then ${program} setup asks for its tokens)`,
      ];

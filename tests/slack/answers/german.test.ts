import { afterEach, beforeEach, expect, test } from 'vitest';
import type { Channel, LocalSlack, PostedMessage, User } from '../../../src/playground/local-slack.ts';
import { createLibrary } from '../../../src/search/library.ts';
import {
  closeUnrefused,
  filledIn,
  formFor,
  isBots,
  reachableCompany,
  saidIn,
  wordsIn,
} from '../../helpers/front-desk.ts';
import { aFramework, aLibrary, aRole } from '../../helpers/roles.ts';
import { type RunningApp, runApp } from '../../helpers/running-app.ts';
import { wordsOf } from '../../helpers/words-of.ts';

let running: RunningApp;
let slack: LocalSlack;
let ann: User;
let sam: User;
let general: Channel;
let security: Channel;

beforeEach(async () => {
  running = await runApp('http');
  running.library = createLibrary(reachableCompany().catalog, null, 'de');
  slack = running.slack;
  [ann, sam] = ['ann', 'sam'].map((name) => slack.addUser({ name })) as [User, User];
  slack.addGroup({ handle: 'security-team', users: [sam] });
  general = slack.addChannel({ name: 'general', members: [ann], botIsMember: true });
  security = slack.addChannel({ name: 'security', members: [sam], botIsMember: true });
});

afterEach(() => closeUnrefused(running));

const said = (where: Channel, words: string) => saidIn(slack, where, words);

test('a company that speaks German is answered in German, from the question to the end of the request', async () => {
  await slack.command(ann, general, '/role', 'security-engineer');
  const answer = await slack.waitForEphemeral(ann, isBots);
  expect(answer.text).toContain('Anfragen in #security.');
  expect(wordsIn(answer)).toContain('Im Kanal teilen');
  expect(wordsIn(answer)).not.toMatch(/Share in channel|Helpful|"More"|Ask in/);

  await slack.command(ann, general, '/role', 'ask someone committed an AWS key');
  const form = await formFor(slack, ann);
  expect(wordsIn(form)).toContain('Anfrage schicken');
  expect(wordsIn(form)).toContain('Das geht an ');
  await slack.submit(ann, filledIn(form, {}));

  const card = await said(security, 'Anfrage an Security Engineer');
  expect(card.text).toContain('Offen: noch nicht übernommen.');
  expect(wordsIn(card)).toContain('Übernehmen');
  expect(wordsIn(await said(slack.directMessageChannel(ann), 'liegt jetzt bei'))).toContain('Etwas ergänzen');
  await slack.click(sam, card, 'request:claim');
  const note = await said(slack.directMessageChannel(ann), 'übernommen');
  expect(note.text).toContain(`<@${sam.id}> hat deine Anfrage`);

  expect(await answerTo('anfragen')).toContain('„someone committed an AWS key“');

  await slack.openHome(ann);
  await expect
    .poll(() => JSON.stringify(slack.home(ann)), { timeout: 10_000 })
    .toContain('Meine offenen Anfragen');
});

test('so is their growth sheet, from the choice of a role to the Markdown', async () => {
  const framework = aFramework('Backstufen', 3, { Teig: { 1: ['Knetet von Hand'] } });
  const role = aRole({ name: 'Baker', frameworks: [framework] });
  running.library = createLibrary(aLibrary(role).catalog, null, 'de');
  const english = /\b(?:the|you|your|level|evidence|nothing|page)\b/i;
  const sheet = (words: string) =>
    slack.waitForModal(ann, ({ view }) => wordsOf(view.blocks).includes(words));

  await slack.command(ann, general, '/role', 'growth');
  await slack.click(ann, await sheet('Wähl deine Rolle'), 'role:find:growth', { choice: 'baker' });
  const first = await sheet('Stufe 1 verlangt einen Punkt; abgehakt hast du keinen.');
  expect(wordsOf(first.view.blocks)).not.toMatch(english);
  const [note = ''] = /growth:note:[\w-]+/.exec(JSON.stringify(first.view)) ?? [];

  await slack.click(ann, first, note);
  const form = await sheet('Baker, Stufe 1, Teig:');
  expect(`${wordsOf(form.view.blocks)} ${JSON.stringify(form.view.submit)}`).not.toMatch(english);
  await slack.submit(ann, { growth_evidence: { text: 'Im Mai 300 Brote' } });
  await sheet('Beleg ändern (1)');

  await slack.command(ann, general, '/role', 'growth markdown');
  const exported = await slack.waitForEphemeral(ann, ({ text = '' }) =>
    text.includes('# Mein Entwicklungsblatt'),
  );
  expect(exported.text).toContain('Im Mai 300 Brote');
  expect(exported.text).not.toMatch(english);
});

async function answerTo(words: string): Promise<string> {
  const before = slack.ephemerals(ann).length;
  await slack.command(ann, general, '/role', words);
  await expect.poll(() => slack.ephemerals(ann).length, { timeout: 10_000 }).toBeGreaterThan(before);
  return wordsIn(slack.ephemerals(ann).at(-1) as PostedMessage);
}

test.each([
  ['Anfragen', 'Du hast keine offenen Anfragen'],
  ['requests', 'Du hast keine offenen Anfragen'],
  ['lücken', 'Dieser Bericht ist für die Leute, die Rolecall betreiben'],
  ['hier', 'Keine Rolle hat diesen Kanal'],
  ['hier privat', 'Von jetzt an: Erwähnungen beantworte ich nur der Person'],
  ['hier bevorzugt Lawyer', 'fragt dieser Kanal zuerst: Lawyer'],
  ['hier bevorzugt niemand', 'keine Rolle vor anderen'],
  ['hier keine Liste', 'Eine tägliche Liste der offenen Anfragen gibt es hier nicht'],
  ['leute security-engineer', 'Security Engineer'],
  ['zahlen', 'Noch kam keine Anfrage'],
  ['entwicklung markdown', 'Mein Entwicklungsblatt'],
  ['karte', 'Ich zeichne es gerade'],
  ['hilfe', '/role anfragen'],
])('“/role %s” is understood', async (words, answer) => {
  expect(await answerTo(words)).toContain(answer);
});

test('“/role anfragen” with words behind it is a request', async () => {
  await slack.command(ann, general, '/role', 'anfragen someone committed an AWS key');
  const form = wordsIn(await formFor(slack, ann));
  expect(form).toContain('"initial_value":"someone committed an AWS key"');
  expect(form).toContain('Security Engineer');
});

test('a sentence that begins with such a word is a question', async () => {
  const words = ['hier hat someone committed an AWS key', 'zahlen: someone committed an AWS key'];
  for (const sentence of words) expect(await answerTo(sentence)).toContain('Security Engineer');
});

test('in English, the German names are words like others', async () => {
  running.library = createLibrary(reachableCompany().catalog);
  expect(await answerTo('anfragen')).not.toContain('You have no open requests');
  expect(await answerTo('requests')).toContain('You have no open requests');
});

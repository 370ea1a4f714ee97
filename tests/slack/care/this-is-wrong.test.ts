import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import type { Review } from '../../../src/formats/routing/review-fields.ts';
import type {
  Channel,
  LocalSlack,
  OpenView,
  PostedMessage,
  User,
} from '../../../src/playground/local-slack.ts';
import { createLibrary, type Library } from '../../../src/search/library.ts';
import { filledIn, isBots } from '../../helpers/front-desk.ts';
import { pressWrong } from '../../helpers/press-wrong.ts';
import { aRole, noRouting } from '../../helpers/roles.ts';
import { type RunningApp, runApp } from '../../helpers/running-app.ts';
import { wordsOf } from '../../helpers/words-of.ts';

const duty = (title: string, path: string, line: number) => ({
  title,
  primary: true,
  metric: null,
  source: { path, line },
});

const review = (document: string, owner: string): [string, Review] => [
  document,
  { document, reviewed: null, every: null, owner, source: { path: document, line: 1 } },
];

/** Platform's documents are looked after in #docs, by Sue, or by nobody, as given. */
function library(reviews: readonly [string, Review][] = []): Library {
  const roles = [
    aRole({
      name: 'Platform Engineer',
      mission: { text: 'Keeps the ground steady.', source: { path: 'roles/platform.md', line: 3 } },
      summary: null,
      responsibilities: [
        duty('Run the clusters', 'roles/platform.md', 12),
        duty('Watch the platform', 'teams/infra.md', 7),
      ],
      routing: { ...noRouting, channel: '#platform' },
    }),
    aRole({ name: 'QA Engineer', routing: { ...noRouting, channel: '#qa' } }),
  ];
  return createLibrary({
    roles,
    problems: [],
    outOfScope: [],
    owned: [],
    fallbackChannel: null,
    reviews: new Map(reviews),
  });
}

let running: RunningApp;
let slack: LocalSlack;
let ann: User;
let sue: User;
let general: Channel;
let platform: Channel;
let docs: Channel;

beforeEach(async () => {
  running = await runApp();
  running.library = library();
  slack = running.slack;
  ann = slack.addUser({ name: 'ann' });
  sue = slack.addUser({ name: 'sue' });
  general = slack.addChannel({ name: 'general', members: [ann], botIsMember: true });
  platform = slack.addChannel({ name: 'platform', members: [sue], botIsMember: true });
  slack.addChannel({ name: 'qa', members: [sue], botIsMember: true });
  docs = slack.addChannel({ name: 'docs', members: [sue], botIsMember: true });
});

afterEach(async () => {
  expect(slack.refusals).toEqual([]);
  await running.close();
});

const read = (shown: OpenView | PostedMessage) => wordsOf('view' in shown ? shown.view.blocks : shown.blocks);
const formShown = () =>
  slack.waitForModal(ann, ({ view }) => view.callback_id === 'role:wrong' && !!view.submit);

async function formUnder(asked: string): Promise<OpenView> {
  await slack.command(ann, general, '/role', asked);
  await pressWrong(slack, ann, slack.ephemerals(ann, general).at(-1) as PostedMessage);
  return formShown();
}

const send = async (fields: Readonly<Record<string, unknown>>) =>
  slack.submit(ann, filledIn(await formShown(), fields));

describe('"This is wrong"', () => {
  test('quotes the one line an answer rests on, says where it goes, and takes it there', async () => {
    expect(read(await formUnder('platform engineer'))).toBe(
      [
        '“Platform Engineer” rests on this line:',
        'Keeps the ground steady.',
        'roles/platform.md:3',
        'What is wrong?',
        'They read this with your name, and can ask you about it.',
        'This goes to the Platform Engineer in #platform, a public channel.',
      ].join('\n'),
    );
    await send({ text: 'They left that to the data people.' });
    const card = await slack.waitForMessage(platform, isBots);
    expect(read(card)).toContain(`@${ann.id} asks:`);
    expect(read(card)).toContain(
      'This is wrong: roles/platform.md:3\n\n“Keeps the ground steady.”\n\nThey left that to the data people.',
    );
    const note = await slack.waitForMessage(slack.directMessageChannel(ann), isBots);
    expect(note.text).toContain('is with the Platform Engineer now');
  });

  test('it is a request like any other, which its people resolve', async () => {
    await formUnder('platform engineer');
    await send({ text: 'No longer so.' });
    await slack.click(sue, await slack.waitForMessage(platform, isBots), 'request:resolve');
    await slack.waitForMessage(slack.directMessageChannel(ann), ({ text }) => text.includes('has resolved'));
  });

  test('of several lines one is chosen, or none of them', async () => {
    const form = await formUnder('platform engineer responsibilities');
    expect(read(form)).toContain('Run the clusters (primary)\nroles/platform.md:12');
    const values = filledIn(form, { text: 'Not any more.', wrong_line: '1' });
    await slack.submit(ann, values);
    const card = await slack.waitForMessage(platform, isBots);
    expect(read(card)).toContain('This is wrong: teams/infra.md:7\n\n“Watch the platform (primary)”');
    await formUnder('platform engineer responsibilities');
    await send({ text: 'Cost reports are missing.', wrong_line: 'none' });
    const other = await slack.waitForMessage(platform, (it) => isBots(it) && it.ts !== card.ts);
    expect(read(other)).toContain(
      'This is wrong: Platform Engineer: responsibilities\n\nCost reports are missing.',
    );
  });

  test('the second page of a long answer quotes its own lines', async () => {
    const many = Array.from({ length: 15 }, (_, n) => duty(`Duty ${n + 1}`, 'roles/long.md', n + 1));
    const long = aRole({ name: 'Long Hauler', responsibilities: many });
    running.library = createLibrary({ ...library().catalog, roles: [long] });
    await slack.command(ann, general, '/role', 'long hauler responsibilities');
    await slack.click(ann, slack.ephemerals(ann, general)[0] as PostedMessage, 'ask:0');
    const next = await slack.waitForEphemeral(ann, ({ text }) => text.includes('13–15 of 15'));
    await pressWrong(slack, ann, next);
    expect(read(await formShown())).toContain('Duty 13 (primary)\nroles/long.md:13');
  });

  test('the channel that owns a document gets what is said about it', async () => {
    running.library = library([review('roles/platform.md', '#docs')]);
    const form = await formUnder('platform engineer responsibilities');
    expect(read(form)).toContain(
      [
        'About roles/platform.md:',
        'This goes to the owner of roles/platform.md in #docs, a public channel.',
        'About teams/infra.md:',
        'This goes to the Platform Engineer in #platform, a public channel.',
      ].join('\n'),
    );
    await send({ text: 'Not any more.', wrong_line: '0' });
    const card = await slack.waitForMessage(docs, isBots);
    expect(read(card)).toContain('Request for the owner of roles/platform.md');
    await slack.click(sue, card, 'request:claim');
    await slack.waitForMessage(docs, (it) => it.ts === card.ts && read(it).includes(`Claimed by @${sue.id}`));
  });

  test('a person who owns the document is named, where the role reads it', async () => {
    running.library = library([review('roles/platform.md', '@sue')]);
    expect(read(await formUnder('platform engineer'))).toContain(
      'It names @sue, who looks after the document.',
    );
    await send({ text: 'Not any more.' });
    expect(read(await slack.waitForMessage(platform, isBots))).toContain('Owner of the document: @sue');
  });

  test('passing such a report on teaches nobody whose questions are whose', async () => {
    await formUnder('platform engineer');
    await send({ text: 'QA does that.' });
    await slack.click(sue, await slack.waitForMessage(platform, isBots), 'request:pass');
    const form = await slack.waitForModal(sue, ({ view }) => view.submit !== undefined);
    await slack.submit(sue, filledIn(form, { pass_role: 'qa-engineer', text: 'yours' }));
    await slack.waitForMessage(slack.directMessageChannel(ann), ({ text }) => text.includes('has passed on'));
    expect(running.corrections()).toEqual([]);
  });

  test('what is missing is said at its field', async () => {
    const form = await formUnder('platform engineer responsibilities');
    const nothing = await slack.submit(ann, filledIn(form, { text: ' ', wrong_line: '0' }));
    expect(JSON.stringify(nothing.body)).toContain('"errors":{"wrong_words":"Say in a sentence or two');
    expect(slack.messages(platform).filter(isBots)).toEqual([]);
  });

  test('the finder has the same button, and opens the form on top', async () => {
    await slack.shortcut(ann, 'find_role');
    const finder = await slack.waitForModal(ann, (view) => read(view).includes('There are 2 roles'));
    const { body } = await slack.suggest(ann, finder, 'role:find:finder', 'platform');
    const [choice] = (body as { options: readonly unknown[] }).options;
    await slack.click(ann, finder, 'role:find:finder', { choice });
    const card = await slack.waitForModal(ann, (view) => read(view).includes('Keeps the ground steady.'));
    await slack.click(ann, card, 'wrong:open');
    expect(read(await formShown())).toContain('“Platform Engineer” rests on this line:');
  });

  test('where Slack opens nothing in time, another press opens the form', async () => {
    slack.failNext('views.open', { error: 'expired_trigger_id' }, 1);
    await slack.command(ann, general, '/role', 'platform engineer');
    await pressWrong(slack, ann, slack.ephemerals(ann, general)[0] as PostedMessage);
    const word = await slack.waitForEphemeral(ann, ({ text }) => text.includes('too slow'));
    await slack.click(ann, word, 'wrong:open');
    await formShown();
  });
});

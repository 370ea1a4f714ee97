import type { LocalSlack, OpenView, PostedMessage, User } from '../../src/playground/local-slack.ts';
import { filledIn, formFor, isBots, reachableCompany } from '../helpers/front-desk.ts';
import { pressWrong } from '../helpers/press-wrong.ts';
import { runApp } from '../helpers/running-app.ts';
import { wordsOf } from '../helpers/words-of.ts';

/** Something that Slack is sent, as `blocks.validate` takes it. */
export interface Case {
  readonly kind: 'message' | 'view';
  readonly payload: object;
}

const KEY = 'someone committed an AWS key';

/** One message, form or Home tab of each surface, by name, as the app sends them to the local Slack. */
export async function collectCases(): Promise<ReadonlyMap<string, Case>> {
  let clock = Date.parse('2026-03-03T10:00:00Z');
  const sharedChannels: string[] = [];
  const running = await runApp('http', { now: () => clock, sharedChannels });
  const { slack } = running;
  const [ann, sam] = ['ann', 'sam'].map((name) => slack.addUser({ name })) as [User, User];
  const general = slack.addChannel({ name: 'general', members: [ann, sam], botIsMember: true });
  const security = slack.addChannel({ name: 'security', members: [sam], botIsMember: true });
  for (const name of ['platform', 'qa', 'ask-anything'])
    slack.addChannel({ name, members: [sam], botIsMember: true });
  const law = slack.addChannel({ name: 'law', members: [sam], botIsMember: true, extShared: true });
  sharedChannels.push(law.id);
  const cases = new Map<string, Case>();
  const message = (name: string, { text, blocks }: PostedMessage) => {
    cases.set(name, { kind: 'message', payload: plain({ text, blocks }) });
  };
  const view = (name: string, open: OpenView) => {
    cases.set(name, { kind: 'view', payload: plain(open.view) });
  };
  const inMessage = async (name: string, words: string) => {
    const before = slack.ephemerals(ann, general).map(({ ts }) => ts);
    await slack.command(ann, general, '/role', words);
    message(name, await slack.waitForEphemeral(ann, ({ ts }) => !before.includes(ts)));
  };
  const inForm = async (name: string, by: User) => view(name, await formFor(slack, by));

  await inMessage('answer', 'platform engineer');
  await inMessage('help', 'help');
  await inMessage('choice', 'PM metrics');
  await inMessage('levels', 'platform engineer 1 vs 4');
  await inMessage('here', 'here');
  await slack.mention(ann, general, 'platform engineer');
  const answer = await slack.waitForMessage(general, isBots);
  message('answer-in-thread', answer);
  await slack.click(ann, answer, 'feedback', { choice: 'negative' });
  await inForm('feedback-form', ann);
  await slack.closeView(ann);
  await pressWrong(slack, ann, answer);
  await inForm('wrong-form', ann);
  await slack.closeView(ann);
  await slack.mention(ann, general, 'compare platform engineer and security engineer');
  message(
    'comparison',
    await slack.waitForMessage(general, (it) => isBots(it) && it.threadTs !== answer.threadTs),
  );
  await slack.shortcut(ann, 'find_role');
  view('finder', await slack.waitForModal(ann, (it) => wordsOf(it.view.blocks).includes('There are')));
  await slack.closeView(ann);
  await showHome(slack, ann, view);
  await showGrowth(slack, ann, () => slack.command(ann, general, '/role', 'growth'), view);

  running.library = reachableCompany();
  await slack.command(ann, general, '/role', 'ask read a contract');
  await inForm('request-form-shared', ann);
  await slack.closeView(ann);
  await slack.command(ann, general, '/role', `ask ${KEY}`);
  const form = await formFor(slack, ann);
  view('request-form', form);
  await slack.submit(ann, filledIn(form, { flags: ['urgent'] }));
  const card = await slack.waitForMessage(security, isBots);
  message('card', card);
  for (const what of ['info', 'pass']) {
    await slack.click(sam, card, `request:${what}`);
    await inForm(`${what}-form`, sam);
    await slack.closeView(sam);
  }
  await slack.click(sam, card, 'request:claim');
  const isClaimed = (it: PostedMessage) => it.ts === card.ts && wordsOf(it.blocks).includes('Claimed');
  message('card-claimed', await slack.waitForMessage(security, isClaimed));
  message('note', await slack.waitForMessage(slack.directMessageChannel(ann), isBots));
  clock += 60_000;
  await inMessage('requests', 'requests');
  await inMessage('stats', 'stats');
  await inMessage('gaps', 'gaps');
  await running.close();
  return cases;
}

type Keep = (name: string, view: OpenView) => void;

async function showHome(slack: LocalSlack, ann: User, keep: Keep): Promise<void> {
  await slack.openHome(ann);
  const home = await slack.waitForHome(ann, (it) => wordsOf(it.view.blocks).includes('Who does what'));
  keep('home', home);
  await slack.click(ann, home, 'home:me');
  keep('my-role-form', await formFor(slack, ann));
  await slack.closeView(ann);
}

async function showGrowth(
  slack: LocalSlack,
  ann: User,
  open: () => Promise<unknown>,
  keep: Keep,
): Promise<void> {
  const shows = (words: string) => slack.waitForModal(ann, (it) => wordsOf(it.view.blocks).includes(words));
  await open();
  await slack.click(ann, await shows('shows this to you alone'), 'role:find:growth', {
    choice: 'platform-engineer',
  });
  keep('growth-sheet', await shows('Level 1 asks'));
  await slack.closeView(ann);
}

/** Without what belongs to one click, and the ids that Slack gave. */
function plain(sent: object): object {
  const isPassing = (key: string, value: unknown) =>
    key === 'external_id' ||
    key === 'private_metadata' ||
    (key === 'block_id' && /^b\d+$/.test(String(value)));
  return JSON.parse(JSON.stringify(sent, (key, value) => (isPassing(key, value) ? undefined : value)));
}

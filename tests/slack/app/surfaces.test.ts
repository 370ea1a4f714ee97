import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import type { Channel, LocalSlack, PostedMessage, User } from '../../../src/playground/local-slack.ts';
import { type RunningApp, runApp, type Transport } from '../../helpers/running-app.ts';

describe.each<Transport>(['http', 'socket'])('through %s', (transport) => {
  let running: RunningApp;
  let slack: LocalSlack;
  let ann: User;
  let general: Channel;

  beforeEach(async () => {
    running = await runApp(transport);
    slack = running.slack;
    ann = slack.addUser({ name: 'ann' });
    general = slack.addChannel({ name: 'general', members: [ann], botIsMember: true });
  });

  afterEach(async () => {
    expect(slack.refusals).toEqual([]);
    await running.close();
  });

  const isBots = (message: PostedMessage) => message.botId !== undefined;
  const answersIn = (where: Channel) => slack.messages(where).filter(isBots);
  const answerIn = (where: Channel) => slack.waitForMessage(where, isBots);
  const allText = (message: PostedMessage) => JSON.stringify(message.blocks);

  test('/role answers only the asker, at once, in the acknowledgement', async () => {
    const delivery = await slack.command(ann, general, '/role', 'platform-engineer');
    expect(delivery).toMatchObject({ acked: true, late: false });
    const [card] = slack.ephemerals(ann, general);
    expect(card?.text).toContain('Platform Engineer');
    expect(card?.text).toContain('under 5 minutes');
    expect(allText(card as PostedMessage)).toContain('#platform');
    expect(answersIn(general)).toEqual([]);
  });

  test('/role works where the bot is no member', async () => {
    const elsewhere = slack.addChannel({
      name: 'elsewhere',
      private: true,
      members: [ann],
      botIsMember: false,
    });
    await slack.command(ann, elsewhere, '/role', 'help');
    expect(slack.ephemerals(ann, elsewhere)[0]?.text).toContain('What you can ask');
  });

  test('a button replaces the private answer', async () => {
    await slack.command(ann, general, '/role', 'platform-engineer');
    const [card] = slack.ephemerals(ann, general);
    await slack.click(ann, card as PostedMessage, 'ask:0');
    await slack.waitForEphemeral(ann, (message) => message.text.includes('Platform ladder has 6 levels'));
    expect(slack.ephemerals(ann, general)).toHaveLength(1);
  });

  test('Share in channel shows everybody the answer, says who shared it, and cannot be pressed twice', async () => {
    await slack.command(ann, general, '/role', 'platform-engineer');
    const [card] = slack.ephemerals(ann, general);
    await slack.click(ann, card as PostedMessage, 'share');
    const shared = await answerIn(general);
    expect(shared.text).toContain('Platform Engineer');
    expect(allText(shared)).toContain(`Shared by <@${ann.id}>`);
    const left = await slack.waitForEphemeral(ann, (message) => message.text === 'Shared in this channel.');
    expect(allText(left)).not.toContain('"share"');
  });

  test('two quick clicks on Share show the answer once', async () => {
    await slack.command(ann, general, '/role', 'platform-engineer');
    const [card] = slack.ephemerals(ann, general);
    const clicks = [1, 2].map(() => slack.click(ann, card as PostedMessage, 'share'));
    await Promise.all(clicks);
    await slack.waitForEphemeral(ann, (message) => message.text === 'Shared in this channel.');
    await slack.command(ann, general, '/role', 'help'); // something to wait for
    expect(answersIn(general)).toHaveLength(1);
  });

  test('two readings of a comparison are choices, too', async () => {
    await slack.command(ann, general, '/role', 'compare pm and security engineer');
    const [choice] = slack.ephemerals(ann, general);
    expect(allText(choice as PostedMessage)).toContain('Product Manager and Security Engineer');
    await slack.click(ann, choice as PostedMessage, 'ask:0');
    await slack.waitForEphemeral(ann, (message) =>
      message.text.startsWith('Product Manager and Security Engineer'),
    );
  });

  test('an edited mention is not answered again', async () => {
    await slack.mention(ann, general, 'platform engineer');
    const answer = await answerIn(general);
    const edited = {
      type: 'app_mention',
      user: ann.id,
      text: `<@${slack.botUserId}> security engineer`,
      ts: answer.threadTs,
      channel: general.id,
    };
    await slack.deliverEvent({ ...edited, edited: { user: ann.id, ts: '1.1' }, event_ts: '1.1' });
    await slack.command(ann, general, '/role', 'help'); // something to wait for
    expect(answersIn(general)).toHaveLength(1);
  });

  test('several readings ask with buttons, and the button answers', async () => {
    await slack.command(ann, general, '/role', 'PM metrics');
    const [choice] = slack.ephemerals(ann, general);
    expect(choice?.text).toContain('Did you mean');
    expect(allText(choice as PostedMessage)).toMatch(/Product Manager.*Project Manager\/Scrum Master/);
    await slack.click(ann, choice as PostedMessage, 'ask:1');
    await slack.waitForEphemeral(ann, (message) => message.text.startsWith('Project Manager/Scrum Master'));
  });

  test('a mention is answered in its thread, short, with the line it rests on', async () => {
    await slack.mention(ann, general, 'platform engineer');
    const answer = await answerIn(general);
    const question = slack.messages(general).find((message) => !isBots(message));
    expect(answer.threadTs).toBe(question?.ts);
    expect(answer.text).toContain('“What a Platform Engineer is about.”');
    expect(answer.text).toContain('test.md:1');
  });

  test('a follow-up in the thread keeps the role', async () => {
    await slack.mention(ann, general, 'platform engineer level 4');
    const first = await answerIn(general);
    await slack.mention(ann, general, 'and level 5?', { threadTs: first.threadTs as string });
    const second = await slack.waitForMessage(
      general,
      (message) => isBots(message) && message.ts !== first.ts,
    );
    expect(second.text).toContain('Platform Engineer: level 5');
    expect(second.threadTs).toBe(first.threadTs);
  });

  test('a follow-up elsewhere knows nothing of it', async () => {
    await slack.mention(ann, general, 'security engineer');
    await answerIn(general);
    const other = slack.addChannel({ name: 'other', members: [ann], botIsMember: true });
    await slack.mention(ann, other, 'and the metrics?');
    expect((await answerIn(other)).text).toContain('of which role?');
  });

  test('a button under a public answer answers only who pressed it', async () => {
    await slack.mention(ann, general, 'platform engineer');
    const answer = await answerIn(general);
    const bob = slack.addUser({ name: 'bob' });
    slack.invite(bob, general);
    await slack.click(bob, answer, 'ask:0');
    await slack.waitForEphemeral(bob, (message) => message.text.includes('Platform ladder'));
    expect(answersIn(general)).toHaveLength(1);
  });

  test('a direct message is answered, follow-ups too', async () => {
    const dm = slack.directMessageChannel(ann);
    await slack.directMessage(ann, 'what does a platform engineer do?');
    expect((await answerIn(dm)).text).toContain('Provision environments');
    await slack.directMessage(ann, 'and level 1?');
    await slack.waitForMessage(dm, (message) => isBots(message) && message.text.includes('Fixes small bugs'));
  });

  test('the menu under an answer asks on, for whoever chooses', async () => {
    await slack.mention(ann, general, 'what does the platform engineer do?');
    const answer = await answerIn(general);
    await slack.click(ann, answer, 'more', { choice: 'ask|section|platform-engineer|metrics|0' });
    const beside = await slack.waitForEphemeral(ann, ({ text }) => text.includes('success metrics'));
    expect(beside.threadTs).toBe(answer.threadTs);
  });

  test('a channel that everybody can see becomes a link, once Slack has named it', async () => {
    const platform = slack.addChannel({ name: 'platform', members: [ann], botIsMember: true });
    await slack.command(ann, general, '/role', 'platform-engineer');
    await expect
      .poll(async () => {
        await slack.command(ann, general, '/role', 'platform-engineer');
        return allText(slack.ephemerals(ann, general).at(-1) as PostedMessage);
      })
      .toContain(`{"type":"channel","channel_id":"${platform.id}"}`);
    expect(slack.ephemerals(ann, general).at(-1)?.text).toContain('#platform');
  });

  test('what nobody here owns gets an honest answer, with the nearest role at most', async () => {
    await slack.mention(ann, general, 'which film should we watch tonight');
    const answer = await answerIn(general);
    expect(answer.text).toContain('I don’t know');
    expect(allText(answer)).not.toContain('"ask:1');
    expect(answer.blocks).toContainEqual(expect.objectContaining({ type: 'context_actions' }));
  });

  test('of two roles that may own it, each has its door', async () => {
    await slack.mention(ann, general, 'our pipelines are slow today');
    const answer = await answerIn(general);
    expect(answer.text).toContain('Either the Data Engineer or the DevOps Engineer');
  });

  test('own messages, edits, deletions and other bots are not answered', async () => {
    const dm = slack.directMessageChannel(ann);
    await slack.directMessage(ann, 'platform engineer');
    const own = await answerIn(dm);
    await slack.echo(own);
    await slack.echoChange(own, 'message_changed');
    await slack.echoChange(own, 'message_deleted');
    await slack.deliverEvent({
      type: 'message',
      subtype: 'bot_message',
      bot_id: 'B9',
      channel: dm.id,
      channel_type: 'im',
      text: 'platform engineer',
      ts: '1.2',
    });
    await slack.deliverEvent({
      type: 'message',
      bot_id: 'B9',
      user: 'U9',
      channel: dm.id,
      channel_type: 'im',
      text: 'platform engineer',
      ts: '1.3',
    });
    await slack.command(ann, general, '/role', 'help'); // something to wait for
    expect(answersIn(dm)).toHaveLength(1);
  });

  test('a delivery that Slack repeats is answered once', async () => {
    const delivery = await slack.mention(ann, general, 'platform engineer');
    await answerIn(general);
    await slack.redeliver(delivery, 1);
    await slack.redeliver(delivery, 2);
    await slack.mention(ann, general, 'security engineer');
    await slack.waitForMessage(
      general,
      (message) => isBots(message) && message.text.includes('Security Engineer'),
    );
    expect(answersIn(general).filter((message) => message.text.startsWith('Platform Engineer'))).toHaveLength(
      1,
    );
  });

  test.each([
    ['nothing', ''],
    ['four thousand characters', 'platform '.repeat(440)],
    ['emoji', '🙂👩‍💻'],
    ['right to left', 'من هو مهندس المنصة؟ \u202e'],
    ['a broadcast', '<!channel> <!here> <@U123ABC> <#C123|general>'],
    ['formatting', '*a* _b_ ~c~ `d` ```e``` > f'],
    ['a lone surrogate', '\ud83d platform'],
    ['entities', '&lt;!channel&gt; &amp;&amp;'],
  ])('/role takes %s', async (_, text) => {
    const delivery = await slack.command(ann, general, '/role', text);
    expect(delivery.acked).toBe(true);
    expect(slack.ephemerals(ann, general)).toHaveLength(1);
  });
});

describe('shared with another company', () => {
  test('a mention is turned down privately', async () => {
    const { slack, close } = await runApp();
    const ann = slack.addUser({ name: 'ann' });
    const shared = slack.addChannel({ name: 'partners', members: [ann], botIsMember: true, extShared: true });
    await slack.mention(ann, shared, 'platform engineer');
    const word = await slack.waitForEphemeral(ann, () => true);
    expect(word.text).toContain('shared with another company');
    expect(slack.messages(shared).filter((message) => message.botId)).toEqual([]);
    await close();
  });
});

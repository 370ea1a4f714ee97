import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import type { Channel, LocalSlack, User } from '../../../src/playground/local-slack.ts';
import { pageOf } from '../../../src/slack/answers/role-pages.ts';
import { manifestWith } from '../../helpers/manifest-variant.ts';
import { type RunningApp, runApp } from '../../helpers/running-app.ts';
import { wordsOf } from '../../helpers/words-of.ts';

const PAGES = 'https://roles.example.com/roles/';
const PLATFORM = `${PAGES}platform-engineer`;

describe('a pasted link to the page of a role', () => {
  let running: RunningApp;
  let slack: LocalSlack;
  let ann: User;
  let general: Channel;

  beforeEach(async () => {
    const manifestPath = manifestWith(/^(?:unfurl_domains:|- links:|- link_shared)/);
    running = await runApp('http', { manifestPath, rolePagesUrl: PAGES });
    slack = running.slack;
    ann = slack.addUser({ name: 'ann' });
    general = slack.addChannel({ name: 'general', members: [ann] });
  });

  afterEach(async () => {
    expect(slack.refusals).toEqual([]);
    await running.close();
  });

  const unfurled = () => slack.calls.filter(({ method }) => method === 'chat.unfurl').length;
  /** Resolves when whatever was written before has been looked at. */
  async function afterThat(): Promise<void> {
    const elsewhere = slack.addChannel({ members: [ann] });
    const before = unfurled();
    const message = await slack.write(ann, elsewhere, PLATFORM);
    await expect.poll(() => slack.unfurls(message)).not.toEqual({});
    expect(unfurled()).toBe(before + 1);
  }

  test('shows its card, also where the bot is no member, and fetches nothing', async () => {
    const message = await slack.write(ann, general, `see ${PLATFORM}/ and ${PAGES}security-engineer?x=1#top`);
    await expect.poll(() => Object.keys(slack.unfurls(message))).toHaveLength(2);
    const card = wordsOf(slack.unfurls(message)[`${PLATFORM}/`]?.blocks);
    expect(card).toContain('Platform Engineer');
    expect(card).toContain('What a Platform Engineer is about.');
    expect(card).toContain('#platform');
  });

  test.each([
    ['of no role', `${PAGES}astronaut`],
    ['of another page of the site', 'https://roles.example.com/about/platform-engineer'],
    ['of what lies below a role', `${PLATFORM}/history`],
    ['of the site itself', PAGES],
    ['with a broken code', `${PAGES}%E0%A4%A`],
  ])('a link %s shows nothing', async (_, url) => {
    const message = await slack.write(ann, general, url);
    await afterThat();
    expect(slack.unfurls(message)).toEqual({});
  });

  test('nothing is shown in a channel that is shared with another company', async () => {
    const shared = slack.addChannel({ members: [ann], extShared: true });
    const message = await slack.write(ann, shared, PLATFORM);
    await afterThat();
    expect(slack.unfurls(message)).toEqual({});
  });

  test('nothing is shown for somebody of another company, even if Slack tells of their link', async () => {
    const stranger = slack.addUser({ name: 'eve', stranger: true });
    await slack.deliverEvent({
      type: 'link_shared',
      user: stranger.id,
      channel: general.id,
      message_ts: '1.1',
      links: [{ domain: 'roles.example.com', url: PLATFORM }],
      event_ts: '1.1',
    });
    await afterThat();
  });

  test('nothing is shown before the message is sent: where it will be read is not known', async () => {
    const draft = await slack.compose(ann, PLATFORM);
    await afterThat();
    expect(slack.unfurls(draft)).toEqual({});
  });

  test('a message that is gone by then bothers nobody', async () => {
    slack.failNext('chat.unfurl', { error: 'cannot_find_message' }, 1);
    await slack.write(ann, general, PLATFORM);
    await expect.poll(() => running.logged.join('\n')).toContain('went on without');
    expect(slack.ephemerals(ann)).toEqual([]);
    expect(slack.messages(slack.directMessageChannel(ann))).toEqual([]);
  });
});

describe('which page is whose', () => {
  test.each([
    [PLATFORM, 'platform-engineer'],
    [`http://roles.example.com/roles/qa/`, 'qa'],
    [`${PAGES}%E3%83%97`, 'プ'],
    [`${PAGES}a&b=c`, 'a&b=c'],
    ['https://roles.example.com@evil.example/roles/qa', null],
    ['https://roles.example.com.evil.example/roles/qa', null],
    ['https://roles.example.com:8443/roles/qa', null],
    ['https://roles.example.com/roles/../qa', null],
    ['https://roles.example.com/roles%2Fqa', null],
    ['javascript:alert(1)', null],
    ['roles/qa', null],
  ])('%s', (url, slug) => expect(pageOf(PAGES, url)).toBe(slug));
});

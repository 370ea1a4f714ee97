import { describe, expect, test } from 'vitest';
import { messageWords, type WordyMessage } from '../../../src/slack/answers/message-words.ts';
import { spellOut } from '../../../src/slack/posting/spell-out.ts';

const read = (given: Partial<WordyMessage>) =>
  messageWords({ text: '', blocks: [], attachments: [], files: [], ...given });

describe('what there is to read in a message', () => {
  test.each<[string, Partial<WordyMessage>, string]>([
    [
      'text, which says what blocks say',
      { text: 'a', blocks: [{ type: 'section', text: { type: 'mrkdwn', text: 'a' } }] },
      'a',
    ],
    [
      'blocks where there is no text',
      {
        blocks: [
          { type: 'header', text: { type: 'plain_text', text: 'Alert' } },
          {
            type: 'section',
            fields: [
              { type: 'mrkdwn', text: 'cpu' },
              { type: 'mrkdwn', text: '97%' },
            ],
          },
        ],
      },
      'Alert\ncpu\n97%',
    ],
    [
      'rich text as it would be typed',
      {
        blocks: [
          {
            type: 'rich_text',
            elements: [
              {
                type: 'rich_text_section',
                elements: [
                  { type: 'user', user_id: 'U1' },
                  { type: 'text', text: ' see ' },
                  { type: 'link', url: 'https://a.example', text: 'this' },
                ],
              },
            ],
          },
        ],
      },
      '<@U1> see <https://a.example|this>',
    ],
    [
      'attachments, forwarded messages and files',
      {
        text: 'look',
        attachments: [
          { fallback: 'no', title: 'Build 7', title_link: 'https://ci.example/7', text: 'failed' },
          { is_share: true, text: 'the key is public', from_url: 'https://x.slack.com/archives/C1/p1' },
        ],
        files: [{ name: 'a.log', permalink: 'https://x.slack.com/files/F1' }],
      },
      'look\n<https://ci.example/7|Build 7>\nfailed\nthe key is public\n<https://x.slack.com/archives/C1/p1>\n<https://x.slack.com/files/F1|a.log>',
    ],
    [
      'what an app puts into blocks, and sums up in its text',
      {
        text: 'Alert: *disk* full',
        blocks: [
          { type: 'header', text: { type: 'plain_text', text: 'Alert: disk full' } },
          { type: 'section', text: { type: 'mrkdwn', text: '`db-3` has 2% left, <@U1>' } },
          { type: 'image', image_url: 'https://g.example/1.png', alt_text: 'the last day' },
          {
            type: 'actions',
            elements: [
              { type: 'button', text: { type: 'plain_text', text: 'Open' }, url: 'https://g.example/7' },
              { type: 'button', text: { type: 'plain_text', text: 'Mute' }, action_id: 'mute' },
            ],
          },
        ],
      },
      'Alert: *disk* full\n`db-3` has 2% left, <@U1>\n<https://g.example/1.png|the last day>\n<https://g.example/7|Open>',
    ],
    [
      'signs that mean something where text is encoded',
      { blocks: [{ type: 'header', text: { type: 'plain_text', text: 'R&D: <html> & more' } }] },
      'R&amp;D: &lt;html&gt; &amp; more',
    ],
    [
      'who said what was forwarded',
      { attachments: [{ is_share: true, author_name: 'Bob', text: 'the key is public' }] },
      'Bob\nthe key is public',
    ],
    ['no more than is there', { blocks: [null, 7, { type: 'text' }], attachments: [[]], files: ['x'] }, ''],
  ])('%s', (_, given, words) => expect(read(given)).toBe(words));
});

describe('spelled out', () => {
  const names = new Map([
    ['U1', 'ann'],
    ['C1', 'security'],
    ['S1', 'sec-team'],
  ]);
  test.each([
    ['<https://a.example/x?y=1|this graph>', 'this graph (https://a.example/x?y=1)'],
    ['<https://a.example/long/way|a.example/lo…>', 'https://a.example/long/way'],
    ['<http://a.example|a.example>', 'http://a.example'],
    ['<mailto:a@b.example|a@b.example>', 'a@b.example'],
    [
      '<@U1> in <#C1> and <#C2|> for <!subteam^S1>, <!here>',
      '@ann in #security and a private channel for @sec-team, @here',
    ],
    ['<@U2|bob> &lt;b&gt; &amp; c', '@bob <b> & c'],
  ])('%s', (encoded, words) => expect(spellOut(encoded, names)).toBe(words));
});

import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { JsonObject } from '../../../src/playground/json.ts';
import { validateBlocks } from '../../../src/playground/rules/validate-blocks.ts';
import { type MessageCall, validateMessage } from '../../../src/playground/rules/validate-message.ts';
import { validateView } from '../../../src/playground/rules/validate-view.ts';
import { field, input, modal, mrkdwn, plain, richSection, richText, section, times, x } from './bits.ts';

type Rule = readonly [string, JsonObject, JsonObject, MessageCall?];

const lone = '\ud83d';
const metadata = (payload: unknown) => ({ text: 'a', metadata: { event_type: 'e', event_payload: payload } });

const rules: readonly Rule[] = [
  ['no_text', { text: '' }, { text: 'a' }],
  ['no_text', { text: ' \n' }, { markdown_text: 'a' }],
  ['no_text', { text: '', blocks: [] }, { text: 'a', blocks: [] }],
  ['no_text_fallback', { blocks: [section()] }, { text: 'hi', blocks: [section()] }],
  ['no_text_fallback', { text: ' ', blocks: [section()] }, { text: 'hi', blocks: [section()] }],
  ['invalid_arguments', { text: 7 }, { text: '7' }],
  ['msg_too_long', { text: x(40_001) }, { text: x(40_000) }],
  ['msg_too_long', { text: x(4001) }, { text: x(4000) }, 'update'],
  ['msg_too_long', { markdown_text: x(12_001) }, { markdown_text: x(12_000) }],
  ['markdown_text_conflict', { text: 'a', markdown_text: 'a' }, { markdown_text: 'a' }],
  ['invalid_metadata_format', metadata('a'), metadata({ id: 1 })],
  ['invalid_metadata_format', metadata({ a: { b: { c: 1 } } }), metadata({ a: { b: 1 }, c: [{ d: true }] })],
  ['invalid_metadata_format', { text: 'a', metadata: { event_type: 'e' } }, metadata({})],
  ['reply_broadcast', { text: 'a', reply_broadcast: true }, { text: 'a', reply_broadcast: false }],
  ['link_names', { text: 'a', link_names: true }, { text: 'a', link_names: false }],
  ['parse', { text: 'a', parse: 'full' }, { text: 'a', parse: 'none' }],
  ['broadcast', { text: 'a <!channel>' }, { text: 'a &lt;!channel&gt; @channel' }],
  ['broadcast', { text: '<!here|here>' }, { text: '<!date^1^{date}|x>' }],
  ['broadcast', { text: '<!subteam^S1>' }, { text: '<@U1> <#C1>' }],
  [
    'broadcast',
    { text: 'a', blocks: [section({ text: mrkdwn('<!everyone>') })] },
    { text: 'a', blocks: [section({ text: plain('<!everyone>') })] },
  ],
  [
    'broadcast',
    { text: 'a', blocks: [{ type: 'markdown', text: '<!here>' }] },
    { text: 'a', blocks: [{ type: 'markdown', text: 'here' }] },
  ],
  [
    'broadcast',
    { text: 'a', blocks: [richText(richSection({ type: 'broadcast', range: 'here' }))] },
    { text: 'a', blocks: [richText(richSection({ type: 'user', user_id: 'U1' }))] },
  ],
  [
    'invalid_blocks',
    { text: 'a', blocks: [richText(richSection({ type: 'usergroup', usergroup_id: '@keepers' }))] },
    { text: 'a', blocks: [richText(richSection({ type: 'usergroup', usergroup_id: 'S1' }))] },
  ],
  ['invalid_json', { text: `a${lone}` }, { text: `a${lone}\ude00` }],
  [
    'invalid_json',
    { text: 'a', blocks: [section({ text: plain(`a${lone}`) })] },
    { text: 'a', blocks: [section()] },
  ],
  [
    'invalid_attachments',
    { text: 'a', attachments: [{ blocks: [section()] }] },
    { text: 'a', attachments: [{ text: 'a' }] },
    'ephemeral',
  ],
  [
    'broadcast',
    { text: 'a', blocks: [richText(richSection({ type: 'usergroup', usergroup_id: 'S1' }))] },
    { text: 'a', blocks: [richText(richSection({ type: 'user', user_id: 'U1' }))] },
    'update',
  ],
  [
    'invalid_blocks',
    { text: 'a', attachments: [{ blocks: [{ type: 'x' }] }] },
    { text: 'a', attachments: [{ blocks: [section()] }] },
  ],
];

describe('messages', () => {
  test.each(rules)('%s: %j, but not %j', (error, bad, good, call) => {
    const how = call as MessageCall | undefined;
    expect(validateMessage(bad, how).map((fault) => fault.error)).toContain(error);
    expect(validateMessage(good, how)).toEqual([]);
  });
});

const home = (more: JsonObject = {}) => ({ type: 'home', blocks: [section()], ...more });
const submit = { submit: plain('Send') };
const viewRules: readonly (readonly [string, JsonObject, JsonObject])[] = [
  ['type', modal({ type: 'dialog' }), modal()],
  ['title is needed', modal({ title: undefined }), modal()],
  ['title up to 24', modal({ title: plain(x(25)) }), modal({ title: plain(x(24)) })],
  ['title is plain', modal({ title: mrkdwn('a') }), modal()],
  ['submit up to 24', modal({ submit: plain(x(25)) }), modal({ submit: plain(x(24)) })],
  ['close up to 24', modal({ close: plain(x(25)) }), modal({ close: plain(x(24)) })],
  ['private_metadata up to 3000', modal({ private_metadata: x(3001) }), modal({ private_metadata: x(3000) })],
  ['callback_id up to 255', modal({ callback_id: x(256) }), modal({ callback_id: x(255) })],
  ['known keys only', modal({ icon: 'a' }), modal({ notify_on_close: true })],
  ['input needs submit', modal({ blocks: [input(field())] }), modal({ blocks: [input(field())], ...submit })],
  ['blocks are checked as in a modal', modal({ blocks: [{ type: 'markdown', text: 'a' }] }), modal()],
  ['home has no title', home({ title: plain('a') }), home({ callback_id: 'a' })],
  ['home blocks are checked', home({ blocks: [{ type: 'alert', text: plain('a') }] }), home()],
  ['lone surrogates', modal({ private_metadata: lone }), modal({ private_metadata: '😀' })],
  [
    'up to 250 KB',
    modal({ blocks: times(100, () => section({ text: plain('é'.repeat(2000)) })) }),
    modal({ blocks: times(100, () => section({ text: plain(x(2000)) })) }),
  ],
];

test.each(viewRules)('views: %s', (_rule, bad, good) => {
  expect(validateView(bad)).not.toEqual([]);
  expect(validateView(good)).toEqual([]);
});

describe('whatever it is given, a validator answers', () => {
  const types = fc.constantFrom(
    'section',
    'actions',
    'input',
    'table',
    'rich_text',
    'context',
    'container',
    'modal',
  );
  const keys = fc.constantFrom(
    'type',
    'text',
    'elements',
    'blocks',
    'rows',
    'options',
    'accessory',
    'element',
  );
  const { tree } = fc.letrec<{ tree: unknown }>((tie) => ({
    tree: fc.oneof(
      { maxDepth: 5 },
      fc.oneof(types, fc.jsonValue(), fc.constant(undefined)),
      fc.array(tie('tree'), { maxLength: 4 }),
      fc.dictionary(keys, tie('tree'), { maxKeys: 6 }),
    ),
  }));
  test('blocks, messages and views', () => {
    fc.assert(
      fc.property(
        tree,
        fc.constantFrom('message' as const, 'modal' as const, 'home' as const),
        (value, surface) => {
          expect(Array.isArray(validateBlocks(value, surface))).toBe(true);
          expect(Array.isArray(validateMessage({ text: 'a', blocks: value }))).toBe(true);
          expect(Array.isArray(validateView({ type: surface, title: value, blocks: value }))).toBe(true);
        },
      ),
      { numRuns: 500 },
    );
  });
});

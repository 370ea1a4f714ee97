import { describe, expect, test } from 'vitest';
import type { JsonObject } from '../../../src/playground/json.ts';
import type { Surface } from '../../../src/playground/rules/fault.ts';
import { validateBlocks } from '../../../src/playground/rules/validate-blocks.ts';
import {
  actions,
  button,
  cell,
  field,
  input,
  mrkdwn,
  option,
  options,
  picture,
  plain,
  richSection,
  richText,
  row,
  section,
  select,
  table,
  times,
  word,
  x,
} from './bits.ts';

type Blocks = readonly JsonObject[];
/** What the rule says, a minimal example that breaks it, and its twin that does not. */
type Rule = readonly [string, Blocks, Blocks];

const radio = (more: JsonObject = {}) => ({ type: 'radio_buttons', options: options(2), ...more });
const confirm = (more: JsonObject = {}) => ({
  title: plain('Sure?'),
  text: plain('Really?'),
  confirm: plain('Yes'),
  deny: plain('No'),
  ...more,
});
const markdown = (text: string) => ({ type: 'markdown', text });
const pipes = markdown('| a | b |\n| --- | --- |\n| 1 | 2 |');
const dataTable = (...rows: readonly (readonly JsonObject[])[]) => ({
  type: 'data_table',
  caption: 'c',
  rows,
});
const link = (url: string) => richText(richSection({ type: 'link', url }));
const card = (more: JsonObject = {}) => ({ type: 'card', title: mrkdwn('t'), ...more });
const container = (more: JsonObject = {}) => ({
  type: 'container',
  title: plain('t'),
  child_blocks: [section()],
  ...more,
});
const task = (more: JsonObject = {}) => ({
  type: 'task_card',
  task_id: '1',
  title: 't',
  status: 'complete',
  ...more,
});

const inMessages: readonly Rule[] = [
  ['at most 50 blocks', times(51, () => section()), times(50, () => section())],
  ['known block types only', [{ type: 'fancy' }], [{ type: 'divider' }]],
  ['known keys only', [section({ colour: 'red' })], [section({ expand: true })]],
  ['null is no value', [section({ accessory: null })], [section({ accessory: undefined })]],
  ['section text is not empty', [section({ text: mrkdwn('') })], [section({ text: mrkdwn(' ') })]],
  ['section text up to 3000', [section({ text: mrkdwn(x(3001)) })], [section({ text: mrkdwn(x(3000)) })]],
  [
    'text objects have a known type',
    [section({ text: { type: 'html', text: 'x' } })],
    [section({ text: plain('x') })],
  ],
  ['text objects are objects', [section({ text: 'hi' })], [section()]],
  [
    'emoji belongs to plain text',
    [section({ text: { ...mrkdwn('x'), emoji: true } })],
    [section({ text: { ...plain('x'), emoji: true } })],
  ],
  [
    'verbatim belongs to mrkdwn',
    [section({ text: { ...plain('x'), verbatim: true } })],
    [section({ text: { ...mrkdwn('x'), verbatim: true } })],
  ],
  ['a section has text or fields', [{ type: 'section' }], [{ type: 'section', fields: [plain('a')] }]],
  [
    'at most 10 fields',
    [section({ fields: times(11, () => plain('a')) })],
    [section({ fields: times(10, () => plain('a')) })],
  ],
  ['fields are not an empty list', [section({ fields: [] })], [section({ fields: [plain('a')] })]],
  ['fields up to 2000', [section({ fields: [plain(x(2001))] })], [section({ fields: [plain(x(2000))] })]],
  ['one accessory of a known type', [section({ accessory: field() })], [section({ accessory: button() })]],
  ['header is plain text', [{ type: 'header', text: mrkdwn('a') }], [{ type: 'header', text: plain('a') }]],
  ['header up to 150', [{ type: 'header', text: plain(x(151)) }], [{ type: 'header', text: plain(x(150)) }]],
  [
    'context has elements',
    [{ type: 'context', elements: [] }],
    [{ type: 'context', elements: [plain('a')] }],
  ],
  [
    'context up to 10',
    [{ type: 'context', elements: times(11, () => plain('a')) }],
    [{ type: 'context', elements: times(10, () => picture()) }],
  ],
  [
    'context holds no buttons',
    [{ type: 'context', elements: [button()] }],
    [{ type: 'context', elements: [picture()] }],
  ],
  ['actions are not empty', [actions()], [actions(button())]],
  ['actions up to 25', [actions(...times(26, () => button()))], [actions(...times(25, () => button()))]],
  ['actions hold no text fields', [actions(field())], [actions(select())]],
  [
    'context_actions up to 5',
    [{ type: 'context_actions', elements: times(6, trash) }],
    [{ type: 'context_actions', elements: times(5, trash) }],
  ],
  [
    'context_actions hold no buttons',
    [{ type: 'context_actions', elements: [button()] }],
    [{ type: 'context_actions', elements: [feedback('a')] }],
  ],
  [
    'feedback value up to 2000',
    [{ type: 'context_actions', elements: [feedback(x(2001))] }],
    [{ type: 'context_actions', elements: [feedback(x(2000))] }],
  ],
  ['block_id up to 255', [section({ block_id: x(256) })], [section({ block_id: x(255) })]],
  [
    'block_id once',
    [section({ block_id: 'a' }), section({ block_id: 'a' })],
    [section({ block_id: 'a' }), section({ block_id: 'b' })],
  ],
  [
    'action_id once in a block',
    [actions(button({ action_id: 'a' }), button({ action_id: 'a' }))],
    [actions(button({ action_id: 'a' }), button({ action_id: 'b' }))],
  ],
  [
    'action_id once in a message',
    [actions(button({ action_id: 'a' })), section({ accessory: button({ action_id: 'a' }) })],
    [actions(button({ action_id: 'a' })), section({ accessory: button({ action_id: 'b' }) })],
  ],
  ['action_id up to 255', [actions(button({ action_id: x(256) }))], [actions(button({ action_id: x(255) }))]],
  ['button text is plain', [actions(button({ text: mrkdwn('Go') }))], [actions(button())]],
  [
    'button text up to 75',
    [actions(button({ text: plain(x(76)) }))],
    [actions(button({ text: plain(x(75)) }))],
  ],
  ['button value up to 2000', [actions(button({ value: x(2001) }))], [actions(button({ value: x(2000) }))]],
  ['button value is a string', [actions(button({ value: 7 }))], [actions(button({ value: '7' }))]],
  [
    'button url up to 3000',
    [actions(button({ url: `https://${x(3000)}` }))],
    [actions(button({ url: 'https://example.com' }))],
  ],
  [
    'button url is a web address',
    [actions(button({ url: 'javascript:alert(1)' }))],
    [actions(button({ url: 'http://example.com/a' }))],
  ],
  ['button style', [actions(button({ style: 'default' }))], [actions(button({ style: 'danger' }))]],
  [
    'one primary button',
    [actions(button({ style: 'primary' }), button({ style: 'primary' }))],
    [actions(button({ style: 'primary' }), button())],
  ],
  [
    'accessibility label up to 75',
    [actions(button({ accessibility_label: x(76) }))],
    [actions(button({ accessibility_label: x(75) }))],
  ],
  [
    'confirm title up to 100',
    [actions(button({ confirm: confirm({ title: plain(x(101)) }) }))],
    [actions(button({ confirm: confirm({ title: plain(x(100)) }) }))],
  ],
  [
    'confirm text up to 300',
    [actions(button({ confirm: confirm({ text: plain(x(301)) }) }))],
    [actions(button({ confirm: confirm({ text: mrkdwn(x(300)) }) }))],
  ],
  [
    'confirm buttons up to 30',
    [actions(button({ confirm: confirm({ deny: plain(x(31)) }) }))],
    [actions(button({ confirm: confirm({ confirm: plain(x(30)) }) }))],
  ],
  [
    'option text up to 75',
    [actions(select({ options: [option('a', { text: plain(x(76)) })] }))],
    [actions(select({ options: [option('a', { text: plain(x(75)) })] }))],
  ],
  [
    'option value up to 75',
    [actions(select({ options: [{ text: plain('a'), value: x(76) }] }))],
    [actions(select({ options: [{ text: plain('a'), value: x(75) }] }))],
  ],
  [
    'option value not empty',
    [actions(select({ options: [{ text: plain('a'), value: '' }] }))],
    [actions(select())],
  ],
  [
    'option description up to 75',
    [actions(select({ options: [option('a', { description: plain(x(76)) })] }))],
    [actions(select({ options: [option('a', { description: plain(x(75)) })] }))],
  ],
  [
    'menu options are plain text',
    [actions(select({ options: [{ text: mrkdwn('a'), value: 'a' }] }))],
    [actions(radio({ options: [{ text: mrkdwn('a'), value: 'a' }] }))],
  ],
  [
    'option url in overflow only',
    [actions(select({ options: [option('a', { url: 'https://example.com' })] }))],
    [actions({ type: 'overflow', options: [option('a', { url: 'https://example.com' }), option('b')] })],
  ],
  [
    'select options not empty',
    [actions(select({ options: [] }))],
    [actions(select({ options: options(1) }))],
  ],
  [
    'select options up to 100',
    [actions(select({ options: options(101) }))],
    [actions(select({ options: options(100) }))],
  ],
  [
    'select: options or groups',
    [actions(select({ option_groups: [{ label: plain('g'), options: options(1) }] }))],
    [actions({ type: 'static_select', option_groups: [{ label: plain('g'), options: options(1) }] })],
  ],
  ['select: options or groups at all', [actions({ type: 'static_select' })], [actions(select())]],
  [
    'group label up to 75',
    [actions({ type: 'static_select', option_groups: [{ label: plain(x(76)), options: options(1) }] })],
    [actions({ type: 'static_select', option_groups: [{ label: plain(x(75)), options: options(1) }] })],
  ],
  [
    'placeholder up to 150',
    [actions(select({ placeholder: plain(x(151)) }))],
    [actions(select({ placeholder: plain(x(150)) }))],
  ],
  [
    'initial_option is an option',
    [actions(select({ initial_option: option('zz') }))],
    [actions(select({ initial_option: option('o1') }))],
  ],
  [
    'initial_option with its description',
    [actions(select({ options: [option('a', { description: plain('d') })], initial_option: option('a') }))],
    [
      actions(
        select({
          options: [option('a', { description: plain('d') })],
          initial_option: option('a', { description: plain('d') }),
        }),
      ),
    ],
  ],
  [
    'initial_options are options',
    [actions({ type: 'checkboxes', options: options(2), initial_options: [option('o0'), option('zz')] })],
    [actions({ type: 'checkboxes', options: options(2), initial_options: [option('o0')] })],
  ],
  [
    'radio buttons up to 10',
    [actions(radio({ options: options(11) }))],
    [actions(radio({ options: options(10) }))],
  ],
  [
    'overflow 2 to 5',
    [actions({ type: 'overflow', options: options(6) })],
    [actions({ type: 'overflow', options: options(5) })],
  ],
  [
    'overflow not just one',
    [actions({ type: 'overflow', options: options(1) })],
    [actions({ type: 'overflow', options: options(2) })],
  ],
  [
    'external select has no options',
    [actions({ type: 'external_select', options: options(2) })],
    [actions({ type: 'external_select', min_query_length: 1 })],
  ],
  [
    'date as YYYY-MM-DD',
    [actions({ type: 'datepicker', initial_date: '1/2/2026' })],
    [actions({ type: 'datepicker', initial_date: '2026-02-01' })],
  ],
  ['image needs one source', [{ type: 'image', alt_text: 'a' }], [picture()]],
  [
    'image needs only one source',
    [picture({ slack_file: { id: 'F1' } })],
    [{ type: 'image', alt_text: 'a', slack_file: { id: 'F1' } }],
  ],
  ['image needs alt_text', [picture({ alt_text: undefined })], [picture()]],
  ['alt_text up to 2000', [picture({ alt_text: x(2001) })], [picture({ alt_text: x(2000) })]],
  [
    'input label up to 2000',
    [input(field(), { label: plain(x(2001)) })],
    [input(field(), { label: plain(x(2000)) })],
  ],
  ['input holds no button', [input(button())], [input(select())]],
  [
    'number_input says is_decimal_allowed',
    [input({ type: 'number_input' })],
    [input({ type: 'number_input', is_decimal_allowed: true })],
  ],
  [
    'numbers are strings',
    [input({ type: 'number_input', is_decimal_allowed: true, min_value: 1 })],
    [input({ type: 'number_input', is_decimal_allowed: true, min_value: '1' })],
  ],
  [
    'numbers in order',
    [input({ type: 'number_input', is_decimal_allowed: true, min_value: '2', max_value: '1' })],
    [input({ type: 'number_input', is_decimal_allowed: true, min_value: '1', max_value: '2' })],
  ],
  ['max_length up to 3000', [input(field({ max_length: 3001 }))], [input(field({ max_length: 3000 }))]],
  [
    'min_length below max_length',
    [input(field({ min_length: 3, max_length: 2 }))],
    [input(field({ min_length: 2, max_length: 3 }))],
  ],
  [
    'initial_value within max_length',
    [input(field({ initial_value: 'abc', max_length: 2 }))],
    [input(field({ initial_value: 'ab', max_length: 2 }))],
  ],
  ['file_input in modals only', [input({ type: 'file_input' })], [input({ type: 'email_text_input' })]],
  ['rich text has parts', [richText()], [richText(richSection(word('a')))]],
  [
    'rich text parts are known',
    [richText(word('a'))],
    [richText({ type: 'rich_text_quote', elements: [word('a')] })],
  ],
  ['rich text is not empty', [richText(richSection(word('')))], [richText(richSection(word(' ')))]],
  [
    'rich text styles are known',
    [richText(richSection(word('a', { style: { red: true } })))],
    [richText(richSection(word('a', { style: { bold: true } })))],
  ],
  [
    'rich text lists have a style',
    [richText({ type: 'rich_text_list', elements: [richSection(word('a'))] })],
    [richText({ type: 'rich_text_list', style: 'bullet', elements: [richSection(word('a'))] })],
  ],
  [
    'rich text lists hold sections',
    [richText({ type: 'rich_text_list', style: 'bullet', elements: [word('a')] })],
    [richText({ type: 'rich_text_list', style: 'ordered', indent: 1, elements: [richSection(word('a'))] })],
  ],
  [
    'preformatted holds text and links',
    [richText({ type: 'rich_text_preformatted', elements: [{ type: 'user', user_id: 'U1' }] })],
    [richText({ type: 'rich_text_preformatted', elements: [word('a')] })],
  ],
  ['links are no code', [link('javascript:alert(1)')], [link('https://example.com')]],
  [
    'markdown up to 12 000 in all',
    [markdown(x(8000)), markdown(x(4001))],
    [markdown(x(8000)), markdown(x(4000))],
  ],
  ['one table', [table(row('a')), table(row('a'))], [table(row('a')), section()]],
  [
    'one table of either kind',
    [table(row('a')), dataTable(row('a'), row('b'))],
    [dataTable(row('a'), row('b'))],
  ],
  ['a pipe table counts', [table(row('a')), pipes], [pipes]],
  ['a pipe is no table', [pipes, pipes], [pipes, markdown('a | b\n\n---')]],
  ['table rows up to 100', [table(...times(101, () => row('a')))], [table(...times(100, () => row('a')))]],
  ['table cells up to 20', [table(row(...times(21, () => 'a')))], [table(row(...times(20, () => 'a')))]],
  ['table rows of equal length', [table(row('a', 'b'), row('a'))], [table(row('a', 'b'), row('a', 'b'))]],
  ['table cells are not empty', [table(row(''))], [table(row(' '))]],
  ['table text up to 10 000', [table(row(x(5000), x(5001)))], [table(row(x(5000), x(5000)))]],
  [
    'table text in rich text counts',
    [table([richText(richSection(word(x(10_001))))])],
    [table([richText(richSection(word(x(10_000))))])],
  ],
  ['table cells are objects of a kind', [table([plain('a')])], [table([cell('a')])]],
  [
    'column_settings up to 20',
    [{ ...table(row('a')), column_settings: times(21, () => null) }],
    [{ ...table(row('a')), column_settings: [null, { align: 'right' }] }],
  ],
  [
    'data table needs a caption',
    [{ type: 'data_table', rows: [row('a'), row('b')] }],
    [dataTable(row('a'), row('b'))],
  ],
  ['data table has a header and a row', [dataTable(row('a'))], [dataTable(row('a'), row('b'))]],
  [
    'data table header is plain',
    [dataTable([richText(richSection(word('a')))], row('b'))],
    [dataTable(row('a'), [richText(richSection(word('b')))])],
  ],
  [
    'data table pages',
    [{ ...dataTable(row('a'), row('b')), page_size: 0 }],
    [{ ...dataTable(row('a'), row('b')), page_size: 1 }],
  ],
  ['card has something to show', [{ type: 'card', subtitle: mrkdwn('s') }], [card()]],
  ['card title up to 150', [card({ title: mrkdwn(x(151)) })], [card({ title: mrkdwn(x(150)) })]],
  ['card body up to 200', [card({ body: mrkdwn(x(201)) })], [card({ body: mrkdwn(x(200)) })]],
  [
    'card actions up to 2',
    [card({ actions: times(3, () => button()) })],
    [card({ actions: times(2, () => button()) })],
  ],
  [
    'carousel holds cards',
    [{ type: 'carousel', elements: [section()] }],
    [{ type: 'carousel', elements: [card()] }],
  ],
  [
    'carousel up to 10',
    [{ type: 'carousel', elements: times(11, () => card()) }],
    [{ type: 'carousel', elements: times(10, () => card()) }],
  ],
  ['container has a title', [container({ title: undefined })], [container()]],
  [
    'containers do not nest',
    [container({ child_blocks: [container()] })],
    [container({ child_blocks: [table(row('a'))] })],
  ],
  [
    'container up to 10',
    [container({ child_blocks: times(11, () => section()) })],
    [container({ child_blocks: times(10, () => section()) })],
  ],
  [
    'collapsed needs collapsible',
    [container({ default_collapsed: true })],
    [container({ default_collapsed: true, is_collapsible: true })],
  ],
  [
    'tables in containers count',
    [container({ child_blocks: [table(row('a'))] }), table(row('a'))],
    [container({ child_blocks: [table(row('a'))] })],
  ],
  ['task has a known status', [task({ status: 'done' })], [task()]],
  [
    'one plan',
    [
      { type: 'plan', title: 'a' },
      { type: 'plan', title: 'b' },
    ],
    [{ type: 'plan', title: 'a', tasks: [task()] }],
  ],
  ['apps send no files', [{ type: 'file', source: 'remote', external_id: '1' }], [section()]],
  ['video title below 200', [video(x(200))], [video(x(199))]],
  ['no alerts in messages', [{ type: 'alert', text: plain('a') }], [section()]],
];

function trash() {
  return { type: 'icon_button', icon: 'trash', text: plain('Delete') };
}
function feedback(value: string) {
  const side = { text: plain('Good'), value };
  return { type: 'feedback_buttons', positive_button: side, negative_button: side };
}
function video(title: string) {
  const urls = { video_url: 'https://example.com/v', thumbnail_url: 'https://example.com/t.png' };
  return { type: 'video', alt_text: 'a', title: plain(title), ...urls };
}

const inModals: readonly Rule[] = [
  ['at most 100 blocks', times(101, () => section()), times(100, () => section())],
  ['no markdown', [markdown('a')], [section()]],
  ['no tables', [table(row('a'))], [richText(richSection(word('a')))]],
  ['no data tables', [dataTable(row('a'), row('b'))], [section()]],
  ['no cards', [card()], [section()]],
  ['no containers', [container()], [section()]],
  ['no context actions', [{ type: 'context_actions', elements: [trash()] }], [section()]],
  ['no plans', [{ type: 'plan', title: 'a' }], [section()]],
  [
    'alerts have a known level',
    [{ type: 'alert', text: plain('a'), level: 'bad' }],
    [{ type: 'alert', text: plain('a'), level: 'warning' }],
  ],
  [
    'one focus',
    [input(field({ focus_on_load: true })), input(field({ focus_on_load: true }))],
    [input(field({ focus_on_load: true })), input(field())],
  ],
  [
    'files can be asked for',
    [input({ type: 'file_input', max_files: 11 })],
    [input({ type: 'file_input', max_files: 10 })],
  ],
];

const inHomes: readonly Rule[] = [
  ['at most 100 blocks', times(101, () => section()), times(100, () => section())],
  ['no tables', [table(row('a'))], [card()]],
  ['no markdown', [markdown('a')], [container()]],
  ['no alerts', [{ type: 'alert', text: plain('a') }], [section()]],
];

const all: readonly (readonly [Surface, readonly Rule[]])[] = [
  ['message', inMessages],
  ['modal', inModals],
  ['home', inHomes],
];

describe.each(all)('blocks in a %s', (surface, rules) => {
  test.each(rules)('%s', (_rule, bad, good) => {
    expect(validateBlocks(bad, surface).map(({ error }) => error)).toContain('invalid_blocks');
    expect(validateBlocks(good, surface)).toEqual([]);
  });
});

test('a fault says where and what, as a JSON pointer and a sentence', () => {
  expect(validateBlocks([section(), section({ text: mrkdwn('') })], 'message')).toEqual([
    { error: 'invalid_blocks', path: '/blocks/1/text/text', detail: 'must be at least 1 characters long' },
  ]);
});

test('blocks that are no list are another error', () => {
  expect(validateBlocks({}, 'message')[0]?.error).toBe('invalid_blocks_format');
});

import type { JsonObject } from '../../../src/playground/json.ts';

/** The smallest valid things, to build examples from. */
export const x = (length: number) => 'x'.repeat(length);
export const plain = (text: string) => ({ type: 'plain_text', text });
export const mrkdwn = (text: string) => ({ type: 'mrkdwn', text });
export const section = (more: JsonObject = {}) => ({ type: 'section', text: mrkdwn('hi'), ...more });
export const button = (more: JsonObject = {}) => ({ type: 'button', text: plain('Go'), ...more });
export const actions = (...elements: readonly JsonObject[]) => ({ type: 'actions', elements });
export const option = (value: string, more: JsonObject = {}) => ({ text: plain(value), value, ...more });
export const options = (count: number) => Array.from({ length: count }, (_, index) => option(`o${index}`));
export const select = (more: JsonObject = {}) => ({ type: 'static_select', options: options(2), ...more });
export const input = (element: JsonObject, more: JsonObject = {}) => ({
  type: 'input',
  label: plain('Name'),
  element,
  ...more,
});
export const field = (more: JsonObject = {}) => ({ type: 'plain_text_input', ...more });
export const richText = (...elements: readonly JsonObject[]) => ({ type: 'rich_text', elements });
export const richSection = (...elements: readonly JsonObject[]) => ({ type: 'rich_text_section', elements });
export const word = (text: string, more: JsonObject = {}) => ({ type: 'text', text, ...more });
export const picture = (more: JsonObject = {}) => ({
  type: 'image',
  alt_text: 'a cat',
  image_url: 'https://example.com/cat.png',
  ...more,
});
export const cell = (text: string) => ({ type: 'raw_text', text });
export const row = (...texts: readonly string[]) => texts.map(cell);
export const table = (...rows: readonly (readonly JsonObject[])[]) => ({ type: 'table', rows });
export const modal = (more: JsonObject = {}) => ({
  type: 'modal',
  title: plain('Title'),
  blocks: [section()],
  ...more,
});
export const times = <T>(count: number, make: (index: number) => T): readonly T[] =>
  Array.from({ length: count }, (_, index) => make(index));

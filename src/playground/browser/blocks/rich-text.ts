import type { Json } from '../../window/wire.ts';
import { type Child, h } from '../kit/h.ts';
import type { Names } from '../kit/names.ts';
import { emojiOf } from './emoji.ts';
import { dateText } from './inputs/date-text.ts';
import { channelMention, crowdMention, groupMention, personMention } from './mention.ts';
import { placeholder } from './placeholder.ts';
import { jsonOf, jsonsOf, textOf } from './read-json.ts';
import { safeLink } from './safe-link.ts';

const tags = { bold: 'strong', italic: 'em', strike: 's', underline: 'u', code: 'code' } as const;

function inStyle(node: Child, style: unknown): Child {
  const wanted = jsonOf(style);
  return Object.entries(tags).reduce<Child>(
    (inner, [name, tag]) => (wanted[name] === true ? h(tag, {}, inner) : inner),
    node,
  );
}

function emoji({ name, unicode }: Json): string {
  const codes = textOf(unicode).split('-').filter(Boolean);
  return codes.length > 0
    ? String.fromCodePoint(...codes.map((code) => Number.parseInt(code, 16)))
    : emojiOf(textOf(name));
}

function piece(element: Json, names: Names): Child {
  switch (element.type) {
    case 'text':
      return textOf(element.text);
    case 'link':
      return safeLink(textOf(element.url), textOf(element.text) || textOf(element.url));
    case 'user':
      return personMention(textOf(element.user_id), names);
    case 'channel':
      return channelMention(textOf(element.channel_id), names);
    case 'usergroup':
      return groupMention(textOf(element.usergroup_id), names);
    case 'broadcast':
      return crowdMention(textOf(element.range));
    case 'emoji':
      return emoji(element);
    case 'date':
      return dateText(Number(element.timestamp), textOf(element.format));
    default:
      return placeholder(element.type);
  }
}

function pieces(elements: unknown, names: Names): Child[] {
  return jsonsOf(elements).map((element) => inStyle(piece(element, names), element.style));
}

function list(element: Json, names: Names): HTMLElement {
  const ordered = element.style === 'ordered';
  const indent = `list indent-${Math.min(Number(element.indent ?? 0), 4)}`;
  const start = ordered ? Number(element.offset ?? 0) + 1 : null;
  const items = jsonsOf(element.elements).map((item) => h('li', {}, ...pieces(item.elements, names)));
  return h(ordered ? 'ol' : 'ul', { class: indent, start }, ...items);
}

function part(element: Json, names: Names): HTMLElement {
  switch (element.type) {
    case 'rich_text_section':
      return h('div', { class: 'lines' }, ...pieces(element.elements, names));
    case 'rich_text_list':
      return list(element, names);
    case 'rich_text_quote':
      return h('blockquote', { class: 'lines' }, ...pieces(element.elements, names));
    case 'rich_text_preformatted':
      return h('pre', {}, ...pieces(element.elements, names));
    default:
      return placeholder(element.type);
  }
}

/** Inside rich text nothing is parsed: stars and backticks stay what they are. */
export function richText(block: Json, names: Names): HTMLElement {
  return h('div', { class: 'rich-text' }, ...jsonsOf(block.elements).map((element) => part(element, names)));
}

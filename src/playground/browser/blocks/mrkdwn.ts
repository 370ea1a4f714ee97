import { type Child, h } from '../kit/h.ts';
import type { Names } from '../kit/names.ts';
import { emojiOf } from './emoji.ts';
import { dateText } from './inputs/date-text.ts';
import { channelMention, crowdMention, groupMention, personMention } from './mention.ts';
import { safeLink } from './safe-link.ts';

const unescaped = (text: string) =>
  text.replaceAll('&lt;', '<').replaceAll('&gt;', '>').replaceAll('&amp;', '&');

/** What stands between `<` and `>`: a person, a channel, a group, a date, or a link. */
function entity(inside: string, names: Names): Child {
  const [target = '', label = ''] = inside.split('|');
  if (/^@[UW]/.test(target)) return personMention(target.slice(1), names);
  if (target.startsWith('#')) return channelMention(target.slice(1), names, label);
  if (target.startsWith('!subteam^')) return groupMention(target.slice(9), names, label);
  const [, seconds, format = ''] = /^!date\^(\d+)\^([^^]+)/.exec(target) ?? [];
  if (seconds !== undefined) return dateText(Number(seconds), format);
  if (target.startsWith('!')) return crowdMention(target.slice(1));
  return safeLink(unescaped(target), unescaped(label || target.replace(/^mailto:/, '')));
}

const edge = String.raw`[\p{L}\p{N}]`;
const styled = (mark: string) => `(?<!${edge})[${mark}](\\S(?:[^\\n]*?\\S)?)[${mark}](?!${edge})`;
const inlineParts = new RegExp(
  ['<([^<>\\n]+)>', '`([^`\\n]+)`', styled('*'), styled('_'), styled('~'), ':([a-z0-9_+-]+):'].join('|'),
  'gu',
);

function inlinePart(match: RegExpExecArray, names: Names): Child {
  const [, inside, code, bold, italic, struck, emoji] = match;
  if (inside !== undefined) return entity(inside, names);
  if (code !== undefined) return h('code', {}, unescaped(code));
  if (bold !== undefined) return h('strong', {}, ...inline(bold, names));
  if (italic !== undefined) return h('em', {}, ...inline(italic, names));
  if (struck !== undefined) return h('s', {}, ...inline(struck, names));
  return emojiOf(emoji ?? '');
}

function inline(text: string, names: Names): Child[] {
  const nodes: Child[] = [];
  let from = 0;
  for (const match of text.matchAll(inlineParts)) {
    nodes.push(unescaped(text.slice(from, match.index)), inlinePart(match, names));
    from = match.index + match[0].length;
  }
  return [...nodes, unescaped(text.slice(from))];
}

function lines(text: string, names: Names): Child[] {
  return text.split('\n').flatMap((line, index) => {
    const quoted = /^&gt; ?(.*)$/.exec(line)?.[1];
    if (quoted !== undefined) return [h('blockquote', {}, ...inline(quoted, names))];
    return [index > 0 && h('br'), ...inline(line, names)];
  });
}

/** Slack's own markup, as messages carry it. Whatever it does not know stays text. */
export function mrkdwn(text: string, names: Names): Child[] {
  return text
    .split(/```\n?/)
    .flatMap((part, index) => (index % 2 === 1 ? [h('pre', {}, unescaped(part))] : lines(part, names)));
}

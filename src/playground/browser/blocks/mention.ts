import { h } from '../kit/h.ts';
import type { Names } from '../kit/names.ts';

function chip(text: string, me = false): HTMLElement {
  return h('span', { class: me ? 'mention me' : 'mention' }, text);
}

export function personMention(id: string, names: Names): HTMLElement {
  return chip(`@${names.person(id)?.name ?? id}`, id === names.me);
}

export function channelMention(id: string, names: Names, label = ''): HTMLElement {
  const name = names.channel(id) ?? label;
  return chip(name === '' ? '🔒 private channel' : `#${name}`);
}

export function groupMention(id: string, names: Names, label = ''): HTMLElement {
  return chip(`@${names.group(id) ?? (label.replace(/^@/, '') || id)}`);
}

export const crowdMention = (range: string): HTMLElement => chip(`@${range}`, true);

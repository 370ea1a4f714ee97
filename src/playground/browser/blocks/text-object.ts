import type { Json } from '../../window/wire.ts';
import type { Child } from '../kit/h.ts';
import type { Names } from '../kit/names.ts';
import { emojiOf } from './emoji.ts';
import { mrkdwn } from './mrkdwn.ts';
import { jsonOf, textOf } from './read-json.ts';

function plain({ text, emoji }: Json): string {
  const words = textOf(text);
  return emoji === false
    ? words
    : words.replace(/:([a-z0-9_+-]+):/g, (_whole, name: string) => emojiOf(name));
}

/** A `plain_text` or `mrkdwn` object. */
export function textObject(value: unknown, names: Names): Child[] {
  const object = jsonOf(value);
  return object.type === 'mrkdwn' ? mrkdwn(textOf(object.text), names) : [plain(object)];
}

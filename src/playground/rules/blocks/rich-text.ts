import { type Check, fault } from '../fault.ts';
import { all, boolean, byType, integer, list, object, oneOf, pattern, string } from '../shape.ts';
import { webAddress } from './image.ts';

// No length limit of rich text is published: 40 000 is the limit of a message's text.
const words = string({ max: 40_000 });
const id = string({ max: 255 });
const style = object(
  {},
  { bold: boolean, italic: boolean, strike: boolean, code: boolean, underline: boolean },
);
const mentionStyle = object(
  {},
  { bold: boolean, italic: boolean, strike: boolean, code: boolean, underline: boolean, highlight: boolean },
);
const border = oneOf(0, 1);

const groupId = pattern(/^S[A-Z0-9]+$/, 'the id of a user group');

/** House rule, as for `<!channel>`: Rolecall never notifies a crowd. A user group it may call, once: see validate-message. */
const noCrowd: Check = (_value, path) => fault(path, 'notifies a crowd', 'broadcast');

const text = object({ type: oneOf('text'), text: words }, { style });
/** A scheme that runs code, such as javascript:, is no link. */
const address = all(
  string({ max: 3000 }),
  pattern(/^(https?|mailto|tel|slack):\S+$/i, 'a web or mail address'),
);
const link = object({ type: oneOf('link'), url: address }, { text: words, unsafe: boolean, style });

const inline: Readonly<Record<string, Check>> = {
  text,
  link,
  emoji: object({ type: oneOf('emoji'), name: id }, { unicode: id, skin_tone: integer(1, 6), style }),
  user: object({ type: oneOf('user'), user_id: id }, { style: mentionStyle }),
  channel: object({ type: oneOf('channel'), channel_id: id }, { style: mentionStyle }),
  team: object({ type: oneOf('team'), team_id: id }, { style: mentionStyle }),
  date: object(
    { type: oneOf('date'), timestamp: integer(0, 9_999_999_999), format: id },
    { url: webAddress, fallback: words, style },
  ),
  color: object({ type: oneOf('color'), value: id }, { style }),
  usergroup: object({ type: oneOf('usergroup'), usergroup_id: groupId }, { style: mentionStyle }),
  broadcast: noCrowd,
};

// No cap on the number of elements is published either; this one only stops runaway lists.
const many = { max: 1000 };
const inlines = list(byType(inline, 'rich text element'), many);
const section = object({ type: oneOf('rich_text_section'), elements: inlines });

const richTextParts: Readonly<Record<string, Check>> = {
  rich_text_section: section,
  rich_text_list: object(
    { type: oneOf('rich_text_list'), style: oneOf('bullet', 'ordered'), elements: list(section, many) },
    { indent: integer(0, 8), offset: integer(0, 100_000), border },
  ),
  rich_text_quote: object({ type: oneOf('rich_text_quote'), elements: inlines }, { border }),
  rich_text_preformatted: object(
    {
      type: oneOf('rich_text_preformatted'),
      elements: list(byType({ text, link }, 'preformatted element'), many),
    },
    { border },
  ),
};

export const richText = object(
  { type: oneOf('rich_text'), elements: list(byType(richTextParts, 'rich text part'), many) },
  { block_id: string({ max: 255 }) },
);

import type { Button } from '@slack/types';
import { andMore } from '../../answers/page/and-more.ts';
import { bold, bullets, type Part, text, type Words } from '../../answers/page/page.ts';
import type { Messages } from '../../messages/messages.ts';
import { encodeQuestion } from '../answers/question-value.ts';
import { askActionId } from '../kit/action-ids.ts';
import { button, buttonRow } from '../kit/button.ts';
import { plainText } from '../kit/plain-text.ts';
import { shorten } from '../kit/safe-text.ts';
import type { Message } from '../page/message.ts';
import { messageText } from '../page/message-text.ts';
import { richText } from '../page/rich-text.ts';

/** What is said about a role in its own channel. */
export interface HereRole {
  readonly slug: string;
  readonly name: string;
  readonly isConfidential: boolean;
  /** Subjects by which it is known, and what it answers for, most important first. */
  readonly topics: readonly string[];
  readonly duties: readonly string[];
  /** `ask`: name of the role that takes it; null where nobody here does. */
  readonly declines: readonly { readonly what: string; readonly ask: string | null }[];
  /** "tomorrow at 09:00 (London time)", when its people are away now. */
  readonly backAt: string | null;
}

const MOST = { roles: 5, topics: 6, duties: 3, declines: 4, words: 200 } as const;

/** The roles of a channel: what they take, what not, and when they are there. */
export function hereMessage(
  roles: readonly HereRole[],
  { finder: say }: Messages,
  more: readonly string[] = [],
): Message {
  const shown = roles.slice(0, MOST.roles);
  const left = roles.length - shown.length;
  const body = shown.length === 0 ? [[text(say.hereNobody)]] : shown.map((role) => roleParts(role, say));
  const rest = [...andMore(left, say.hereMore), ...more].map((sentence) => [text(sentence)]);
  const all = [...body, ...rest];
  return {
    text: messageText([text(say.hereTitle), ...all.flat()]),
    blocks: [
      { type: 'header', text: plainText(say.hereTitle, 150) },
      ...all.map(richText),
      ...buttonRow(shown.flatMap(cardButton)),
    ],
  };
}

function roleParts(role: HereRole, say: Messages['finder']): Part[] {
  const takes = takesLines(role, say);
  return [
    text(bold(role.name), ...(role.isConfidential ? [say.confidentialOnly] : [])),
    ...(takes.length > 0 ? [bullets(takes)] : [text(say.takesNothing)]),
    ...(role.backAt === null ? [] : [text(say.backAt(role.backAt))]),
  ];
}

function takesLines({ topics, duties, declines }: HereRole, say: Messages['finder']): Words[] {
  const known = topics.slice(0, MOST.topics).join(', ');
  return [
    ...(known === '' ? [] : [[say.takes(known)]]),
    ...duties.slice(0, MOST.duties).map((duty) => [shorten(duty, MOST.words)]),
    ...declines.slice(0, MOST.declines).map((one) => declinedLine(one, say)),
  ];
}

function declinedLine({ what, ask }: HereRole['declines'][number], say: Messages['finder']): Words {
  const whose = ask === null ? say.nobodyDoes : say.askThe(ask);
  return [say.not, bold(shorten(what, MOST.words)), `: ${whose}`];
}

function cardButton({ slug, name }: HereRole, index: number): Button[] {
  const value = encodeQuestion({ kind: 'role', role: slug });
  return value === null ? [] : [button(name, askActionId(index), value)];
}

import type { Button, KnownBlock } from '@slack/types';
import type { Messages } from '../../messages/messages.ts';
import type { Message } from '../answers/message.ts';
import { drawParagraphs, type Line, type Paragraph, writeParagraphs } from '../answers/paragraphs.ts';
import { encodeQuestion } from '../answers/question-value.ts';
import { askActionId } from '../kit/action-ids.ts';
import { button, buttonRow } from '../kit/button.ts';
import { plainText } from '../kit/plain-text.ts';
import { shorten } from '../kit/safe-text.ts';

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
  const body: Paragraph[][] =
    shown.length === 0 ? [[[say.hereNobody]]] : shown.map((role) => roleParagraphs(role, say));
  const rest: Paragraph[][] = left > 0 ? [[[say.hereMore(left)]]] : [];
  const all = [...body, ...rest, ...more.map((sentence): Paragraph[] => [[sentence]])];
  const blocks: KnownBlock[] = all.map(drawParagraphs);
  return {
    text: writeParagraphs([[say.hereTitle], ...all.flat()]),
    blocks: [
      { type: 'header', text: plainText(say.hereTitle, 150) },
      ...blocks,
      ...buttonRow(shown.flatMap(cardButton)),
    ],
  };
}

function roleParagraphs(role: HereRole, say: Messages['finder']): Paragraph[] {
  const takes = takesLines(role, say);
  return [
    [{ bold: role.name }, ...(role.isConfidential ? [say.confidentialOnly] : [])],
    ...(takes.length > 0 ? [{ bullets: takes }] : [[say.takesNothing]]),
    ...(role.backAt === null ? [] : [[say.backAt(role.backAt)]]),
  ];
}

function takesLines({ topics, duties, declines }: HereRole, say: Messages['finder']): Line[] {
  const known = topics.slice(0, MOST.topics).join(', ');
  return [
    ...(known === '' ? [] : [[say.takes(known)]]),
    ...duties.slice(0, MOST.duties).map((duty) => [shorten(duty, MOST.words)]),
    ...declines.slice(0, MOST.declines).map((one) => declinedLine(one, say)),
  ];
}

function declinedLine({ what, ask }: HereRole['declines'][number], say: Messages['finder']): Line {
  const whose = ask === null ? say.nobodyDoes : say.askThe(ask);
  return [say.not, { bold: shorten(what, MOST.words) }, `: ${whose}`];
}

function cardButton({ slug, name }: HereRole, index: number): Button[] {
  const value = encodeQuestion({ kind: 'role', role: slug });
  return value === null ? [] : [button(name, askActionId(index), value)];
}

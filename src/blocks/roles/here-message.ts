import type { Button, KnownBlock } from '@slack/types';
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
const TITLE = 'Who is asked in this channel';

/** The roles of a channel: what they take, what not, and when they are there. */
export function hereMessage(roles: readonly HereRole[], more: readonly string[] = []): Message {
  const shown = roles.slice(0, MOST.roles);
  const left = roles.length - shown.length;
  const body: Paragraph[][] = shown.length === 0 ? [[NOBODY]] : shown.map(roleParagraphs);
  const rest: Paragraph[][] = left > 0 ? [[[`And ${left} more. Type /role list to see all roles.`]]] : [];
  const all = [...body, ...rest, ...more.map((sentence): Paragraph[] => [[sentence]])];
  const blocks: KnownBlock[] = all.map(drawParagraphs);
  return {
    text: writeParagraphs([[TITLE], ...all.flat()]),
    blocks: [
      { type: 'header', text: plainText(TITLE, 150) },
      ...blocks,
      ...buttonRow(shown.flatMap(cardButton)),
    ],
  };
}

const NOBODY: Line = [
  'No role has this channel. Type /role list to see who is asked where, or /role ask and what you need. Whoever looks after the documents can give a role this channel.',
];

function roleParagraphs(role: HereRole): Paragraph[] {
  const takes = takesLines(role);
  return [
    [{ bold: role.name }, ...(role.isConfidential ? [': confidential requests only'] : [])],
    ...(takes.length > 0 ? [{ bullets: takes }] : [['Nothing is written about what this role takes.']]),
    ...(role.backAt === null ? [] : [[`They are away now and back ${role.backAt}.`]]),
  ];
}

function takesLines({ topics, duties, declines }: HereRole): Line[] {
  const known = topics.slice(0, MOST.topics).join(', ');
  return [
    ...(known === '' ? [] : [[`Takes: ${known}`]]),
    ...duties.slice(0, MOST.duties).map((duty) => [shorten(duty, MOST.words)]),
    ...declines.slice(0, MOST.declines).map(declinedLine),
  ];
}

function declinedLine({ what, ask }: HereRole['declines'][number]): Line {
  const whose = ask === null ? 'nobody here does' : `ask the ${ask}`;
  return ['Not ', { bold: shorten(what, MOST.words) }, `: ${whose}`];
}

function cardButton({ slug, name }: HereRole, index: number): Button[] {
  const value = encodeQuestion({ kind: 'role', role: slug });
  return value === null ? [] : [button(name, askActionId(index), value)];
}

import type { Button, KnownBlock, ModalView, SectionBlock } from '@slack/types';
import type { Answer } from '../../answers/answer.ts';
import type { Choice } from '../../answers/page/page.ts';
import { pageBlocks, sourcesBlock } from '../answers/page-blocks.ts';
import { drawParagraphs } from '../answers/paragraphs.ts';
import { encodeQuestion } from '../answers/question-value.ts';
import { findActionId, finderAskActionId, SHEET } from '../kit/action-ids.ts';
import { button, buttonRow } from '../kit/button.ts';
import { modal } from '../kit/modal.ts';
import { compareButton, wrongButton } from '../kit/open-buttons.ts';
import { plainText } from '../kit/plain-text.ts';
import { startButton } from '../requests/form/request-start.ts';
import { roleFinder } from './role-finder.ts';
import type { FormRole } from './role-label.ts';

const TITLE = 'Find a role';
/** Slack takes 25 buttons a row. */
const MOST_CHOICES = 20;

/** The menu's action id. */
export const FINDER_ROLE = findActionId('finder');

/** What the finder shows. */
export interface Finder {
  /** How many roles there are to find. */
  readonly roles: number;
  /** The role of the answer, and the answer; null before a role is chosen. */
  readonly found: { readonly role: FormRole | null; readonly answer: Answer } | null;
}

/** A menu to find a role in, and below it what is asked about the role. */
export function finderModal({ roles, found }: Finder): ModalView {
  const blocks =
    found === null
      ? [drawParagraphs([[emptyWords(roles)]])]
      : [...pageBlocks(found.answer.page), ...buttonsOf(found.answer), ...sourcesBlock(found.answer.page)];
  const menu = roles === 0 ? [] : [menuBlock(found?.role ?? null)];
  return modal({ id: SHEET.finder, title: TITLE, close: 'Close', blocks: [...menu, ...blocks] });
}

/** Opened at once, as Slack's permission to open something lapses after three seconds. */
export const waitingFinder = (): ModalView =>
  modal({ id: SHEET.finder, title: TITLE, close: 'Close', blocks: [drawParagraphs([['One moment …']])] });

function emptyWords(roles: number): string {
  if (roles === 0)
    return 'No document describes a role yet. Whoever runs Rolecall can see why with: npm run -s rolecall -- check';
  const count = roles === 1 ? 'There is one role.' : `There are ${roles} roles.`;
  return `${count} Choose one to see what it is for, what it answers for, what its levels expect, and where to ask.`;
}

function menuBlock(role: FormRole | null): SectionBlock {
  return {
    type: 'section',
    block_id: 'finder',
    text: plainText('Type a name, a part of it, or what people call it.', 150),
    accessory: roleFinder(FINDER_ROLE, TITLE, role),
  };
}

/** First what can be asked next, then what can be done. */
function buttonsOf(answer: Answer): KnownBlock[] {
  const asked = [...overview(answer), ...answer.page.choices].slice(0, MOST_CHOICES).flatMap(askButton);
  return [...buttonRow(asked), ...buttonRow(toolsOf(answer))];
}

function overview({ kind, role }: Answer): Choice[] {
  return role === null || kind === 'role' ? [] : [{ label: 'Overview', question: { kind: 'role', role } }];
}

function askButton({ label, question }: Choice, index: number): Button[] {
  const value = encodeQuestion(question);
  return value === null ? [] : [button(label, finderAskActionId(index), value)];
}

function toolsOf({ role, channel, page }: Answer): Button[] {
  if (role === null) return [];
  const send = startButton({ role, text: '', channelName: channel, isPrivate: false });
  const question = page.shareable ?? { kind: 'role', role };
  return [
    ...(send ? [button('Send a request', send.action_id ?? '', send.value ?? '')] : []),
    ...compareButton('Compare with …', question),
    ...wrongButton(question, page.from),
  ];
}

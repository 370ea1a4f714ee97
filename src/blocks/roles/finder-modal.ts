import type { Button, KnownBlock, ModalView, SectionBlock } from '@slack/types';
import type { Answer } from '../../answers/answer.ts';
import type { Choice } from '../../answers/page/page.ts';
import type { Messages } from '../../messages/messages.ts';
import { encodeQuestion } from '../answers/question-value.ts';
import { findActionId, finderAskActionId, SHEET } from '../kit/action-ids.ts';
import { button, buttonRow } from '../kit/button.ts';
import { modal } from '../kit/modal.ts';
import { compareButton, wrongButton } from '../kit/open-buttons.ts';
import { plainText } from '../kit/plain-text.ts';
import { pageBlocks, sourcesBlock } from '../page/page-blocks.ts';
import { sentenceBlock } from '../page/rich-text.ts';
import { startButton } from '../requests/form/request-start.ts';
import { roleFinder } from './role-finder.ts';
import type { FormRole } from './role-label.ts';

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
export function finderModal({ roles, found }: Finder, say: Messages): ModalView {
  const blocks =
    found === null
      ? [sentenceBlock(emptyWords(roles, say.finder))]
      : [
          ...pageBlocks(found.answer.page),
          ...buttonsOf(found.answer, say),
          ...sourcesBlock(found.answer.page),
        ];
  const menu = roles === 0 ? [] : [menuBlock(found?.role ?? null, say.finder)];
  return finderView([...menu, ...blocks], say);
}

/** Opened at once, as Slack's permission to open something lapses after three seconds. */
export const waitingFinder = (say: Messages): ModalView =>
  finderView([sentenceBlock(say.buttons.oneMoment)], say);

const finderView = (blocks: KnownBlock[], { finder, buttons }: Messages): ModalView =>
  modal({ id: SHEET.finder, title: finder.title, close: buttons.close, blocks });

const emptyWords = (roles: number, say: Messages['finder']): string =>
  roles === 0 ? say.noRoles : say.choose(roles);

function menuBlock(role: FormRole | null, say: Messages['finder']): SectionBlock {
  return {
    type: 'section',
    block_id: 'finder',
    text: plainText(say.typeIt, 150),
    accessory: roleFinder(FINDER_ROLE, say.title, role),
  };
}

/** First what can be asked next, then what can be done. */
function buttonsOf(answer: Answer, say: Messages): KnownBlock[] {
  const asked = [...overview(answer, say.finder), ...answer.page.choices]
    .slice(0, MOST_CHOICES)
    .flatMap(askButton);
  return [...buttonRow(asked), ...buttonRow(toolsOf(answer, say))];
}

function overview({ kind, role }: Answer, say: Messages['finder']): Choice[] {
  return role === null || kind === 'role' ? [] : [{ label: say.overview, question: { kind: 'role', role } }];
}

function askButton({ label, question }: Choice, index: number): Button[] {
  const value = encodeQuestion(question);
  return value === null ? [] : [button(label, finderAskActionId(index), value)];
}

function toolsOf({ role, channel, page }: Answer, say: Messages): Button[] {
  if (role === null) return [];
  const send = startButton({ role, text: '', channelName: channel, isPrivate: false }, say);
  const question = page.shareable ?? { kind: 'role', role };
  return [
    ...(send ? [button(say.buttons.sendRequest, send.action_id ?? '', send.value ?? '')] : []),
    ...compareButton(say.buttons.compareWith, question),
    ...wrongButton(question, say.buttons, page.from),
  ];
}

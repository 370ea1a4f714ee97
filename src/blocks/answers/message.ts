import type { Button, ContextBlock, KnownBlock, StaticSelect } from '@slack/types';
import type { Answer } from '../../answers/answer.ts';
import { type Choice, type Page, sayOf } from '../../answers/page/page.ts';
import { plainText } from '../../answers/page/plain-text.ts';
import { ACTION, askActionId } from '../kit/action-ids.ts';
import { button, buttonRow } from '../kit/button.ts';
import { compareButton, shownLines, wrongButton } from '../kit/open-buttons.ts';
import { escapedText } from '../kit/safe-text.ts';
import { isUserId } from '../kit/user-id.ts';
import { type Links, NO_LINKS } from '../page/links.ts';
import type { Message } from '../page/message.ts';
import { pageBlocks, sourcesBlock } from '../page/page-blocks.ts';
import { withLinks } from '../page/with-links.ts';
import { startButton } from '../requests/form/request-start.ts';
import { feedbackButtons, feedbackRow, rowsWithFeedback } from './feedback-buttons.ts';
import { moreMenu } from './more-menu.ts';
import { encodeQuestion } from './question-value.ts';

const LONGEST_TEXT = 3900;
const MOST_BUTTONS = 20;
const MOST_FRONT = 1;
/** Answers of which all choices are equal: "did you mean …?", and the nearest roles where nobody is sure. */
const DOORS: ReadonlySet<Answer['kind']> = new Set(['choose', 'nothing']);
const MOST_DOORS = 5;

/** Where an answer is read. In a private place, a request that starts there quotes nothing of itself. */
export interface Place {
  readonly isPrivatePlace: boolean;
  /** What the person typed, whom the answer may ask whether it was helpful. */
  readonly asked?: string;
  /** Where its words can lead. */
  readonly links?: Links;
}
const PUBLIC_PLACE: Place = { isPrivatePlace: false };

/** An answer only its asker sees: with a button to share it, where it is worth sharing. */
export function privateMessage(
  answer: Answer,
  place: Place = PUBLIC_PLACE,
  body = drawBody(answer.page, place.links),
): Message {
  const buttons = [...buttonsOf(answer, place), ...shareButton(answer.page)];
  return messageOf(body, rowsWithFeedback(buttons, feedbackButtons(answer, place.asked ?? null)));
}

/** An answer everybody in the channel or thread sees, posted by us: Slack takes tables and its own feedback signs there. */
export function publicMessage(answer: Answer, place: Place = PUBLIC_PLACE): Message {
  const rows = [...buttonRow(buttonsOf(answer, place)), ...feedbackRow(answer, place.asked ?? null)];
  return messageOf(drawBody(answer.page, place.links, true), rows);
}

/** A private answer made public by the person with this user id. */
export function sharedMessage(answer: Answer, userId: string, place: Place = PUBLIC_PLACE): Message {
  const { text, blocks } = publicMessage(answer, place);
  const who: ContextBlock = {
    type: 'context',
    elements: [{ type: 'mrkdwn', text: sayOf(answer.page).buttons.sharedBy(`<@${userId}>`) }],
  };
  return { text, blocks: isUserId(userId) ? [...blocks, who] : blocks };
}

/** What does not depend on who asked, or in which words. */
export interface Body {
  readonly text: string;
  readonly blocks: readonly KnownBlock[];
  readonly sources: readonly KnownBlock[];
}

export function drawBody(page: Page, links: Links = NO_LINKS, tables = false): Body {
  return {
    text: escapedText(plainText(page), LONGEST_TEXT),
    blocks: pageBlocks(withLinks(page, links), { tables }),
    sources: sourcesBlock(page, links),
  };
}

function messageOf({ text, blocks, sources }: Body, rows: readonly KnownBlock[]): Message {
  return { text, blocks: [...blocks, ...rows, ...sources] };
}

/** The one thing that matters as a button, and the rest in a menu; where one of several is to be chosen, all as buttons. */
function buttonsOf(answer: Answer, place: Place): (Button | StaticSelect)[] {
  const { page } = answer;
  const say = sayOf(page).buttons;
  const offer = offerButtons(page, place);
  const front = DOORS.has(answer.kind) ? MOST_DOORS : Math.max(0, MOST_FRONT - offer.length);
  const rest = page.choices.slice(front);
  const { menu, left } = moreMenu(rest, shownLines(page.shareable, page.from), say);
  // A menu of one is a button with a detour.
  const isMenu = menu !== null && (menu.options?.length ?? 0) > 1;
  const asked = [...page.choices.slice(0, front), ...(isMenu ? left : rest)].slice(0, MOST_BUTTONS);
  const more = isMenu ? [menu] : page.shareable === null ? [] : wrongButton(page.shareable, say, page.from);
  return [...offer, ...asked.flatMap(askButton), ...more, ...compareAgain(page)];
}

/** The first step of a request, where the answer is who may own it. Of two that may, neither stands out. */
function offerButtons(page: Page, { isPrivatePlace }: Place): Button[] {
  const { offers = [] } = page;
  const starts = offers.flatMap(
    (offer, index) =>
      startButton(
        { ...offer, roleName: offer.name ?? null, channelName: offer.channel, isPrivate: isPrivatePlace },
        sayOf(page),
        index,
      ) ?? [],
  );
  const [only] = starts;
  return only && starts.length === 1 ? [{ ...only, style: 'primary' }] : starts;
}

function askButton({ label, question }: Choice, index: number): Button[] {
  const value = encodeQuestion(question);
  return value === null ? [] : [button(label, askActionId(index), value)];
}

const compareAgain = (page: Page): Button[] =>
  page.shareable?.kind === 'compare' ? compareButton(sayOf(page).buttons.compareOthers, page.shareable) : [];

function shareButton(page: Page): Button[] {
  const value = page.shareable && encodeQuestion(page.shareable);
  return value ? [button(sayOf(page).buttons.share, ACTION.share, value)] : [];
}

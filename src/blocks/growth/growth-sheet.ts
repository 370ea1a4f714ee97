import type { Button, KnownBlock } from '@slack/types';
import { bold, type Part, text } from '../../answers/page/page.ts';
import { CHAPTER } from '../../growth/sheet-page.ts';
import type { Messages } from '../../messages/messages.ts';
import { ACTION, growthPageActionId, SHEET } from '../kit/action-ids.ts';
import { button, buttonRow } from '../kit/button.ts';
import { type ModalView, modal } from '../kit/modal.ts';
import { plainText } from '../kit/plain-text.ts';
import { richText, sentenceBlock } from '../page/rich-text.ts';
import { criterionBlocks } from './growth-criterion.ts';
import { encodeGrowthMemory, type GrowthMemory } from './growth-memory.ts';
import { growthMenus } from './growth-menus.ts';
import type { GrowthState } from './growth-state.ts';
import { standingWords } from './growth-words.ts';

/** Opens the growth sheet of whoever presses it. Carries nothing. */
export const growthButton = ({ growth }: Messages): Button => button(growth.title, ACTION.growthOpen, 'mine');

/** What is shown while the sheet is read. */
export const growthWaiting = (say: Messages): ModalView =>
  sheetModal([sentenceBlock(say.buttons.oneMoment)], '', say);

/** The sheet of one person, for that person. */
export function growthSheet(state: GrowthState, say: Messages): ModalView {
  const notice = state.notice === null ? [] : [text(bold(state.notice))];
  const blocks = [
    richText([...notice, text(say.growth.intro), ...unreadable(state, say.growth)]),
    ...growthMenus(state, say),
    ...body(state, say),
    ...pageButtons(state, say.growth),
    ...lastButtons(say),
  ];
  return sheetModal(blocks, encodeGrowthMemory(state.memory), say);
}

/** When the database is away: nothing is shown that may not be true, and one press leads back to where one was. */
export function growthAway(memory: GrowthMemory | null, isClickLost: boolean, say: Messages): ModalView {
  const words = isClickLost ? say.growth.clickLost : say.growth.away;
  const again = button(say.growth.tryAgain, ACTION.growthAgain, 'again');
  return sheetModal(
    [sentenceBlock(words), ...buttonRow([again])],
    memory ? encodeGrowthMemory(memory) : '',
    say,
  );
}

const sheetModal = (blocks: KnownBlock[], memory: string, { growth, buttons }: Messages): ModalView =>
  modal({ id: SHEET.growth, title: growth.title, close: buttons.close, memory, blocks });

function unreadable({ unreadable: count }: GrowthState, say: Messages['growth']): readonly Part[] {
  return count === 0 ? [] : [text(say.unreadable(count))];
}

function body(state: GrowthState, say: Messages): KnownBlock[] {
  const { growth: words } = say;
  if (state.memory.chapter === CHAPTER.gone && state.gone > 0)
    return [sentenceBlock(words.areGone), ...criteria(state, say)];
  if (state.roles.length === 0) return [sentenceBlock(words.noLevels)];
  if (!state.standing) return [sentenceBlock(words.chooseRole)];
  const standing = standingWords(state.standing, words);
  const empty: Part[] =
    state.sheetPage.items.length > 0 || state.standing.asked === 0 || state.memory.chapter === CHAPTER.open
      ? []
      : [text(words.nothingHere(state.memory.level))];
  return [richText([...standing, ...empty]), ...criteria(state, say)];
}

/** Under the name of their topic, where that changes. */
function criteria({ sheetPage, memory }: GrowthState, say: Messages): KnownBlock[] {
  return sheetPage.items.flatMap((entry, index): KnownBlock[] => {
    const { topic, topicTitle } = entry.criterion;
    const isSame = sheetPage.items[index - 1]?.criterion.topic === topic || memory.chapter === CHAPTER.gone;
    const header: KnownBlock[] = isSame ? [] : [{ type: 'header', text: plainText(topicTitle, 150) }];
    return [...header, ...criterionBlocks(entry, memory, say)];
  });
}

function pageButtons({ sheetPage: { page, pages } }: GrowthState, say: Messages['growth']): KnownBlock[] {
  if (pages === 1) return [];
  const where = sentenceBlock(say.page(page + 1, pages));
  const back = button(say.pageBefore, growthPageActionId('back'), String(page - 1));
  const on = button(say.nextPage, growthPageActionId('on'), String(page + 1));
  return [where, ...buttonRow([...(page > 0 ? [back] : []), ...(page < pages - 1 ? [on] : [])])];
}

function lastButtons({ growth: say, buttons }: Messages): KnownBlock[] {
  const forget: Button = {
    ...button(say.deleteAll, ACTION.growthForget, 'mine'),
    style: 'danger',
    confirm: {
      title: plainText(say.deleteTitle, 100),
      text: plainText(say.deleteWords, 300),
      confirm: plainText(say.deleteAll, 30),
      deny: plainText(buttons.keep, 30),
      style: 'danger',
    },
  };
  return buttonRow([button(say.getMarkdown, ACTION.growthMarkdown, '0'), forget]);
}

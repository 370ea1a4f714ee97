import type { Button, KnownBlock } from '@slack/types';
import { CHAPTER } from '../../growth/sheet-page.ts';
import { drawParagraphs, type Paragraph } from '../answers/paragraphs.ts';
import { ACTION, growthPageActionId, SHEET } from '../kit/action-ids.ts';
import { button, buttonRow } from '../kit/button.ts';
import { type ModalView, modal } from '../kit/modal.ts';
import { plainText } from '../kit/plain-text.ts';
import { criterionBlocks } from './growth-criterion.ts';
import { encodeGrowthMemory, type GrowthMemory } from './growth-memory.ts';
import { growthMenus } from './growth-menus.ts';
import type { GrowthState } from './growth-state.ts';
import { AWAY, standingWords } from './growth-words.ts';

const TITLE = 'My growth sheet';

/** Opens the growth sheet of whoever presses it. Carries nothing. */
export const growthButton = (): Button => button(TITLE, ACTION.growthOpen, 'mine');

/** What is shown while the sheet is read. */
export const growthWaiting = (): ModalView => sheetModal([drawParagraphs([['One moment …']])], '');

/** The sheet of one person, for that person. */
export function growthSheet(state: GrowthState): ModalView {
  const top = [...(state.notice === null ? [] : [[{ bold: state.notice }]]), INTRO, ...unreadable(state)];
  return sheetModal(
    [drawParagraphs(top), ...growthMenus(state), ...body(state), ...pageButtons(state), ...lastButtons()],
    encodeGrowthMemory(state.memory),
  );
}

/** When the database is away: nothing is shown that may not be true, and one press leads back to where one was. */
export function growthAway(memory: GrowthMemory | null, isClickLost: boolean): ModalView {
  const lost = isClickLost ? ', so your last click is not kept' : '';
  const words = `${AWAY}${lost}. Everything that was kept before is still there. Try again in a minute.`;
  const again = button('Try again', ACTION.growthAgain, 'again');
  return sheetModal(
    [drawParagraphs([[words]]), ...buttonRow([again])],
    memory ? encodeGrowthMemory(memory) : '',
  );
}

const sheetModal = (blocks: KnownBlock[], memory: string): ModalView =>
  modal({ id: SHEET.growth, title: TITLE, close: 'Close', memory, blocks });

const INTRO: Paragraph = [
  'Rolecall shows this to you alone: tick what you can show, and write down a line of evidence. It is a compass, not a GPS.',
];

function unreadable({ unreadable: count }: GrowthState): readonly Paragraph[] {
  if (count === 0) return [];
  const notes = count === 1 ? '1 note' : `${count} notes`;
  return [
    [
      `${notes} cannot be opened, since the setting GROWTH_SECRET has changed. The people who run Rolecall can set the old one again.`,
    ],
  ];
}

function body(state: GrowthState): KnownBlock[] {
  if (state.memory.chapter === CHAPTER.gone && state.gone > 0)
    return [drawParagraphs([GONE]), ...criteria(state)];
  if (state.roles.length === 0) return [drawParagraphs([NO_LEVELS])];
  if (!state.standing) return [drawParagraphs([NO_ROLE])];
  const words = standingWords(state.standing);
  const empty: Paragraph[] =
    state.sheetPage.items.length > 0 || state.standing.asked === 0 || state.memory.chapter === CHAPTER.open
      ? []
      : [[`Nothing is written here for level ${state.memory.level}. Look at another topic or level.`]];
  return [drawParagraphs([...words, ...empty]), ...criteria(state)];
}

const NO_LEVELS: Paragraph = [
  'None of the documents describes levels yet, so there is nothing to tick. Ask whoever looks after them for a progression framework.',
];
const NO_ROLE: Paragraph = ['Choose your role, and the level you work towards, to see what it asks.'];
const GONE: Paragraph = [
  'The documents have changed: these criteria were reworded or taken out. What you noted about them is kept until you take it back.',
];

/** Under the name of their topic, where that changes. */
function criteria({ sheetPage, memory }: GrowthState): KnownBlock[] {
  return sheetPage.items.flatMap((entry, index): KnownBlock[] => {
    const { topic, topicTitle } = entry.criterion;
    const isSame = sheetPage.items[index - 1]?.criterion.topic === topic || memory.chapter === CHAPTER.gone;
    const header: KnownBlock[] = isSame ? [] : [{ type: 'header', text: plainText(topicTitle, 150) }];
    return [...header, ...criterionBlocks(entry, memory)];
  });
}

function pageButtons({ sheetPage: { page, pages } }: GrowthState): KnownBlock[] {
  if (pages === 1) return [];
  const where = drawParagraphs([[`Page ${page + 1} of ${pages}`]]);
  const back = button('Page before', growthPageActionId('back'), String(page - 1));
  const on = button('Next page', growthPageActionId('on'), String(page + 1));
  return [where, ...buttonRow([...(page > 0 ? [back] : []), ...(page < pages - 1 ? [on] : [])])];
}

function lastButtons(): KnownBlock[] {
  const forget: Button = {
    ...button('Delete everything', ACTION.growthForget, 'mine'),
    style: 'danger',
    confirm: {
      title: plainText('Delete your growth sheet?', 100),
      text: plainText(
        'All ticks and all evidence, for every role. Nobody can bring them back. Get them as Markdown first, if you want a copy.',
        300,
      ),
      confirm: plainText('Delete everything', 30),
      deny: plainText('Keep it', 30),
      style: 'danger',
    },
  };
  return buttonRow([button('Get as Markdown', ACTION.growthMarkdown, '0'), forget]);
}

import { ladderOf } from '../../answers/finding/ladder.ts';
import type { Role } from '../../catalog/role.ts';
import type { GrowthEntry, GrowthSheet } from '../../growth/growth-sheet.ts';
import {
  CHAPTER,
  entriesAt,
  numbered,
  type SheetPage,
  sheetPageOf,
  type TopicChoice,
  topicChoices,
} from '../../growth/sheet-page.ts';
import { type Standing, standingAt } from '../../growth/standing.ts';
import type { FormRole } from '../roles/role-label.ts';
import { fitsMenu } from '../roles/role-value.ts';
import type { Boxes } from './growth-boxes.ts';
import { type GrowthMemory, START, tickBlock } from './growth-memory.ts';

/** Everything that the growth sheet shows. */
export interface GrowthState {
  readonly memory: GrowthMemory;
  /** Those whose levels are described. */
  readonly roles: readonly FormRole[];
  /** The chosen one, if it is among them. */
  readonly role: FormRole | null;
  /** Of the chosen role. */
  readonly levels: number;
  readonly topics: readonly TopicChoice[];
  readonly standing: Standing | null;
  readonly sheetPage: SheetPage;
  /** How many notes are about criteria that the documents no longer have. */
  readonly gone: number;
  /** How many notes cannot be opened. */
  readonly unreadable: number;
  /** Something that has just happened. */
  readonly notice: string | null;
}

interface Given {
  readonly sheet: GrowthSheet;
  readonly roles: readonly Role[];
  readonly gone: readonly GrowthEntry[];
  /** Null where nothing is on the screen yet: then the aim is shown. */
  readonly memory: GrowthMemory | null;
  /** The boxes as they look on the screen. */
  readonly boxes: Boxes;
  readonly notice: string | null;
}

/** What there is to show at this place of the sheet, or at the nearest that still exists. */
export function growthState({ sheet, roles: all, gone, boxes, notice, ...given }: Given): GrowthState {
  const memory = given.memory ?? (sheet.aim ? { ...START, ...sheet.aim } : START);
  const roles = all.filter((role) => fitsMenu(role) && ladderOf(role) !== null);
  const role = roles.find(({ slug }) => slug === memory.role) ?? null;
  const levels = (role && ladderOf(role)?.levels) ?? 0;
  const level = Math.min(memory.level, Math.max(1, levels));
  const topics = role ? topicChoices(role) : [];
  const chapter = nearest(memory.chapter, topics, gone.length);
  const ofLevel = role && chapter !== CHAPTER.gone ? entriesAt(role, level, chapter, sheet) : [];
  const sheetPage = sheetPageOf(chapter === CHAPTER.gone ? numbered(gone) : ofLevel, memory.page);
  const generation = memory.generation + (isStale(sheetPage, memory.generation, boxes) ? 1 : 0);
  return {
    memory: { role: role?.slug ?? null, level, chapter, page: sheetPage.page, generation },
    roles: roles.map(labelled),
    role: role && labelled(role),
    levels,
    topics,
    standing: role && standingAt(role, level, sheet),
    sheetPage,
    gone: gone.length,
    unreadable: sheet.unreadable,
    notice,
  };
}

const labelled = ({ slug, name }: Role): FormRole => ({ slug, name, channelName: null });

function nearest(chapter: string, topics: readonly TopicChoice[], gone: number): string {
  if (chapter === CHAPTER.gone) return gone > 0 ? chapter : CHAPTER.all;
  return chapter === CHAPTER.open || topics.some(({ value }) => value === chapter) ? chapter : CHAPTER.all;
}

/** Whether a box shows something else than what is kept, as another window has changed it. */
function isStale({ items }: SheetPage, generation: number, boxes: Boxes): boolean {
  return items.some(
    ({ criterion, isTicked }) => (boxes.get(tickBlock(criterion.key, generation)) ?? isTicked) !== isTicked,
  );
}

import type { ContextBlock, HeaderBlock, HomeView, KnownBlock } from '@slack/types';
import { fingerprint } from '../../growth/criterion.ts';
import type { Library } from '../../search/library.ts';
import { buttonRow } from '../kit/button.ts';
import { plainText } from '../kit/plain-text.ts';
import { goButton } from './go-button.ts';
import type { HomeData, Sheet } from './home-data.ts';
import { encodeHomeMemory } from './home-memory.ts';
import { type HomePage, levelsPage, parentOf } from './home-page.ts';
import { compareSheet } from './sheets/compare-sheet.ts';
import { goneSheet } from './sheets/gone-sheet.ts';
import { levelsSheet } from './sheets/levels-sheet.ts';
import { nextSheet } from './sheets/next-sheet.ts';
import { roleSheet } from './sheets/role-sheet.ts';
import { startSheet } from './sheets/start-sheet.ts';

export type { HomeView };

/** A page of the Home tab, as this person sees it: at most 100 blocks. */
export function homeView(page: HomePage, homeData: HomeData): HomeView {
  const { title, blocks } = sheetOf(page, homeData);
  const header: HeaderBlock = { type: 'header', text: plainText(title, 150) };
  const all: KnownBlock[] = [header, ...wayBack(page, homeData.library), ...blocks];
  const digest = fingerprint(JSON.stringify([page, all]));
  return { type: 'home', private_metadata: encodeHomeMemory(digest, page), blocks: all };
}

/** Stands for all that the view shows; views with the same digest look the same. */
function sheetOf(page: HomePage, homeData: HomeData): Sheet {
  const { library, me } = homeData;
  if (page.kind === 'start') return startSheet(page, homeData);
  if (page.kind === 'next') return nextSheet(page, me, library);
  const role = library.role(page.role);
  if (!role) return goneSheet(page.role, library);
  if (page.kind === 'role') return roleSheet(role, page, library, homeData.eyes);
  if (page.kind === 'levels') return levelsSheet(role, page, me, library);
  return compareSheet(role, page, library) ?? levelsSheet(role, missing(page, role.slug), me, library);
}

/** The level that is not there any more, so that this is what is said. */
const missing = ({ levels }: Extract<HomePage, { kind: 'compare' }>, slug: string) =>
  levelsPage(slug, Math.max(...levels));

/** "Home › Platform Engineer › Levels", and a button to the last step but one. */
function wayBack(page: HomePage, library: Library): KnownBlock[] {
  const parent = parentOf(page);
  if (!parent) return [];
  const steps = trail(page).map((step) => labelOf(step, library));
  const crumbs: ContextBlock = { type: 'context', elements: [plainText(steps.join(' › '), 2000)] };
  return [crumbs, ...buttonRow(goButton(library.say.home.backTo(labelOf(parent, library)), 'back', parent))];
}

function trail(page: HomePage): HomePage[] {
  const parent = parentOf(page);
  return parent ? [...trail(parent), page] : [page];
}

function labelOf(page: HomePage, library: Library): string {
  const { home: say, levels } = library.say;
  switch (page.kind) {
    case 'start':
      return say.home;
    case 'role':
      return page.tab === 'overview' ? (library.role(page.role)?.name ?? page.role) : say.tabs[page.tab];
    case 'levels':
      return page.level === null ? library.say.roles.levels : levels.level(page.level);
    case 'compare':
      return say.comparedWith(page.levels[1]);
    case 'next':
      return say.whatIsNext;
  }
}

import { cellOf, type Ladder, ladderOf } from '../../../answers/finding/ladder.ts';
import { answerLevels } from '../../../answers/kinds/levels/levels-answer.ts';
import { text } from '../../../answers/page/page.ts';
import type { Role } from '../../../catalog/role.ts';
import type { Messages } from '../../../messages/messages.ts';
import type { Library } from '../../../search/library.ts';
import { gridButton } from '../../answers/map-button.ts';
import { buttonRow } from '../../kit/button.ts';
import { sourcesBlock } from '../../page/page-blocks.ts';
import { choiceButtons } from '../choices.ts';
import { goButton } from '../go-button.ts';
import type { Me, Sheet } from '../home-data.ts';
import type { PageOf } from '../home-page.ts';
import { type Item, itemsOf, words } from './items.ts';
import { levelItems } from './level-items.ts';
import { levelMenus } from './level-menus.ts';
import { paged } from './paged.ts';

type LevelsPage = PageOf<'levels'>;

/** The levels of a role, or what one of them asks. */
export function levelsSheet(role: Role, page: LevelsPage, me: Me | null, library: Library): Sheet {
  const { language, say } = library;
  const ladder = ladderOf(role, say.levels.ofRole);
  if (!ladder || page.level === null || page.level > ladder.levels)
    return answerSheet(role, page, ladder, library);
  const { topics, note } = topicsShown(ladder, page, say);
  const cells = topics.map((topic) => cellOf(topic, page.level ?? 1));
  const items = [...note, ...cells.flatMap((cell, index) => levelItems(cell, page, String(index), say))];
  return {
    title: say.home.levelTitle(role.name, page.level),
    blocks: [
      levelMenus(ladder, { level: page.level, topic: page.topic, comparedWith: null }, say),
      ...nextRow(role, page, me, say),
      ...paged(items, page, say),
      ...sourcesBlock({ sources: cells.flatMap(({ entry }) => (entry ? [entry.source] : [])), language }),
    ],
  };
}

/** What there is to choose from; or that there is no such level, or no levels at all. */
function answerSheet(role: Role, page: LevelsPage, ladder: Ladder | null, library: Library): Sheet {
  const { say } = library;
  const levels = page.level === null ? [] : [page.level];
  const asked = { kind: 'levels', role: role.slug, levels, topic: null, from: 0 } as const;
  const answer = answerLevels(role, asked, library).page;
  const shown = { level: null, topic: page.topic, comparedWith: null };
  const choices = choiceButtons(answer.choices, ladder ? 12 : 0);
  return {
    title: answer.title,
    blocks: [
      ...(ladder ? [levelMenus(ladder, shown, say)] : []),
      ...buttonRow(choices),
      ...(ladder ? buttonRow([gridButton(role.slug, say.buttons)]) : []),
      ...paged(itemsOf(answer.parts), page, say),
      ...sourcesBlock({ ...answer, language: library.language }),
    ],
  };
}

function topicsShown(ladder: Ladder, { topic }: LevelsPage, { home: say }: Messages) {
  const found = ladder.topics.filter(({ name }) => name === topic);
  if (topic === null || found.length > 0)
    return { topics: topic === null ? ladder.topics : found, note: [] as Item[] };
  return {
    topics: ladder.topics,
    note: [words(text(say.topicGone(topic)))],
  };
}

const nextRow = (role: Role, { level }: LevelsPage, me: Me | null, { home: say }: Messages) =>
  buttonRow(
    me?.role === role.slug && me.level === level
      ? goButton(say.whatIsNext, 'next-for-me', { kind: 'next', from: 0 })
      : [],
  );

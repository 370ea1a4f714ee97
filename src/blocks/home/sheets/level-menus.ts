import type { ActionsBlock } from '@slack/types';
import type { Ladder } from '../../../answers/finding/ladder.ts';
import type { Messages } from '../../../messages/messages.ts';
import { ACTION } from '../../kit/action-ids.ts';
import { menu, option } from '../../kit/menu.ts';
import { type HomePage, levelsPage } from '../home-page.ts';

const MOST_OPTIONS = 100;
/** Stands for all of them, in the menus of levels and topics. */
const ALL = 'all';

interface Shown {
  readonly level: number | null;
  readonly topic: string | null;
  readonly comparedWith: number | null;
}

/** Menus for level and topic, and for what to compare with where there is another level. */
export function levelMenus(
  ladder: Ladder,
  { level, topic, comparedWith }: Shown,
  { home: say, levels: words }: Messages,
): ActionsBlock {
  const levels = Array.from({ length: Math.min(ladder.levels, MOST_OPTIONS - 1) }, (_, index) => index + 1);
  const levelOptions = levels.map((it) => option(words.level(it), String(it)));
  const topics = topicNames(ladder);
  const topicOptions = topics
    .slice(0, MOST_OPTIONS - 1)
    .map((name, index) => option(titleOf(name, ladder), String(index)));
  const others = levels
    .filter((it) => it !== level)
    .map((it) => option(say.compareWithLevel(it), String(it)));
  return {
    type: 'actions',
    elements: [
      menu(
        ACTION.homeLevel,
        say.levelMenu,
        [option(words.allLevels, ALL), ...levelOptions],
        String(level ?? ALL),
      ),
      menu(
        ACTION.homeTopic,
        say.topicMenu,
        [option(words.allTopics, ALL), ...topicOptions],
        topic === null ? ALL : String(topics.indexOf(topic)),
      ),
      ...(level === null || others.length === 0
        ? []
        : [menu(ACTION.homeCompare, say.compareWith, others, String(comparedWith))]),
    ],
  };
}

/** Topics of one name are one topic in a menu. */
const topicNames = ({ topics }: Ladder): string[] => [...new Set(topics.map(({ name }) => name))];
const titleOf = (name: string, { topics }: Ladder): string =>
  topics.find((topic) => topic.name === name)?.title ?? name;

/** Where a choice in one of these menus leads from `page`; null where there is no way. */
export function chosenPage(
  page: HomePage | null,
  actionId: string,
  value: string | undefined,
  ladder: Ladder | null,
): HomePage | null {
  if (page?.kind !== 'levels' && page?.kind !== 'compare') return null;
  const [level] = page.kind === 'levels' ? [page.level] : page.levels;
  const number = /^\d{1,5}$/.test(value ?? '') ? Number(value) : null;
  if (actionId === ACTION.homeLevel) return levelsPage(page.role, number, page.topic);
  if (actionId === ACTION.homeTopic) {
    const topic = ladder && number !== null ? (topicNames(ladder)[number] ?? null) : null;
    return page.kind === 'compare' ? { ...page, topic, from: 0 } : levelsPage(page.role, page.level, topic);
  }
  if (level == null || number === null) return null;
  return { kind: 'compare', role: page.role, levels: [level, number], topic: page.topic, from: 0 };
}

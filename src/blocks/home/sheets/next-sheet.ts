import { ladderOf } from '../../../answers/finding/ladder.ts';
import { asked, type LevelStep, levelSteps } from '../../../answers/finding/level-steps.ts';
import { bold, bullet, bullets, heading, text } from '../../../answers/page/page.ts';
import type { Role } from '../../../catalog/role.ts';
import type { Library } from '../../../search/library.ts';
import { sourcesBlock } from '../../answers/page-blocks.ts';
import { richTextBlocks } from '../../answers/rich-text.ts';
import { growthButton } from '../../growth/growth-sheet.ts';
import { buttonRow } from '../../kit/button.ts';
import { goButton } from '../go-button.ts';
import type { Me, Sheet } from '../home-data.ts';
import { levelsPage, type PageOf, rolePage } from '../home-page.ts';
import { meButton } from '../me-buttons.ts';
import { itemsOf } from './items.ts';
import { paged } from './paged.ts';

const TITLE = 'What is next for me';

/** What the next level asks that the person's own does not. */
export function nextSheet(page: PageOf<'next'>, me: Me | null, library: Library): Sheet {
  if (!me) return said('I cannot reach my database right now. Please try again in a minute.');
  if (me.role === null)
    return said('Say which role and level are yours, and I show what the next level asks. Only you see it.');
  const role = library.role(me.role);
  if (!role) return said(`The documents no longer describe the role that you said is yours (${me.role}).`);
  const levels = ladderOf(role)?.levels;
  if (levels === undefined)
    return said(
      `No levels are written for ${role.name} yet.`,
      goButton(role.name, 'role', rolePage(role.slug)),
    );
  if (me.level === null) return said(`Say at which level of ${role.name} you are: there are ${levels}.`);
  const all = goButton('All levels', 'levels', levelsPage(role.slug));
  if (me.level > levels)
    return said(`${role.name} has levels 1 to ${levels}, and no level ${me.level}.`, all);
  if (me.level === levels) return said(`Level ${levels} is the highest of ${role.name}.`, all);
  return stepSheet(role, me.level, page);
}

const said = (sentence: string, buttons = meButton('Set my role and level')): Sheet => ({
  title: TITLE,
  blocks: [...richTextBlocks([text(sentence)]), ...buttonRow(buttons)],
});

function stepSheet(role: Role, level: number, page: PageOf<'next'>): Sheet {
  const ladder = ladderOf(role);
  const next = level + 1;
  const steps = ladder ? levelSteps(ladder, next, level, null) : [];
  const news = steps.filter(({ fresh }) => fresh.length > 0);
  const lead =
    news.length > 0
      ? text(`What level ${next} asks that level ${level} does not:`)
      : text(`Nothing new is written for level ${next}. Your lead may know what it asks.`);
  const parts = [lead, ...news.flatMap(stepParts), ...blankParts(steps, next)];
  return {
    title: `${role.name}: from level ${level} to ${next}`,
    blocks: [
      ...buttonRow([
        ...goButton(`${next} next to ${level}`, 'compare', {
          kind: 'compare',
          role: role.slug,
          levels: [next, level],
          topic: null,
          from: 0,
        }),
        ...goButton(`All of level ${next}`, 'level', levelsPage(role.slug, next)),
        growthButton(),
      ]),
      ...paged(itemsOf(parts), page),
      ...sourcesBlock({ sources: news.flatMap(({ fresh }) => fresh.map(({ source }) => source)) }),
    ],
  };
}

const stepParts = ({ topic, fresh }: LevelStep) => [
  heading(topic.title),
  bullets(fresh.map((it) => bullet([it.text]))),
];

/** Topics that the next level is silent about: said, so that nobody takes it for "nothing is asked". */
function blankParts(steps: readonly LevelStep[], next: number) {
  const blank = steps.filter(({ cell }) => asked(cell).length === 0);
  if (blank.length === 0) return [];
  return [
    text(bold(`Nothing written for level ${next}`)),
    bullets(blank.map(({ topic }) => bullet([topic.title]))),
  ];
}

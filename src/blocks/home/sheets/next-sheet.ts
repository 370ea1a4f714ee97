import { ladderOf } from '../../../answers/finding/ladder.ts';
import { asked, type LevelStep, levelSteps } from '../../../answers/finding/level-steps.ts';
import { bold, bullet, bullets, heading, text } from '../../../answers/page/page.ts';
import type { Role } from '../../../catalog/role.ts';
import type { Messages } from '../../../messages/messages.ts';
import type { Library } from '../../../search/library.ts';
import { growthButton } from '../../growth/growth-sheet.ts';
import { buttonRow } from '../../kit/button.ts';
import { sourcesBlock } from '../../page/page-blocks.ts';
import { richTextBlocks } from '../../page/rich-text.ts';
import { goButton } from '../go-button.ts';
import type { Me, Sheet } from '../home-data.ts';
import { levelsPage, type PageOf, rolePage } from '../home-page.ts';
import { meButton } from '../me-buttons.ts';
import { itemsOf } from './items.ts';
import { paged } from './paged.ts';

/** What the next level asks that the person's own does not. */
export function nextSheet(page: PageOf<'next'>, me: Me | null, library: Library): Sheet {
  const { home: say, levels: words } = library.say;
  const said = (sentence: string, buttons = meButton(say.setMine)): Sheet => ({
    title: say.whatIsNext,
    blocks: [...richTextBlocks([text(sentence)]), ...buttonRow(buttons)],
  });
  if (!me) return said(say.cannotReach);
  if (me.role === null) return said(say.sayRoleAndLevel);
  const role = library.role(me.role);
  if (!role) return said(say.roleGone(me.role));
  const levels = ladderOf(role)?.levels;
  if (levels === undefined)
    return said(say.noLevels(role.name), goButton(role.name, 'role', rolePage(role.slug)));
  if (me.level === null) return said(say.sayLevel(role.name, levels));
  const all = goButton(words.allLevels, 'levels', levelsPage(role.slug));
  if (me.level > levels) return said(say.noSuchLevel(role.name, levels, me.level), all);
  if (me.level === levels) return said(say.highest(role.name, levels), all);
  return stepSheet(role, me.level, page, library);
}

function stepSheet(role: Role, level: number, page: PageOf<'next'>, library: Library): Sheet {
  const { home: say, levels: words } = library.say;
  const ladder = ladderOf(role);
  const next = level + 1;
  const steps = ladder ? levelSteps(ladder, next, level, null) : [];
  const news = steps.filter(({ fresh }) => fresh.length > 0);
  const lead = news.length > 0 ? text(say.whatNextAsks(next, level)) : text(say.nothingNewAt(next));
  const parts = [lead, ...news.flatMap(stepParts), ...blankParts(steps, next, say)];
  return {
    title: say.fromTo(role.name, level, next),
    blocks: [
      ...buttonRow([
        ...goButton(words.nextTo(next, level), 'compare', {
          kind: 'compare',
          role: role.slug,
          levels: [next, level],
          topic: null,
          from: 0,
        }),
        ...goButton(say.allOfLevel(next), 'level', levelsPage(role.slug, next)),
        growthButton(library.say),
      ]),
      ...paged(itemsOf(parts), page, library.say),
      ...sourcesBlock({
        sources: news.flatMap(({ fresh }) => fresh.map(({ source }) => source)),
        language: library.language,
      }),
    ],
  };
}

const stepParts = ({ topic, fresh }: LevelStep) => [
  heading(topic.title),
  bullets(fresh.map((it) => bullet([it.text]))),
];

/** Topics that the next level is silent about: said, so that nobody takes it for "nothing is asked". */
function blankParts(steps: readonly LevelStep[], next: number, say: Messages['home']) {
  const blank = steps.filter(({ cell }) => asked(cell).length === 0);
  if (blank.length === 0) return [];
  return [text(bold(say.nothingWrittenAt(next))), bullets(blank.map(({ topic }) => bullet([topic.title])))];
}

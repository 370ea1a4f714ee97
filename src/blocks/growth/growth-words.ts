import type { Standing } from '../../growth/standing.ts';
import type { Line, Paragraph } from '../answers/paragraphs.ts';

const MOST_TOPICS = 20;

/** "Level 4 asks 12 things; you have ticked 5. Open: …": counts that tell where to look, and no more. */
export function standingWords({ level, asked, ticked, topics, written }: Standing): readonly Paragraph[] {
  if (asked === 0) return [[{ bold: `Nothing is written for level ${level}.` }, ` ${elsewhere(written)}`]];
  const lead: Line = [{ bold: `Level ${level} asks ${things(asked)}; you have ticked ${ticked}.` }];
  const open = topics.filter((topic) => topic.open > 0);
  if (open.length === 0)
    return [lead, ['Nothing is open here. What that means is for you and your manager to talk about.']];
  const named = open.slice(0, MOST_TOPICS).map((topic) => `${topic.title} ${topic.open}`);
  const left = open.length - named.length;
  return [lead, [`Open: ${[...named, ...(left > 0 ? [`and ${left} more topics`] : [])].join(' · ')}`]];
}

function elsewhere(written: readonly number[]): string {
  if (written.length === 0) return 'Nothing is written for any other level of this role either.';
  return `Choose another level: something is written for ${written.length === 1 ? 'level' : 'levels'} ${listed(written)}.`;
}

const listed = (levels: readonly number[]): string =>
  levels.length < 2 ? levels.join('') : `${levels.slice(0, -1).join(', ')} and ${levels.at(-1)}`;

export const things = (count: number): string => (count === 1 ? '1 thing' : `${count} things`);

export const AWAY = 'I cannot reach my database right now';

export const FORGOTTEN = 'Everything in your growth sheet is deleted.';

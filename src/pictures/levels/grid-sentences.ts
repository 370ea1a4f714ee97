import type { Framework, Topic } from '../../catalog/role.ts';
import { criteriaAt } from './grid-row.ts';

const MOST_WORDS = 10;

/** "Communication: level 1 asks 2 things, first: Writes clear notes; level 4 asks 1: Explains limits." */
export function gridSentences({ title, levels, topics }: Framework): string[] {
  const size = `${title} has ${counted(topics.length, 'topic')} and ${counted(levels, 'level')}.`;
  return [size, ...topics.map(topicSentence)];
}

const counted = (count: number, what: string): string => `${count} ${what}${count === 1 ? '' : 's'}`;

function topicSentence(topic: Topic): string {
  const parts = topic.levels.flatMap((entry) => {
    const [first, ...others] = criteriaAt(entry);
    if (first === undefined) return [];
    const more = others.length > 0 ? ` and ${others.length} more` : '';
    return [`level ${entry.level}: ${firstWords(first)}${more}`];
  });
  return parts.length === 0
    ? `${topic.title}: nothing is written yet.`
    : `${topic.title}: ${parts.join('; ')}.`;
}

function firstWords(text: string): string {
  const words = text.replace(/[.;]$/, '').split(/\s+/);
  return words.length <= MOST_WORDS ? words.join(' ') : `${words.slice(0, MOST_WORDS).join(' ')}…`;
}

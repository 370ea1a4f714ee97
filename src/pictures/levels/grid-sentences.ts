import type { Framework, Topic } from '../../catalog/role.ts';
import type { Messages } from '../../messages/messages.ts';
import { criteriaAt } from './grid-row.ts';

const MOST_WORDS = 10;

/** "Communication: level 1 asks 2 things, first: Writes clear notes; level 4 asks 1: Explains limits." */
export function gridSentences({ title, levels, topics }: Framework, say: Messages['drawings']): string[] {
  return [say.size(title, topics.length, levels), ...topics.map((topic) => topicSentence(topic, say))];
}

function topicSentence(topic: Topic, say: Messages['drawings']): string {
  const parts = topic.levels.flatMap((entry) => {
    const [first, ...others] = criteriaAt(entry);
    if (first === undefined) return [];
    return [say.levelAsks(entry.level, firstWords(first), others.length)];
  });
  return parts.length === 0 ? say.emptyTopic(topic.title) : `${topic.title}: ${parts.join('; ')}.`;
}

function firstWords(text: string): string {
  const words = text.replace(/[.;]$/, '').split(/\s+/);
  return words.length <= MOST_WORDS ? words.join(' ') : `${words.slice(0, MOST_WORDS).join(' ')}…`;
}

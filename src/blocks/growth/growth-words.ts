import type { Standing } from '../../growth/standing.ts';
import type { Messages } from '../../messages/messages.ts';
import type { Paragraph } from '../answers/paragraphs.ts';

const MOST_TOPICS = 20;

/** "Level 4 asks 12 things; you have ticked 5. Open: …": counts that tell where to look, and no more. */
export function standingWords(
  { level, asked, ticked, topics, written }: Standing,
  say: Messages['growth'],
): readonly Paragraph[] {
  if (asked === 0) return [say.nothingWritten(level, written)];
  const lead = say.asks(level, asked, ticked);
  const open = topics.filter((topic) => topic.open > 0);
  if (open.length === 0) return [lead, [say.nothingOpen]];
  const named = open.slice(0, MOST_TOPICS).map((topic) => `${topic.title} ${topic.open}`);
  const left = open.length - named.length;
  return [lead, [say.open([...named, ...(left > 0 ? [say.moreTopics(left)] : [])].join(' · '))]];
}

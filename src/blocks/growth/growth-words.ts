import { andMore } from '../../answers/page/and-more.ts';
import { type Part, text } from '../../answers/page/page.ts';
import type { Standing } from '../../growth/standing.ts';
import type { Messages } from '../../messages/messages.ts';

const MOST_TOPICS = 20;

/** "Level 4 asks 12 things; you have ticked 5. Open: …": counts that tell where to look, and no more. */
export function standingWords(
  { level, asked, ticked, topics, written }: Standing,
  say: Messages['growth'],
): readonly Part[] {
  if (asked === 0) return [text(...say.nothingWritten(level, written))];
  const lead = say.asks(level, asked, ticked);
  const open = topics.filter((topic) => topic.open > 0);
  if (open.length === 0) return [text(...lead), text(say.nothingOpen)];
  const named = open.slice(0, MOST_TOPICS).map((topic) => `${topic.title} ${topic.open}`);
  const left = open.length - named.length;
  return [text(...lead), text(say.open([...named, ...andMore(left, say.moreTopics)].join(' · ')))];
}

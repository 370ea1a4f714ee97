import type { Role } from '../../../catalog/role.ts';
import { LEVEL_WORDS } from '../../../lexicon/level-words.ts';
import type { FactHit } from '../../../search/facts/fact-index.ts';
import type { Library } from '../../../search/library.ts';
import { wordsAbout } from '../../finding/find-facts.ts';
import { ladderOf } from '../../finding/ladder.ts';
import type { LevelsQuestion } from '../../question.ts';
import type { Read } from '../read.ts';
import { readTopic } from '../read-topic.ts';
import type { Situation } from '../text/situation.ts';

/** How much of a text a criterion must speak of for its level, and for its topic. */
const LIKE_LEVEL = 0.3;
const LIKE_TOPIC = 0.35;

/** What is asked of the levels of a role. */
export function askLevels(read: Read, role: Role, library: Library, situation: Situation): LevelsQuestion {
  const ladder = ladderOf(role);
  const highest = ladder?.levels ?? 0;
  const named = ladder && readTopic(restOf(read), ladder.topics, library);
  const outright = named?.outright ? named.topic.name : null;
  const levels = levelsAsked(read, role, highest, situation);
  const isAsked = levels.length === 0 && read.intent === 'which';
  const place = isAsked
    ? criterionLike(read, library, { roles: [role], topic: outright, least: LIKE_LEVEL })
    : null;
  if (place?.fact.place) {
    const { level, topic } = place.fact.place;
    return { kind: 'levels', role: role.slug, levels: [level], topic, from: 0 };
  }
  const meant =
    outright ??
    (levels.length > 0 && read.telling > 0
      ? criterionLike(read, library, { roles: [role], levels, least: LIKE_TOPIC })?.fact.place?.topic
      : null) ??
    named?.topic.name ??
    null;
  const kept = situation.thread?.role === role.slug && read.telling === 0 ? situation.thread.topic : null;
  return { kind: 'levels', role: role.slug, levels, topic: meant ?? kept, from: 0 };
}

/** Has its ladder a topic of a name that the text has? */
export function namesTopic(read: Read, role: Role, library: Library): boolean {
  const ladder = ladderOf(role);
  return ladder !== null && readTopic(restOf(read), ladder.topics, library)?.outright === true;
}

/** The words that name neither the role nor a level. A name said twice may be a topic as well ("reliability … SRE"). */
function restOf({ tokens, mentions, numbers }: Read) {
  const name = mentions.findLast(({ firm }) => firm) ?? mentions.at(-1);
  return tokens.filter((_, at) =>
    [...(name ? [name] : []), ...numbers].every(({ from, to }) => at < from || at >= to),
  );
}

function levelsAsked(read: Read, role: Role, highest: number, { thread, asker }: Situation): number[] {
  const levels = [...new Set([...read.levels, ...endsIn(read, highest)])].toSorted((a, b) => a - b);
  const here = thread?.role === role.slug ? thread.levels : [];
  const own = asker?.role === role.slug && asker.level !== null ? [asker.level] : [];
  if (read.intent === 'next')
    return withNext(levels.length > 0 ? levels : here.length > 0 ? here.slice(-1) : own, highest);
  if (levels.length > 0 || read.intent === 'which' || read.intent === 'ladder') return levels;
  return here.length > 0 ? [...here] : read.intent === 'me' ? own : [];
}

/** "The lowest level", "the top": beside a number, only where it stands next to the word for levels. */
function endsIn({ tokens, levels }: Read, highest: number): number[] {
  const isEnd = (ends: ReadonlySet<string>) =>
    tokens.some(
      ({ word }, at) =>
        ends.has(word) && (levels.length === 0 || LEVEL_WORDS.level.has(tokens[at + 1]?.word ?? '')),
    );
  return [
    ...(isEnd(LEVEL_WORDS.lowest) ? [1] : []),
    ...(isEnd(LEVEL_WORDS.highest) && highest > 0 ? [highest] : []),
  ];
}

function withNext(levels: readonly number[], highest: number): number[] {
  const [only] = levels;
  return levels.length === 1 && only !== undefined && only < highest ? [only, only + 1] : [...levels];
}

interface Within {
  readonly roles: readonly Role[];
  readonly levels?: readonly number[];
  readonly topic?: string | null;
  readonly least: number;
}

/** The criterion that a text speaks of most, or null where none is like it. */
export function criterionLike(
  read: Read,
  library: Library,
  { roles, levels, topic, least }: Within,
): FactHit | null {
  const among = new Set(roles);
  const [best] = library.facts.find(wordsAbout(read.thing), {
    loosely: true,
    among: ({ role, place }) =>
      place !== null &&
      among.has(role) &&
      (!levels || levels.includes(place.level)) &&
      (!topic || place.topic === topic),
  });
  return best && best.coverage >= least ? best : null;
}

import type { Role } from '../../../catalog/role.ts';
import type { Library } from '../../../search/library.ts';
import { tokenize } from '../../../search/words/words.ts';
import { ENOUGH } from '../../finding/find-facts.ts';
import { isSection, type Question } from '../../question.ts';
import { isOwn, type Read } from '../read.ts';
import type { Situation } from '../text/situation.ts';
import { askLevels, criterionLike, namesTopic } from './ask-levels.ts';
import { askOfAll } from './ask-of-all.ts';
import { askRole, isAboutLevels } from './ask-role.ts';

/** No role is named: the thread's, the asker's own, whichever has what is asked, or whoever owns what is told. */
export function askAnybody(read: Read, library: Library, situation: Situation): Question {
  return (
    askKnown(read, library, situation) ??
    askOfLevels(read, library, situation) ??
    askOfWhich(read, library) ??
    askOfAll(read, library) ?? { kind: 'route', typed: read.typed, pointing: read.telling === 0 }
  );
}

/** The role that a thread is about, or that people say is theirs. */
function askKnown(read: Read, library: Library, situation: Situation): Question | null {
  const { thread, asker } = situation;
  const own = isOwn(read) && asker?.role ? library.role(asker.role) : undefined;
  const established = thread?.role ? library.role(thread.role) : undefined;
  const role = own ?? established;
  const isAsked = isSection(read.intent) || isAboutLevels(read) || FOLLOW_UPS.has(read.intent);
  if (role && isAsked && read.telling <= 4 && read.share > 0.2) {
    if (read.intent === 'me') return askOwn(read, role, library, situation);
    return askRole(read, role, library, situation);
  }
  return null;
}

const FOLLOW_UPS = new Set(['me', 'declines', 'verdict', 'unwritten', 'people']);

/** "What is expected of me?", "what do they not take?" where no role is known: of which? */
function askOfWhich(read: Read, library: Library): Question | null {
  const { intent, share, telling } = read;
  if (telling > 0 || share <= SURELY) return null;
  if (intent === 'declines') return { kind: 'choose', typed: '', options: declinesOfEach(library) };
  if (!isOwn(read)) return null;
  if (intent === 'me') return { kind: 'section-of', section: 'responsibilities' };
  // "From which sum on do I need three quotes?" asks for a line, whose ever it is.
  return isSection(intent) && intent !== 'metrics' ? { kind: 'section-of', section: intent } : null;
}

const declinesOfEach = ({ catalog }: Library): Question[] =>
  catalog.roles.slice(0, MOST_CHOICES).map(({ slug }) => ({ kind: 'declines', role: slug }));

const MOST_CHOICES = 20;
const SURELY = 0.25;

function askOwn(read: Read, role: Role, library: Library, situation: Situation): Question {
  if (role.frameworks.length > 0 && (read.levels.length > 0 || situation.asker?.level))
    return askLevels(read, role, library, situation);
  return { kind: 'section', role: role.slug, section: 'responsibilities', from: 0 };
}

/** One framework in the house, or one criterion that is like the text, needs no role in the question. */
function askOfLevels(read: Read, library: Library, situation: Situation): Question | null {
  if (!isAboutLevels(read)) return null;
  const named = read.numbers.flatMap((number) => number.of ?? []);
  const withLevels = library.catalog.roles.filter(
    (role) => role.frameworks.length > 0 && (named.length === 0 || named.includes(role)),
  );
  const like = read.telling > 0 ? criterionLike(read, library, { roles: withLevels, least: ENOUGH }) : null;
  const isCertain = read.numbers.some(({ certain }) => certain) || read.share > 0.5;
  if (!like && read.telling > (read.intent === 'which' ? 0 : isCertain ? 4 : 0)) return null;
  if (!like && !read.numbers.some(({ certain }) => certain) && read.telling > 2) return null;
  const own = withLevels.find(({ slug }) => slug === situation.asker?.role);
  const roles =
    withLevels.length > 1 && like ? [like.fact.role] : own ? [own] : likelyMeant(read, withLevels, library);
  const options = roles.map((role) => askLevels(read, role, library, situation));
  const [only] = options;
  if (only && options.length === 1) return only;
  return options.length === 0 ? null : { kind: 'choose', typed: '', options: options.slice(0, MOST_CHOICES) };
}

/** Of all that have levels, those that alone have the topic named ("seamanship at two") or end in a word of the text ("a level 3 builder"). */
function likelyMeant(read: Read, roles: readonly Role[], library: Library): readonly Role[] {
  const ending = roles.filter(({ name }) => {
    const words = tokenize(name).map(({ word }) => word);
    return read.tokens.some(({ word }) => words.some((part) => isTail(word, part)));
  });
  const among = ending.length > 0 ? ending : roles;
  const having = among.filter((role) => namesTopic(read, role, library));
  return having.length > 0 ? having : among;
}

const SHORTEST_TAIL = 5;
const isTail = (word: string, part: string): boolean =>
  word.length >= SHORTEST_TAIL && part.length > word.length && part.endsWith(word);

import type { Role } from '../../catalog/role.ts';
import type { Library } from '../../search/library.ts';
import { likelyOwner } from '../../search/router/router.ts';
import { tokenize } from '../../search/words.ts';
import { ENOUGH, findFacts } from '../find-facts.ts';
import type { Question } from '../question.ts';
import { askLevels, criterionLike } from './ask-levels.ts';
import { askMeasure } from './ask-measure.ts';
import { askRole, isAboutLevels, saidOf } from './ask-role.ts';
import { isOwn, isSection, type Read } from './read.ts';
import type { Situation } from './situation.ts';

/** No role is named: the thread's, the asker's own, whichever has what is asked, or whoever owns what is told. */
export function askAnybody(read: Read, library: Library, situation: Situation): Question {
  return (
    askKnown(read, library, situation) ??
    askOfLevels(read, library, situation) ??
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

function askOwn(read: Read, role: Role, library: Library, situation: Situation): Question {
  if (role.frameworks.length > 0 && (read.levels.length > 0 || situation.asker?.level))
    return askLevels(read, role, library, situation);
  return { kind: 'section', role: role.slug, section: 'responsibilities', from: 0 };
}

/** One framework in the house, or one criterion that is like the text, needs no role in the question. */
function askOfLevels(read: Read, library: Library, situation: Situation): Question | null {
  if (!isAboutLevels(read)) return null;
  const withLevels = library.catalog.roles.filter((role) => role.frameworks.length > 0);
  const like = read.telling > 0 ? criterionLike(read, library, { roles: withLevels, least: ENOUGH }) : null;
  const isCertain = read.numbers.some(({ certain }) => certain) || read.share > 0.5;
  if (!like && read.telling > (read.intent === 'which' ? 0 : isCertain ? 4 : 0)) return null;
  if (!like && !read.numbers.some(({ certain }) => certain) && read.telling > 2) return null;
  const roles = withLevels.length > 1 && like ? [like.fact.role] : withLevels;
  const options = roles.map((role) => askLevels(read, role, library, situation));
  const [only] = options;
  if (only && options.length === 1) return only;
  return options.length === 0 ? null : { kind: 'choose', typed: '', options: options.slice(0, 20) };
}

function askOfAll(read: Read, library: Library): Question | null {
  const { intent, share, thing, telling, typed } = read;
  const owner = () => likelyOwner(library.router.route(typed));
  if (intent === 'who' && thing.thing + thing.besides !== '') {
    const [line] = findFacts(library, { ...thing, section: null, towards: null });
    return (line && line.coverage >= ENOUGH) || (share > 0.4 && telling <= 4)
      ? { kind: 'who', ...thing }
      : null;
  }
  if (isSection(intent)) {
    if (intent === 'metrics') {
      const measure = askMeasure(read, library);
      if (measure) return measure;
    }
    if (telling === 0) {
      const beside = { ...thing, section: intent, towards: null };
      const [first] = findFacts(library, beside).filter(({ fact }) => fact.about === intent);
      if (read.tokens.length > 3 && first && first.coverage >= ENOUGH)
        return { kind: 'fact', role: null, ...beside };
      return share > 0.5 ? { kind: 'section-of', section: intent } : null;
    }
    const asked = { ...thing, section: intent, towards: null };
    const line = findFacts(library, asked).find(({ fact }) => fact.place === null);
    const isOfLine = intent === 'metrics' || intent === 'interactions' || share > 0.4;
    if (isOfLine && line && line.coverage >= ENOUGH && !isLikeRole(thing.thing, library))
      return { kind: 'fact', role: null, ...asked };
    return telling <= 3 && share > 0.3 && (isLikeRole(thing.thing, library) || intent !== 'metrics')
      ? { kind: 'unwritten', role: null, thing: thing.thing }
      : null;
  }
  if (intent === 'unwritten' && share > 0.4 && telling <= 2 && !isMeasured(read, library))
    return { kind: 'unwritten', role: null, thing: saidOf(read) };
  if (intent === 'route' || intent === 'unwritten') {
    const measure = askMeasure(read, library);
    if (measure) return measure;
  }
  const [, second] = read.leaning;
  const isWhoToo = second?.intent === 'who' && second.share > share / 3;
  if (intent === 'route' && telling > 0 && telling <= 4 && isWhoToo && !owner()) {
    const [line] = findFacts(library, { ...thing, section: null, towards: null });
    return line && line.coverage >= ENOUGH ? { kind: 'who', ...thing } : null;
  }
  return null;
}

/** "How many …?" is rarely written, but may be a measure. */
function isMeasured({ thing }: Read, library: Library): boolean {
  const [line] = findFacts(library, { ...thing, section: 'metrics', towards: null });
  return line !== undefined && line.fact.about === 'metrics' && line.coverage >= SURELY;
}

const SURELY = 0.75;

/** "marketing manager" where there is a product manager: it ends as names of roles do. */
function isLikeRole(thing: string, library: Library): boolean {
  const last = tokenize(thing).at(-1)?.word ?? '';
  const ends = library.once(
    ENDS,
    () => new Set(library.catalog.roles.flatMap(({ name }) => tokenize(name).at(-1)?.word ?? [])),
  );
  return [...ends].some((end) => last.length > 3 && (last.endsWith(end) || end.endsWith(last.slice(-6))));
}

const ENDS = {};

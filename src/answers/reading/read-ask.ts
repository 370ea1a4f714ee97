import type { Role } from '../../catalog/role.ts';
import type { Library } from '../../search/library.ts';
import type { Token } from '../../search/words.ts';
import { ladderOf } from '../ladder.ts';
import type { LevelsQuestion, Question, Section, ThreadContext } from '../question.ts';
import { sectionLines } from '../sections.ts';
import { criteriaOf, findLevel, findTopic } from './find-criterion.ts';
import { type LevelsRead, readLevels } from './read-levels.ts';
import { readSection } from './read-section.ts';
import { readTopic } from './read-topic.ts';

/** The words of a text that do not name the role, and what its thread established. */
export interface Subject {
  readonly rest: readonly Token[];
  readonly context: ThreadContext | null;
}

/** What is asked of a role whose name has been found: a level, a section, or simply the card. */
export function askOf({ rest, context }: Subject, role: Role, library: Library): Question {
  const levels = askedLevels({ rest, context }, role, library);
  if (levels) return levels;
  const read = readSection(rest);
  if (!read) return { kind: 'role', role: role.slug };
  return { kind: 'section', role: role.slug, section: fitting(read.section, role, library), from: 0 };
}

function askedLevels({ rest, context }: Subject, role: Role, library: Library): LevelsQuestion | null {
  const ladder = ladderOf(role);
  const criteria = ladder && library.once(role, () => criteriaOf(ladder));
  const read = readLevels(rest, { named: true });
  const named = ladder && (read.wanted || context) ? readTopic(rest, ladder.topics) : null;
  if (!read.wanted && !(named && context)) return null;
  // "which capabilities, and what grade each": a loose word does not outweigh a section that is named.
  if (read.levels.length === 0 && !readLevels(rest).wanted && readSection(rest)?.explicit) return null;
  const numbers = levelNumbers(read, ladder?.levels ?? 0, context);
  const words = rest.map((token) => token.raw).join(' ');
  const place =
    criteria && read.which ? findLevel(words, criteria, named?.outright ? named.topic : null) : null;
  const levels = place ? [place.level] : numbers;
  const meant =
    place?.topic ??
    named?.topic ??
    (criteria && numbers.length > 0 ? findTopic(words, criteria, numbers) : null);
  const topic = meant?.name ?? (context && rest.length <= 5 ? context.topic : null);
  return { kind: 'levels', role: role.slug, levels, topic, from: 0 };
}

/** Numbers for "lowest", "highest" and "next"; a follow-up about another topic keeps the thread's levels. */
function levelNumbers(read: LevelsRead, highest: number, context: ThreadContext | null): number[] {
  const ends = read.ends.map((end) => (end === 'lowest' ? 1 : highest || 1));
  const levels = [...new Set([...read.levels, ...ends])].toSorted((a, b) => a - b);
  if (levels.length === 0) return context && !read.wanted ? [...context.levels] : nextOf(read, context);
  const [only] = levels;
  return read.next && levels.length === 1 && only !== undefined && only < highest ? [only, only + 1] : levels;
}

function nextOf(read: LevelsRead, context: ThreadContext | null): number[] {
  const last = context?.levels.at(-1);
  return read.next && last !== undefined ? [last, last + 1] : [];
}

/** What documents file under one heading or the other. */
const TWINS: Partial<Readonly<Record<Section, Section>>> = {
  interactions: 'collaboration',
  collaboration: 'interactions',
  mission: 'summary',
  summary: 'mission',
  skills: 'capabilities',
  capabilities: 'skills',
  responsibilities: 'ownership',
  ownership: 'responsibilities',
};

/** The section that was asked for, or its twin where only that is written. */
function fitting(section: Section, role: Role, library: Library): Section {
  if (section === 'interactions' && role.collaborations.length > 0) return 'collaboration';
  const isWritten = (name: Section) =>
    sectionLines(role, name, name === 'interactions' ? [] : library.catalog.roles).length > 0;
  const twin = TWINS[section];
  return twin && !isWritten(section) && isWritten(twin) ? twin : section;
}

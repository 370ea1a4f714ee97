import type { Answer } from '../answers/answer.ts';
import type { Answerer } from '../answers/answerer.ts';
import { ladderOf } from '../answers/finding/ladder.ts';
import { answerJson } from '../answers/page/plain-text.ts';
import { isSection, type Question, SECTIONS } from '../answers/question.ts';
import type { Role } from '../catalog/role.ts';
import type { Eyes } from '../people/eyes.ts';
import type { Library } from '../search/library.ts';
import { suggestRoles } from '../search/suggest-roles.ts';

/** An answer as programs get it: the fields of `ask --json`, with its lines and how sure it is. */
export type Told = ReturnType<typeof answerJson>;

/** What cannot be answered, in a sentence that says what to do instead. */
export interface Refused {
  readonly refused: string;
}

/** What programs may ask: the same answers as everywhere else, and nothing that a place or a person must first be asked for. */
export interface LookUps {
  findOwner(text: string): Told;
  ownerOfPath(path: string): Told;
  lookUpRole(role: string, section: string | null): Told | Refused;
  levels(role: string, levels: readonly number[], topic: string | null): Told | Refused;
  whoIsIn(role: string): Told | Refused;
  ask(question: string): Told;
  /** Slug of the role of this name. */
  slugOf(role: string): string | Refused;
}

export function createLookUps(
  answerer: Answerer,
  library: () => Library,
  eyes: Eyes,
  say: (words: string) => string = (words) => words,
): LookUps {
  const told = (asked: string, answer: Answer) => answerJson(asked, answer, say);
  const answer = (asked: string, question: Question) => told(asked, answerer.answer(question, 'full', eyes));
  const ask = (text: string): Answer => answerer.ask(text, 'full', null, null, eyes);

  function named(name: string): Role | Refused {
    const exact = library().role(name.trim().toLowerCase());
    const found = exact ? null : ask(name);
    const slug = found && ['role', 'section', 'levels', 'people'].includes(found.kind) ? found.role : null;
    return exact ?? (slug === null ? undefined : library().role(slug)) ?? unknown(name, library());
  }

  /** Asks of the role that has this name. */
  function of(name: string, question: (role: Role) => Question | Refused): Told | Refused {
    const role = named(name);
    if ('refused' in role) return role;
    const asked = question(role);
    return 'refused' in asked ? asked : answer(name, asked);
  }

  return {
    findOwner(text) {
      const read = ask(text);
      const isOnesOwn = read.role !== null && ['route', 'who'].includes(read.kind);
      return isOnesOwn ? told(text, read) : answer(text, { kind: 'route', typed: text });
    },
    ownerOfPath: (path) => answer(path, { kind: 'owners', asked: path }),
    lookUpRole: (name, section) =>
      of(name, ({ slug }) => {
        if (section === null) return { kind: 'role', role: slug };
        return isSection(section)
          ? { kind: 'section', role: slug, section, from: 0 }
          : { refused: `“${section}” is no part of a role. Write one of ${SECTIONS.join(', ')}.` };
      }),
    levels: (name, levels, topic) => of(name, (role) => levelsOf(role, levels, topic)),
    whoIsIn: (name) => of(name, ({ slug }) => ({ kind: 'people', role: slug, from: 0 })),
    ask: (question) => told(question, ask(question)),
    slugOf(name) {
      const role = named(name);
      return 'refused' in role ? role : role.slug;
    },
  };
}

function levelsOf(role: Role, levels: readonly number[], topic: string | null): Question | Refused {
  const topics = ladderOf(role)?.topics ?? [];
  const wanted = topic?.trim().toLowerCase() ?? null;
  const found = topics.find((one) => [one.name, one.title].some((name) => name.toLowerCase() === wanted));
  if (wanted !== null && found === undefined && topics.length > 0)
    return {
      refused: `${role.name} has no topic “${topic}”. Its topics: ${topics.map(({ name }) => name).join(', ')}.`,
    };
  return { kind: 'levels', role: role.slug, levels, topic: found?.name ?? null, from: 0 };
}

const MOST_NAMES = 5;

function unknown(name: string, library: Library): Refused {
  const near = suggestRoles(library, name, MOST_NAMES).map(({ slug }) => slug);
  const hint =
    near.length > 0 ? `The nearest: ${near.join(', ')}.` : 'The resource rolecall://roles lists all.';
  return { refused: `No single role is called “${name}”. ${hint}` };
}

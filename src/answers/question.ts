import type { Source } from '../documents/problem.ts';
import { isSection, SECTIONS, type Section } from '../lexicon/questions/intent.ts';
import type { Messages } from '../messages/messages.ts';

export { isSection, SECTIONS, type Section };

/** What somebody wants to know, once the words are understood. Roles are slugs; topics are names of a framework. */
export type Question =
  | { readonly kind: 'help' }
  | { readonly kind: 'greeting' }
  | { readonly kind: 'list'; readonly from: number }
  | { readonly kind: 'role'; readonly role: string }
  | { readonly kind: 'section'; readonly role: string; readonly section: Section; readonly from: number }
  | LevelsQuestion
  /** Two roles, as a whole or in what they say about a thing. */
  | ({ readonly kind: 'compare'; readonly roles: readonly [string, string] } & Partial<Thing>)
  | { readonly kind: 'choose'; readonly typed: string; readonly options: readonly Question[] }
  /** `pointing`: "who handles this?", which says nothing of what it is about. */
  | { readonly kind: 'route'; readonly typed: string; readonly pointing?: boolean }
  /** All roles that have it. */
  | WhoQuestion
  /** Whose is this path, service or system? */
  | { readonly kind: 'owners'; readonly asked: string }
  | FactQuestion
  /** Is it theirs? Of two roles: whose is it? */
  | VerdictQuestion
  | UnwrittenQuestion
  /** May it be, must it be, is it enough: by any line that rules on it. */
  | { readonly kind: 'rule'; readonly typed: string }
  | { readonly kind: 'declines'; readonly role: string }
  /** Who has the role now? */
  /** `turn`: who of them is on call was asked. */
  | { readonly kind: 'people'; readonly role: string; readonly from: number; readonly turn?: boolean }
  /** Follow-ups to an answer about this role. */
  | { readonly kind: 'else'; readonly role: string; readonly others: readonly string[] }
  | { readonly kind: 'why'; readonly role: string; readonly source: Source | null }
  /** The role alone is named: compared with which? */
  | { readonly kind: 'compare-with'; readonly role: string; readonly typed: string }
  /** A part of a role, but of which? */
  | { readonly kind: 'section-of'; readonly section: Section }
  | { readonly kind: 'thanks' };

/** What is asked about, in the words of the question. */
export interface Thing {
  readonly thing: string;
  /** Words that may be about it as well, or only be the way in which it is asked. */
  readonly besides: string;
}

/** What was asked about, short enough for a title. */
export const thingSaid = ({ thing, besides }: Thing): string => (thing || besides).slice(0, 60);

/** Stands between several things in one. */
export const PARTED = ', ';
/** The same, where any of them will do. */
export const EITHER = ' / ';

/** All roles that have it, or that deal with another. */
export interface WhoQuestion extends Thing {
  readonly kind: 'who';
  /** Slug of the role that they deal with, so often: in times a day. */
  readonly dealing?: { readonly role: string; readonly often: number };
}

/** One line, and not a whole section. */
export interface FactQuestion extends Thing {
  readonly kind: 'fact';
  /** Of this role, or of whichever has it. */
  readonly role: string | null;
  readonly section: Section | null;
  /** The other role, where it is about two. */
  readonly towards: string | null;
}

export interface VerdictQuestion extends Thing {
  readonly kind: 'verdict';
  readonly role: string;
  readonly towards: string | null;
  /** Asked whether it is not so: "is it true that they never …?". */
  readonly isDenied?: boolean;
  /** Asked whether they may or must: what they do says less of that. */
  readonly isRule?: boolean;
}

/** Something that no document tells: of this role, or of a role that nobody has described. */
export interface UnwrittenQuestion {
  readonly kind: 'unwritten';
  readonly role: string | null;
  readonly thing: string;
  /** How many there are. */
  readonly isCount?: boolean;
  /** Asked so that yes or no would answer it. */
  readonly isVerdict?: boolean;
}

/** No level: the whole ladder. One: that level. Several: side by side. */
export interface LevelsQuestion {
  readonly kind: 'levels';
  readonly role: string;
  readonly levels: readonly number[];
  readonly topic: string | null;
  readonly from: number;
}

/** A question, and how its words were taken where that was a guess the person should see. */
export interface Reading {
  readonly question: Question;
  /** A misspelled name as typed, and the name it was taken for. */
  readonly guessed: { readonly typed: string; readonly name: string } | null;
  /** It rests on what the asker has said of themselves: for their eyes only. */
  readonly isPersonal?: boolean;
  /** It may be read otherwise once it is known what the asker has said of themselves. */
  readonly isAboutAsker?: boolean;
}

/** What people have said of themselves, so that "my next level" needs no role. */
export interface Asker {
  /** Slug. */
  readonly role: string | null;
  readonly level: number | null;
}

/** What a thread has established so far, so that "and level 5?" needs no role. */
export interface ThreadContext {
  readonly role: string | null;
  readonly levels: readonly number[];
  readonly topic: string | null;
  /** The part of the role that was asked for last. */
  readonly section?: Section | null | undefined;
  /** Slugs of those who come next: "who else?". */
  readonly others?: readonly string[] | undefined;
  /** Where the line stands that the last answer rested on: "why?". */
  readonly source?: Source | null | undefined;
}

/** The slash command that asks this question: what a person would type to get here. */
export function commandFor(question: Question, say: Messages['commands']): string {
  return `/role ${wordsFor(question, say).filter(Boolean).join(' ')}`;
}

function wordsFor(question: Question, say: Messages['commands']): readonly string[] {
  switch (question.kind) {
    case 'role':
      return [question.role];
    case 'section':
      return [question.role, say.section[question.section]];
    case 'levels':
      return [question.role, levelWords(question.levels, say), question.topic ?? ''];
    case 'compare':
      return [say.compare, ...question.roles];
    case 'people':
      return [say.people, question.role];
    case 'list':
      return [say.list];
    case 'who':
      return [say.who, question.thing];
    case 'owners':
      return [say.owners(question.asked)];
    case 'fact':
      return [question.role ?? '', question.thing];
    case 'verdict':
      return [question.role, question.thing];
    default:
      return [say.help];
  }
}

function levelWords(levels: readonly number[], say: Messages['commands']): string {
  const [first, ...others] = levels;
  if (first === undefined) return say.levels;
  return others.length === 0 ? say.level(first) : levels.join(' vs ');
}

/** The parts of a role that can be asked for. The first name of each is fixed: scripts rely on it. */
export const SECTIONS = [
  'summary',
  'mission',
  'responsibilities',
  'metrics',
  'capabilities',
  'skills',
  'artifacts',
  'interactions',
  'principles',
  'ownership',
  'collaboration',
  'tech',
] as const;

export type Section = (typeof SECTIONS)[number];

/** What somebody wants to know, once the words are understood. Roles are slugs; topics are names of a framework. */
export type Question =
  | { readonly kind: 'help' }
  | { readonly kind: 'greeting' }
  | { readonly kind: 'list'; readonly from: number }
  | { readonly kind: 'role'; readonly role: string }
  | { readonly kind: 'section'; readonly role: string; readonly section: Section; readonly from: number }
  | LevelsQuestion
  | { readonly kind: 'compare'; readonly roles: readonly [string, string] }
  | { readonly kind: 'choose'; readonly typed: string; readonly options: readonly Question[] }
  | { readonly kind: 'route'; readonly typed: string }
  /** Something about a role that nobody has described. */
  | { readonly kind: 'stranger'; readonly typed: string };

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
}

/** What a thread has established so far, so that "and level 5?" needs no role. */
export interface ThreadContext {
  readonly role: string | null;
  readonly levels: readonly number[];
  readonly topic: string | null;
}

/** The slash command that asks this question: what a person would type to get here. */
export function commandFor(question: Question): string {
  switch (question.kind) {
    case 'role':
      return `/role ${question.role}`;
    case 'section':
      return `/role ${question.role} ${question.section}`;
    case 'levels':
      return ['/role', question.role, levelWords(question.levels), question.topic ?? '']
        .filter(Boolean)
        .join(' ');
    case 'compare':
      return `/role compare ${question.roles.join(' ')}`;
    case 'list':
      return '/role list';
    default:
      return '/role help';
  }
}

function levelWords(levels: readonly number[]): string {
  if (levels.length === 0) return 'levels';
  return levels.length === 1 ? `level ${levels[0]}` : levels.join(' vs ');
}

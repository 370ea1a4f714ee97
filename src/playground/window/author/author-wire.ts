// What the page shows to authors, as JSON. Types only, as in wire.ts.

/** Something that a document's author should know. */
export interface DocumentProblem {
  readonly path: string;
  readonly line: number;
  readonly severity: 'error' | 'warning' | 'note';
  readonly rule: string;
  readonly message: string;
  /** The document broke, and counts as it was before. */
  readonly kept: boolean;
}

/** Learning from the documents is under way. */
export interface LearningNow {
  readonly examples: number;
  /** From 0 to 1. */
  readonly progress: number;
}

export interface RoleDocuments {
  readonly slug: string;
  readonly name: string;
  readonly documents: readonly {
    readonly path: string;
    /** Such as "reviewed 3 months ago"; null where nobody has said. */
    readonly age: string | null;
  }[];
}

/** Why an answer is as it is. */
export interface Explanation {
  /** The sentence it is the answer to. */
  readonly asked: string;
  /** In a few words, such as "Security Engineer, in #security". */
  readonly title: string;
  /** As people get them. */
  readonly blocks: readonly Readonly<Record<string, unknown>>[];
  /** What decided it, in a sentence. */
  readonly because: string;
  /** That a correction counted, in a sentence; null where none did. */
  readonly correction: string | null;
  /** Likeliest first; none where no role had to be weighed. */
  readonly candidates: readonly { readonly name: string; readonly confidence: number }[];
  /** The lines that are nearest to the sentence. */
  readonly nearest: readonly NearestLine[];
}

export interface NearestLine {
  /** `path:line` */
  readonly place: string;
  readonly text: string;
  /** Such as "example question of Security Engineer". */
  readonly what: string;
  /** It stands in the answer as its reason. */
  readonly shown: boolean;
}

/** What authors see of their documents. */
export interface AuthorView {
  /** Where the documents are on this machine. */
  readonly folder: string;
  /** The documents may be written in here. */
  readonly writable: boolean;
  /** Errors first. */
  readonly problems: readonly DocumentProblem[];
  /** What to type in a terminal to read all of them. */
  readonly printsAll: string;
  readonly learning: LearningNow | null;
  readonly roles: readonly RoleDocuments[];
  /** Of the sentence asked about; null where none is. */
  readonly explanation: Explanation | null;
}

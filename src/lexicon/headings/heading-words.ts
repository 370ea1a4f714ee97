/** What stands under a heading. */
export type SectionKind =
  | 'mission'
  | 'summary'
  | 'properties'
  | 'responsibilities'
  | 'metrics'
  | 'capabilities'
  | 'artifacts'
  | 'interactions'
  | 'collaborations'
  | 'principles'
  | 'ownership'
  | 'declines'
  | 'holders';

/**
 * The words by which authors of one language name sections, documents, roles and levels. Every text is a list of
 * alternatives between "|", in lower case; groups and "?" as in regular expressions; accents may be left out by authors.
 */
export interface HeadingWords {
  readonly sections: Readonly<Record<SectionKind, string>>;
  /** What may stand before any of them without changing it ("Key Responsibilities"), and after it. */
  readonly before: string;
  readonly after: string;
  /** What kind of document a title says it is: "Job description"; `of` then leads to whom. */
  readonly documents: string;
  readonly of: string;
  /** Titles of pages that are about nobody: values, terms, templates, how-to pages. Without accents. */
  readonly otherPages: string;
  /** How lists of people are headed: the last word of "Team members". */
  readonly people: string;
  /** How names of roles end: the last letters of "Data Engineer". */
  readonly agents: string;
  /** Whether these come first in a name, and the field behind them. */
  readonly agentsLead?: true;
  /** How names of roles begin that go on with a field: "Head of Design". */
  readonly heads: string;
  /** What stands before whom somebody works with: "With the". */
  readonly with: string;
  /**
   * The beginnings of fields that give the name of who works in them, by other endings: "Buchhaltung" is what a "Buchhalter" does.
   * Without accents.
   */
  readonly fields?: { readonly stems: string; readonly field: string; readonly agent: string };
  /** "Level", where a number stands beside it. */
  readonly level: string;
  /** Levels by name, in ascending order. Those on one line are the same level. */
  readonly seniorities: readonly string[];
}

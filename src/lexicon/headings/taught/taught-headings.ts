import type { SectionKind } from '../heading-words.ts';

/**
 * Headings as people of one language write them, and what stands below: what is not called by any of `HeadingWords` is told by
 * its likeness to these. "|" and line ends separate them; "@" stands for the name of a role or team. `other` is of no known kind.
 */
export type TaughtHeadings = Readonly<Record<SectionKind | 'other', string>>;

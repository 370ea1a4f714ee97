import type { Intent } from './intent.ts';

/**
 * Questions as people type them, a line each, by what is wanted. `{role}`, `{topic}` and `{level}` stand for names and
 * numbers that the catalog knows, `{thing}` for whatever else is asked about.
 */
export type LabelledQuestions = Partial<Readonly<Record<Intent, string>>>;

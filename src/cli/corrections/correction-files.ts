import type { Correction } from '../../requests/moves/correction.ts';
import { nameKey } from '../../search/words/words.ts';

/** A routing document with what was learned about one role, as an author would save it. */
export interface CorrectionFile {
  /** "corrections-security-engineer.yml" */
  readonly name: string;
  readonly text: string;
  /** The requests it comes from. */
  readonly requests: readonly string[];
}

/**
 * What may leave the store, as one document for each role, which adds to its other documents. Of the same words the
 * latest correction counts. `corrections` are all open ones, oldest first.
 */
export function correctionFiles(
  corrections: readonly Correction[],
  slugs: ReadonlySet<string>,
): CorrectionFile[] {
  const latest = [...new Map(corrections.map((one) => [nameKey(one.text), one])).values()];
  const shown = latest.filter(({ role, isPublic }) => isPublic && slugs.has(role));
  return [...new Set(shown.map(({ role }) => role))].toSorted().map((role) => {
    const its = shown.filter((correction) => correction.role === role);
    return {
      name: `corrections-${role.replace(/[^\p{L}\p{N}_-]+/gu, '-')}.yml`,
      text: documentOf(role, its),
      requests: its.map(({ request }) => request),
    };
  });
}

function documentOf(role: string, examples: readonly Correction[]): string {
  const lines = examples.map(({ text }) => `  - ${quoted(text)}`);
  return [`role: ${quoted(role)}`, 'examples:', ...lines].join('\n');
}

/** What JSON quotes, YAML reads as well. */
const quoted = (text: string): string => JSON.stringify(onOneLine(text));

/** Without line breaks, and without what neither a terminal nor YAML should be given. */
export function onOneLine(text: string): string {
  return text.replace(/[\s\p{Cc}\p{Cs}\uFFFE\uFFFF]+/gu, ' ').trim();
}

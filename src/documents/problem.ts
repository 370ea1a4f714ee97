/** Where a fact or a fault stands: `path` relative to the content folder with forward slashes, `line` from 1. */
export interface Source {
  readonly path: string;
  readonly line: number;
}

/** Something an author should know about a document. A value, never thrown: reading goes on after it. */
export interface Problem extends Source {
  /**
   * An error means that content was lost (the document did not load); a warning means it loaded, but look at it; a note says
   * what was made of something that can be read in more than one way.
   */
  readonly severity: 'error' | 'warning' | 'note';
  /** Stable kebab-case name of the rule, for filtering: `broken-yaml`, `unknown-role`, … */
  readonly rule: string;
  /** One or two sentences: what is wrong, what was expected, what to do next. */
  readonly message: string;
}

/** The form in which problems are printed and logged, which editors and scripts understand. */
export function problemLine({ path, line, severity, rule, message }: Problem): string {
  return `${path}:${line}: ${severity} ${rule}: ${message}`;
}

export function errorsIn(problems: readonly Problem[]): readonly Problem[] {
  return problems.filter((problem) => problem.severity === 'error');
}

/** How many of each, as commands print it: notes only where there are some. */
export function countsOf(problems: readonly Problem[]): readonly (readonly [number, Problem['severity']])[] {
  const of = (severity: Problem['severity']) =>
    [problems.filter((problem) => problem.severity === severity).length, severity] as const;
  return [of('error'), of('warning'), of('note')].filter(
    ([count, severity]) => count > 0 || severity !== 'note',
  );
}

/** Also a file of comments alone. */
export function emptyDocument(path: string): Problem {
  const message = 'This document is empty. Write the role into it, or remove the file.';
  return { path, line: 1, severity: 'warning', rule: 'empty-document', message };
}

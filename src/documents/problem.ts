/** Where a fact or a fault stands: `path` relative to the content folder with forward slashes, `line` from 1. */
export interface Source {
  readonly path: string;
  readonly line: number;
}

/** Something an author should know about a document. A value, never thrown: reading goes on after it. */
export interface Problem extends Source {
  /** An error means that content was lost (the document did not load); a warning means it loaded, but look at it. */
  readonly severity: 'error' | 'warning';
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

/** Also a file of comments alone. */
export function emptyDocument(path: string): Problem {
  const message = 'This document is empty. Write the role into it, or remove the file.';
  return { path, line: 1, severity: 'warning', rule: 'empty-document', message };
}

import type { Source } from '../../documents/problem.ts';

/** What somebody owns. `path` is a pattern of a repository's files; `work` a task or topic. */
export type ThingKind =
  | 'path'
  | 'repository'
  | 'service'
  | 'website'
  | 'library'
  | 'component'
  | 'api'
  | 'resource'
  | 'system'
  | 'domain'
  | 'work';

/** Something outside the documents that has owners: a path, a service, a system, a task. */
export interface OwnedThing {
  readonly kind: ThingKind;
  /** As people call it; of a path, the pattern as written. */
  readonly name: string;
  readonly aliases: readonly string[];
  readonly description: string | null;
  /** As written; empty where the document says that nobody owns it. */
  readonly owners: readonly string[];
  /** Files whose owners own this as well, as OWNERS files name them: "//ipc/SECURITY_OWNERS". */
  readonly ownersFrom?: readonly string[];
  /** Its own Slack channel, where the document names one. */
  readonly channel: string | null;
  /** Paths only: how the pattern is to be taken. */
  readonly scope: PathScope | null;
  readonly source: Source;
}

/** The people that a file such as OWNERS or SECURITY_OWNERS lists, for itself and for others that take them in. */
export interface OwnersList {
  readonly path: string;
  readonly owners: readonly string[];
  readonly ownersFrom: readonly string[];
}

/** Whose rules say which paths a pattern covers, and below which folder. */
export interface PathScope {
  /** `folder`: everything below it, as in Kubernetes' OWNERS files. */
  readonly rules: 'github' | 'gitlab' | 'folder';
  /** The file that lists the pattern: of those in one file, the last that fits counts. */
  readonly list: string;
  /** Name of the repository, where the documents lie in a folder of that name; else null. */
  readonly repository: string | null;
  /** GitLab only: each section has its own last word. */
  readonly section: string | null;
}

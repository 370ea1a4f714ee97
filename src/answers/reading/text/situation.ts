import type { Asker, ThreadContext } from '../../question.ts';

/** Where a question comes from: what its thread established, and who asks. */
export interface Situation {
  readonly thread: ThreadContext | null;
  readonly asker: Asker | null;
}

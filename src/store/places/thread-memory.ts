import type { ThreadContext } from '../../answers/question.ts';

/** What each thread has established. Holds roles, levels, the part or topic and the place of a line in the documents, never a word that somebody wrote. */
export interface ThreadMemory {
  recall(thread: string): Promise<ThreadContext | null>;
  remember(thread: string, context: ThreadContext): Promise<void>;
}

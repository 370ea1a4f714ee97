import type { ThreadContext } from '../answers/question.ts';

/** What each thread has established. Holds role, level and topic, never a word that somebody wrote. */
export interface ThreadMemory {
  recall(thread: string): Promise<ThreadContext | null>;
  remember(thread: string, context: ThreadContext): Promise<void>;
}

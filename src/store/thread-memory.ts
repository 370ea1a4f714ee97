import type { ThreadContext } from '../answers/question.ts';

/** What each thread has established. Holds role, level and topic, never a word that somebody wrote. */
export interface ThreadMemory {
  recall(thread: string): Promise<ThreadContext | null>;
  remember(thread: string, context: ThreadContext): Promise<void>;
}

const MOST_THREADS = 10_000;

/** Keeps the threads that were last spoken in, in this process. A forgotten thread only needs the role named again. */
export function createThreadMemory(): ThreadMemory {
  const threads = new Map<string, ThreadContext>();
  return {
    recall: async (thread) => threads.get(thread) ?? null,
    async remember(thread, context) {
      threads.delete(thread);
      threads.set(thread, context);
      const [oldest] = threads.keys();
      if (threads.size > MOST_THREADS && oldest !== undefined) threads.delete(oldest);
    },
  };
}

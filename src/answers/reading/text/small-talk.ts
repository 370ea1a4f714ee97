import type { Question } from '../../question.ts';
import type { Read } from '../read.ts';
import type { Situation } from './situation.ts';

/** Less is said of a text that may be anything: "be". */
const LEAST = 0.22;

/** Hello, thank you, help, the list: nothing in it says what it is about. */
export function smallTalk({ intent, share, telling, typed }: Read, { thread }: Situation): Question | null {
  if (telling > 0 || share < LEAST) return null;
  switch (intent) {
    case 'help':
      return { kind: 'help' };
    case 'greeting':
      return { kind: 'greeting' };
    case 'thanks':
      return { kind: 'thanks' };
    case 'list':
      return { kind: 'list', from: 0 };
    case 'else':
      return thread?.role
        ? { kind: 'else', role: thread.role, others: thread.others ?? [] }
        : { kind: 'help' };
    case 'why':
      return thread?.role
        ? { kind: 'why', role: thread.role, source: thread.source ?? null }
        : { kind: 'help' };
    default:
      return typed.length === 0 ? { kind: 'help' } : null;
  }
}

import type { Answer } from '../../answers/answer.ts';
import type { Services } from '../app/services.ts';
import { tidyUp } from '../posting/tidy-up.ts';

/** Counts an answer, and where nobody could be named for a question, which help and lists are not, that too; no words are kept. */
export async function countAnswer(
  { kind, confidence, role }: Answer,
  { store, now, log, metrics, isTraced = false }: Services,
): Promise<void> {
  metrics.answered(kind, confidence);
  log[isTraced ? 'info' : 'debug']('answered', {
    kind,
    role,
    confidence: Math.round(confidence * 100) / 100,
  });
  if (kind === 'nothing' && confidence === 0) await tidyUp(() => store.tallies.add('unanswered', now()), log);
}

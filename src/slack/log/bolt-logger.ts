import { type Logger, LogLevel } from '@slack/bolt';
import { errorWords, type Log } from '../../log.ts';
import { createLineLimit } from './line-limit.ts';

/** Whoever sends something unsigned makes Bolt write a line. */
const MOST_A_MINUTE = 20;

/**
 * Bolt's log lines in ours, as far as they hold no words of people: objects hold message bodies and tokens, and errors
 * quote what they could not read. At debug level Bolt would print whole payloads, so it never gets that level.
 */
export function createBoltLogger(log: Log, elapsed: () => number = () => performance.now()): Logger {
  const limit = createLineLimit(MOST_A_MINUTE, elapsed);
  const words = (parts: unknown[]) => `slack: ${parts.flatMap(wordsOf).join(' ')}`;
  const write = (level: 'warn' | 'error', parts: unknown[]) =>
    limit.pass((leftOut) => log[level](words(parts), leftOut > 0 ? { leftOut } : {}));
  return {
    debug: () => {},
    info: (...parts: unknown[]) => log.debug(words(parts)),
    warn: (...parts: unknown[]) => write('warn', parts),
    error: (...parts: unknown[]) => write('error', parts),
    setLevel: () => {},
    getLevel: () => LogLevel.INFO,
    setName: () => {},
  };
}

/** From a quotation mark on, a line may quote anything. */
const QUOTED = /(?:^|[\s(:,])["'`].*$/s;

function wordsOf(part: unknown): string[] {
  if (part instanceof Error) return [errorWords(part)];
  return typeof part === 'string' ? [part.replace(QUOTED, ' …').slice(0, 300)] : [];
}

import { type Logger, LogLevel } from '@slack/bolt';
import type { Log } from '../log.ts';

/**
 * Bolt's log lines in ours. Only the words of strings and errors pass: objects hold message bodies and tokens, and at
 * debug level Bolt would print whole payloads, so it never gets that level.
 */
export function createBoltLogger(log: Log): Logger {
  const words = (parts: unknown[]) => `slack: ${parts.flatMap(wordsOf).join(' ')}`;
  return {
    debug: () => {},
    info: (...parts: unknown[]) => log.debug(words(parts)),
    warn: (...parts: unknown[]) => log.warn(words(parts)),
    error: (...parts: unknown[]) => log.error(words(parts)),
    setLevel: () => {},
    getLevel: () => LogLevel.INFO,
    setName: () => {},
  };
}

function wordsOf(part: unknown): string[] {
  if (part instanceof Error) return [part.message];
  return typeof part === 'string' ? [part.slice(0, 300)] : [];
}

import type { LogLevel } from './config.ts';

/** Facts beside a log line: ids, counts and outcomes. Never the text of a message, never a token. */
export type LogFields = Readonly<Record<string, string | number | boolean | null | undefined>>;

export interface Log {
  debug(message: string, fields?: LogFields): void;
  info(message: string, fields?: LogFields): void;
  warn(message: string, fields?: LogFields): void;
  error(message: string, fields?: LogFields): void;
}

const ORDER: readonly LogLevel[] = ['debug', 'info', 'warn', 'error'];
const TOKEN = /\bx(?:ox[a-z]|app)[-.][\w.-]+/g;

/** One line per event: time, level, message, then `name=value` for each field. */
export function createLog(least: LogLevel, write: (line: string) => void, now: () => Date): Log {
  const at =
    (level: LogLevel) =>
    (message: string, fields: LogFields = {}) => {
      if (ORDER.indexOf(level) < ORDER.indexOf(least)) return;
      const details = Object.entries(fields).map(
        ([name, value]) => ` ${name}=${JSON.stringify(value ?? null)}`,
      );
      write(`${now().toISOString()} ${level} ${message}${details.join('')}`.replace(TOKEN, '[token]'));
    };
  return { debug: at('debug'), info: at('info'), warn: at('warn'), error: at('error') };
}

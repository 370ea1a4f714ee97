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

/** Errors of ours, whose words hold nothing that anybody wrote. */
const OURS: readonly string[] = ['StoreUnavailable', 'SettingsError', 'StartFailure'];

/**
 * What a log line may say of an error: its name, codes, and where it was thrown. The words of others' errors quote what
 * they could not read, such as a message or a value that the database did not take.
 */
export function errorWords(error: unknown): string {
  if (!(error instanceof Error)) return 'not an Error';
  if (OURS.includes(error.name)) return `${error.name}: ${error.message}`;
  const codes = [...new Set(codesOf(error))].map((code) => ` ${code}`).join('');
  const place = placeOf(error);
  return `${/^\w+$/.test(error.name) ? error.name : 'Error'}${codes}${place === null ? '' : ` at ${place}`}`;
}

/** Those of the system, of SQLite and PostgreSQL, of Slack; of the error and what caused it. */
function codesOf(error: object): string[] {
  const { code, data, cause, original } = error as Readonly<Record<string, unknown>>;
  const said = typeof data === 'object' && data !== null && 'error' in data ? data.error : null;
  const own = [code, said].filter((one): one is string => typeof one === 'string' && /^\w{1,60}$/.test(one));
  const inner = [cause, original].filter((one) => typeof one === 'object' && one !== null);
  return [...own, ...inner.flatMap((one) => codesOf(one as object))];
}

/** The uppermost line of the stack, looked for behind the message, which might look like one. */
function placeOf({ stack = '', message }: Error): string | null {
  const begin = stack.indexOf(message);
  const frames = begin === -1 ? '' : stack.slice(begin + message.length);
  return /^ +at .*?((?:file:|node:|\/|[A-Z]:\\)[^\s()]+:\d+:\d+)\)?$/m.exec(frames)?.[1] ?? null;
}

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

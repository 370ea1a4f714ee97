import type { LogFormat, LogLevel } from './config.ts';
import { currentReference } from './delivery.ts';

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

type Line = (event: {
  readonly time: string;
  readonly level: LogLevel;
  readonly message: string;
  readonly reference: string | null;
  readonly fields: LogFields;
}) => string;

/** Time, level, message, then `name=value` for each field; or an object of JSON. */
const FORMATS: Readonly<Record<LogFormat, Line>> = {
  text({ time, level, message, reference, fields }) {
    const all = reference === null ? fields : { reference, ...fields };
    const details = Object.entries(all).map(([name, value]) => ` ${name}=${JSON.stringify(value ?? null)}`);
    return `${time} ${level} ${message}${details.join('')}`;
  },
  json: ({ time, level, message, reference, fields }) =>
    JSON.stringify({ ...fields, ...(reference === null ? {} : { reference }), ...{ time, level, message } }),
};

/** One line per event. Each that belongs to something that Slack has delivered says which, by its reference. */
export function createLog(
  least: LogLevel,
  write: (line: string) => void,
  now: () => Date,
  format: LogFormat = 'text',
): Log {
  const lineOf = FORMATS[format];
  const at =
    (level: LogLevel) =>
    (message: string, fields: LogFields = {}) => {
      if (ORDER.indexOf(level) < ORDER.indexOf(least)) return;
      const time = now().toISOString();
      write(
        lineOf({ time, level, message, reference: currentReference(), fields }).replace(TOKEN, '[token]'),
      );
    };
  return { debug: at('debug'), info: at('info'), warn: at('warn'), error: at('error') };
}

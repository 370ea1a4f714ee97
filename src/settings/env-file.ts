import { readFileSync } from 'node:fs';
import { parse } from 'dotenv';

export interface EnvFile {
  readonly values: Readonly<Record<string, string>>;
  /** A sentence for each value that is perhaps not what was meant. */
  readonly doubts: readonly string[];
}

/**
 * Only `parse` is used of dotenv: its own way into the environment can be turned round, or sent to another file, by variables
 * that somebody has set for another program.
 */
export function readEnvFile(path: string): EnvFile {
  const text = textOf(path);
  return { values: parse(text), doubts: doubtsAbout(text) };
}

/** There need not be such a file. */
function textOf(path: string): string {
  try {
    return readFileSync(path, 'utf8').replace(/^\ufeff/, '');
  } catch {
    return '';
  }
}

/** A value without quotes ends before its first "#", even in the middle of a password. */
function doubtsAbout(text: string): readonly string[] {
  return text.split(/\r\n?|\n/).flatMap((line, index) => {
    const name = /^\s*(?:export\s+)?([\w.-]+)\s*[=:]\s*(?:(?=[^\s'"`#])[^#]*[^\s#])?#\S/.exec(line)?.[1];
    if (name === undefined) return [];
    return [
      `.env:${index + 1}: ${name} ends before the "#", since what follows that sign counts as a comment. If it belongs to the value, put quotes around all of it.`,
    ];
  });
}

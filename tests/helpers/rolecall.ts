import { Readable } from 'node:stream';
import { run } from '../../src/cli/run.ts';

/** One call of the command line, in which nobody types anything: how it ended, what it printed, and what it complained of. */
export async function rolecall(...argv: readonly string[]) {
  const out: string[] = [];
  const error: string[] = [];
  const code = await run(argv, {
    input: Readable.from([]),
    out: (line) => out.push(line),
    error: (line) => error.push(line),
  });
  return { code, out: out.join('\n'), error: error.join('\n') };
}

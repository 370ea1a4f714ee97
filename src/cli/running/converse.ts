import { createInterface } from 'node:readline';
import { contextAfter } from '../../answers/answerer.ts';
import { plainText } from '../../answers/page/plain-text.ts';
import type { ThreadContext } from '../../answers/question.ts';
import type { Rolecall } from '../../rolecall.ts';
import type { Terminal } from '../command.ts';
import { wholePage } from '../files/whole-page.ts';

/**
 * Answers questions from a pipe, one a line: the same answers as in Slack, as text. Ends with `/quit` or the end of the
 * input; resolves to the number of lines read.
 */
export async function converse(
  { answerer }: Rolecall,
  say: (words: string) => string,
  terminal: Terminal,
): Promise<number> {
  let read = 0;
  let thread: ThreadContext | null = null;
  for await (const line of createInterface({ input: terminal.input })) {
    read += 1;
    if (/^\s*\/?(?:quit|exit)\s*$/i.test(line)) break;
    const answer = answerer.ask(line, 'full', thread);
    thread = contextAfter(answer, thread);
    terminal.out(`\n${say(plainText(wholePage(answer, answerer)))}`);
  }
  return read;
}

import { createInterface } from 'node:readline';
import { contextAfter } from '../answers/answerer.ts';
import { plainText } from '../answers/plain-text.ts';
import type { ThreadContext } from '../answers/question.ts';
import type { Rolecall } from '../rolecall.ts';
import type { Terminal } from './command.ts';

/** A conversation on the terminal: the same answers as in Slack, as text. Ends with `/quit` or the end of the input. */
export async function converse(rolecall: Rolecall, terminal: Terminal): Promise<number> {
  const watcher = rolecall.watch();
  terminal.out(welcome(rolecall.catalog().roles.length));
  const lines = createInterface({
    input: terminal.input,
    output: terminal.input.isTTY ? process.stdout : undefined,
    prompt: '\n> ',
  });
  let thread: ThreadContext | null = null;
  lines.prompt();
  for await (const line of lines) {
    if (/^\s*\/?(?:quit|exit)\s*$/i.test(line)) break;
    const answer = rolecall.answerer.ask(line, 'full', thread);
    thread = contextAfter(answer, thread);
    terminal.out(`\n${plainText(answer.page)}`);
    lines.prompt();
  }
  await watcher.close();
  return 0;
}

function welcome(roles: number): string {
  return [
    `Rolecall knows ${roles} roles. No Slack settings are given, so we talk here; the answers are those that Slack would show.`,
    'Try:  /role platform-engineer      /role platform-engineer level 4      @rolecall what does a security engineer do?',
    'End with /quit. To run it in Slack, see README.md.',
  ].join('\n');
}

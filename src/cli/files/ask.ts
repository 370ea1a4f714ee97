import { createInterface } from 'node:readline';
import { answerJson, plainText } from '../../answers/page/plain-text.ts';
import { withNames } from '../../messages/own-names.ts';
import type { Command } from '../command.ts';
import { openLibrary, problemHint, sampleHint, settingsFor } from '../content.ts';
import { wholePage } from './whole-page.ts';

export const ask: Command = {
  name: 'ask',
  usage: 'ask ["question"] [--content DIR] [--json]',
  summary: 'answers a question; without one, reads a question per line from the standard input',
  async run(args, terminal) {
    const { library, answerer } = await openLibrary(args);
    const settings = settingsFor(args);
    const say = withNames(settings.names);
    const answer = (question: string) => {
      const given = answerer.ask(question, 'full', null);
      if (args.json) terminal.out(JSON.stringify(answerJson(question, given, say)));
      else terminal.out(say(plainText(wholePage(given, answerer))));
    };
    for (const hint of [sampleHint(settings), problemHint(library.catalog)]) if (hint) terminal.error(hint);
    let asked = 0;
    if (args.words.length > 0) answer(args.words.join(' '));
    else
      for await (const line of createInterface({ input: terminal.input }))
        if (line.trim() !== '') {
          if (!args.json && terminal.input.isTTY !== true)
            terminal.out(`${asked++ === 0 ? '' : '\n'}> ${line.trim()}`);
          answer(line);
        }
    return 0;
  },
};

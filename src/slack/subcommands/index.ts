import { COMMAND_WORDS, COMMANDS, type CommandName } from '../../lexicon/questions/command-words.ts';
import { ask } from './ask.ts';
import { gaps } from './gaps.ts';
import { growth } from './growth.ts';
import { here } from './here.ts';
import { people } from './people.ts';
import { requests } from './requests.ts';
import { stats } from './stats.ts';
import type { Subcommand } from './subcommand.ts';

const SUBCOMMANDS: Readonly<Record<CommandName, Subcommand>> = {
  ...{ ask, gaps, growth, here, people, requests, stats },
};

/**
 * Which one is meant, and what follows its name; null where the words are a question. Names in English are always understood.
 * Those of another language are words of every day there ("hier brennt es"), so they count only before what they can take.
 */
export function findSubcommand(
  asked: string,
  language: string,
): { run: Subcommand['run']; rest: string } | null {
  const [word = ''] = asked.trimStart().split(/\s/, 1);
  const rest = asked.trimStart().slice(word.length).trim();
  const named = COMMANDS.find((name) => name === word.toLowerCase()) ?? translated(word, rest, language);
  return named === undefined ? null : { run: SUBCOMMANDS[named].run, rest };
}

function translated(word: string, rest: string, language: string): CommandName | undefined {
  const words = COMMAND_WORDS[language];
  return (
    words &&
    COMMANDS.find(
      (name) => words[name].includes(word.toLowerCase()) && (SUBCOMMANDS[name].takes?.(rest) ?? rest === ''),
    )
  );
}

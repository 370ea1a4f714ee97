import { describe, expect, test } from 'vitest';
import { createAnswerer } from '../../src/answers/answerer.ts';
import { commandFor, type Question } from '../../src/answers/question.ts';
import { COMMAND_WORDS, COMMANDS } from '../../src/lexicon/questions/command-words.ts';
import { SECTIONS } from '../../src/lexicon/questions/intent.ts';
import { type Language, languages, messagesIn } from '../../src/messages/messages.ts';
import { createLibrary } from '../../src/search/library.ts';
import { reachableCompany } from '../helpers/front-desk.ts';

const { catalog } = reachableCompany();
const role = 'lawyer';
const QUESTIONS: readonly Question[] = [
  { kind: 'role', role },
  { kind: 'levels', role, levels: [], topic: null, from: 0 },
  { kind: 'levels', role, levels: [3], topic: null, from: 0 },
  { kind: 'levels', role, levels: [3, 4], topic: null, from: 0 },
  { kind: 'compare', roles: [role, 'qa-engineer'] },
  { kind: 'people', role, from: 0 },
  { kind: 'list', from: 0 },
  { kind: 'who', thing: 'contracts', besides: expect.any(String) },
  { kind: 'owners', asked: 'src/api' },
  { kind: 'help' },
];

describe.each(languages)('in %s', (language) => {
  const say = messagesIn(language);
  const { read } = createAnswerer(() => createLibrary(catalog, null, language));
  const typed = (words: string) => read(words.replace('/role ', ''), null).question;

  test('what is typed to get to an answer leads there', () => {
    for (const question of QUESTIONS)
      expect(typed(commandFor(question, say.commands))).toMatchObject(question);
  });

  test('so do the parts of a role, as well as in English', () => {
    const english = messagesIn('en').commands;
    for (const section of SECTIONS) {
      const asked = { kind: 'section', role, section, from: 0 } as const;
      expect(typed(commandFor(asked, say.commands)), section).toEqual(typed(commandFor(asked, english)));
    }
  });

  test('sentences name commands in this language', () => {
    const others = languages.filter((one) => one !== language).flatMap(namesIn);
    const foreign = others.filter((name) => !namesIn(language).includes(name)).join('|');
    const named = sentencesOf(say).flatMap((words) => words.match(/\/role \p{Ll}+/gu) ?? []);
    expect(named.length).toBeGreaterThan(10);
    expect(named.filter((words) => new RegExp(`^/role (?:${foreign})$`).test(words))).toEqual([]);
  });
});

const namesIn = (language: Language): readonly string[] => [
  ...COMMANDS.flatMap((name) => COMMAND_WORDS[language]?.[name] ?? [name]),
  ...messagesIn(language).commands.also,
  messagesIn(language).commands.help,
];

function sentencesOf(node: unknown): string[] {
  if (typeof node === 'string') return [node];
  if (typeof node === 'function') return sentencesOf(safely(() => node('X', 'X', 'X', 'X')));
  if (Array.isArray(node)) return [node.map(textOf).join('')];
  return typeof node === 'object' && node !== null ? Object.values(node).flatMap(sentencesOf) : [];
}

const textOf = (span: unknown): string =>
  typeof span === 'string' ? span : String(Object.values(span ?? {})[0]);

/** What takes something other than words is looked at elsewhere. */
function safely(call: () => unknown): unknown {
  try {
    return call();
  } catch {
    return '';
  }
}

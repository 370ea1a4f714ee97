import { describe, expect, test } from 'vitest';
import { type Language, languages, messagesIn } from '../../src/messages/messages.ts';

/** Every sentence by the way to it: "requests.card.open"; what takes arguments is given some. */
function sentences(node: unknown, path: string): [string, string][] {
  if (typeof node === 'string') return [[path, node]];
  if (Array.isArray(node)) return node.flatMap((one) => sentences(wordsIn(one), path));
  if (typeof node === 'function') return sentences(node(...argumentsFor(path)), path);
  if (typeof node === 'object' && node !== null)
    return Object.entries(node).flatMap(([key, below]) => sentences(below, `${path}.${key}`));
  return [];
}

const wordsIn = (piece: unknown): string =>
  typeof piece === 'string' ? piece : Object.values(piece as object).join(' ');

const LISTS =
  /\.(?:orOf|whatIsWritten|sameInBoth|nextLikeliest|also|source|aim|noRoles|otherwise|blankTopics)$/;

function argumentsFor(path: string): readonly unknown[] {
  if (/stats\.unreachable$/.test(path)) return [['X1'], 2, 'X3', 'X4'];
  if (/steps\.unknownSection$/.test(path)) return ['X1', 'X2', ['X3']];
  if (/steps\.(?:canMean|unknownRole)$/.test(path)) return ['X1', ['X2']];
  if (/growth\.nothingWritten$/.test(path)) return ['X1', [1, 2]];
  if (LISTS.test(path)) return [['X1', 'X2']];
  if (/somePeople$/.test(path)) return [['X1'], 2];
  if (/levels\.(?:title|session|noLevelTitle)$/.test(path)) return ['X1', [1, 2], 'X2'];
  if (/levels\.(?:overview|noLevel)$/.test(path)) return ['X1', 3, ['X2', 'X3']];
  if (/levels\.noFramework$|help\.part$/.test(path))
    return path.endsWith('part') ? ['X1', 'X2', ['X3']] : ['X1', ['X2']];
  return ['X1', 'X2', 'X3', 'X4'];
}

const all = (language: Language) => new Map(sentences(messagesIn(language), language).map(withoutRoot));
const withoutRoot = ([path, words]: [string, string]): [string, string] => [
  path.slice(path.indexOf('.') + 1),
  words,
];

describe.each(languages.filter((language) => language !== 'en'))('in %s', (language) => {
  test('every sentence is there, and none is empty that English is not', () => {
    const english = all('en');
    const other = all(language);
    expect([...other.keys()].sort()).toEqual([...english.keys()].sort());
    const empty = [...other].filter(
      ([path, words]) => words.trim() === '' && english.get(path)?.trim() !== '',
    );
    expect(empty).toEqual([]);
  });

  test('nothing is left in English', () => {
    const left = [...all(language)].filter(([, words]) =>
      /\b(?:the|and|you|your|of|with|which|is|are|nobody|please)\b/i.test(
        words.replaceAll(/\bRoute to the right role\b|Workflow/g, ''),
      ),
    );
    expect(left).toEqual([]);
  });
});

test('titles of forms and labels of buttons fit where Slack shows them', () => {
  const titles = (language: Language) => {
    const { form, card, asker, buttons, feedback, finder, growth, growthMarkdown, growthNote, home } =
      messagesIn(language);
    return [
      ...[form.title, card.handTitle, card.sentAlready, asker.addTitle, buttons.wrong, buttons.compare],
      ...[growth.title, growth.back, growthMarkdown.title, growthNote.title, growthNote.keep],
      ...[feedback.title, finder.title, home.myRoleAndLevel, ...Object.values(card.buttons)],
      ...[buttons.send, buttons.close, buttons.cancel, home.save, feedback.skip, card.passOn, card.handOver],
    ];
  };
  for (const language of languages) expect(titles(language).filter((words) => words.length > 24)).toEqual([]);
});

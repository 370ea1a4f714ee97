import type { Button } from '@slack/types';
import type { Cell } from '../../../answers/finding/ladder.ts';
import { bullet, bullets, heading, italic, type Part, text } from '../../../answers/page/page.ts';
import type { IllustratedCriterion, Statement, Topic } from '../../../catalog/role.ts';
import { fingerprint } from '../../../growth/criterion.ts';
import type { Messages } from '../../../messages/messages.ts';
import { safeText } from '../../kit/safe-text.ts';
import { goButton } from '../go-button.ts';
import type { PageOf } from '../home-page.ts';
import { type Item, words } from './items.ts';

type LevelsPage = PageOf<'levels'>;

/** Whose examples are unfolded at once: the one unfolded first is folded again. */
const MOST_UNFOLDED = 5;
/** In characters, for all the examples of a criterion together. */
const MOST_EXAMPLES = 6000;

/** What a level asks in one topic: criteria, and behind a button their examples. `place`: unique for the topic. */
export function levelItems(cell: Cell, page: LevelsPage, place: string, say: Messages): Item[] {
  const { topic, entry, lower, higher } = cell;
  if (!entry)
    return [words(heading(topic.title)), words(text(italic(sentence(say.levels.blank(lower, higher)))))];
  return [
    words(heading(topic.title)),
    ...entry.criteria.map((it) => words(bullets([bullet([it.text])]))),
    ...entry.examples.map((it, index) => illustrated(topic, it, page, `fold-${place}-${index}`, say.home)),
  ];
}

function illustrated(
  topic: Topic,
  { criterion, examples }: IllustratedCriterion,
  page: LevelsPage,
  place: string,
  say: Messages['home'],
): Item {
  const key = fingerprint(JSON.stringify([topic.name, topic.source, criterion.text, criterion.source]));
  const isShown = page.shows.includes(key);
  const [drawn] =
    examples.length === 0 ? [] : foldButton(key, labelOf(examples.length, isShown, say), page, place);
  if (!drawn) return words(bullets([bullet([criterion.text])]));
  const button = { ...drawn, accessibility_label: safeText(`${drawn.text.text}: ${criterion.text}`, 75) };
  return { kind: 'line', text: criterion.text, button, unfolded: isShown ? exampleParts(examples, say) : [] };
}

function foldButton(key: string, label: string, page: LevelsPage, place: string): Button[] {
  const others = page.shows.filter((it) => it !== key);
  const shows = page.shows.includes(key) ? others : [...others, key].slice(-MOST_UNFOLDED);
  return goButton(label, place, { ...page, shows });
}

function labelOf(count: number, isShown: boolean, say: Messages['home']): string {
  return isShown ? say.hideExamples : say.examples(count);
}

function exampleParts(examples: readonly Statement[], say: Messages['home']): Part[] {
  let left = MOST_EXAMPLES;
  const shown = examples.filter(({ text: words }, index) => {
    left -= Math.min(words.length, 2000);
    return left >= 0 || index === 0;
  });
  const rest = examples.length - shown.length;
  const lines = shown.map((it) => bullet([italic(it.text)]));
  return [bullets(rest > 0 ? [...lines, bullet([say.moreInDocument(rest)])] : lines)];
}

const sentence = (blank: string): string => `${blank.charAt(0).toUpperCase()}${blank.slice(1)}.`;

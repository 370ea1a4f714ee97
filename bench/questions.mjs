import { freeQuestion } from './company.mjs';
import { ADJECTIVES, OBJECTS } from './company-words.mjs';
import { createDice } from './dice.mjs';

/** Kinds of question: how one is typed about a role, and what the answer must be. A fast wrong answer is no speed. */
export const KINDS = [
  {
    name: 'name',
    ask: ({ name }) => name.toLowerCase(),
    isRight: (answer, { slug }) => answer.kind === 'role' && answer.role === slug,
  },
  {
    name: 'typo',
    ask: ({ name }, dice) => withSlip(name.toLowerCase(), dice),
    isRight: (answer, { slug }) => answer.role === slug || answer.alternatives.includes(slug),
  },
  {
    name: 'section',
    ask: ({ name }, dice) => `${name} ${dice.pick(['KPIs', 'duties', 'deliverables', 'skills'])}`,
    isRight: (answer, { slug }) => answer.kind === 'section' && answer.role === slug,
  },
  {
    name: 'level',
    isFor: ({ hasFramework }) => hasFramework,
    ask: ({ name }, dice) => `what does a ${name} do at level ${dice.pick([1, 2, 3, 4, 5, 6])}?`,
    isRight: (answer, { slug }) => answer.kind === 'levels' && answer.role === slug,
  },
  {
    name: 'who has it',
    ask: (_, dice) =>
      `${dice.pick(['who knows', 'which roles deal with', 'whom could I ask about'])} ${thing(dice)}`,
    isRight: ({ kind, evidence, roles }) => kind === 'who' && evidence.length >= roles.length,
  },
  {
    name: 'yes or no',
    ask: ({ name }, dice) => `is the ${name} responsible for ${thing(dice)}?`,
    isRight: ({ kind, role, verdict }, { slug }) => kind === 'verdict' && role === slug && verdict !== null,
  },
  {
    name: 'one line',
    ask: ({ name }, dice) => `how often does the ${name} look at the ${thing(dice)}`,
    isRight: ({ kind, role }, { slug }) => ['fact', 'section', 'unwritten'].includes(kind) && role === slug,
  },
  {
    name: 'free question',
    ask: (_, dice) => freeQuestion(dice),
    isRight: (answer) => answer.kind === 'route' || answer.kind === 'nothing' || answer.kind === 'choose',
  },
];

const thing = (dice) => `${dice.pick(ADJECTIVES)} ${dice.pick(OBJECTS)}`;

/** `count` questions of one kind, each about a role of its own choice; another `round` gives others. */
export function questionsOf({ ask, isFor = () => true }, roles, count, round) {
  const dice = createDice(round);
  const fitting = roles.filter(isFor);
  return Array.from({ length: count }, () => {
    const role = dice.pick(fitting);
    return { role, text: ask(role, dice) };
  });
}

/** Two neighbouring letters of the longest word change places, as quick fingers do; not its first ones. */
function withSlip(name, dice) {
  const longest = name.split(' ').reduce((a, b) => (b.length > a.length ? b : a));
  const places = [...longest].flatMap((letter, at) => (at > 1 && letter !== longest[at - 1] ? [at] : []));
  const at = dice.pick(places);
  const slipped = longest.slice(0, at - 1) + longest[at] + longest[at - 1] + longest.slice(at + 1);
  return name.replace(longest, slipped);
}

import type { Answer } from '../../answers/answer.ts';
import type { Answerer } from '../../answers/answerer.ts';
import type { Choice, Page } from '../../answers/page/page.ts';

/** A terminal has no buttons, but room: a level of several screens is shown as one page. */
export function wholePage({ page }: Answer, answerer: Pick<Answerer, 'answer'>): Page {
  const onwards = page.choices.find(goesOn);
  if (onwards === undefined) return page;
  const rest = wholePage(answerer.answer(onwards.question, 'full'), answerer);
  // The last part says that more follows.
  return {
    ...page,
    parts: [...page.parts.slice(0, -1), ...rest.parts],
    choices: page.choices.filter((choice) => !goesOn(choice)),
    sources: [...page.sources, ...rest.sources],
  };
}

const goesOn = ({ question }: Choice): boolean => question.kind === 'levels' && question.from > 0;

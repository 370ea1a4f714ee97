import type { Button } from '@slack/types';
import type { Choice } from '../../answers/page/page.ts';
import type { Question } from '../../answers/question.ts';
import { goButton } from './go-button.ts';
import { type HomePage, levelsPage, rolePage, START } from './home-page.ts';

/** What an answer offers to ask next, as ways to pages of the Home tab. */
export function choiceButtons(choices: readonly Choice[], most: number): Button[] {
  const pages = choices.flatMap(({ label, question }) => {
    const page = pageFor(question);
    return page ? [{ label, page }] : [];
  });
  return pages.slice(0, most).flatMap(({ label, page }, index) => goButton(label, `choice-${index}`, page));
}

function pageFor(question: Question): HomePage | null {
  if (question.kind === 'list') return START;
  if (question.kind === 'role') return rolePage(question.role);
  if (question.kind === 'levels')
    return levelsPage(question.role, question.levels[0] ?? null, question.topic);
  return null;
}

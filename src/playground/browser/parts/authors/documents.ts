import type { AuthorView } from '../../../window/author/author-wire.ts';
import { h } from '../../kit/h.ts';
import { icon } from '../../kit/icon.ts';
import { keep } from '../../kit/keep-list.ts';
import { toList } from '../../kit/to-list.ts';
import type { Win } from '../../kit/win.ts';
import type { Pane } from '../messages/conversation.ts';
import { drawTeach } from '../teach.ts';
import { drawExplanation } from './explanation.ts';
import { drawLearning } from './learning.ts';
import { drawProblems, problemCount } from './problems.ts';
import { drawRoleDocuments } from './role-documents.ts';

/** While somebody types, the answer waits for a pause. */
const PAUSE_MS = 150;
const LONGEST = 1000;

function header(win: Win): HTMLElement {
  const hint = 'Edit them in your own editor: what you save shows here within a second.';
  const title = h('div', { class: 'pane-title' }, h('h2', {}, 'Documents'), h('small', {}, hint));
  return h(
    'header',
    { class: 'pane-header' },
    h('div', { class: 'pane-header-inner' }, toList(win), icon('document'), title),
  );
}

function askField(win: Win): HTMLInputElement {
  const placeholder = 'someone committed an AWS key, who handles that?';
  const field = h('input', {
    type: 'search',
    id: 'ask',
    maxlength: LONGEST,
    placeholder,
    autocomplete: 'off',
  });
  let soon = 0;
  const ask = (wait: number) => {
    clearTimeout(soon);
    soon = setTimeout(() => win.shift({ ask: field.value.trim() }), wait);
  };
  field.addEventListener('input', () => ask(PAUSE_MS));
  field.addEventListener('change', () => ask(0));
  return field;
}

/** For those who do not see the page change. */
function spoken(author: AuthorView): string {
  const answer = author.explanation ? `Answer: ${author.explanation.title}. ` : '';
  return `${answer}Problems: ${problemCount(author)}`;
}

/** What follows the question: parts that are drawn anew only when they change. */
function sections(win: Win): { readonly elements: readonly HTMLElement[]; show(author: AuthorView): void } {
  const [learning, answer, teach, problems, roles] = [h('div'), h('div'), h('div'), h('div'), h('div')];
  return {
    elements: [learning, answer, teach, problems, roles],
    show: (author) => {
      keep(learning, author.learning, () => drawLearning(author.learning));
      keep(answer, author.explanation, () => drawExplanation(win, author.explanation));
      keep(teach, [author.explanation?.asked, author.writable, author.roles], () => drawTeach(win, author));
      keep(problems, [author.problems, author.folder], () => drawProblems(author));
      keep(roles, author.roles, () => drawRoleDocuments(author.roles));
    },
  };
}

/** What authors see: the answer to any sentence, why it is that one, and what is wrong in their documents. */
export function documents(win: Win): Pane {
  const field = askField(win);
  const { elements, show } = sections(win);
  const label = h('label', { for: 'ask' }, 'Ask as people would');
  const form = h('form', { class: 'ask', onsubmit: (event: Event) => event.preventDefault() }, label, field);
  const body = h('div', {
    class: 'scroller documents',
    tabindex: 0,
    role: 'region',
    'aria-label': 'Documents',
  });
  const status = h('p', { class: 'hidden', role: 'status' });
  body.append(form, ...elements, status);
  const element = h('main', { class: 'main' }, header(win), body);
  return {
    element,
    show: () => {
      const { author } = win.shown();
      element.hidden = author === null;
      if (author === null) return;
      if (document.activeElement !== field) field.value = win.place().ask;
      show(author);
      if (status.textContent !== spoken(author)) status.textContent = spoken(author);
    },
  };
}

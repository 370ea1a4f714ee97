import type { AuthorView } from '../../window/author/author-wire.ts';
import { h } from '../kit/h.ts';
import type { Win } from '../kit/win.ts';

/** Gives the sentence to a role for good: one line more in its routing document. */
export function drawTeach(win: Win, { explanation, roles, writable }: AuthorView): HTMLElement {
  if (explanation === null || !writable || roles.length === 0) return h('div');
  const options = roles.map(({ slug, name }) => h('option', { value: slug }, name));
  const choice = h(
    'select',
    { id: 'teach-role', required: true },
    h('option', { value: '' }, 'Choose a role'),
    ...options,
  );
  const teach = async (event: Event) => {
    event.preventDefault();
    const outcome = await win.act({ kind: 'teach', text: explanation.asked, role: choice.value });
    if (outcome.ok) win.notice(`Written in ${outcome.body}. It counts within a second.`);
  };
  return h(
    'form',
    { class: 'teach', onsubmit: teach },
    h('label', { for: 'teach-role' }, 'Whose is it?'),
    choice,
    h('button', { type: 'submit', class: 'button' }, 'Write it into the documents'),
    h('small', {}, 'Adds the sentence to the example questions of that role.'),
  );
}

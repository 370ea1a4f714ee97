import type { Json, ShownView } from '../../window/wire.ts';
import { drawBlocks } from '../blocks/blocks.ts';
import { jsonsOf, wordsOf } from '../blocks/read-json.ts';
import type { Stand } from '../blocks/stand.ts';
import { h } from '../kit/h.ts';
import { tool } from '../kit/tool.ts';

export interface ModalDoings {
  readonly stand: Stand;
  readonly sending: boolean;
  submit(blocks: readonly Json[]): void;
  close(): void;
}

function submitButton(words: string, sending: boolean): HTMLElement {
  const props = { class: 'button primary', type: 'submit', 'data-focus': 'submit' };
  return h('button', { ...props, 'aria-disabled': sending ? 'true' : null }, sending ? 'Sending…' : words);
}

/** What stands in a modal: its title, its blocks, and the buttons that close or send it. */
export function modalForm({ view }: ShownView, { stand, sending, submit, close }: ModalDoings): HTMLElement {
  const blocks = jsonsOf(view.blocks);
  const [go, leave] = [wordsOf(view.submit), wordsOf(view.close) || 'Cancel'];
  const onsubmit = (event: SubmitEvent) => {
    event.preventDefault();
    submit(blocks);
  };
  return h(
    'form',
    { class: 'modal-form', novalidate: true, onsubmit },
    h('header', {}, h('h2', { id: 'modal-title' }, wordsOf(view.title)), tool('Close', 'close', close)),
    h('div', { class: 'modal-body', tabindex: -1 }, drawBlocks(blocks, stand)),
    h(
      'footer',
      {},
      h('button', { class: 'button', type: 'button', 'data-focus': 'leave', onclick: close }, leave),
      go !== '' && submitButton(go, sending),
    ),
  );
}

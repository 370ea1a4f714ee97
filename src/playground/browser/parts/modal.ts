import type { ShownView } from '../../window/wire.ts';
import { drawBlocks } from '../blocks/blocks.ts';
import { jsonOf, jsonsOf, textOf, wordsOf } from '../blocks/read-json.ts';
import { createHeld, type Held, type Stand } from '../blocks/stand.ts';
import { freshId, h } from '../h.ts';
import { icon } from '../icon.ts';
import { keep } from '../keep-list.ts';
import { namesOf } from '../names.ts';
import type { Win } from '../win.ts';
import { missing } from './missing.ts';

export interface ModalScreen {
  readonly element: HTMLElement;
  show(): void;
}

type Errors = Readonly<Record<string, string>>;

interface Open {
  readonly id: string;
  readonly held: Held;
  readonly errors: Errors;
  readonly sending: boolean;
  /** The person has been taken to the first field, which may come only with an update. */
  readonly entered: boolean;
}

function standOf(win: Win, { held, errors }: Open): Stand {
  const on = { kind: 'modal' } as const;
  return {
    surface: 'modal',
    names: namesOf(win.shown()),
    held,
    errors,
    click: (blockId, actionId, choice) =>
      win.act({ kind: 'click', on, blockId, actionId, choice, values: held.all() }),
    suggest: (blockId, actionId, typed) => win.act({ kind: 'suggest', on, blockId, actionId, typed }),
  };
}

function errorsIn(body: unknown): Errors {
  const answer = jsonOf(body);
  return answer.response_action === 'errors' ? (jsonOf(answer.errors) as Errors) : {};
}

function opened(id: string): Open {
  return { id, held: createHeld(), errors: {}, sending: false, entered: false };
}

/** The modal on the person's screen. What was typed stays when the app changes the modal, and when it finds fault. */
export function modalScreen(win: Win): ModalScreen {
  const element = h('dialog', { class: 'modal', 'aria-labelledby': 'modal-title' });
  let now = opened('');

  const complain = (errors: Errors) => {
    now = { ...now, errors, sending: false };
    show();
    // After the drawing has put the focus back on the button that was pressed.
    queueMicrotask(() => element.querySelector<HTMLElement>('.wrong input, .wrong textarea')?.focus());
  };
  const submit = async (view: ShownView) => {
    if (now.sending) return;
    const blocks = jsonsOf(view.view.blocks);
    const faults = missing(blocks, now.held);
    if (Object.keys(faults).length > 0) return complain(faults);
    now = { ...now, sending: true };
    show();
    const { ok, body } = await win.act({ kind: 'submit', values: now.held.among(blocks) });
    complain(ok ? errorsIn(body) : {});
  };
  const close = () => void win.act({ kind: 'closeModal' });

  function draw(view: ShownView): HTMLElement {
    const { title, submit: go, close: leave, blocks } = view.view;
    const onsubmit = (event: SubmitEvent) => {
      event.preventDefault();
      void submit(view);
    };
    const id = freshId();
    return h(
      'form',
      { class: 'modal-form', novalidate: true, onsubmit, id },
      h(
        'header',
        {},
        h('h2', { id: 'modal-title' }, wordsOf(title)),
        h(
          'button',
          { class: 'tool', type: 'button', 'aria-label': 'Close', 'data-focus': 'close', onclick: close },
          icon('close'),
        ),
      ),
      h('div', { class: 'modal-body', tabindex: -1 }, drawBlocks(jsonsOf(blocks), standOf(win, now))),
      h(
        'footer',
        {},
        h(
          'button',
          { class: 'button', type: 'button', 'data-focus': 'leave', onclick: close },
          wordsOf(leave) || 'Cancel',
        ),
        textOf(jsonOf(go).text) !== '' &&
          h(
            'button',
            {
              class: 'button primary',
              type: 'submit',
              'data-focus': 'submit',
              'aria-disabled': now.sending ? 'true' : null,
            },
            now.sending ? 'Sending…' : wordsOf(go),
          ),
      ),
    );
  }
  function show(): void {
    const { modal } = win.shown();
    if (modal === null) {
      if (element.open) element.close();
      element.replaceChildren();
      now = opened('');
      return;
    }
    if (modal.id !== now.id) now = opened(modal.id);
    keep(element, [modal, now.errors, now.sending], () => draw(modal));
    if (!element.open) element.showModal();
    const first = element.querySelector<HTMLElement>('.modal-body input, .modal-body textarea');
    if (now.entered || first === null) return;
    now = { ...now, entered: true };
    queueMicrotask(() => first.focus());
  }
  element.addEventListener('cancel', (event) => {
    event.preventDefault();
    close();
  });
  return { element, show };
}

import type { Json } from '../../window/wire.ts';
import { jsonOf } from '../blocks/read-json.ts';
import { createHeld, type Held, type Stand } from '../blocks/stand.ts';
import { h } from '../kit/h.ts';
import { keep } from '../kit/keep-list.ts';
import { namesOf } from '../kit/names.ts';
import type { Win } from '../kit/win.ts';
import { missing } from './messages/missing.ts';
import { modalForm } from './modal-form.ts';

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

function opened(id: string): Open {
  return { id, held: createHeld(), errors: {}, sending: false, entered: false };
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

/** After the drawing has put the focus back where it was. */
function focusSoon(element: HTMLElement | null, options: FocusOptions = {}): void {
  queueMicrotask(() => element?.focus(options));
}

/** The modal on the person's screen. What was typed stays when the app changes the modal, and when it finds fault. */
export function modalScreen(win: Win): ModalScreen {
  const element = h('dialog', { class: 'modal', 'aria-labelledby': 'modal-title' });
  let now = opened('');

  const close = () => void win.act({ kind: 'closeModal' });
  const become = (change: Partial<Open>) => {
    now = { ...now, ...change };
    show();
  };
  const complain = (errors: Errors) => {
    become({ errors, sending: false });
    focusSoon(element.querySelector<HTMLElement>('.wrong input, .wrong textarea'));
  };
  const submit = async (blocks: readonly Json[]) => {
    if (now.sending) return;
    const faults = missing(blocks, now.held);
    if (Object.keys(faults).length > 0) return complain(faults);
    become({ sending: true });
    const { ok, body } = await win.act({ kind: 'submit', values: now.held.among(blocks) });
    complain(ok ? errorsIn(body) : {});
  };
  const enter = () => {
    const first = element.querySelector<HTMLElement>('.modal-body input, .modal-body textarea');
    if (now.entered || first === null) return;
    now = { ...now, entered: true };
    focusSoon(first, { preventScroll: true }); // whoever opens a form reads it from its beginning
  };
  const leave = () => {
    if (element.open) element.close();
    element.replaceChildren();
    now = opened('');
  };
  function show(): void {
    const { modal } = win.shown();
    if (modal === null) {
      leave();
      return;
    }
    if (modal.id !== now.id) now = opened(modal.id);
    const doings = { stand: standOf(win, now), sending: now.sending, submit, close };
    keep(element, [modal, now.errors, now.sending], () => modalForm(modal, doings));
    if (!element.open) element.showModal();
    enter();
  }
  element.addEventListener('cancel', (event) => {
    event.preventDefault();
    close();
  });
  return { element, show };
}

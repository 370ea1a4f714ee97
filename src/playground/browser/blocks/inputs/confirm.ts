import { h } from '../../kit/h.ts';
import type { Names } from '../../kit/names.ts';
import { isJson, wordsOf } from '../read-json.ts';
import { textObject } from '../text-object.ts';

/** Asks before something is done, where the app wants that; true means "do it". */
export function confirmed(confirm: unknown, names: Names): Promise<boolean> {
  if (!isJson(confirm)) return Promise.resolve(true);
  return new Promise((resolve) => {
    const answer = (value: string) => () => dialog.close(value);
    const yes = h(
      'button',
      {
        class: confirm.style === 'danger' ? 'button danger' : 'button primary',
        type: 'button',
        onclick: answer('yes'),
      },
      wordsOf(confirm.confirm) || 'Yes',
    );
    const no = h(
      'button',
      { class: 'button', type: 'button', onclick: answer('no') },
      wordsOf(confirm.deny) || 'Cancel',
    );
    const dialog = h(
      'dialog',
      { class: 'modal small', 'aria-label': wordsOf(confirm.title) || 'Are you sure?' },
      h('header', {}, h('h2', {}, wordsOf(confirm.title) || 'Are you sure?')),
      h('div', { class: 'modal-body' }, h('p', {}, ...textObject(confirm.text, names))),
      h('footer', {}, no, yes),
    );
    dialog.addEventListener('close', () => {
      dialog.remove();
      resolve(dialog.returnValue === 'yes');
    });
    document.body.append(dialog);
    dialog.showModal();
    yes.focus();
  });
}

import { h } from '../h.ts';
import { icon } from '../icon.ts';
import { type Line, type Listbox, listbox } from '../listbox.ts';
import { confirmed } from './confirm.ts';
import { chosenAtFirst, type Option, type OptionGroup } from './options.ts';
import { wordsOf } from './read-json.ts';
import { choose, type Spot } from './stand.ts';

export interface Offer {
  readonly several: boolean;
  /** What there is to choose, for what has been typed so far. */
  find(typed: string): Promise<readonly OptionGroup[]>;
  /** All of it, where it is known beforehand: for what is chosen at first. */
  readonly known: readonly OptionGroup[];
  /** Said instead of an empty list. */
  nothing(typed: string): string;
}

const PAUSE_MS = 120;

/** Everything that can be picked from a list while typing: one of several, or several. */
export function picker(spot: Spot, offer: Offer): HTMLElement {
  const { element, stand, actionId, label, describedBy } = spot;
  let chosen = chosenAtFirst(spot, offer.known);
  const placeholder = wordsOf(element.placeholder) || (offer.several ? 'Choose some' : 'Choose one');
  const field = h('input', {
    type: 'text',
    role: 'combobox',
    autocomplete: 'off',
    spellcheck: 'false',
    'aria-autocomplete': 'list',
    'aria-label': label || placeholder,
    'aria-describedby': describedBy,
    placeholder,
    'data-focus': actionId,
  });
  const list = listbox(field, 'Options');
  const chips = h('span', { class: 'chips' });

  const keep = async (next: readonly Option[]) => {
    list.hide();
    if (!(await confirmed(element.confirm, stand.names))) return;
    chosen = next;
    show();
    choose(spot, offer.several ? next.map(({ choice }) => choice) : next[0]?.choice);
  };
  const toggle = (option: Option) => {
    if (!offer.several) return keep([option]);
    const others = chosen.filter(({ value }) => value !== option.value);
    return keep(others.length < chosen.length ? others : [...chosen, option]);
  };
  const chip = (option: Option) =>
    h(
      'button',
      {
        type: 'button',
        class: 'chip',
        'aria-label': `Remove ${option.label}`,
        onclick: () => void toggle(option),
      },
      option.label,
      icon('close'),
    );
  function show(): void {
    chips.replaceChildren(...(offer.several ? chosen.map(chip) : []));
    field.value = offer.several ? '' : (chosen[0]?.label ?? '');
  }
  show();
  listen(
    field,
    list,
    async (typed) => {
      const groups = await offer.find(typed);
      return groups.flatMap(({ label: group, options }) =>
        options.map(
          (option): Line => ({
            label: option.label,
            detail: option.description,
            group,
            chosen: chosen.some(({ value }) => value === option.value),
            pick: () => void toggle(option),
          }),
        ),
      );
    },
    offer.nothing,
    show,
  );
  return h('span', { class: 'picker' }, chips, field, icon('down'), list.element);
}

type Find = (typed: string) => Promise<readonly Line[]>;

/** Typing asks again; the arrows walk, Enter picks, Escape puts back what was chosen. */
function listen(
  field: HTMLInputElement,
  list: Listbox,
  find: Find,
  nothing: (typed: string) => string,
  reset: () => void,
): void {
  let asked = 0;
  const open = async (typed: string) => {
    const number = ++asked;
    const lines = await find(typed);
    if (number === asked && document.activeElement === field) list.show(lines, nothing(typed));
  };
  let pause = 0;
  const close = () => {
    asked += 1;
    clearTimeout(pause);
    list.hide();
  };
  field.addEventListener('input', () => {
    clearTimeout(pause);
    pause = setTimeout(() => void open(field.value), PAUSE_MS);
  });
  field.addEventListener('click', () => {
    field.select();
    if (!list.isOpen()) void open('');
  });
  field.addEventListener('blur', () => {
    close();
    reset();
  });
  field.addEventListener('keydown', (event) => {
    const step = { ArrowDown: 1, ArrowUp: -1 }[event.key];
    if (step !== undefined) list.isOpen() ? list.move(step) : void open('');
    else if (event.key === 'Enter') list.isOpen() && list.pick();
    else if (event.key === 'Escape' && list.isOpen()) {
      close();
      reset();
    } else return;
    event.preventDefault();
  });
}

import { h } from '../../kit/h.ts';
import { icon } from '../../kit/icon.ts';
import { type Line, listbox } from '../../kit/listbox.ts';
import { wordsOf } from '../read-json.ts';
import { choose, type Spot } from '../stand.ts';
import { confirmed } from './confirm.ts';
import { chosenAtFirst, type Option, type OptionGroup } from './options.ts';
import { listenForSearch } from './search-field.ts';

export interface Offer {
  readonly several: boolean;
  /** What there is to choose, for what has been typed so far. */
  find(typed: string): Promise<readonly OptionGroup[]>;
  /** All of it, where it is known beforehand: for what is chosen at first. */
  readonly known: readonly OptionGroup[];
  /** Said instead of an empty list. */
  nothing(typed: string): string;
}

function searchField({ element, actionId, label, describedBy }: Spot, several: boolean): HTMLInputElement {
  const placeholder = wordsOf(element.placeholder) || (several ? 'Choose some' : 'Choose one');
  return h('input', {
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
}

function chip({ label }: Option, remove: () => void): HTMLElement {
  const props = { type: 'button', class: 'chip', 'aria-label': `Remove ${label}`, onclick: remove };
  return h('button', props, label, icon('close'));
}

/** Everything that can be picked from a list while typing: one of several, or several. */
export function picker(spot: Spot, offer: Offer): HTMLElement {
  const { several } = offer;
  const [field, chips] = [searchField(spot, several), h('span', { class: 'chips' })];
  const list = listbox(field, 'Options');
  let chosen = chosenAtFirst(spot, offer.known);

  const reset = () => {
    chips.replaceChildren(
      ...(several ? chosen.map((option) => chip(option, () => void toggle(option))) : []),
    );
    field.value = several ? '' : (chosen[0]?.label ?? '');
    field.setSelectionRange(0, 0); // a name that is too long for the field shows its beginning
  };
  const keep = async (next: readonly Option[]) => {
    list.hide();
    if (!(await confirmed(spot.element.confirm, spot.stand.names))) return;
    chosen = next;
    reset();
    choose(spot, several ? next.map(({ choice }) => choice) : next[0]?.choice);
  };
  const toggle = (option: Option) => {
    if (!several) return keep([option]);
    const others = chosen.filter(({ value }) => value !== option.value);
    return keep(others.length < chosen.length ? others : [...chosen, option]);
  };
  const line = (option: Option, group: string): Line => ({
    label: option.label,
    detail: option.description,
    group,
    chosen: chosen.some(({ value }) => value === option.value),
    pick: () => void toggle(option),
  });
  const find = async (typed: string) => {
    const groups = await offer.find(typed);
    return groups.flatMap(({ label, options }) => options.map((option) => line(option, label)));
  };
  reset();
  listenForSearch(field, list, { find, nothing: offer.nothing, reset });
  return h('span', { class: 'picker' }, chips, field, icon('down'), list.element);
}

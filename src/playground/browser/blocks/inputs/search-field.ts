import type { Line, Listbox } from '../../kit/listbox.ts';

const PAUSE_MS = 120;

export interface Search {
  /** The lines for what is typed. */
  find(typed: string): Promise<readonly Line[]>;
  /** Said instead of an empty list. */
  nothing(typed: string): string;
  /** Puts back into the field what is chosen. */
  reset(): void;
}

/** Typing asks again, a click shows everything; the arrows walk, Enter picks, Escape and leaving put back what was chosen. */
export function listenForSearch(field: HTMLInputElement, list: Listbox, search: Search): void {
  let asked = 0;
  let pause = 0;
  const open = async (typed: string) => {
    const number = ++asked;
    const lines = await search.find(typed);
    if (number === asked && document.activeElement === field) list.show(lines, search.nothing(typed));
  };
  const leave = () => {
    asked += 1;
    clearTimeout(pause);
    list.hide();
    search.reset();
  };
  const press = ({ key }: KeyboardEvent): boolean => {
    const step = { ArrowDown: 1, ArrowUp: -1 }[key];
    if (step !== undefined) list.isOpen() ? list.move(step) : void open('');
    else if (key === 'Enter') list.isOpen() && list.pick();
    else if (key === 'Escape' && list.isOpen()) leave();
    else return false;
    return true;
  };
  field.addEventListener('input', () => {
    clearTimeout(pause);
    pause = setTimeout(() => void open(field.value), PAUSE_MS);
  });
  field.addEventListener('click', () => {
    field.select();
    if (!list.isOpen()) void open('');
  });
  field.addEventListener('blur', leave);
  field.addEventListener('keydown', (event) => {
    if (press(event)) event.preventDefault();
  });
}

import { freshId, h } from './h.ts';
import { hidePopup, showPopup } from './popup.ts';

/** One line that can be picked. */
export interface Line {
  readonly label: string;
  readonly detail: string;
  readonly chosen: boolean;
  /** Under a heading, where its group has one. */
  readonly group: string;
  pick(): void;
}

/** The list under a field: the field keeps the focus, and says which line is meant. */
export interface Listbox {
  readonly element: HTMLElement;
  readonly isOpen: () => boolean;
  show(lines: readonly Line[], nothing: string): void;
  hide(): void;
  move(step: number): void;
  /** Picks the marked line; false where none is. */
  pick(): boolean;
}

function row(line: Line, field: HTMLElement): HTMLElement {
  return h(
    'li',
    {
      id: freshId(),
      role: 'option',
      'aria-selected': String(line.chosen),
      onmousedown: (event: MouseEvent) => event.preventDefault(),
      onclick: () => {
        line.pick();
        field.focus();
      },
    },
    h('span', {}, line.label),
    line.detail !== '' && h('small', {}, line.detail),
  );
}

export function listbox(field: HTMLElement, label: string): Listbox {
  const element = h('ul', {
    class: 'listbox',
    popover: 'manual',
    role: 'listbox',
    id: freshId(),
    'aria-label': label,
  });
  let rows: readonly { readonly line: Line; readonly shown: HTMLElement }[] = [];
  let at = 0;
  let open = false;
  // A text field that completes is no combobox to ARIA, and may not say that it is expanded.
  const expand = (now: boolean) => {
    open = now;
    if (field.getAttribute('role') === 'combobox') field.setAttribute('aria-expanded', String(now));
  };
  const mark = () => {
    for (const [index, { shown }] of rows.entries()) shown.classList.toggle('active', index === at);
    const shown = rows[at]?.shown;
    shown?.scrollIntoView({ block: 'nearest' });
    if (shown) field.setAttribute('aria-activedescendant', shown.id);
    else field.removeAttribute('aria-activedescendant');
  };
  expand(false);
  field.setAttribute('aria-controls', element.id);
  return {
    element,
    isOpen: () => open,
    show: (lines, nothing) => {
      rows = lines.map((line) => ({ line, shown: row(line, field) }));
      at = 0;
      const items = rows.flatMap(({ line, shown }, index) => {
        const heading = line.group !== '' && line.group !== lines[index - 1]?.group;
        return heading ? [h('li', { class: 'heading', role: 'presentation' }, line.group), shown] : [shown];
      });
      element.replaceChildren(
        ...(items.length > 0
          ? items
          : [
              h(
                'li',
                { class: 'nothing', role: 'option', 'aria-disabled': 'true', 'aria-selected': 'false' },
                nothing,
              ),
            ]),
      );
      expand(true);
      showPopup(element, field);
      mark();
    },
    hide: () => {
      expand(false);
      field.removeAttribute('aria-activedescendant');
      hidePopup(element);
    },
    move: (step) => {
      at = (at + step + rows.length) % Math.max(rows.length, 1);
      mark();
    },
    pick: () => {
      rows[at]?.line.pick();
      return rows[at] !== undefined;
    },
  };
}

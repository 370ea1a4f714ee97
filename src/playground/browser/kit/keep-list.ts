/** An item of a list that is drawn again only when it changes. */
export interface Kept {
  readonly key: string;
  /** Everything that its look depends on. */
  readonly look: string;
  draw(): HTMLElement;
}

/** Puts the focus back where it was, inside something that was drawn anew. */
function keepFocus(old: Element, made: HTMLElement): void {
  const { activeElement } = document;
  if (!(activeElement instanceof HTMLElement) || !old.contains(activeElement)) return;
  const key = activeElement.dataset.focus;
  const again =
    key === undefined ? null : made.querySelector<HTMLElement>(`[data-focus="${CSS.escape(key)}"]`);
  made.tabIndex = -1;
  queueMicrotask(() => (again ?? made).focus({ preventScroll: true }));
}

function renewed(old: HTMLElement | undefined, item: Kept): HTMLElement {
  if (old?.dataset.look === item.look) return old;
  const made = item.draw();
  made.dataset.key = item.key;
  made.dataset.look = item.look;
  if (old) keepFocus(old, made);
  return made;
}

/** Makes the children be these items, leaving alone those that look as before. */
export function keepList(parent: HTMLElement, items: readonly Kept[]): void {
  const children = [...parent.children] as HTMLElement[];
  const there = new Map(children.map((child) => [child.dataset.key, child]));
  const wanted = items.map((item) => renewed(there.get(item.key), item));
  for (const child of children) if (!wanted.includes(child)) child.remove();
  for (const [index, child] of wanted.entries())
    if (parent.children[index] !== child) parent.insertBefore(child, parent.children[index] ?? null);
}

/** The same for a part of the page that is one thing. */
export function keep(parent: HTMLElement, look: unknown, draw: () => HTMLElement): void {
  keepList(parent, [{ key: 'only', look: JSON.stringify(look), draw }]);
}

type Value = string | number | boolean | null | undefined | ((event: never) => void);

/** Attributes; `on…` listens, `true` stands alone, `false`, `null` and `undefined` leave out. */
export type Props = Readonly<Record<string, Value>>;
export type Child = Node | string | null | undefined | false;

function put(element: Element, name: string, value: Value): void {
  if (typeof value === 'function') element.addEventListener(name.slice(2), value as EventListener);
  else if (value !== false && value !== null && value !== undefined)
    element.setAttribute(name, value === true ? '' : String(value));
}

/** An element. Text goes in as text: nothing that comes from a document or a person is ever read as HTML. */
export function h<Tag extends keyof HTMLElementTagNameMap>(
  tag: Tag,
  props: Props = {},
  ...children: readonly Child[]
): HTMLElementTagNameMap[Tag] {
  const element = document.createElement(tag);
  for (const [name, value] of Object.entries(props)) put(element, name, value);
  element.append(...children.filter((child) => child !== null && child !== undefined && child !== false));
  return element;
}

/** Text that only screen readers get. */
export const hidden = (text: string): HTMLElement => h('span', { class: 'hidden' }, text);

/** An id that no other element has. */
export const freshId = (): string => `n${crypto.randomUUID()}`;

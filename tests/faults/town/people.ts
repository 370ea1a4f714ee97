import { setTimeout as sleep } from 'node:timers/promises';
import { isObject, type JsonObject, objectsOf } from '../../../src/playground/json.ts';
import type { Channel, Delivery, LocalSlack, OpenView, User } from '../../../src/playground/local-slack.ts';
import type { Values } from '../../../src/playground/people/state.ts';
import type { Town } from './town.ts';

export const FORM = 'request:form';
export const PASS_FORM = 'request:pass-form';

/** What the menu of roles is called in either form. */
const ROLE_MENUS: readonly unknown[] = ['request:role', 'pass_role'];

/** Everything in a view that can be filled in, with the block it stands in. */
function fieldsOf({ view }: OpenView): readonly { readonly blockId: string; readonly element: JsonObject }[] {
  return objectsOf(view.blocks).flatMap((block) => {
    const elements = [block.element, block.accessory, ...objectsOf(block.elements)];
    return elements.filter(isObject).map((element) => ({ blockId: String(block.block_id), element }));
  });
}

const isText = ({ type, multiline }: JsonObject): boolean =>
  type === 'plain_text_input' && multiline === true;

/** Such a form, with something to fill in: not the one that says "one moment". */
const isReady = (callbackId: string) => (view: OpenView) =>
  view.view.callback_id === callbackId && fieldsOf(view).some(({ element }) => isText(element));

export interface Wishes {
  readonly text?: string;
  readonly role?: string;
  readonly urgent?: boolean;
  readonly confidential?: boolean;
}

/** A form as somebody fills it in, whatever its blocks are called. */
export function filledIn(view: OpenView, wishes: Wishes): Values {
  const wanted = fieldsOf(view).flatMap(({ blockId, element }) => {
    const value = entered(element, wishes);
    return value === undefined ? [] : [[blockId, { [String(element.action_id)]: value }] as const];
  });
  return Object.fromEntries(wanted);
}

function entered(element: JsonObject, { text, role, urgent, confidential }: Wishes): unknown {
  if (isText(element)) return text;
  if (ROLE_MENUS.includes(element.action_id) && role !== undefined) return optionFor(element, role);
  if (element.type !== 'checkboxes') return undefined;
  const offered = objectsOf(element.options).map(({ value }) => String(value));
  const wanted = [...(urgent ? ['urgent'] : []), ...(confidential ? ['confidential'] : [])];
  const ticked = wanted.filter((flag) => offered.includes(flag));
  return ticked.length > 0 ? ticked : undefined;
}

/** The option that shows the role's name; undefined where it is not offered. */
function optionFor(element: JsonObject, role: string): unknown {
  const groups = objectsOf(element.option_groups).flatMap(({ options }) => objectsOf(options));
  const options = [...objectsOf(element.options), ...groups];
  return options.find(({ text }) => isObject(text) && String(text.text).toLowerCase().includes(role))?.value;
}

/** Roles that a view offers to choose from. */
export function rolesOffered(view: OpenView, roles: readonly string[]): readonly string[] {
  const select = fieldsOf(view).find(({ element }) => ROLE_MENUS.includes(element.action_id))?.element;
  return select === undefined ? [] : roles.filter((role) => optionFor(select, role) !== undefined);
}

type Screen = Pick<Town, 'slack' | 'moments'>;

/** How a form went: closed by the app; kept open with an error; or nobody answered. */
export type Outcome = 'sent' | 'refused' | 'unheard';

/** Presses the button of the modal on the screen. */
export async function press({ slack, moments }: Screen, who: User, values: Values): Promise<Outcome> {
  const before = slack.modal(who)?.id;
  moments.emit('press');
  const delivery = await slack.submit(who, values);
  if (!delivery.acked) return 'unheard';
  return slack.modal(who)?.id === before ? 'refused' : 'sent';
}

/** Clicks or types something that opens a form; null where none appears in time, as when the app is down. */
export async function formAfter(
  slack: LocalSlack,
  who: User,
  callbackId: string,
  act: () => Promise<Delivery>,
): Promise<OpenView | null> {
  const { acked } = await act();
  const form = acked ? await slack.waitForModal(who, isReady(callbackId), 1500).catch(() => null) : null;
  if (form === null) await putAway(slack, who);
  return form;
}

/** People try again for so long, in a run in which the app is mostly dead. */
const PERSEVERANCE = 1_200_000;

async function again<T>(what: string, attempt: () => Promise<T | null>): Promise<T> {
  const deadline = performance.now() + PERSEVERANCE;
  while (performance.now() < deadline) {
    const found = await attempt();
    if (found !== null) return found;
    await sleep(50);
  }
  throw new Error(`In ${PERSEVERANCE / 1000} s: ${what}.`);
}

/** Types `/role ask …` until the form is there. */
export function openForm(slack: LocalSlack, who: User, where: Channel, text: string): Promise<OpenView> {
  const type = () => slack.command(who, where, '/role', `ask ${text}`);
  return again(`no form for ${who.name}`, () => formAfter(slack, who, FORM, type));
}

/** Presses again and again until the app says something, or one of these: a person whose form stays open does that. */
export function insist(
  screen: Screen,
  who: User,
  values: Values,
  enough: readonly Outcome[] = ['sent', 'refused'],
): Promise<Outcome> {
  return again(`no answer to the form of ${who.name}`, async () => {
    const outcome = await press(screen, who, values);
    return enough.includes(outcome) ? outcome : null;
  });
}

/** Puts away whatever form is on the screen. */
export async function putAway(slack: LocalSlack, who: User): Promise<void> {
  while (slack.modal(who) !== undefined) await slack.closeView(who);
}

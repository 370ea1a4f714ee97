import { isDeepStrictEqual } from 'node:util';
import { type JsonObject, objectsOf } from '../../json.ts';
import { type Check, type Fault, fault } from '../fault.ts';
import { list, object, string } from '../shape.ts';
import { anyText, plainText } from '../text.ts';

/** Sources give 75 and 150 for an option's value; 75 is safe under both. */
const value = string({ max: 75 });

/** Options of menus are plain text only; radio buttons and checkboxes may use mrkdwn. */
export const plainOption = object({ text: plainText(75), value }, { description: plainText(75) });
export const anyOption = object({ text: anyText(75), value }, { description: plainText(75) });
export const overflowOption = object(
  { text: plainText(75), value },
  { description: plainText(75), url: string({ max: 3000 }) },
);

export function optionGroups(min: number): Check {
  return list(object({ label: plainText(75), options: list(plainOption, { max: 100 }) }), { min, max: 100 });
}

/** What a select can offer: its own options and those of its groups. */
export function offered(element: JsonObject): readonly JsonObject[] {
  return [
    ...objectsOf(element.options),
    ...objectsOf(element.option_groups).flatMap((group) => objectsOf(group.options)),
  ];
}

/** `initial_option(s)` must deep-equal an option of the list, description included. */
export function initialAmongOffered(element: JsonObject, path: string): readonly Fault[] {
  const single =
    element.initial_option === undefined ? [] : [{ at: 'initial_option', option: element.initial_option }];
  const several = Array.isArray(element.initial_options)
    ? element.initial_options.map((option: unknown, index) => ({ at: `initial_options/${index}`, option }))
    : [];
  return [...single, ...several]
    .filter(({ option }) => !offered(element).some((other) => isDeepStrictEqual(plain(other), plain(option))))
    .flatMap(({ at }) => fault(`${path}/${at}`, 'is not among the options'));
}

/** As it would look on the wire, where keys that are undefined do not exist. */
function plain(value: unknown): unknown {
  return JSON.parse(JSON.stringify(value ?? null));
}

/** Options or option groups, exactly one of the two. */
export function eitherOptionsOrGroups(element: JsonObject, path: string): readonly Fault[] {
  const given = [element.options, element.option_groups].filter((item) => item !== undefined).length;
  return given === 1 ? [] : fault(path, 'needs either options or option_groups');
}

import type { Json } from '../../../window/wire.ts';
import { jsonsOf, textOf, wordsOf } from '../read-json.ts';
import type { Spot } from '../stand.ts';

/** One thing to choose. */
export interface Option {
  readonly label: string;
  readonly description: string;
  readonly value: string;
  /** What the app is told: the value, or for options that the app suggested the whole of them. */
  readonly choice: unknown;
}

export interface OptionGroup {
  readonly label: string;
  readonly options: readonly Option[];
}

function optionOf(option: Json, whole = false): Option {
  const value = textOf(option.value);
  return {
    label: wordsOf(option.text),
    description: wordsOf(option.description),
    value,
    choice: whole ? option : value,
  };
}

/** `options` or `option_groups`, of an element or of what the app suggests. */
export function optionGroups(source: Json, whole = false): readonly OptionGroup[] {
  const plain = jsonsOf(source.options).map((option) => optionOf(option, whole));
  const groups = jsonsOf(source.option_groups).map((group) => ({
    label: wordsOf(group.label),
    options: jsonsOf(group.options).map((option) => optionOf(option, whole)),
  }));
  return plain.length > 0 ? [{ label: '', options: plain }, ...groups] : groups;
}

/** People or channels to choose from, where the element asks for those. */
export function namedOptions(
  entries: readonly (readonly [id: string, label: string])[],
): readonly OptionGroup[] {
  return [
    { label: '', options: entries.map(([id, label]) => ({ label, description: '', value: id, choice: id })) },
  ];
}

/** What is chosen at first: what the person chose before, or what the app suggests. */
export function chosenAtFirst(
  { element, stand, blockId, actionId }: Spot,
  groups: readonly OptionGroup[],
): readonly Option[] {
  const held = stand.held.get(blockId, actionId);
  const initial =
    element.initial_options ??
    element.initial_option ??
    element.initial_user ??
    element.initial_users ??
    element.initial_channel ??
    element.initial_conversation;
  const wanted = held ?? initial;
  const offered = groups.flatMap(({ options }) => options);
  return (Array.isArray(wanted) ? wanted : [wanted]).flatMap((one: unknown) => {
    if (typeof one === 'object' && one !== null) return [optionOf(one as Json, true)];
    return offered.filter(({ value }) => value === one).slice(0, 1);
  });
}

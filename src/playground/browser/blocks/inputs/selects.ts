import type { Person } from '../../../window/wire.ts';
import { jsonOf } from '../read-json.ts';
import type { Spot } from '../stand.ts';
import { namedOptions, type OptionGroup, optionGroups } from './options.ts';
import { type Offer, picker } from './picker.ts';

/** Groups with only the options that hold what was typed. */
function holding(groups: readonly OptionGroup[], typed: string): readonly OptionGroup[] {
  const wanted = typed.trim().toLowerCase();
  return groups.map((group) => ({
    ...group,
    options: group.options.filter(({ label }) => label.toLowerCase().includes(wanted)),
  }));
}

function fromList(groups: readonly OptionGroup[], several: boolean): Offer {
  return {
    several,
    known: groups,
    find: async (typed) => holding(groups, typed),
    nothing: () => 'Nothing here has that name.',
  };
}

/** The app is asked while the person types, from as many characters on as the element says. */
function fromApp({ element, stand, blockId, actionId }: Spot, several: boolean): Offer {
  const least = Number(element.min_query_length ?? 3);
  return {
    several,
    known: [],
    find: async (typed) => {
      if (typed.length < least) return [];
      const { body } = await stand.suggest(blockId, actionId, typed);
      return optionGroups(jsonOf(body), true);
    },
    nothing: (typed) =>
      typed.length < least ? `Type ${least - typed.length} more to see what there is.` : 'Nothing was found.',
  };
}

function people(spot: Spot): readonly OptionGroup[] {
  const named = spot.stand.names.everybody.filter(({ bot }: Person) => !bot);
  return namedOptions(named.map(({ id, name }) => [id, name]));
}

function channels(spot: Spot): readonly OptionGroup[] {
  return namedOptions(spot.stand.names.everywhere.map(({ id, name }) => [id, `#${name}`]));
}

/** The select of a type, for one or for several. */
export function select(spot: Spot): HTMLElement {
  const several = String(spot.element.type).startsWith('multi_');
  switch (String(spot.element.type).replace('multi_', '')) {
    case 'external_select':
      return picker(spot, fromApp(spot, several));
    case 'users_select':
      return picker(spot, fromList(people(spot), several));
    case 'channels_select':
    case 'conversations_select':
      return picker(spot, fromList(channels(spot), several));
    default:
      return picker(spot, fromList(optionGroups(spot.element), several));
  }
}

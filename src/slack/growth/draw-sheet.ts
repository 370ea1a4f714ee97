import type { Boxes } from '../../blocks/growth/growth-boxes.ts';
import type { GrowthMemory } from '../../blocks/growth/growth-memory.ts';
import { growthSheet } from '../../blocks/growth/growth-sheet.ts';
import { growthState } from '../../blocks/growth/growth-state.ts';
import type { ModalView } from '../../blocks/kit/modal.ts';
import { goneEntries } from '../../growth/known-criteria.ts';
import type { Services } from '../app/services.ts';

/** Whose sheet, and how it stands on their screen. */
export interface SheetPlace {
  /** Whoever clicked: never anybody whom a button or form names. */
  readonly person: string;
  /** Null where nothing is on the screen yet. */
  readonly memory: GrowthMemory | null;
  /** The boxes as they look there. */
  readonly boxes: Boxes;
  readonly notice: string | null;
}

/** Reads the sheet of a person and draws it. Rejects with StoreUnavailable. */
export async function drawSheet(
  { store, library }: Services,
  { person, ...place }: SheetPlace,
): Promise<ModalView> {
  const sheet = await store.growth.read(person);
  const { roles } = library().catalog;
  const state = growthState({ ...place, sheet, roles, gone: goneEntries(sheet, library()) });
  return growthSheet(state, library().say);
}

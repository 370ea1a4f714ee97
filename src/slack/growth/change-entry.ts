import type { WebClient } from '@slack/web-api';
import {
  decodeGrowthMemory,
  decodeNoteMemory,
  encodeGrowthMemory,
  LONGEST_NOTE,
  NOTE_FIELD,
} from '../../blocks/growth/growth-memory.ts';
import { noteForm, noteObstacle, readNote } from '../../blocks/growth/growth-note.ts';
import type { ModalView } from '../../blocks/kit/modal.ts';
import type { Criterion } from '../../growth/criterion.ts';
import type { GrowthSheet } from '../../growth/growth-sheet.ts';
import { knownCriteria } from '../../growth/known-criteria.ts';
import type { Services } from '../app/services.ts';
import type { FieldErrors } from '../requests/form/submit-form.ts';
import { changeSheet, type SheetClick, type SheetView, unlessAway } from './sheet-view.ts';

/** In the words of the documents, or, where they have none any more, in those that the person's own sheet has kept. */
function criterionOf(services: Services, sheet: GrowthSheet, key: string): Criterion | null {
  return knownCriteria(services.library()).get(key) ?? sheet.entries.get(key)?.criterion ?? null;
}

/** What nobody knows any more is not kept; the sheet drawn after that shows so. */
export async function keepTick(
  services: Services,
  { userId, at }: SheetClick,
  key: string,
  isTicked: boolean,
): Promise<void> {
  const { growth } = services.store;
  const criterion = criterionOf(services, await growth.read(userId), key);
  if (criterion) await growth.tick(userId, criterion, isTicked, at);
}

/** The form for a line of evidence, with what is there already. */
export function fillNoteForm(
  services: Services,
  { userId, view }: SheetClick,
  key: string,
): Promise<ModalView> {
  const { say } = services.library();
  const fill = async () => {
    const sheet = await services.store.growth.read(userId);
    const criterion = criterionOf(services, sheet, key);
    if (!criterion) return noteObstacle(say.growthNote.gone, say);
    const memory = { key, sheet: decodeGrowthMemory(view.private_metadata) };
    return noteForm(criterion, sheet.entries.get(key)?.evidence ?? '', memory, say);
  };
  return unlessAway(services, fill, noteObstacle(say.growthNote.away, say));
}

/** Keeps the evidence; whatever stands in the way is said at the field, so that what was typed stays. */
export async function submitNote(services: Services, { userId, view, at }: SheetClick): Promise<FieldErrors> {
  const { growthNote: say } = services.library().say;
  const memory = decodeNoteMemory(view.private_metadata);
  const evidence = readNote(view.state.values);
  if (!memory) return { [NOTE_FIELD]: say.gone };
  if (evidence.length > LONGEST_NOTE) return { [NOTE_FIELD]: say.tooLong(LONGEST_NOTE) };
  const keep = async (): Promise<FieldErrors> => {
    const { growth } = services.store;
    const criterion = criterionOf(services, await growth.read(userId), memory.key);
    if (!criterion) return { [NOTE_FIELD]: say.gone };
    await growth.note(userId, criterion, evidence, at);
    return null;
  };
  return unlessAway(services, keep, { [NOTE_FIELD]: say.notKept });
}

/** Draws the sheet under the form anew. */
export async function showKept(
  services: Services,
  client: WebClient,
  userId: string,
  { view, under }: { readonly view: SheetView; readonly under: string | null },
): Promise<void> {
  const memory = decodeNoteMemory(view.private_metadata);
  if (!memory || under === null) return;
  const sheet = { id: under, private_metadata: encodeGrowthMemory(memory.sheet), state: { values: {} } };
  await changeSheet(services, client, { userId, view: sheet, at: services.now() }, {});
}

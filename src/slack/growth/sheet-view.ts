import type { WebClient } from '@slack/web-api';
import { readBoxes } from '../../blocks/growth/growth-boxes.ts';
import { decodeGrowthMemory, type GrowthMemory } from '../../blocks/growth/growth-memory.ts';
import { growthAway, growthWaiting } from '../../blocks/growth/growth-sheet.ts';
import type { ModalView } from '../../blocks/kit/modal.ts';
import { StoreUnavailable } from '../../requests/request-store.ts';
import type { Services } from '../app/services.ts';
import { codeOf } from '../posting/explain-failure.ts';
import { type Opener, openFirst, redraw } from '../posting/open-first.ts';
import { drawSheet } from './draw-sheet.ts';

/** A sheet on somebody's screen, as Slack tells of it. */
export interface SheetView {
  readonly id: string;
  readonly hash?: string | undefined;
  readonly private_metadata: string;
  readonly state: { readonly values: unknown };
}

/** A click in a sheet. */
export interface SheetClick {
  readonly userId: string;
  readonly view: SheetView;
  /** Milliseconds since 1970, by Slack's clock: of two clicks the later one counts. */
  readonly at: number;
}

export function openSheet(
  services: Services,
  client: WebClient,
  userId: string,
  opener: Opener,
): Promise<boolean> {
  const { say } = services.library();
  const place = { person: userId, memory: null, boxes: new Map(), notice: null };
  return openFirst(client, opener, growthWaiting(say), () =>
    unlessAway(services, () => drawSheet(services, place), growthAway(null, false, say)),
  );
}

export interface SheetChange {
  /** What is kept before the sheet is drawn anew. */
  readonly keep?: () => Promise<void>;
  readonly memory?: Partial<GrowthMemory> | null;
  readonly notice?: string | null;
}

/** Keeps what a click says, and draws the sheet anew, never an older one over a newer one. */
export async function changeSheet(
  services: Services,
  client: WebClient,
  { userId, view }: SheetClick,
  { keep, memory: change, notice }: SheetChange,
): Promise<void> {
  const before = decodeGrowthMemory(view.private_metadata);
  const isFirst = change === null || view.private_metadata === '';
  const memory = isFirst ? null : { ...before, ...change };
  const place = { person: userId, memory, boxes: readBoxes(view.state.values), notice: notice ?? null };
  const away = (isClickLost: boolean) =>
    growthAway(
      memory && { ...memory, generation: memory.generation + 1 },
      isClickLost,
      services.library().say,
    );
  const draw = () => unlessAway(services, () => drawSheet(services, place), away(false));
  const kept = await unlessAway(services, async () => void (await keep?.()), away(true));
  await replace(client, view, kept ? async () => kept : draw);
}

/** What stands on the screen was drawn before another click was kept: it is read again. */
async function replace(client: WebClient, view: SheetView, draw: () => Promise<ModalView>): Promise<void> {
  if (view.hash === undefined) return redraw(client, view.id, await draw());
  try {
    await client.views.update({ view_id: view.id, hash: view.hash, view: await draw() });
  } catch (error) {
    if (codeOf(error) === 'hash_conflict') return redraw(client, view.id, await draw());
    if (codeOf(error) !== 'not_found') throw error;
  }
}

/** `instead`, while the database is away. */
export async function unlessAway<T, U>(
  { log }: Services,
  work: () => Promise<T>,
  instead: U,
): Promise<T | U> {
  try {
    return await work();
  } catch (error) {
    if (!(error instanceof StoreUnavailable)) throw error;
    log.error('a growth sheet could not be reached: the database is away');
    return instead;
  }
}

import type { Change, RequestStore } from '../request-store.ts';

/** Whatever else changes the request at the same moment, this change is stored; the key of its event makes it one. */
export async function changeOnce(id: string, change: Change, store: RequestStore): Promise<void> {
  for (let present = await store.find(id); present; present = await store.find(id)) {
    if ((await store.change(present.id, present.version, change)).kind !== 'outrun') return;
  }
}

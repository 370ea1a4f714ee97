import type { Directory } from '../../places/directory.ts';

/** Whatever is not surely public counts as private: nothing said there is quoted or linked without a yes. */
export async function isPrivatePlace(directory: Directory, channel: string | null): Promise<boolean> {
  if (channel === null) return false;
  const found = await directory.channel(channel);
  return found.kind !== 'done' || found.value.isPrivate || found.value.isShared;
}

/** Where the ids of channels are kept under the names that content gives them. It may fail: then nothing is remembered. */
export interface ChannelNames {
  idOf(name: string): Promise<string | null>;
  remember(name: string, id: string): Promise<void>;
}

/** What `names` says, as long as it can; what is the same as last time is not written again. */
export function createNameMemory(names: ChannelNames) {
  const written = new Map<string, string>();
  return {
    idOf: (name: string) => names.idOf(name).catch(() => written.get(name) ?? null),
    remember(name: string, id: string): void {
      if (written.get(name) === id) return;
      written.set(name, id);
      names.remember(name, id).catch(() => written.delete(name)); // another look-up will try again
    },
  };
}

/** Where the ids of channels are kept under the names that content gives them. It may fail: nothing depends on it. */
export interface ChannelNames {
  idOf(name: string): Promise<string | null>;
  remember(name: string, id: string): Promise<void>;
}

/** `names`, and what this process has seen itself, for as long as `names` cannot be asked. */
export function createNameMemory(names: ChannelNames) {
  const seen = new Map<string, string>();
  const kept = new Map<string, string>();
  return {
    async idOf(name: string): Promise<string | null> {
      const id = await names.idOf(name).catch(() => null);
      return id ?? seen.get(name) ?? null;
    },
    remember(name: string, id: string): void {
      seen.set(name, id);
      if (kept.get(name) === id) return;
      kept.set(name, id);
      names.remember(name, id).catch(() => kept.delete(name)); // the next look-up tries again
    },
  };
}

/** Where a window is. It stands in the address after `#`, so it never leaves the browser. */
export interface Place {
  readonly key: string;
  /** Handle of the person that this window acts as. */
  readonly as: string;
  /** A channel's name or id, `@app`, or `@documents`. */
  readonly at: string;
  /** Timestamp of the message whose thread is open; empty for none. */
  readonly thread: string;
  readonly tab: 'messages' | 'home';
  /** On a phone, the list of channels fills the screen, or the channel does. */
  readonly list: boolean;
  /** What an author asks, under "Documents". */
  readonly ask: string;
}

export function readPlace(hash: string): Place {
  const given = new URLSearchParams(hash.replace(/^#/, ''));
  return {
    key: given.get('key') ?? '',
    as: given.get('as') ?? '',
    at: given.get('at') ?? 'general',
    thread: given.get('thread') ?? '',
    tab: given.get('tab') === 'home' ? 'home' : 'messages',
    list: given.has('list'),
    ask: given.get('ask') ?? '',
  };
}

export function placeHash({ key, as, at, thread, tab, list, ask }: Place): string {
  const entries = { key, as, at, thread, tab: tab === 'home' ? tab : '', list: list ? '1' : '', ask };
  return `#${new URLSearchParams(Object.entries(entries).filter(([, value]) => value !== ''))}`;
}

import type { Kind } from './read-payload.ts';
import type { ArgsOf, Route, Surface } from './surface.ts';

export type Handle<K extends Kind> = (args: ArgsOf[K]) => Promise<void>;

/** Who handles what. */
export interface Table {
  /** Several only for events; none for what no surface knows. */
  find<K extends Kind>(kind: K, id: string): readonly Handle<K>[];
}

/** Ids that are spelled out are found at once; those that follow a pattern are tried in turn. */
export function createTable(surfaces: readonly Surface[]): Table {
  const byKind = { ...routesOf(surfaces), closed: [], event: eventRoutes(surfaces) };
  const entries = Object.entries(byKind).map(([kind, routes]) => [kind, lookUpIn(routes)] as const);
  const lookUps = new Map<string, (id: string) => readonly unknown[]>(entries);
  // The kind decides what a handler takes, which the type of the map cannot tell.
  return { find: (kind, id) => (lookUps.get(kind)?.(id) ?? []) as readonly Handle<typeof kind>[] };
}

function routesOf(surfaces: readonly Surface[]) {
  return {
    command: surfaces.flatMap(({ commands = [] }) => commands),
    action: surfaces.flatMap(({ actions = [] }) => actions),
    view: surfaces.flatMap(({ views = [] }) => views),
    options: surfaces.flatMap(({ options = [] }) => options),
    shortcut: surfaces.flatMap(({ shortcuts = [] }) => shortcuts),
    messageShortcut: surfaces.flatMap(({ messageShortcuts = [] }) => messageShortcuts),
    step: surfaces.flatMap(({ steps = [] }) => steps),
  } satisfies { readonly [K in Exclude<Kind, 'closed' | 'event'>]: readonly Route<K>[] };
}

const eventRoutes = (surfaces: readonly Surface[]) =>
  surfaces.flatMap(({ events = {} }) => Object.entries(events));

function lookUpIn(routes: readonly (readonly [id: string | RegExp, handle: unknown])[]) {
  const exact = new Map<string, unknown[]>();
  const patterns: [RegExp, unknown][] = [];
  for (const [id, handle] of routes) {
    if (typeof id === 'string') exact.set(id, [...(exact.get(id) ?? []), handle]);
    else patterns.push([id, handle]);
  }
  return (id: string): readonly unknown[] =>
    exact.get(id) ?? patterns.filter(([pattern]) => pattern.test(id)).map(([, handle]) => handle);
}

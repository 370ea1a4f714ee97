import type { Owned, Owner } from '../catalog/owned/owned.ts';
import { thingKey } from '../catalog/owned/owners-of.ts';
import type { Role } from '../catalog/role.ts';
import type { Source } from '../documents/problem.ts';
import { givingWay, inSlices } from '../in-slices.ts';
import type { Library } from '../search/library.ts';
import { type SimilarTexts, similarAmong, tellingWordsOf } from '../search/router/model/similar-texts.ts';
import { stemsOf } from '../search/words/stems.ts';

/** A responsibility or area of ownership, as a role's documents title it. */
export interface Claim {
  readonly role: string;
  readonly name: string;
  readonly title: string;
  readonly source: Source;
}

/** Something that documents say nobody takes, or that somebody takes whom they do not describe. */
export interface Unowned {
  /** What is declined; the name of the role that no document describes; or a thing that a document gives to nobody. */
  readonly what: string;
  readonly why: 'declined' | 'unknown-role' | 'no-owner';
  /** Names of the roles whose documents say so. */
  readonly roles: readonly string[];
  /** Where the first of them does. */
  readonly source: Source;
}

/** Titles that differ in more than an ending or a small word are not the same duty. */
const THE_SAME = 0.95;
/** One word, such as "Documentation", is what everybody does in their own field. */
const FEWEST_WORDS = 2;
/** What somebody else's duty, topic or example reads so much like is not unowned. */
const COVERED = 0.7;

/** What too many claim, and what too few. */
export interface Claims {
  readonly claimedTwice: readonly (readonly [Claim, Claim])[];
  readonly unowned: readonly Unowned[];
}

/** Compares everything with everything: with a thousand roles that takes some seconds, in which others get their turn. */
export async function findClaims(library: Library): Promise<Claims> {
  return { claimedTwice: await claimedTwice(library), unowned: await unowned(library) };
}

/** Pairs of roles whose documents claim the same thing in almost the same words. */
async function claimedTwice(library: Library): Promise<readonly (readonly [Claim, Claim])[]> {
  return [...(await claimedByRoles(library)), ...givenTwice(library)];
}

/** Services and the like that two documents give to different owners. Paths have a last word instead. */
function givenTwice({ catalog, role }: Library): (readonly [Claim, Claim])[] {
  const first = new Map<string, Owned>();
  return catalog.owned.flatMap((thing) => {
    const key = thingKey(thing.name);
    const known = first.get(key);
    if (thing.kind === 'path' || thing.owners.length === 0) return [];
    if (known === undefined) first.set(key, thing);
    if (known === undefined || known.owners.some((one) => thing.owners.some((other) => isSame(one, other))))
      return [];
    const claim = ({ owners: [owner], name, source }: Owned): Claim => {
      const slug = owner?.role ?? '';
      return { role: slug, name: role(slug)?.name ?? owner?.written ?? '', title: name, source };
    };
    return [[claim(known), claim(thing)] as const];
  });
}

const isSame = (one: Owner, other: Owner): boolean =>
  one.role === null ? one.written === other.written : one.role === other.role;

/** Each claim beside those of the roles that come after its own. */
async function claimedByRoles(library: Library): Promise<readonly (readonly [Claim, Claim])[]> {
  const claims = (await inSlices(library.catalog.roles, claimsOf)).flat();
  const titles = await similarIn(
    claims.map(({ title }) => title),
    library,
  );
  const lastOf = new Map(claims.map(({ role }, position) => [role, position]));
  const pairs = await inSlices(claims, (claim) => {
    const own = lastOf.get(claim.role) ?? 0;
    const near = titles.nearest(claim.title, (position) => position > own);
    const other = near && near.likeness >= THE_SAME ? claims[near.position] : undefined;
    return other ? [[claim, other] as const] : [];
  });
  return pairs.flat();
}

async function similarIn(texts: readonly string[], library: Library): Promise<SimilarTexts> {
  return givingWay(similarAmong(await inSlices(texts, tellingWordsOf), library));
}

function claimsOf({ slug, name, responsibilities, ownership }: Role): Claim[] {
  const titles = [
    ...responsibilities.map(({ title, source }) => ({ title, source })),
    ...ownership.map(({ area, source }) => ({ title: area, source })),
  ];
  const seen = new Set<string>();
  return titles
    .filter(({ title }) => stemsOf(title).size >= FEWEST_WORDS)
    .filter(({ title }) => !seen.has(title) && seen.add(title))
    .map(({ title, source }) => ({ role: slug, name, title, source }));
}

/** What nobody owns: what is declined and pointed to nobody, and partners that no document describes. */
async function unowned(library: Library): Promise<readonly Unowned[]> {
  const { roles } = library.catalog;
  const declines = roles.flatMap((role) => role.routing.declines.map((one) => ({ ...one, role })));
  const isCovered = await coverage(library);
  const declined = await inSlices(declines, ({ what, ask, source, role }) =>
    ask === null && !isCovered(what, role) ? [said(what, 'declined', role, source)] : [],
  );
  const partners = roles.flatMap((role) => [
    ...role.routing.declines.flatMap(({ ask, source }) => strange(ask, role, source, library)),
    ...role.interactions.flatMap((one) => strange(one.role, role, one.source, library)),
  ]);
  const things = library.catalog.owned.filter(({ owners }) => owners.length === 0);
  const given = things.map(
    ({ name, source }) => ({ what: name, why: 'no-owner', roles: [], source }) as const,
  );
  return joined([...declined.flat(), ...partners, ...given]);
}

/** Whether another role takes something that reads like it. */
async function coverage(library: Library): Promise<(what: string, by: Role) => boolean> {
  const perRole = await inSlices(library.catalog.roles, (role) => [
    ...claimsOf(role).map(({ title }) => ({ text: title, role })),
    ...role.routing.topics.map(({ term, synonyms }) => ({ text: [term, ...synonyms].join(' '), role })),
    ...role.routing.examples.map(({ text }) => ({ text, role })),
  ]);
  const taken = perRole.flat();
  const texts = await similarIn(
    taken.map(({ text }) => text),
    library,
  );
  return (what, by) => {
    const near = texts.nearest(what);
    return near !== null && near.likeness >= COVERED && taken[near.position]?.role !== by;
  };
}

function strange(name: string | null, role: Role, source: Source, library: Library): Unowned[] {
  return name === null || library.role(name) ? [] : [said(name, 'unknown-role', role, source)];
}

const said = (what: string, why: Unowned['why'], { name }: Role, source: Source): Unowned => ({
  ...{ what, why, source },
  roles: [name],
});

/** The same thing, said by several roles, is said once; what most say comes first. */
function joined(all: readonly Unowned[]): Unowned[] {
  const byWhat = new Map<string, Unowned>();
  for (const one of all) {
    const key = `${one.why} ${one.what.toLowerCase()}`;
    const known = byWhat.get(key);
    const roles = [...new Set([...(known?.roles ?? []), ...one.roles])];
    byWhat.set(key, { ...(known ?? one), roles });
  }
  return [...byWhat.values()].toSorted((a, b) => b.roles.length - a.roles.length);
}

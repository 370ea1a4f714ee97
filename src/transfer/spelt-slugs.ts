import type { Catalog } from '../catalog/catalog.ts';
import type { Role } from '../catalog/role.ts';
import { slugOf } from '../catalog/role-names.ts';

const SPELT: Readonly<Record<string, string>> = { ä: 'ae', ö: 'oe', ü: 'ue', ß: 'ss' };
/** Words without which hardly a German text does. */
const GERMAN =
  /(?<!\p{L})(?:und|der|die|das|für|mit|von|im|zur|zum|oder|nicht|wird|werden|bei|eine[nrs]?)(?!\p{L})/giu;

/**
 * Slugs as people spell them: German umlauts become two letters ("gaertner"), where the role's documents are in German;
 * elsewhere ("Angström", "Müşteri") they lose their dots, as they did before.
 */
export function withSpeltSlugs(catalog: Catalog): Catalog {
  const taken = new Set(catalog.roles.map(({ slug }) => slug));
  const spelt = new Map<string, string>();
  for (const role of catalog.roles) {
    const slug = speltSlug(role);
    if (slug === role.slug || taken.has(slug)) continue;
    taken.add(slug);
    spelt.set(role.slug, slug);
  }
  if (spelt.size === 0) return catalog;
  const now = (slug: string): string => spelt.get(slug) ?? slug;
  const orNull = (slug: string | null): string | null => (slug === null ? null : now(slug));
  return {
    ...catalog,
    roles: catalog.roles.map((role) => ({
      ...role,
      slug: now(role.slug),
      interactions: role.interactions.map((one) => ({ ...one, role: now(one.role) })),
      routing: {
        ...role.routing,
        declines: role.routing.declines.map((one) => ({ ...one, ask: orNull(one.ask) })),
      },
    })),
    owned: catalog.owned.map((thing) => ({
      ...thing,
      owners: thing.owners.map((owner) => ({ ...owner, role: orNull(owner.role) })),
    })),
  };
}

/** Only a slug that was made of the name: one that somebody wrote stays. */
function speltSlug(role: Role): string {
  const { name, slug } = role;
  if (slug !== slugOf(name) || !/[äöüß]/i.test(name) || !isGerman(role)) return slug;
  return slugOf(name.toLowerCase().replace(/[äöüß]/g, (letter) => SPELT[letter] ?? letter));
}

/** Whether the documents describe it in German. */
export function isGerman(role: Role): boolean {
  const { mission, summary, responsibilities, ownership, notes, skills } = role;
  const texts = [
    mission?.text ?? '',
    summary?.text ?? '',
    ...responsibilities.map(({ title }) => title),
    ...ownership.map(({ area, text }) => `${area} ${text}`),
    ...notes.map(({ title, text }) => `${title} ${text}`),
    ...skills.flatMap(({ area, statements }) => [area, ...statements.map(({ text }) => text)]),
  ].join(' ');
  const words = texts.split(/\s+/).length;
  return (
    (texts.match(GERMAN) ?? []).length * 15 >= words || /(?:erin|leiter|meister)(?:in)?$/i.test(role.name)
  );
}

import type { Catalog } from '../../../catalog/catalog.ts';
import type { Statement } from '../../../catalog/role.ts';
import { createSimilarTexts } from '../model/similar-texts.ts';
import { type Correction, SAME } from './corrected-router.ts';

/** A correction, and who says so, where that is known: each of the others counts as somebody else's. */
export interface SaidCorrection extends Correction {
  readonly person?: string;
  /** Said by somebody who runs Rolecall: counts alone. */
  readonly isTaught?: boolean;
}

/** An example in the content that counts no more, as people have said often enough that it is wrong. */
export interface Overturned {
  readonly example: Statement;
  /** Slug of the role whose example it is, and of the one that such questions go to now. */
  readonly role: string;
  readonly instead: string;
  /** How many people say so. */
  readonly people: number;
}

export interface Weighed<T> {
  /** Those that count, in the order in which they came. */
  readonly counted: readonly T[];
  readonly overturned: readonly Overturned[];
}

/** What stands in the content weighs more than one person's word. */
const ENOUGH = 2;

/** Which corrections count: where one contradicts an example in the content, so many people have to say the same. */
export function weighCorrections<T extends SaidCorrection>(
  corrections: readonly T[],
  catalog: Catalog,
): Weighed<T> {
  if (corrections.length === 0) return { counted: [], overturned: [] };
  const find = exampleFinder(catalog);
  const said = corrections.map((correction) => {
    const found = find(correction.text);
    return { correction, against: found !== null && found.role !== correction.role ? found : null };
  });
  const cases = new Map<
    string,
    { readonly overturned: Omit<Overturned, 'people'>; readonly people: Set<string> }
  >();
  const keyOf = (position: number, role: string): string => `${position} ${role}`;
  for (const [index, { correction, against }] of said.entries()) {
    if (!against) continue;
    const { example, role, position } = against;
    const key = keyOf(position, correction.role);
    const known = cases.get(key) ?? {
      overturned: { example, role, instead: correction.role },
      people: new Set(),
    };
    cases.set(key, { ...known, people: known.people.add(correction.person ?? `${index}`) });
  }
  const isEnough = (position: number, role: string): boolean =>
    (cases.get(keyOf(position, role))?.people.size ?? 0) >= ENOUGH;
  return {
    counted: said
      .filter(
        ({ correction, against }) =>
          !against || correction.isTaught || isEnough(against.position, correction.role),
      )
      .map(({ correction }) => correction),
    overturned: [...cases.values()]
      .filter(({ people }) => people.size >= ENOUGH)
      .map(({ overturned, people }) => ({ ...overturned, people: people.size })),
  };
}

interface Found {
  readonly example: Statement;
  readonly role: string;
  readonly position: number;
}

/** The example that is the same text over again. */
function exampleFinder({ roles }: Catalog): (text: string) => Found | null {
  const examples = roles.flatMap(({ slug, routing }) =>
    routing.examples.map((example) => ({ example, role: slug })),
  );
  const texts = createSimilarTexts(
    examples.map(({ example }) => example.text),
    { lines: 0, linesWith: () => 0 },
  );
  return (text) => {
    const { position, likeness } = texts.nearest(text) ?? { position: -1, likeness: 0 };
    const found = examples[position];
    return found && likeness >= SAME ? { ...found, position } : null;
  };
}

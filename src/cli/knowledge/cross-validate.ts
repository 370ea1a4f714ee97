import { createAnswerer } from '../../answers/answerer.ts';
import type { Catalog } from '../../catalog/catalog.ts';
import type { Statement } from '../../catalog/role.ts';
import { createLibrary, type Library } from '../../search/library.ts';
import { trainRouter } from '../../search/router/router.ts';
import type { WordVectors } from '../../search/word-vectors/word-vectors.ts';
import { judge, type LabelledQuestion, type Outcome } from './evaluate.ts';

const FOLDS = 5;

/**
 * Each example question, answered by a router that has seen all examples but every fifth, this one among those left
 * out. The figures flatter a little where one person wrote many examples: their wording is on both sides.
 */
export async function crossValidate(
  { catalog }: Library,
  vectors: WordVectors | null = null,
): Promise<Outcome[]> {
  const outcomes: Outcome[] = [];
  for (let fold = 0; fold < FOLDS; fold++) {
    const { rest, heldOut } = split(catalog, fold);
    const library = createLibrary(rest, await trainRouter(rest, [], undefined, undefined, vectors));
    const answerer = createAnswerer(() => library);
    for (const label of heldOut) outcomes.push(judge(label, answerer.ask(label.q, 'full', null)));
  }
  return outcomes;
}

/** The catalog without every fifth example of each role and of nobody, and those as questions. */
function split(catalog: Catalog, fold: number): { rest: Catalog; heldOut: LabelledQuestion[] } {
  const isHeldOut = (_: Statement, index: number) => index % FOLDS === fold;
  const isKept = (_: Statement, index: number) => index % FOLDS !== fold;
  const roles = catalog.roles.map((role) => ({
    ...role,
    routing: { ...role.routing, examples: role.routing.examples.filter(isKept) },
  }));
  const heldOut = [
    ...catalog.roles.flatMap(({ slug, routing }) =>
      routing.examples.filter(isHeldOut).map(({ text }) => labelOf(text, slug)),
    ),
    ...catalog.outOfScope.filter(isHeldOut).map(({ text }) => labelOf(text, null)),
  ];
  return { rest: { ...catalog, roles, outOfScope: catalog.outOfScope.filter(isKept) }, heldOut };
}

function labelOf(text: string, role: string | null): LabelledQuestion {
  return { q: text, kind: role === null ? 'none' : 'route', role, accept: role === null ? [] : [role] };
}

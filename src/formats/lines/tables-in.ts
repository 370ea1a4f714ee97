import type { Document, Item, Section } from '../../documents/document.ts';

/** A table of a document, with the heading it stands under. */
export interface Table {
  readonly title: string;
  readonly heads: readonly string[];
  readonly rows: readonly Item[];
}

/** A document that finds its tables when they are first asked for: several formats look at them one after the other. */
export interface Tabled extends Document {
  readonly tables?: (body: Section) => readonly Table[];
}

/** All tables, in order; one below another is told by its column headings. */
export function tablesIn({ body, tables }: Tabled): readonly Table[] {
  return (tables ?? sectionTables)(body);
}

export function sectionTables({ title, items, sections }: Section): readonly Table[] {
  return [...tablesOf(title, items), ...sections.flatMap(sectionTables)];
}

/** The tables among items that stand below one heading. */
export function tablesOf(title: string, items: readonly Item[]): readonly Table[] {
  const tables: { title: string; heads: readonly string[]; rows: Item[] }[] = [];
  for (const item of items.filter(({ kind }) => kind === 'row')) {
    const heads = item.cells.map(({ head }) => head);
    const last = tables.at(-1);
    if (last !== undefined && sameHeads(last.heads, heads)) last.rows.push(item);
    else tables.push({ title, heads, rows: [item] });
  }
  return tables;
}

/** Rows may be short of cells. */
function sameHeads(known: readonly string[], heads: readonly string[]): boolean {
  return heads.every((head, index) => known[index] === undefined || known[index] === head);
}

/** Without the tables of which any row was read. */
export function withoutTables(section: Section, read: ReadonlySet<number>): Section {
  const taken = new Set(
    tablesOf('', section.items).flatMap(({ rows }) => (rows.some(({ line }) => read.has(line)) ? rows : [])),
  );
  return {
    ...section,
    items: section.items.filter((item) => !taken.has(item)),
    sections: section.sections.map((one) => withoutTables(one, read)),
  };
}

import type { Criterion } from '../../growth/criterion.ts';
import type { GrowthStore } from '../../growth/growth-sheet.ts';
import type { Database } from '../database/database.ts';
import type { GrowthRow } from '../database/schema.ts';
import { type GrowthContent, placeOf, sheetOf } from './growth-rows.ts';
import type { Seal } from './seal.ts';

type Where = Pick<GrowthRow, 'person' | 'item' | 'part'>;

/** Growth sheets, a row for each tick, each evidence and each aim, closed with the seal. */
export function createGrowthTable(database: Database, seal: Seal): GrowthStore {
  const { read, write, engine } = database;
  const put = (where: Where, content: GrowthContent | null, at: number) =>
    putRow(database, {
      ...where,
      at,
      content: content ? seal.close(JSON.stringify(content), placeOf(where)) : '',
    });
  const about = (person: string, { key }: Criterion, part: GrowthRow['part']) => ({
    person,
    item: key,
    part,
  });
  return {
    read: (person) =>
      read(async (sql) => {
        const rows = await sql.selectFrom('growth').selectAll().where('person', '=', person).execute();
        return sheetOf(rows, seal);
      }),
    aimFor: (person, aim, at) => put({ person, item: '', part: 'aim' }, { aim }, at),
    tick: (person, criterion, isTicked, at) =>
      put(about(person, criterion, 'tick'), isTicked ? { criterion, ticked: true } : null, at),
    note: (person, criterion, evidence, at) =>
      put(about(person, criterion, 'note'), evidence === '' ? null : { criterion, evidence }, at),
    async forget(person) {
      await write((sql) => sql.deleteFrom('growth').where('person', '=', person).execute());
      await read((sql) => engine.scrub(sql));
    },
  };
}

/** The later one stays, whichever arrives last. One taken back stays as an empty row, so that it can be the later one. */
async function putRow({ write }: Database, row: GrowthRow): Promise<void> {
  const { content, at } = row;
  await write((sql) =>
    sql
      .insertInto('growth')
      .values(row)
      .onConflict((clash) =>
        clash.columns(['person', 'item', 'part']).doUpdateSet({ content, at }).where('growth.at', '<=', at),
      )
      .execute(),
  );
}

import type { ToldNotice } from '../../requests/request-store.ts';
import type { Sql } from '../database/schema.ts';
import { parseNote } from '../errands/errand-json.ts';

/** What the person who asked has been told, where it is to follow what becomes of the request. Oldest first. */
export async function noticesOf(sql: Sql, request: string): Promise<readonly ToldNotice[]> {
  const rows = await sql
    .selectFrom('notices')
    .select(['channel', 'ts', 'note'])
    .where('request', '=', request)
    .where('note', 'is not', null)
    .orderBy('ts')
    .execute();
  return rows.flatMap(({ channel, ts, note: json }) => {
    const note = json === null ? null : parseNote(json);
    return note === null ? [] : [{ channel, ts, note }];
  });
}

/** What somebody said who is forgotten, or was asked for by them, stays in Slack as it is. */
export async function forgetInNotices(sql: Sql, person: string): Promise<void> {
  await sql.updateTable('notices').set({ note: null }).where('note', 'like', `%"${person}"%`).execute();
}

/** What was asked in a request is not to be kept any longer. */
export async function forgetQuestions(sql: Sql, request: string): Promise<void> {
  await sql
    .updateTable('notices')
    .set({ note: null })
    .where('request', '=', request)
    .where('note', 'like', '%"question":%')
    .execute();
}

import type { Request, RequestEvent } from '../../requests/request.ts';
import type { Database } from '../database/database.ts';
import type { GrowthRow, PreferenceRow } from '../database/schema.ts';
import { readEvents } from '../requests/event-table.ts';
import { requestOf } from '../requests/request-row.ts';
import { type Forgotten, forgetPerson } from './forget-person.ts';

/** Everything that is kept of one person, for them to have. Times are milliseconds since 1970. */
export interface KeptOfPerson {
  /** What they asked, with what happened to it. */
  readonly asked: readonly { readonly request: Request; readonly events: readonly RequestEvent[] }[];
  /** What the router learns from what they asked. */
  readonly corrections: readonly { readonly request: string; readonly text: string; readonly role: string }[];
  /** What they did with requests of others, whose words are not theirs. */
  readonly did: readonly Omit<RequestEvent, 'key'>[];
  /** Requests of others that they have. */
  readonly claimed: readonly Pick<Request, 'id' | 'state' | 'role' | 'createdAt'>[];
  readonly preferences: Omit<PreferenceRow, 'person'> | null;
  /** As it is kept: sealed, where a secret is set. They alone read it, in Slack, where they can take it with them. */
  readonly growth: readonly Omit<GrowthRow, 'person'>[];
  /** Documents that they found right. */
  readonly reviews: readonly { readonly document: string; readonly reviewed: string | null }[];
}

export interface PersonalRecords {
  of(person: string): Promise<KeptOfPerson>;
  /** Deletes what is theirs, and takes them out of what is others'. For good: it is overwritten where the database lets us. */
  forget(person: string, at: number): Promise<Forgotten>;
}

export function createPersonalRecords({ patiently: { read, write }, engine }: Database): PersonalRecords {
  return {
    of: (person) =>
      read(async (sql) => {
        const asked = await sql
          .selectFrom('requests')
          .selectAll()
          .where('asker', '=', person)
          .orderBy('createdAt')
          .execute();
        const own = asked.map(({ id }) => id);
        const did = await sql
          .selectFrom('events')
          .select(['request', 'kind', 'at', 'actor', 'role', 'detail'])
          .where('actor', '=', person)
          .where('request', 'not in', own)
          .orderBy('at')
          .execute();
        return {
          asked: await Promise.all(
            asked.map(async (row) => ({ request: requestOf(row), events: await readEvents(sql, row.id) })),
          ),
          corrections: await sql
            .selectFrom('corrections')
            .select(['request', 'text', 'role'])
            .where('request', 'in', own)
            .execute(),
          did,
          claimed: await sql
            .selectFrom('requests')
            .select(['id', 'state', 'role', 'createdAt'])
            .where('claimant', '=', person)
            .where('asker', '!=', person)
            .execute(),
          preferences:
            (await sql
              .selectFrom('preferences')
              .select(['role', 'level', 'isPublic', 'page', 'movedAt', 'usedAt'])
              .where('person', '=', person)
              .executeTakeFirst()) ?? null,
          growth: await sql
            .selectFrom('growth')
            .select(['item', 'part', 'content', 'at'])
            .where('person', '=', person)
            .execute(),
          reviews: await sql
            .selectFrom('reviews')
            .select(['document', 'reviewed'])
            .where('reviewer', '=', person)
            .execute(),
        };
      }),
    async forget(person, at) {
      const forgotten = await write((sql) => forgetPerson(sql, person, at));
      await read((sql) => engine.scrub(sql));
      return forgotten;
    },
  };
}

import type { Database } from '../database/database.ts';

/**
 * How a mention is answered in a channel: in its thread, to the asker alone, or not at all. Where it is `off`, nothing is
 * shared or previewed there either.
 */
export const CHANNEL_WAYS = ['threads', 'private', 'off'] as const;
export type ChannelWay = (typeof CHANNEL_WAYS)[number];

export interface ChannelWays {
  /** `threads` where nobody has said otherwise. */
  of(channel: string): Promise<ChannelWay>;
  set(channel: string, way: ChannelWay): Promise<void>;
  /** Slugs of the roles that are asked first here where it is close; some may have left the documents. */
  preferred(channel: string): Promise<readonly string[]>;
  prefer(channel: string, roles: readonly string[]): Promise<void>;
  /** Whether a list of what is open is posted there daily; null where nobody has said, so that the content does. */
  digest(channel: string): Promise<boolean | null>;
  setDigest(channel: string, isWanted: boolean): Promise<void>;
}

/** What a channel has not said. */
const UNSAID = { way: 'threads', prefers: '', digest: null } as const;

export function createChannelWays({ read, write }: Database): ChannelWays {
  return {
    of: (channel) =>
      read(async (sql) => {
        const row = await sql
          .selectFrom('ways')
          .select('way')
          .where('channel', '=', channel)
          .executeTakeFirst();
        return CHANNEL_WAYS.find((way) => way === row?.way) ?? 'threads';
      }),
    set: (channel, way) =>
      write(async (sql) => {
        await sql
          .insertInto('ways')
          .values({ ...UNSAID, channel, way })
          .onConflict((clash) => clash.column('channel').doUpdateSet({ way }))
          .execute();
      }),
    preferred: (channel) =>
      read(async (sql) => {
        const row = await sql
          .selectFrom('ways')
          .select('prefers')
          .where('channel', '=', channel)
          .executeTakeFirst();
        return row?.prefers ? row.prefers.split(',') : [];
      }),
    prefer: (channel, roles) =>
      write(async (sql) => {
        const prefers = roles.join(',');
        await sql
          .insertInto('ways')
          .values({ ...UNSAID, channel, prefers })
          .onConflict((clash) => clash.column('channel').doUpdateSet({ prefers }))
          .execute();
      }),
    digest: (channel) =>
      read(async (sql) => {
        const row = await sql
          .selectFrom('ways')
          .select('digest')
          .where('channel', '=', channel)
          .executeTakeFirst();
        return row === undefined || row.digest === null ? null : row.digest === 1;
      }),
    setDigest: (channel, isWanted) =>
      write(async (sql) => {
        const digest = Number(isWanted);
        await sql
          .insertInto('ways')
          .values({ ...UNSAID, channel, digest })
          .onConflict((clash) => clash.column('channel').doUpdateSet({ digest }))
          .execute();
      }),
  };
}

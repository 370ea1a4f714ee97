import { existsSync, readdirSync, rmSync } from 'node:fs';
import { basename, dirname } from 'node:path';
import { sql as raw } from 'kysely';
import type { Log } from '../../log.ts';
import { createDatabase } from './database.ts';
import type { Sql } from './schema.ts';
import { sqliteFile } from './sqlite-file.ts';

/**
 * A database for each workspace, beside the one that DATABASE_URL names: a file of its own, or a schema of its own. What is
 * kept of one cannot be found from another, whatever is asked; and all that is kept of one is gone with it.
 */
export interface WorkspaceDatabases {
  /** Address of that of a workspace, which is made if need be. */
  prepare(teamId: string): Promise<string>;
  /** Ids of the workspaces that have one. */
  list(): Promise<readonly string[]>;
  remove(teamId: string): Promise<void>;
}

export function createWorkspaceDatabases(url: string, log: Log): WorkspaceDatabases {
  const file = sqliteFile(url);
  if (file !== null) return inFiles(file);
  return /^postgres/.test(url) ? inSchemas(url, log) : inMemory();
}

/** A database that is gone when it is closed has none beside it that outlive it. */
function inMemory(): WorkspaceDatabases {
  return { prepare: async () => 'file::memory:', list: async () => [], remove: async () => {} };
}

function inFiles(file: string): WorkspaceDatabases {
  const stem = file.replace(/\.db$/, '');
  const fileOf = (teamId: string) => `${stem}-${teamId}.db`;
  const pattern = new RegExp(`^${basename(stem).replace(/[^\w]/g, '\\$&')}-(T\\w+)\\.db$`);
  return {
    prepare: async (teamId) => `file:${fileOf(teamId)}`,
    async list() {
      const folder = dirname(file);
      if (!existsSync(folder)) return [];
      return readdirSync(folder).flatMap((name) => pattern.exec(name)?.[1] ?? []);
    },
    async remove(teamId) {
      for (const rest of ['', '-wal', '-shm']) rmSync(`${fileOf(teamId)}${rest}`, { force: true });
    },
  };
}

const PREFIX = 'rolecall_';

function inSchemas(url: string, log: Log): WorkspaceDatabases {
  const schemaOf = (teamId: string) => `${PREFIX}${teamId.toLowerCase()}`;
  const run = async <T>(work: (sql: Sql) => Promise<T>): Promise<T> => {
    const { createPostgres } = await import('../engines/postgres.ts');
    const database = createDatabase(createPostgres(url, log));
    try {
      return await database.patiently.write(work);
    } finally {
      await database.close();
    }
  };
  return {
    async prepare(teamId) {
      const schema = schemaOf(teamId);
      await run((sql) => raw`create schema if not exists ${raw.id(schema)}`.execute(sql));
      const address = new URL(url);
      const options = [address.searchParams.get('options'), `-c search_path=${schema}`];
      address.searchParams.set('options', options.filter(Boolean).join(' '));
      return address.href;
    },
    async list() {
      const { rows } = await run((sql) =>
        raw<{
          name: string;
        }>`select nspname as "name" from pg_namespace where nspname ~ ${`^${PREFIX}t`}`.execute(sql),
      );
      return rows.map(({ name }) => name.slice(PREFIX.length).toUpperCase());
    },
    async remove(teamId) {
      await run((sql) => raw`drop schema if exists ${raw.id(schemaOf(teamId))} cascade`.execute(sql));
    },
  };
}

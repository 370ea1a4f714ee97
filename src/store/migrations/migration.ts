import type { SchemaModule } from 'kysely';
import type { Sql } from '../database/schema.ts';

/** A step of the schema, run once and never edited after it has been released. */
export interface Migration {
  /** Counts up from 1. */
  readonly id: number;
  readonly name: string;
  /** `sql`: for rows that need another value than the default of a new column. */
  up(schema: SchemaModule, sql: Sql): Promise<void>;
}

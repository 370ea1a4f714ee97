import type { SchemaModule } from 'kysely';

/** A step of the schema, run once and never edited after it has been released. */
export interface Migration {
  /** Counts up from 1. */
  readonly id: number;
  readonly name: string;
  up(schema: SchemaModule): Promise<void>;
}

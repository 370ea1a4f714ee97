import type { Migration } from './migration.ts';

/**
 * What the person who asked was told follows the state of the request: so it is known what each message says. And of a
 * message that somebody routed it is known which it was, and whose.
 */
export const notices: Migration = {
  id: 11,
  name: 'what notices say, and which message was routed',
  async up(schema) {
    await schema.alterTable('notices').addColumn('note', 'text').execute();
    for (const name of ['sourceChannel', 'sourceTs', 'sourceThreadTs', 'sourceAuthor'])
      await schema.alterTable('requests').addColumn(name, 'text').execute();
    await schema
      .createIndex('requests_sourcechannel_sourcets')
      .on('requests')
      .columns(['sourceChannel', 'sourceTs'])
      .execute();
  },
};

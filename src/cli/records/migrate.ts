import { inspectDatabase } from '../../store/database/inspect-database.ts';
import { openStore } from '../../store/store.ts';
import type { Command, Terminal } from '../command.ts';
import { settingsFor } from '../content.ts';
import { inSentences, quietLog } from './read-store.ts';

export const migrate: Command = {
  name: 'migrate',
  usage: 'migrate',
  summary:
    'brings the tables of the database up to date, as starting the bot does; creates them where there are none',
  async run(args, terminal) {
    const { databaseUrl } = settingsFor(args);
    const before = await versionOf(databaseUrl, terminal).catch(() => 0); // no file yet: what is wrong shows below
    const store = await openStore(databaseUrl, quietLog(terminal)).catch(inSentences);
    await store.close();
    const now = await versionOf(databaseUrl, terminal);
    terminal.out(
      before === now
        ? `The tables are up to date already (version ${now}). Nothing has changed.`
        : `The tables are up to date now: version ${now}${before === 0 ? ', newly made' : `, before ${before}`}.`,
    );
    return 0;
  },
};

async function versionOf(url: string, terminal: Terminal): Promise<number> {
  const inspection = await inspectDatabase(url, quietLog(terminal));
  await inspection.close();
  return inspection.version;
}

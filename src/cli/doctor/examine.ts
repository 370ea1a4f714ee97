import { createCatalogReader } from '../../catalog/build/last-good.ts';
import type { Settings } from '../../config.ts';
import { checkSlack, type Section } from '../../slack/check-up/check-slack.ts';
import type { ChannelNames } from '../../slack/places/channel-names.ts';
import type { Inspection } from '../../store/database/inspect-database.ts';
import { createWorkspaceDatabases } from '../../store/database/workspace-databases.ts';
import { calendarFiles } from '../running/calendar-files.ts';
import { checkCalendars } from './check-calendars.ts';
import { checkContent } from './check-content.ts';
import { checkDatabase, SILENT } from './check-database.ts';
import { checkHolidays } from './check-holidays.ts';
import { checkSettings } from './check-settings.ts';
import { checkVectors } from './check-vectors.ts';
import { installedTokens } from './installed-tokens.ts';
import { readWantedScopes } from './wanted-scopes.ts';

/** Everything that Rolecall needs in order to run, section by section as it is looked at. Changes nothing anywhere. */
export async function* examine(settings: Settings): AsyncGenerator<Section> {
  const vectors = await checkVectors(settings.wordVectors);
  yield { group: 'settings', findings: [...checkSettings(settings), ...vectors] };
  const catalog = await createCatalogReader(settings.contentDir).read();
  yield { group: 'content', findings: checkContent(catalog) };
  const copies = calendarFiles(settings.cacheDir);
  const calendars = [
    ...(await checkCalendars(settings.onCallCalendars, catalog, copies)),
    ...(await checkHolidays(settings.holidayCalendars, catalog, copies)),
  ];
  if (calendars.length > 0) yield { group: 'calendars', findings: calendars };
  const { findings, inspection } = await checkDatabase(settings.databaseUrl);
  yield { group: 'database', findings };
  const { slack } = settings;
  const names = namesIn(inspection);
  try {
    const workspaces = slack ? await knownWorkspaces(settings.databaseUrl) : [];
    const { sharedChannels } = settings;
    const wanted = readWantedScopes({
      with: settings.reactions ? ['reactions'] : [],
      // Whatever the address, the scopes are the same.
      ...(settings.rolePagesUrl === null ? {} : { links: 'example.com' }),
      ...(settings.api?.signingSecret ? { mcp: 'https://example.com/mcp' } : {}),
    });
    const installed = await installedTokens(settings);
    if (slack) yield* checkSlack({ slack, catalog, wanted, names, workspaces, sharedChannels, installed });
  } finally {
    await inspection?.close();
  }
}

/** None where the database cannot be asked, which has been said. */
function knownWorkspaces(databaseUrl: string): Promise<readonly string[]> {
  return createWorkspaceDatabases(databaseUrl, SILENT)
    .list()
    .catch(() => []);
}

/** What the names of channels stood for, and no more: nothing is remembered. */
function namesIn(inspection: Inspection | null): ChannelNames {
  return {
    idOf: async (name) => inspection?.channels.idOf(name) ?? null,
    remember: async () => {},
  };
}

import { createCatalogReader } from '../../catalog/last-good.ts';
import type { Settings } from '../../config.ts';
import { checkSlack, type Section } from '../../slack/check-up/check-slack.ts';
import { checkContent } from './check-content.ts';
import { checkSettings } from './check-settings.ts';
import { readWantedScopes } from './wanted-scopes.ts';

/** Everything that Rolecall needs in order to run, section by section as it is looked at. Changes nothing anywhere. */
export async function* examine(settings: Settings): AsyncGenerator<Section> {
  yield { group: 'settings', findings: checkSettings(settings) };
  const catalog = await createCatalogReader(settings.contentDir).read();
  yield { group: 'content', findings: checkContent(catalog) };
  const { slack } = settings;
  const names = { idOf: async () => null, remember: async () => {} };
  if (slack) yield* checkSlack({ slack, catalog, wanted: readWantedScopes(), names });
}

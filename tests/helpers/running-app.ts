import { createAnswerer } from '../../src/answers/answerer.ts';
import { withConfirmed } from '../../src/catalog/freshness.ts';
import { companyOf } from '../../src/company.ts';
import { createLog } from '../../src/log.ts';
import {
  type LocalSlack,
  type LocalSlackOptions,
  startLocalSlack,
} from '../../src/playground/local-slack.ts';
import type { Correction } from '../../src/requests/correction.ts';
import { newRequestId } from '../../src/requests/new-id.ts';
import type { Library } from '../../src/search/library.ts';
import { createApp, type SlackApp } from '../../src/slack/create-app.ts';
import { openStore, type Store } from '../../src/store/store.ts';
import { sampleLibrary } from './roles.ts';

export interface RunningApp {
  readonly slack: LocalSlack;
  readonly app: SlackApp;
  /** Where it listens; null where it does not. */
  readonly port: number | null;
  readonly logged: readonly string[];
  /** What the app answers from; may be replaced, as a reload does. */
  library: Library;
  readonly store: Store;
  /** What the router was last told to learn. */
  corrections(): readonly Correction[];
  close(): Promise<void>;
}

const HOUR = 3_600_000;
/** Two hours until the reminder, four more until the fallback channel, a year of keeping. */
export const PATIENCE = { untilReminder: 2 * HOUR, untilFallback: 4 * HOUR, retention: 365 * 24 * HOUR };

export type Transport = 'http' | 'socket';

/** The real Bolt app against the strict local Slack, through the front door. */
export async function runApp(
  transport: Transport = 'http',
  options: LocalSlackOptions & { readonly admins?: readonly string[] } = {},
  door: { readonly healthPort?: number } = {},
): Promise<RunningApp> {
  const slack = await startLocalSlack(options);
  const logged: string[] = [];
  const log = createLog(
    'debug',
    (line) => logged.push(line),
    () => new Date(),
  );
  const running = { library: sampleLibrary() };
  const settings = {
    botToken: slack.botToken,
    apiUrl: slack.apiUrl,
    transport:
      transport === 'socket'
        ? { kind: 'socket' as const, appToken: slack.appToken, ...door }
        : { kind: 'http' as const, signingSecret: slack.signingSecret, port: 0 },
  };
  const store = await openStore('file::memory:', log);
  const library = () => running.library;
  let corrections: readonly Correction[] = [];
  const app = createApp(settings, {
    answerer: createAnswerer(library),
    library,
    company: companyOf(library),
    store,
    patience: PATIENCE,
    admins: options.admins ?? [],
    confirm: (days) => {
      const { catalog } = running.library;
      const reviews = withConfirmed(catalog.reviews, days);
      running.library = { ...running.library, catalog: { ...catalog, reviews } };
    },
    learn: (all) => {
      corrections = all;
    },
    now: options.now ?? Date.now,
    newId: newRequestId,
    log,
  });
  const { port } = await app.start();
  if (transport === 'http') slack.deliverTo(`http://127.0.0.1:${port}/slack/events`);
  else await slack.waitForSockets(1);
  return Object.assign(running, {
    port,
    slack,
    app,
    store,
    corrections: () => corrections,
    logged,
    close: async () => {
      await app.stop();
      await store.close();
      await slack.close();
    },
  });
}

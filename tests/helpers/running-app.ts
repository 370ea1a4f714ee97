import { createAnswerer } from '../../src/answers/answerer.ts';
import { withConfirmed } from '../../src/catalog/dates/freshness.ts';
import { companyOf } from '../../src/company.ts';
import type { NameSettings, ProxySettings } from '../../src/config.ts';
import { createLog } from '../../src/log.ts';
import { type Metrics, NO_METRICS } from '../../src/metrics/metrics.ts';
import type { OnCallService } from '../../src/people/on-call.ts';
import {
  type LocalSlack,
  type LocalSlackOptions,
  startLocalSlack,
} from '../../src/playground/local-slack.ts';
import type { Hook } from '../../src/requests/errands/hook.ts';
import type { Correction } from '../../src/requests/moves/correction.ts';
import { newRequestId } from '../../src/requests/new-id.ts';
import type { Library } from '../../src/search/library.ts';
import type { Backend } from '../../src/slack/app/services.ts';
import { createApp, type SlackApp } from '../../src/slack/create-app.ts';
import { openStore, type Store } from '../../src/store/store.ts';
import { newStore } from './new-store.ts';
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
  /** Lets work in flight finish, and goes on with a new app on the same store. */
  restart(): Promise<void>;
  /** Over HTTP: a second app on the same store, which gets every other delivery. */
  replicate(): Promise<void>;
  close(): Promise<void>;
}

const HOUR = 3_600_000;
/** Two hours until the reminder, four more until the fallback channel, a year of keeping. */
export const PATIENCE = {
  untilReminder: 2 * HOUR,
  untilFallback: 4 * HOUR,
  retention: 365 * 24 * HOUR,
  roundEvery: 300,
};

export type Transport = 'http' | 'socket';

/** The real Bolt app against the strict local Slack, through the front door. */
export async function runApp(
  transport: Transport = 'http',
  options: LocalSlackOptions & {
    readonly admins?: readonly string[];
    readonly rolePagesUrl?: string;
    readonly reactions?: boolean;
    readonly replies?: boolean;
    readonly databaseUrl?: string;
    readonly metrics?: Metrics;
    readonly isTraced?: boolean;
    /** How often people are listed anew, in milliseconds. */
    readonly meetEvery?: number;
    readonly onCall?: OnCallService;
    readonly hook?: Hook;
    readonly proxy?: ProxySettings;
    readonly names?: NameSettings;
    readonly sharedChannels?: readonly string[];
  } = {},
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
    ...(options.proxy ? { proxy: options.proxy } : {}),
    ...(options.names ? { names: options.names } : {}),
    transport:
      transport === 'socket'
        ? { kind: 'socket' as const, appToken: slack.appToken, ...door }
        : { kind: 'http' as const, signingSecret: slack.signingSecret, port: 0 },
  };
  const store = await (options.databaseUrl ? openStore(options.databaseUrl, log) : newStore());
  const library = () => running.library;
  let corrections: readonly Correction[] = [];
  const create = () => createApp(settings, backend);
  const backend: Backend = {
    answerer: createAnswerer(library),
    library,
    company: companyOf(library),
    store,
    patience: PATIENCE,
    admins: options.admins ?? [],
    sharedChannels: options.sharedChannels ?? [],
    rolePagesUrl: options.rolePagesUrl ?? null,
    reactions: options.reactions ?? false,
    replies: options.replies ?? true,
    confirm: (days) => {
      const { catalog } = running.library;
      const reviews = withConfirmed(catalog.reviews, days);
      running.library = { ...running.library, catalog: { ...catalog, reviews } };
    },
    ...(options.onCall === undefined ? {} : { onCall: options.onCall }),
    ...(options.hook === undefined ? {} : { hook: options.hook }),
    ...(options.meetEvery === undefined ? {} : { meetEvery: options.meetEvery }),
    learn: (all) => {
      corrections = all;
    },
    now: options.now ?? Date.now,
    elapsed: options.now ?? (() => performance.now()),
    newId: newRequestId,
    metrics: options.metrics ?? NO_METRICS,
    isTraced: options.isTraced ?? false,
    log,
  };
  let app = create();
  const replicas: SlackApp[] = [];
  const urlOf = (port: number | null) => `http://127.0.0.1:${port}/slack/events`;
  const start = async () => {
    const { port } = await app.start();
    if (transport === 'http') slack.deliverTo(urlOf(port));
    else await slack.waitForSockets(1);
    return port;
  };
  const port = await start();
  return Object.assign(running, {
    port,
    slack,
    app,
    store,
    corrections: () => corrections,
    logged,
    restart: async () => {
      await app.stop();
      app = create();
      await start();
    },
    replicate: async () => {
      const replica = create();
      replicas.push(replica);
      slack.deliverTo([urlOf(port), urlOf((await replica.start()).port)]);
    },
    close: async () => {
      await Promise.all(replicas.map((replica) => replica.stop()));
      await app.stop();
      await store.close();
      await slack.close();
    },
  });
}

import { Server } from 'node:http';
import { App, type Logger } from '@slack/bolt';
import { createRounds, type Rounds } from '../care/rounds.ts';
import type { SlackSettings } from '../config.ts';
import { errorsIn } from '../documents/problem.ts';
import { createGallery } from '../pictures/gallery.ts';
import { createOffice, type Office } from '../requests/office.ts';
import { watchPause } from '../requests/pause.ts';
import { createBoltLogger } from './bolt-logger.ts';
import { createCarefulClient } from './careful-client.ts';
import { clientOptions } from './client-options.ts';
import { createRepeatFilter } from './deliveries.ts';
import type { Backstage, Desk } from './desk.ts';
import { createDirectory } from './directory.ts';
import { createDoor } from './door.ts';
import { createDrawings } from './drawings.ts';
import { createEntrance, payloadIn } from './entrance/entrance.ts';
import { createRouter } from './entrance/router.ts';
import { createTable } from './entrance/table.ts';
import { createErrorDoor } from './error-door.ts';
import { createHealthDesk } from './health.ts';
import { createHealthServer } from './health-server.ts';
import { createInFlight } from './in-flight.ts';
import { createLinks } from './links.ts';
import { createMessenger } from './messenger.ts';
import { createOwners } from './owners.ts';
import { createPanel } from './panel.ts';
import { createWayIn, guardServer } from './receivers.ts';
import { pauseWords, sayInstead } from './say-instead.ts';
import { createSecurityLog } from './security-log.ts';
import { SURFACES } from './surfaces/index.ts';
import { createTeller } from './teller.ts';
import { createTurns } from './turns.ts';
import { createUserHandles } from './user-handles.ts';
import { createWatch } from './watch.ts';

export interface SlackApp {
  /** Connects, or listens. Rejects when Slack refuses the token or the port is taken. `port`: where it listens, if it does. */
  start(): Promise<{ readonly port: number | null }>;
  /** Lets work in flight finish (25 s at most), then disconnects. */
  stop(): Promise<void>;
}

const LONGEST_DRAIN = 25_000;
const CLICKS_AT_ONCE = 10;

/** The Bolt app with every surface, and the requests that work by themselves, ready to start. */
export function createApp(settings: SlackSettings, backstage: Backstage): SlackApp {
  const { log, now, store } = backstage;
  const logger = createBoltLogger(log, now);
  const inFlight = createInFlight();
  const isRepeated = createRepeatFilter(store.deliveries, now, log);
  const pause = watchPause(store.pause, backstage.patience.roundEvery, log);
  const isPaused = () => pause.current() !== null;
  const watch = createWatch({ store, isPaused, now, log });
  let isStopping = false;
  const health = createHealthDesk({
    isStopping: () => isStopping,
    isConnected: () => wayIn.isConnected(),
    isPaused,
    complaint: watch.complaint,
  });
  const wayIn = createWayIn(settings, logger, health);
  const healthServer = createHealthServer(health, settings.transport);
  const app = new App({
    token: settings.botToken,
    receiver: createEntrance(wayIn.receiver, log),
    clientOptions: clientOptions(settings.apiUrl),
    logger,
    convoStore: false,
    deferInitialization: true,
  });
  const { desk, office, rounds } = furnish(app, settings, { ...backstage, isPaused }, logger);
  const guard = createErrorDoor(log, desk.panel);
  const mayEnter = createDoor(desk);
  const route = createRouter(createTable(SURFACES.map((surface) => surface(desk))), now);
  app.use((args) =>
    inFlight.during(async () => {
      const payload = payloadIn(args.context);
      const paused = pause.current();
      if (paused) return sayInstead(args, payload, pauseWords(paused.words));
      if (await isRepeated(payload.body)) return;
      // Whatever comes from Slack passes here, once: rules that hold for every surface stand in front of the table.
      await guard(args, async () => {
        if (await mayEnter(args, payload)) await route(args, payload);
      });
    }),
  );
  return {
    async start() {
      await app.init();
      await pause.start();
      const healthPort = await healthServer.open();
      const server: unknown = await app.start();
      office.start();
      rounds.start();
      watch.start();
      if (!(server instanceof Server)) return { port: healthPort };
      const { transport } = settings;
      const secret = transport.kind === 'http' ? transport.signingSecret : '';
      guardServer(server, secret, Date.now); // signatures go by the true time, as Bolt’s own check does
      const address = server.address();
      return { port: typeof address === 'object' && address ? address.port : null };
    },
    async stop() {
      isStopping = true;
      pause.stop();
      watch.stop();
      const [left] = await Promise.all([inFlight.drained(LONGEST_DRAIN), office.stop(), rounds.stop()]);
      if (left > 0) log.warn('stopped with work unfinished', { left });
      await app.stop();
      await inFlight.drained(1000);
      await healthServer.close();
    },
  };
}

/** The desk that the surfaces work at, and the office behind it. */
function furnish(
  app: App,
  { botToken, apiUrl }: SlackSettings,
  backstage: Backstage & { readonly isPaused: () => boolean },
  logger: Logger,
): { desk: Desk; office: Office; rounds: Rounds } {
  const directory = createDirectory(app.client, backstage.store.channels, backstage.now);
  const carefulClient = createCarefulClient(botToken, apiUrl, logger);
  const draw = createDrawings((slug) => backstage.library().role(slug)?.routing.people ?? null);
  const messenger = createMessenger({ client: app.client, carefulClient, directory, draw });
  const office = createOffice({ ...backstage, messenger });
  const panel = createPanel(app.client, backstage.now, backstage.log);
  const inTurn = createTurns(CLICKS_AT_ONCE);
  const owners = createOwners(directory, createUserHandles(app.client, backstage.now));
  const teller = createTeller({ client: app.client, carefulClient, owners });
  const reviews = () => backstage.library().catalog.reviews;
  // While a document cannot be read, what it says of a role would be told as gone.
  const roles = () => {
    const { catalog } = backstage.library();
    return errorsIn(catalog.problems).length === 0 ? catalog.roles : [];
  };
  const rounds = createRounds({ ...backstage, reviews, roles, teller });
  const gallery = createGallery();
  const links = createLinks(backstage.sourceUrl ?? null, directory.knownChannel);
  const { requests } = office;
  const security = createSecurityLog(backstage.log, backstage.now);
  const desk = { ...backstage, security, requests, directory, links, gallery, owners, panel, rounds, inTurn };
  return { desk, office, rounds };
}

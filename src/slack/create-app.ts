import { Server } from 'node:http';
import { App } from '@slack/bolt';
import { WebClient } from '@slack/web-api';
import type { SlackSettings } from '../config.ts';
import type { OfferRequest } from '../requests/offers.ts';
import { watchPause } from '../requests/pause.ts';
import { createRepeatFilter } from './app/deliveries.ts';
import { createInFlight } from './app/in-flight.ts';
import { createOtherNames, renameIncoming, renameOutgoing } from './app/other-names.ts';
import type { Backend } from './app/services.ts';
import { createEntrance, deliveryIn, payloadIn } from './entrance/entrance.ts';
import type { Payload } from './entrance/read-payload.ts';
import { createHealthMonitor } from './health/health.ts';
import { createHealthServer } from './health/health-server.ts';
import { createBoltLogger } from './log/bolt-logger.ts';
import type { Admit } from './people/admit.ts';
import { pauseWords, sayInstead } from './posting/say-instead.ts';
import { createFollower } from './requests/follow.ts';
import { clientOptions } from './transport/client-options.ts';
import { measuredWay } from './transport/measured-way.ts';
import { withPlainTwins } from './transport/plain-twins-way.ts';
import { createWayIn, guardServer } from './transport/receivers.ts';
import { createWayOut } from './transport/way-out.ts';
import type { Branches } from './workplace/branches.ts';
import { withFreshToken } from './workplace/fresh-token.ts';
import { createInstalls } from './workplace/installs.ts';
import { knownWorkspaces } from './workplace/known-workspaces.ts';
import { createLeaving } from './workplace/leaving.ts';
import { enterpriseIn, teamIn } from './workplace/team-in.ts';
import { createTokenCredentials } from './workplace/token-credentials.ts';
import { createWorkplace } from './workplace/workplace.ts';
import { createWorkplaces } from './workplace/workplaces.ts';

export interface SlackApp {
  /** Connects, or listens. Rejects when Slack refuses the token or the port is taken. `port`: where it listens, if it does. */
  start(): Promise<{ readonly port: number | null }>;
  /** Lets work in flight finish (25 s at most), then disconnects. */
  stop(): Promise<void>;
  /** Shows somebody a request that a program has prepared; sends nothing. */
  readonly offer: OfferRequest;
  /** Whether one of Slack's own agents is answered for somebody, and from what. */
  readonly admit: Admit;
}

const LONGEST_DRAIN = 25_000;
const PAUSED = { refused: 'Rolecall is paused for maintenance. Try again later.' } as const;

/**
 * The Bolt app with every surface, and the requests that work by themselves, ready to start. With `branches`, each workspace
 * of an organization has a memory of its own; without, there is but one.
 */
export function createApp(
  settings: SlackSettings,
  backend: Backend,
  branches: Branches | null = null,
): SlackApp {
  const { log, now, store, metrics } = backend;
  const { apiUrl } = settings;
  const names = settings.names ? createOtherNames(settings.names) : null;
  const direct = createWayOut(settings.proxy);
  const measured = measuredWay(names ? renameOutgoing(direct, names) : direct, apiUrl, metrics);
  const way = withPlainTwins(measured, { apiUrl, elapsed: backend.elapsed, log });
  const logger = createBoltLogger(log, backend.elapsed);
  const inFlight = createInFlight();
  const isRepeated = createRepeatFilter(store.deliveries, now, log);
  const pause = watchPause(store.pause, backend.patience.roundEvery, log);
  const isPaused = () => pause.current() !== null;
  const { botToken, install = null } = settings;
  const records = store.installations;
  const installs = install
    ? createInstalls({
        ...{ settings: install, names: settings.names ?? null, records, apiUrl, way, logger, log, now },
        elapsed: backend.elapsed,
      })
    : null;
  const client = new WebClient(botToken ?? undefined, { ...clientOptions(apiUrl, way), logger });
  const credentials = installs?.credentials ?? createTokenCredentials(client, botToken ?? '');
  const workplaces = createWorkplaces({
    credentials,
    known: () => knownWorkspaces(branches, credentials, installs === null ? null : records),
    async open(credential, teamId) {
      const isOne = (installs === null && credential.teamId !== null) || teamId === null || branches === null;
      const own = isOne ? backend : await branches.open(teamId);
      const { enterpriseId } = credential;
      if (installs !== null && credential.teamId === null && teamId !== null)
        await records.keep({ id: teamId, enterprise: enterpriseId, sealed: null, at: now() });
      const current = async () => (await credentials.find(teamId, enterpriseId))?.botToken ?? null;
      const fresh = installs === null ? way : withFreshToken(way, credential.botToken, current);
      const there = { credential, teamId, apiUrl, way: fresh, logger };
      return createWorkplace({ ...there, backend: { ...own, isPaused } });
    },
  });
  const leaving = createLeaving({
    ...{ records, installs, branches, leave: workplaces.leave },
    isForSeveral: async () => installs !== null || (await credentials.find(null, null))?.teamId === null,
    ...{ apiUrl, way, logger, log },
  });
  let isStopping = false;
  const health = createHealthMonitor({
    isStopping: () => isStopping,
    isConnected: () => wayIn.isConnected(),
    isPaused,
    complaint: workplaces.complaint,
  });
  const wayIn = createWayIn(settings, logger, health, way, installs?.installer);
  const incoming =
    names && settings.names ? renameIncoming(wayIn.receiver, names, settings.names.command) : wayIn.receiver;
  const healthServer = createHealthServer(health, settings.transport);
  const app = new App({
    // Bolt takes whatever workspace a payload names first; ours is the one that has the app.
    authorize: async (_source, body) => {
      const found = body as unknown as Payload['body'];
      const team = teamIn(found);
      const credential = await credentials.find(team, enterpriseIn(found));
      if (credential === null) return {}; // whoever asks hears that it is not installed there
      const { teamId, enterpriseId, ...bot } = credential;
      const known = teamId ?? team;
      return {
        ...bot,
        ...(known === null ? {} : { teamId: known }),
        ...(enterpriseId === null ? {} : { enterpriseId }),
      };
    },
    receiver: createEntrance(incoming, log, metrics, (payload) =>
      inFlight.during(async () => (await leaving(payload)) || workplaces.hear(payload)),
    ),
    clientOptions: clientOptions(apiUrl, way),
    logger,
    convoStore: false,
    deferInitialization: true,
  });
  const follow = createFollower(backend);
  app.use((args) =>
    inFlight.during(() =>
      follow(payloadIn(args.context), deliveryIn(args.context), async () => {
        const payload = payloadIn(args.context);
        const paused = pause.current();
        if (paused) return sayInstead(args, payload, pauseWords(paused.words, backend.library().say));
        if (await isRepeated(payload.body)) return;
        // Whatever comes from Slack passes here, once: rules that hold for every surface stand in front of the table.
        await workplaces.receive(args, payload);
      }),
    ),
  );
  return {
    offer: async (offer) => (isPaused() ? PAUSED : inFlight.during(() => workplaces.offer(offer))),
    admit: async (asker) => (isPaused() ? PAUSED : inFlight.during(() => workplaces.admit(asker))),
    async start() {
      await credentials.check();
      await app.init();
      await pause.start();
      const healthPort = await healthServer.open();
      const server: unknown = await app.start();
      if (server instanceof Server) {
        const { transport } = settings;
        const secret = transport.kind === 'http' ? transport.signingSecret : '';
        guardServer(server, secret, Date.now); // signatures go by the true time, as Bolt’s own check does
      }
      await workplaces.start();
      if (!(server instanceof Server)) return { port: healthPort };
      const address = server.address();
      return { port: typeof address === 'object' && address ? address.port : null };
    },
    async stop() {
      isStopping = true;
      pause.stop();
      const [left] = await Promise.all([inFlight.drained(LONGEST_DRAIN), workplaces.stop()]);
      if (left > 0) log.warn('stopped with work unfinished', { left });
      await app.stop();
      await inFlight.drained(1000);
      await healthServer.close();
    },
  };
}

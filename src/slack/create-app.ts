import { Server } from 'node:http';
import { App } from '@slack/bolt';
import type { SlackSettings } from '../config.ts';
import { createBoltLogger } from './bolt-logger.ts';
import { clientOptions } from './client-options.ts';
import { createRepeatFilter } from './deliveries.ts';
import type { Desk } from './desk.ts';
import { createErrorDoor } from './error-door.ts';
import { createInFlight } from './in-flight.ts';
import { createReceiver, guardServer } from './receivers.ts';
import { registerAskButton } from './surfaces/ask-button.ts';
import { registerDirectMessage } from './surfaces/direct-message.ts';
import { registerMention } from './surfaces/mention.ts';
import { registerOutdatedButton } from './surfaces/outdated-button.ts';
import { registerRoleCommand } from './surfaces/role-command.ts';
import { registerShareButton } from './surfaces/share-button.ts';

const SURFACES = [
  registerRoleCommand,
  registerMention,
  registerDirectMessage,
  registerAskButton,
  registerShareButton,
  registerOutdatedButton,
];

export interface SlackApp {
  /** Connects, or listens. Rejects when Slack refuses the token or the port is taken. */
  start(): Promise<{ readonly port: number | null }>;
  /** Lets work in flight finish (25 s at most), then disconnects. */
  stop(): Promise<void>;
}

const LONGEST_DRAIN = 25_000;

/** The Bolt app with every surface, ready to start. */
export function createApp(settings: SlackSettings, desk: Desk, now: () => number): SlackApp {
  const logger = createBoltLogger(desk.log);
  const inFlight = createInFlight();
  const isRepeated = createRepeatFilter();
  const guard = createErrorDoor(desk.log);
  const app = new App({
    token: settings.botToken,
    receiver: createReceiver(settings, logger),
    clientOptions: clientOptions(settings.apiUrl),
    logger,
    convoStore: false,
    deferInitialization: true,
  });
  app.use(async (args) => {
    if (!isRepeated(args.body)) await inFlight.during(() => guard(args));
  });
  for (const register of SURFACES) register(app, desk);
  return {
    async start() {
      await app.init();
      const server: unknown = await app.start();
      if (!(server instanceof Server)) return { port: null };
      guardServer(server, now);
      const address = server.address();
      return { port: typeof address === 'object' && address ? address.port : null };
    },
    async stop() {
      const left = await inFlight.drained(LONGEST_DRAIN);
      if (left > 0) desk.log.warn('stopped with work unfinished', { left });
      await app.stop();
      await inFlight.drained(1000);
    },
  };
}

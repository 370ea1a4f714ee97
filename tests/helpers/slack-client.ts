import { WebClient } from '@slack/web-api';
import { createLog } from '../../src/log.ts';
import type { LocalSlack } from '../../src/playground/local-slack.ts';
import { createBoltLogger } from '../../src/slack/log/bolt-logger.ts';
import type { ChannelNames } from '../../src/slack/places/channel-names.ts';
import { createCarefulClient } from '../../src/slack/transport/careful-client.ts';
import { clientOptions } from '../../src/slack/transport/client-options.ts';

const logger = createBoltLogger(
  createLog(
    'error',
    () => {},
    () => new Date(),
  ),
);

/** The client that Rolecall looks things up with. */
export const clientOf = ({ apiUrl, botToken }: LocalSlack): WebClient =>
  new WebClient(botToken, { ...clientOptions(apiUrl), logger });

/** The client that Rolecall posts with. */
export const carefulClientOf = ({ apiUrl, botToken }: LocalSlack): WebClient =>
  createCarefulClient(botToken, apiUrl, logger);

/** Names of channels, kept as long as the test. */
export function channelNames(): ChannelNames {
  const ids = new Map<string, string>();
  return {
    idOf: async (name) => ids.get(name) ?? null,
    async remember(name, id) {
      ids.set(name, id);
    },
  };
}

import type { AddressInfo } from 'node:net';
import { App, HTTPReceiver, LogLevel, SocketModeReceiver } from '@slack/bolt';
import type { LocalSlack } from '../../src/playground/local-slack.ts';

export interface SmallApp {
  readonly app: App;
  stop(): Promise<void>;
}

const silent = {
  debug: () => undefined,
  info: () => undefined,
  warn: () => undefined,
  error: () => undefined,
  setLevel: () => undefined,
  getLevel: () => LogLevel.ERROR,
  setName: () => undefined,
};

function appOn(slack: LocalSlack, receiver: HTTPReceiver | SocketModeReceiver): App {
  return new App({
    receiver,
    token: slack.botToken,
    logger: silent,
    convoStore: false,
    deferInitialization: true,
    clientOptions: { slackApiUrl: slack.apiUrl, retryConfig: { retries: 0 } },
  });
}

/** A real Bolt app that hears Slack over signed HTTP, on a port of its own. */
export async function startHttpApp(slack: LocalSlack, listen: (app: App) => void): Promise<SmallApp> {
  const receiver = new HTTPReceiver({ signingSecret: slack.signingSecret, logger: silent });
  const app = appOn(slack, receiver);
  await app.init();
  listen(app);
  const server = await receiver.start(0);
  slack.deliverTo(`http://127.0.0.1:${(server.address() as AddressInfo).port}/slack/events`);
  return { app, stop: () => receiver.stop() };
}

/** The same over Socket Mode. */
export async function startSocketApp(slack: LocalSlack, listen: (app: App) => void): Promise<SmallApp> {
  const receiver = new SocketModeReceiver({
    appToken: slack.appToken,
    logger: silent,
    clientPingTimeout: 200,
    installerOptions: { clientOptions: { slackApiUrl: slack.apiUrl, retryConfig: { retries: 0 } } },
  });
  const app = appOn(slack, receiver);
  await app.init();
  listen(app);
  await receiver.start();
  return { app, stop: () => receiver.stop() };
}

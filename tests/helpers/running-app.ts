import { createAnswerer } from '../../src/answers/answerer.ts';
import { createLog } from '../../src/log.ts';
import {
  type LocalSlack,
  type LocalSlackOptions,
  startLocalSlack,
} from '../../src/playground/local-slack.ts';
import type { Library } from '../../src/search/library.ts';
import { createApp, type SlackApp } from '../../src/slack/create-app.ts';
import { createThreadMemory } from '../../src/store/thread-memory.ts';
import { sampleLibrary } from './roles.ts';

export interface RunningApp {
  readonly slack: LocalSlack;
  readonly app: SlackApp;
  readonly logged: readonly string[];
  /** What the app answers from; may be replaced, as a reload does. */
  library: Library;
  close(): Promise<void>;
}

export type Transport = 'http' | 'socket';

/** The real Bolt app against the strict local Slack, through the front door. */
export async function runApp(
  transport: Transport = 'http',
  options: LocalSlackOptions = {},
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
        ? { kind: 'socket' as const, appToken: slack.appToken }
        : { kind: 'http' as const, signingSecret: slack.signingSecret, port: 0 },
  };
  const app = createApp(
    settings,
    { answerer: createAnswerer(() => running.library), threads: createThreadMemory(), log },
    Date.now,
  );
  const { port } = await app.start();
  if (port !== null) slack.deliverTo(`http://127.0.0.1:${port}/slack/events`);
  else await slack.waitForSockets(1);
  return Object.assign(running, {
    slack,
    app,
    logged,
    close: async () => {
      await app.stop();
      await slack.close();
    },
  });
}

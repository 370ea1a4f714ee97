import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { resolve } from 'node:path';
import { createInterface } from 'node:readline';
import type { LocalSlack } from '../../../src/playground/local-slack.ts';
import type { Transport } from '../running-app.ts';
import { freePort } from './free-port.ts';

export interface AppProcessSettings {
  readonly slack: LocalSlack;
  readonly databaseUrl: string;
  readonly transport?: Transport;
  readonly contentDir?: string;
  /** Further variables of its environment. */
  readonly environment?: Readonly<Record<string, string>>;
}

/** The real program, as a process of its own. */
export interface AppProcess {
  /** Where it takes deliveries, the same after every start; null over a socket. */
  readonly url: string | null;
  readonly logged: readonly string[];
  /** True once it runs; false if it was killed before. Throws, with what it said, if it ended by itself. */
  start(): Promise<boolean>;
  isRunning(): boolean;
  /** `kill -9`. The signal is sent at once; resolves when the process is gone. */
  kill9(): Promise<void>;
  /** SIGTERM; resolves with the exit code. */
  stop(): Promise<number | null>;
}

const program = resolve('dist/main.js');
const RUNNING = 'Rolecall is running';

export async function createAppProcess(settings: AppProcessSettings): Promise<AppProcess> {
  const { transport = 'http', contentDir = 'tests/fixtures/faults' } = settings;
  // Kept for all starts of one app, so that Slack need not be told anew.
  const port = transport === 'http' ? await freePort() : null;
  const environment = { ...environmentOf(settings, port), ...settings.environment };
  const logged: string[] = [];
  let child: ChildProcess | null = null;

  const end = async (signal: 'SIGKILL' | 'SIGTERM'): Promise<number | null> => {
    const ending = child;
    if (ending === null || isOver(ending)) return ending?.exitCode ?? null;
    ending.kill(signal);
    await once(ending, 'exit');
    return ending.exitCode;
  };

  return {
    url: port === null ? null : `http://127.0.0.1:${port}/slack/events`,
    logged,
    isRunning: () => child !== null && !isOver(child),
    async start() {
      const started = spawn(process.execPath, [program, 'start', '--content', resolve(contentDir)], {
        env: environment,
        stdio: ['ignore', 'ignore', 'pipe'],
      });
      child = started;
      const runs = await saysItRuns(started, logged);
      if (runs || started.signalCode === 'SIGKILL') return runs;
      throw new Error(`The app did not start: ${logged.slice(-20).join('\n')}`);
    },
    kill9: () => end('SIGKILL').then(() => undefined),
    stop: () => end('SIGTERM'),
  };
}

const isOver = ({ exitCode, signalCode }: ChildProcess): boolean => exitCode !== null || signalCode !== null;

/** Collects what the process says; true once it says that it runs, false if it ends before. */
async function saysItRuns(child: ChildProcess, logged: string[]): Promise<boolean> {
  if (child.stderr === null) throw new Error('The app has no stderr.');
  const lines = createInterface({ input: child.stderr });
  const running = new Promise<true>((said) => {
    lines.on('line', (line) => {
      logged.push(line);
      if (line.includes(RUNNING)) said(true);
    });
  });
  return Promise.race([running, once(child, 'exit').then(() => false)]);
}

function environmentOf({ slack, databaseUrl }: AppProcessSettings, port: number | null) {
  const way =
    port === null
      ? { SLACK_APP_TOKEN: slack.appToken }
      : { SLACK_SIGNING_SECRET: slack.signingSecret, PORT: String(port) };
  return {
    PATH: process.env.PATH,
    SLACK_BOT_TOKEN: slack.botToken,
    SLACK_API_URL: slack.apiUrl,
    DATABASE_URL: databaseUrl,
    LOG_LEVEL: 'info',
    ...way,
  };
}

import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { onTestFailed, onTestFinished } from 'vitest';
import type { LocalSlackOptions } from '../../../src/playground/local-slack.ts';
import { type AppProcess, createAppProcess } from '../../helpers/machine/app-process.ts';
import type { Transport } from '../../helpers/running-app.ts';
import { openTown, type Town } from './town.ts';

export interface StageSettings {
  readonly databaseUrl: string;
  /** How many processes share the database; one unless given. */
  readonly replicas?: number;
  readonly transport?: Transport;
  readonly slack?: LocalSlackOptions;
  /** Further variables of the processes' environment. */
  readonly environment?: Readonly<Record<string, string>>;
}

export interface Stage {
  readonly town: Town;
  readonly apps: readonly [AppProcess, ...AppProcess[]];
  /** Where the replicas take deliveries; none over sockets. */
  readonly urls: readonly string[];
}

/** A town and an app that is not started yet, cleared away with the test. */
export async function setStage(settings: StageSettings): Promise<Stage> {
  const { databaseUrl, replicas = 1, transport = 'http', environment = {} } = settings;
  const town = await openTown(settings.slack);
  onTestFinished(() => town.slack.close());
  const create = async () => {
    const app = await createAppProcess({ slack: town.slack, databaseUrl, transport, environment });
    onTestFinished(() => app.kill9());
    onTestFailed(() => void process.stderr.write(`${app.logged.slice(-40).join('\n')}\n`));
    return app;
  };
  const first = await create();
  const more = await Promise.all(Array.from({ length: replicas - 1 }, create));
  const urls = [first, ...more].flatMap(({ url }) => url ?? []);
  if (urls.length > 0) town.slack.deliverTo(urls);
  return { town, apps: [first, ...more], urls };
}

/** The same with everything running. All replicas start at once, as they do after a deployment. */
export async function openStage(settings: StageSettings): Promise<Stage> {
  const stage = await setStage(settings);
  await Promise.all(stage.apps.map((app) => app.start()));
  if (stage.urls.length === 0) await stage.town.slack.waitForSockets(stage.apps.length);
  return stage;
}

/** A SQLite database of its own, gone after the test. */
export function newSqlite(): string {
  const folder = mkdtempSync(join(tmpdir(), 'rolecall-'));
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }));
  return `file:${join(folder, 'rolecall.db')}`;
}

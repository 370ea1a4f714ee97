import { SettingsError } from '../../config.ts';
import type { RequestStore } from '../../requests/request-store.ts';
import type { Command, Terminal } from '../command.ts';
import { readStore } from './read-store.ts';
import { type Step, stepLine, stepOf } from './trail.ts';

export const audit: Command = {
  name: 'audit',
  usage: 'audit [REQUEST] [--json]',
  summary: 'what happened to a request, or to all that are kept, step by step; times are UTC',
  async run(args, terminal) {
    const id = args.words[0]?.toUpperCase();
    const steps = await readStore(args, terminal, ({ requests }) => readSteps(requests, id));
    if (steps === null) return 0;
    if (args.json) for (const step of steps) terminal.out(JSON.stringify(step));
    else print(steps, terminal);
    return 0;
  },
};

/** Throws `SettingsError` where there is no such request. */
async function readSteps(store: RequestStore, id: string | undefined): Promise<readonly Step[]> {
  const requests =
    id === undefined ? await store.list({ limit: Number.MAX_SAFE_INTEGER }) : [await find(store, id)];
  const byId = new Map(requests.map((request) => [request.id, request]));
  const events = await store.events(id);
  return events.map((event) => stepOf(event, byId.get(event.request)));
}

async function find(store: RequestStore, id: string) {
  const request = await store.find(id);
  if (request) return request;
  throw new SettingsError(
    `There is no request "${id}". Its id stands on its card, such as R7K3F9Q2M; closed requests are deleted after a while.`,
  );
}

function print(steps: readonly Step[], terminal: Terminal): void {
  if (steps.length === 0) terminal.out('No request has come yet, so there is nothing to show.');
  const lines = new Map<string, string[]>();
  for (const step of steps)
    lines.set(step.request, [...(lines.get(step.request) ?? []), `  ${stepLine(step)}`]);
  for (const [id, trail] of lines) terminal.out([id, ...trail].join('\n'));
}

import { SettingsError } from '../../config.ts';
import type { Correction, CorrectionStore } from '../../requests/moves/correction.ts';
import { nameKey } from '../../search/words/words.ts';
import type { Arguments, Terminal } from '../command.ts';
import { readContent } from '../content.ts';
import { changeStore } from '../records/read-store.ts';

type Settled = 'accepted' | 'dropped';

const SETTLED: Readonly<Record<string, Settled>> = { accept: 'accepted', drop: 'dropped' };

/** `corrections accept ID …` and `corrections drop ID …`. Gives 1 where one of the ids has no open correction. */
export async function settleCorrections(args: Arguments, terminal: Terminal): Promise<number> {
  const [verb = '', ...ids] = args.words;
  const state = SETTLED[verb];
  if (!state || ids.length === 0) {
    throw new SettingsError(
      `"corrections ${args.words.join(' ')}" is not known. Expected "corrections accept ID …" or "corrections drop ID …", with the ids that "corrections" lists.`,
    );
  }
  const requests = ids.map((id) => id.toUpperCase());
  const settled = await changeStore(args, terminal, ({ corrections }) =>
    settle(corrections, requests, state),
  );
  if (settled === null) return 0;
  report(settled, requests, state, terminal);
  if (state === 'accepted') await warnOfLost(settled, args, terminal);
  return settled.length === requests.length ? 0 : 1;
}

async function settle(
  store: CorrectionStore,
  requests: readonly string[],
  state: Settled,
): Promise<readonly Correction[]> {
  const all = await store.list();
  const done = new Set(await store.settle(requests, state));
  const settled = all.filter(({ request }) => done.has(request));
  if (state === 'accepted') await store.settle(outdatedBy(settled, all), 'dropped');
  return settled;
}

/** Earlier corrections of the same words: without the later one they would count again. */
function outdatedBy(accepted: readonly Correction[], all: readonly Correction[]): string[] {
  const latest = new Map(accepted.map(({ text, at }) => [nameKey(text), at]));
  return all
    .filter(({ text, at }) => at < (latest.get(nameKey(text)) ?? Number.NEGATIVE_INFINITY))
    .map(({ request }) => request);
}

function report(
  settled: readonly Correction[],
  requests: readonly string[],
  state: Settled,
  terminal: Terminal,
): void {
  const done = settled.map(({ request }) => request);
  if (done.length > 0) terminal.out(`${state}: ${done.join(', ')}`);
  const unknown = requests.filter((request) => !done.includes(request));
  if (unknown.length > 0) {
    terminal.error(
      `No correction is open under ${unknown.join(', ')}. See "corrections" for those that are.`,
    );
  }
}

/** Accepted corrections stop counting by themselves, so their words should be examples by now. */
async function warnOfLost(
  settled: readonly Correction[],
  args: Arguments,
  terminal: Terminal,
): Promise<void> {
  const { roles } = await readContent(args);
  const examples = new Set(
    roles.flatMap(({ slug, routing }) => routing.examples.map(({ text }) => `${slug} ${nameKey(text)}`)),
  );
  const lost = settled.filter(({ role, text }) => !examples.has(`${role} ${nameKey(text)}`));
  for (const { request, role } of lost) {
    terminal.error(
      `${request}: no example of ${role} has these words. Unless you have put them in other words, add them, for the correction counts no more.`,
    );
  }
}

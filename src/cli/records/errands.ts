import { SettingsError } from '../../config.ts';
import { type ErrandAdmin, errandWords, type WaitingErrand } from '../../requests/errands/waiting-errand.ts';
import type { Arguments, Command, Terminal } from '../command.ts';
import { changeStore, readStore } from './read-store.ts';

export const errands: Command = {
  name: 'errands',
  usage: 'errands [--json] | retry ID … | retry all | drop ID …',
  summary: 'what Slack has yet to be told, with what hinders it; tried again at once, or given up',
  async run(args, terminal) {
    if (args.words.length > 0) return settle(args, terminal);
    const waiting = await readStore(args, terminal, (store) => store.errands.list(Date.now()));
    if (args.json) terminal.out(JSON.stringify({ errands: (waiting ?? []).map(errandJson) }));
    else if (waiting) print(waiting, terminal);
    return 0;
  },
};

/** As `errands --json` prints it. Names and fields are fixed: others script against them. */
function errandJson({ id, kind, subject, failures, createdAt, dueAt, isUnderWay, lastError }: WaitingErrand) {
  const time = (at: number) => new Date(at).toISOString();
  return {
    id,
    kind,
    subject,
    attempts: failures,
    created: time(createdAt),
    due: time(dueAt),
    isUnderWay,
    lastError,
  };
}

function print(waiting: readonly WaitingErrand[], terminal: Terminal): void {
  if (waiting.length === 0) terminal.out('Nothing waits: Slack has been told everything.');
  for (const errand of waiting) terminal.out(lineOf(errand));
  if (waiting.some(({ lastError }) => lastError !== null)) terminal.error(NEXT);
}

function lineOf(errand: WaitingErrand): string {
  const { id, failures, createdAt, dueAt, isUnderWay, lastError } = errand;
  const time = (at: number) => new Date(at).toISOString().slice(0, 16).replace('T', ' ');
  const next = isUnderWay ? 'is being tried now' : `is tried ${time(dueAt)} UTC`;
  const why = lastError === null ? [] : [`failed ${times(failures)}, last with ${lastError}`];
  return [id, errandWords(errand), `since ${time(createdAt)} UTC`, ...why, next].join('  ');
}

const NEXT =
  'To try one at once, after mending what hinders it: errands retry ID, or retry all. To give one up: errands drop ID. See also: doctor';

/** Gives 1 where one of the ids is not there. */
async function settle(args: Arguments, terminal: Terminal): Promise<number> {
  const [verb, ...ids] = args.words;
  if ((verb !== 'retry' && verb !== 'drop') || ids.length === 0 || (verb === 'drop' && ids.includes('all')))
    throw new SettingsError(
      `"errands ${args.words.join(' ')}" is not known. Expected "errands retry ID …", "errands retry all" or "errands drop ID …", with the ids that "errands" lists.`,
    );
  const done = await changeStore(args, terminal, ({ errands }) =>
    verb === 'retry' ? retry(errands, ids) : errands.drop(ids),
  );
  if (done === null) return 1;
  if (done.length > 0) terminal.out(`${verb === 'retry' ? 'tried again' : 'dropped'}: ${done.join(', ')}`);
  if (verb === 'drop' && done.length > 0) terminal.error(DROPPED);
  const unknown = ids.filter((id) => id !== 'all' && !done.includes(id));
  if (unknown.length > 0) terminal.error(`No errand waits under ${unknown.join(', ')}. See: errands`);
  return unknown.length === 0 ? 0 : 1;
}

const DROPPED =
  'What they were to post will not come. A request keeps its state: one whose card was dropped waits in no channel, so tell the person who asked.';

async function retry(author: ErrandAdmin, ids: readonly string[]): Promise<readonly string[]> {
  const now = Date.now();
  const all = ids.includes('all') ? (await author.list(now)).map(({ id }) => id) : [];
  return author.retry([...new Set([...ids.filter((id) => id !== 'all'), ...all])], now);
}

const times = (count: number): string => (count === 1 ? 'once' : `${count} times`);

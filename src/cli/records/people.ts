import { SettingsError } from '../../config.ts';
import type { KeptOfPerson } from '../../store/people/personal-records.ts';
import type { Arguments, Command, Terminal } from '../command.ts';
import { changeStore, readStore } from './read-store.ts';

const FEEDBACK =
  'What they thought of answers is kept without a name, so nobody can tell which is theirs; it is deleted after RETENTION_DAYS. So are questions sent along with it that were given to a role in /role gaps.';

export const exportPerson: Command = {
  name: 'export',
  usage: 'export USER',
  summary: 'prints everything that is kept of a person, as JSON, for them to have; USER is a member ID',
  async run(args, terminal) {
    const person = memberIn(args);
    const kept = await readStore(args, terminal, (store) => store.people.of(person));
    if (kept === null) return 0;
    terminal.out(JSON.stringify(exportJson(person, kept), null, 2));
    terminal.error(`${FEEDBACK} ${hintAtSheet(kept)}`.trim());
    return 0;
  },
};

/** Names and fields are fixed: others script against them. Times are milliseconds since 1970. */
function exportJson(person: string, kept: KeptOfPerson) {
  const { asked, corrections, did, claimed, preferences, growth, reviews } = kept;
  return { person, asked, corrections, did, claimed, preferences, growth, reviews };
}

const hintAtSheet = ({ growth }: KeptOfPerson): string =>
  growth.some(({ content }) => content.startsWith('sealed'))
    ? 'Their growth sheet is sealed; they can take it with them in Slack: /role growth, Export.'
    : '';

export const forget: Command = {
  name: 'forget',
  usage: 'forget USER',
  summary:
    'deletes what a person asked and keeps, and takes them out of all else, for good; USER is a member ID',
  async run(args, terminal) {
    const person = memberIn(args);
    const forgotten = await changeStore(args, terminal, (store) => store.people.forget(person, Date.now()));
    if (forgotten === null) return 0;
    const { requests, released, steps, preferences, growth, reviews } = forgotten;
    terminal.out(`${person} is forgotten:`);
    terminal.out(`  requests they asked, with all that belongs to them: ${requests.length}`);
    terminal.out(`  requests of others that they had, open again unless they were closed: ${released}`);
    terminal.out(`  steps in requests of others that name nobody now: ${steps}`);
    terminal.out(`  what they kept for themselves: ${preferences + growth}`);
    terminal.out(`  reviews that name nobody now: ${reviews}`);
    hintAtRest(requests, terminal);
    return 0;
  },
};

function hintAtRest(
  requests: readonly {
    readonly id: string;
    readonly channel: string | null;
    readonly cardTs: string | null;
  }[],
  terminal: Terminal,
): void {
  const cards = requests.flatMap(({ id, channel, cardTs }) =>
    channel === null || cardTs === null ? [] : [`  ${id}: channel ${channel}, message ${cardTs}`],
  );
  if (cards.length > 0)
    terminal.out(['Their cards stay in Slack. To delete these, too, do so there:', ...cards].join('\n'));
  terminal.error(`${FEEDBACK} Documents, the log and backups may still name them.`);
}

/** Throws `SettingsError` where there is not one member ID. */
function memberIn({ words }: Arguments): string {
  const [word = '', ...more] = words;
  const id = word.replace(/^<?@?|>$/g, '').toUpperCase();
  if (more.length === 0 && /^[UW][A-Z0-9]{2,}$/.test(id)) return id;
  throw new SettingsError(
    `${word === '' ? 'Whose data?' : `"${words.join(' ')}" is no member ID.`} Expected one such as U0123ABCD (in Slack: a profile → ⋮ → Copy member ID).`,
  );
}

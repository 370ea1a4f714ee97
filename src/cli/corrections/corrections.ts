import type { Correction } from '../../requests/moves/correction.ts';
import type { Arguments, Command, Terminal } from '../command.ts';
import { readContent } from '../content.ts';
import { readStore } from '../records/read-store.ts';
import { correctionFiles, onOneLine } from './correction-files.ts';
import { saveCorrections } from './save-corrections.ts';
import { settleCorrections } from './settle-corrections.ts';

export const corrections: Command = {
  name: 'corrections',
  usage: 'corrections [--json | --yaml | --out DIR] | accept ID … | drop ID …',
  summary: 'what was learned from requests that went to the wrong role, as examples for the content',
  async run(args, terminal) {
    if (args.words.length > 0) return settleCorrections(args, terminal);
    const kept = await readStore(args, terminal, (store) => store.corrections.list());
    const open = (kept ?? []).filter(({ state }) => state === 'open');
    if (args.json) terminal.out(JSON.stringify(correctionsJson(open)));
    else if (kept && open.length === 0) terminal.out(NONE);
    else if (open.length > 0) await show(open, args, terminal);
    return 0;
  },
};

const NONE =
  'No correction is open: since the last one was settled, nobody has passed a request on or changed the suggested role.';

/** As `corrections --json` prints it. Names and fields are fixed: others script against them. */
function correctionsJson(open: readonly Correction[]) {
  const shown = open.filter(({ isPublic }) => isPublic);
  return {
    corrections: shown.map(({ request, text, role, instead, at }) => {
      return { request, text, role, instead, at: new Date(at).toISOString() };
    }),
    private: open.length - shown.length,
  };
}

async function show(open: readonly Correction[], args: Arguments, terminal: Terminal): Promise<void> {
  const { roles } = await readContent(args);
  const slugs = new Set(roles.map(({ slug }) => slug));
  if (args.yaml || args.out !== undefined) saveCorrections(correctionFiles(open, slugs), args.out, terminal);
  else list(open, slugs, terminal);
  const hidden = open.filter(({ isPublic }) => !isPublic).length;
  if (hidden > 0) terminal.error(privateWords(hidden));
}

function list(open: readonly Correction[], slugs: ReadonlySet<string>, terminal: Terminal): void {
  const shown = open.filter(({ isPublic }) => isPublic);
  for (const correction of shown) terminal.out(linesOf(correction, slugs).join('\n'));
  if (shown.length > 0) terminal.error(NEXT);
}

function linesOf({ request, at, role, instead, text }: Correction, slugs: ReadonlySet<string>): string[] {
  const day = new Date(at).toISOString().slice(0, 10);
  const gone = slugs.has(role) ? '' : ', which our documents no longer have, so that this does not count';
  return [
    `${request}  ${day}  was: ${instead ?? 'nobody'}, belongs to: ${role}${gone}`,
    `  ${onOneLine(text)}`,
  ];
}

const NEXT =
  'They count already; where one contradicts an example in the content, only once two people say the same. To keep the right ones as examples: corrections --out content/routing, and then accept them. To forget a wrong one: corrections drop ID.';

function privateWords(count: number): string {
  return count === 1
    ? 'The words of one correction come from a private channel: it counts, but is not shown or exported.'
    : `The words of ${count} corrections come from private channels: they count, but are not shown or exported.`;
}

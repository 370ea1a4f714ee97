import { gapSections } from '../../blocks/care/gaps-lines.ts';
import { type Claim, findClaims } from '../../care/claims.ts';
import { type GapRecords, type Gaps, gapsOf } from '../../care/gaps.ts';
import { dayOf } from '../../catalog/dates/day.ts';
import { messagesIn } from '../../messages/messages.ts';
import { NO_RECORDS, statsOf } from '../../requests/figures/stats.ts';
import { createLibrary, type Library } from '../../search/library.ts';
import { readGapRecords } from '../../store/figures/gap-records.ts';
import { readStatsRecords } from '../../store/figures/stats-records.ts';
import type { Command, Terminal } from '../command.ts';
import { readContent } from '../content.ts';
import { readStore } from './read-store.ts';

export const gaps: Command = {
  name: 'gaps',
  usage: 'gaps [--content DIR] [--json]',
  summary: 'what the documents leave to be wished: unanswered, out of date, claimed twice, owned by nobody',
  async run(args, terminal) {
    const library = createLibrary(await readContent(args));
    const at = Date.now();
    const { roles } = library.catalog;
    const kept = await readStore(args, terminal, async (store) =>
      readGapRecords(store, statsOf({ roles, ...(await readStatsRecords(store, at)) }), at),
    );
    const today = dayOf(at);
    const found = gapsOf({
      library,
      today,
      claims: await findClaims(library),
      ...(kept ?? nothingKept(library)),
    });
    if (args.json) terminal.out(JSON.stringify(gapsJson(found)));
    else print(found, today, terminal);
    return 0;
  },
};

function nothingKept({
  catalog,
}: Library): Pick<GapRecords, 'stats' | 'verdicts' | 'confirmed' | 'corrections'> {
  const stats = statsOf({ roles: catalog.roles, ...NO_RECORDS });
  return { stats, verdicts: [], confirmed: new Map(), corrections: [] };
}

/** As `gaps --json` prints it. Names and fields are fixed: others script against them. */
function gapsJson({ claimedTwice, overturned, heldByNobody, ...gaps }: Gaps) {
  const claim = ({ role, title, source }: Claim) => ({ role, title, source });
  const added = overturned.length > 0 ? { overturned } : {}; // younger than the other fields
  return { ...gaps, ...added, claimedTwice: claimedTwice.map((claims) => claims.map(claim)), heldByNobody };
}

function print(found: Gaps, today: string, terminal: Terminal): void {
  const say = messagesIn('en');
  const sections = gapSections(found, today, say);
  if (sections.length === 0) terminal.out(say.gaps.none);
  sections.forEach(({ title, lines, hint }, index) => {
    if (index > 0) terminal.out('');
    terminal.out(title);
    for (const line of [...lines.map((text) => `- ${text}`), hint]) terminal.out(`  ${line}`);
  });
}

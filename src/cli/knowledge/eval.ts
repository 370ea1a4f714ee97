import { SettingsError } from '../../config.ts';
import type { Command, Terminal } from '../command.ts';
import { openLibrary } from '../content.ts';
import { crossValidate } from './cross-validate.ts';
import { judge, type Outcome, share, type Tally, tally } from './evaluate.ts';
import { readLabels } from './labels.ts';

export const evaluate: Command = {
  name: 'eval',
  usage: 'eval FILE.jsonl … | --cross-validate [--content DIR] [--json]',
  summary: 'accuracy on labelled questions, by kind and by role, with the confusions',
  async run(args, terminal) {
    if (args.words.length === 0 && !args.crossValidate) {
      throw new SettingsError(
        'eval needs a file of labelled questions, one JSON object a line, or --cross-validate for the example questions in the content.',
      );
    }
    const { answerer, library, vectors } = await openLibrary(args);
    const outcomes = args.crossValidate
      ? await crossValidate(library, vectors)
      : args.words.flatMap(readLabels).map(({ label }) => judge(label, answerer.ask(label.q, 'full', null)));
    if (args.json) terminal.out(JSON.stringify(report(outcomes)));
    else
      print(
        outcomes,
        args.crossValidate ? 'the example questions, each held out once' : args.words.join(', '),
        terminal,
      );
    return 0;
  },
};

const KINDS = ['route', 'lookup', 'levels', 'typo', 'none'] as const;

function report(outcomes: readonly Outcome[]) {
  const of = (kind: string) => outcomes.filter(({ label }) => label.kind === kind);
  const routes = of('route');
  return {
    questions: outcomes.length,
    kinds: Object.fromEntries(KINDS.map((kind) => [kind, tally(of(kind))])),
    within3: tally(routes, (outcome) => outcome.within3),
    statedWrongly: tally(routes, (outcome) => outcome.statedWrongly),
    wrongAbstentions: tally(routes, (outcome) => outcome.abstained),
    missedAbstentions: tally(of('none'), (outcome) => !outcome.abstained),
    roles: Object.fromEntries(
      rolesIn(routes).map((role) => [role, tally(routes.filter(({ label }) => label.role === role))]),
    ),
    confusions: confusions(routes),
  };
}

function rolesIn(outcomes: readonly Outcome[]): string[] {
  return [...new Set(outcomes.flatMap(({ label }) => label.role ?? []))].toSorted();
}

function confusions(routes: readonly Outcome[]): { expected: string; got: string; count: number }[] {
  const counts = new Map<string, number>();
  for (const { label, answer } of routes.filter((outcome) => !outcome.right)) {
    const key = `${label.role}\t${answer.role ?? 'nobody'}`;
    counts.set(key, (counts.get(key) ?? 0) + 1);
  }
  return [...counts]
    .sort((a, b) => b[1] - a[1])
    .map(([key, count]) => ({ expected: key.split('\t')[0] ?? '', got: key.split('\t')[1] ?? '', count }));
}

function print(outcomes: readonly Outcome[], source: string, terminal: Terminal): void {
  const {
    kinds,
    within3,
    statedWrongly,
    wrongAbstentions,
    missedAbstentions,
    roles,
    confusions: mixed,
  } = report(outcomes);
  terminal.out(`${outcomes.length} questions from ${source}\n`);
  const line = (name: string, counted: Tally) => {
    if (counted.all > 0)
      terminal.out(
        `  ${name.padEnd(36)} ${(share(counted) * 100).toFixed(1).padStart(5)} %  ${counted.right}/${counted.all}`,
      );
  };
  for (const kind of KINDS) line(kind, kinds[kind] ?? { right: 0, all: 0 });
  line('route, within the first three', within3);
  line('route, a wrong role stated as sure', statedWrongly);
  line('route, wrongly abstained', wrongAbstentions);
  line('none, wrongly answered', missedAbstentions);
  terminal.out('\nBy role');
  for (const [role, counted] of Object.entries(roles)) line(role, counted);
  terminal.out('\nConfusions (expected → got)');
  for (const { expected, got, count } of mixed.slice(0, 15))
    terminal.out(`  ${String(count).padStart(3)}  ${expected} → ${got}`);
}

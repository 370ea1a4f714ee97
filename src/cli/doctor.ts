import { readSettings } from '../config.ts';
import type { Section } from '../slack/check-up/check-slack.ts';
import type { Finding } from '../slack/check-up/finding.ts';
import type { Command, Terminal } from './command.ts';
import { examine } from './doctor/examine.ts';

export const doctor: Command = {
  name: 'doctor',
  usage: 'doctor [--content DIR] [--json]',
  summary: 'checks settings, tokens, scopes, content, database and channels, and says how to mend them',
  async run({ contentDir, json }, terminal) {
    const sections: Section[] = [];
    for await (const section of examine(readSettings(contentDir === undefined ? {} : { contentDir }))) {
      sections.push(section);
      if (!json) printSection(section, terminal);
    }
    const checks = sections.flatMap(({ group, findings }) =>
      findings.map((finding) => ({ group, ...finding })),
    );
    const failures = checks.filter(({ status }) => status === 'fail').length;
    if (json) terminal.out(JSON.stringify({ checks, ok: failures === 0 }));
    else terminal.out(`\n${verdict(failures)}`);
    return failures === 0 ? 0 : 1;
  },
};

function printSection({ group, findings }: Section, terminal: Terminal): void {
  terminal.out(group);
  for (const finding of findings) terminal.out(`  ${findingLine(finding)}`);
}

const WORDS = { ok: 'ok  ', warn: 'warn', fail: 'FAIL' } as const;

/** "FAIL  what — detail. What to click or type." */
function findingLine({ name, status, detail, fix }: Finding): string {
  return [`${WORDS[status]}  ${name} — ${detail}`, fix].filter(Boolean).join(' ');
}

function verdict(failures: number): string {
  if (failures === 0) return 'Rolecall has what it needs.';
  return `${failures === 1 ? 'One thing' : `${failures} things`} must be mended before everything works.`;
}

import { parseArgs } from 'node:util';
import { SettingsError } from '../config.ts';
import { program } from '../installation.ts';
import type { Arguments, Command, Terminal } from './command.ts';
import { corrections } from './corrections/corrections.ts';
import { doctor } from './doctor.ts';
import { ask } from './files/ask.ts';
import { catalog } from './files/catalog.ts';
import { importDocuments } from './files/import.ts';
import { init } from './files/init.ts';
import { manifest } from './files/manifest.ts';
import { map } from './files/map.ts';
import { site } from './files/site.ts';
import { check } from './knowledge/check.ts';
import { evaluate } from './knowledge/eval.ts';
import { mcp } from './mcp.ts';
import { audit } from './records/audit.ts';
import { backup, verify } from './records/backup.ts';
import { errands } from './records/errands.ts';
import { gaps } from './records/gaps.ts';
import { migrate } from './records/migrate.ts';
import { pause, resume } from './records/pause.ts';
import { exportPerson, forget } from './records/people.ts';
import { requests } from './records/requests.ts';
import { stats } from './records/stats.ts';
import { play } from './running/play.ts';
import { start } from './running/start.ts';

const COMMANDS: readonly Command[] = [
  start,
  play,
  init,
  importDocuments,
  ask,
  catalog,
  map,
  site,
  mcp,
  check,
  doctor,
  manifest,
  stats,
  requests,
  gaps,
  audit,
  evaluate,
  corrections,
  migrate,
  backup,
  verify,
  errands,
  pause,
  resume,
  exportPerson,
  forget,
];

/** Runs one command line; resolves to the exit code: 0 well, 1 the command found fault, 2 it was called wrongly, or cannot work as things are. */
export async function run(argv: readonly string[], terminal: Terminal): Promise<number> {
  const [name = 'help', ...rest] = argv;
  if (['help', '--help', '-h'].includes(name)) return help(terminal.out);
  const command = COMMANDS.find((known) => known.name === name);
  if (!command) {
    terminal.error(`There is no command "${name}".`);
    return help(terminal.error, 2);
  }
  const args = readArguments(rest);
  if (typeof args === 'string') {
    terminal.error(`${args}\nUsage: rolecall ${command.usage}`);
    return 2;
  }
  return runSafely(command, args, terminal);
}

async function runSafely(command: Command, args: Arguments, terminal: Terminal): Promise<number> {
  try {
    return await command.run(args, terminal);
  } catch (error) {
    if (!(error instanceof SettingsError)) throw error;
    terminal.error(error.message);
    return 2;
  }
}

function readArguments(rest: readonly string[]): Arguments | string {
  try {
    const options = {
      content: { type: 'string' },
      json: { type: 'boolean' },
      'cross-validate': { type: 'boolean' },
      yaml: { type: 'boolean' },
      csv: { type: 'boolean' },
      out: { type: 'string' },
      levels: { type: 'boolean' },
      owned: { type: 'boolean' },
      command: { type: 'string' },
      name: { type: 'string' },
      http: { type: 'string' },
      links: { type: 'string' },
      mcp: { type: 'string' },
      with: { type: 'string' },
      without: { type: 'string' },
    } as const;
    const { values, positionals } = parseArgs({ args: [...rest], options, allowPositionals: true });
    const { command, name, http, links, mcp, with: extras, without } = values;
    const asked = Object.entries({ command, name, http, links, mcp, with: extras, without });
    return {
      words: positionals,
      manifest: Object.fromEntries(asked.filter(([, value]) => value !== undefined)),
      json: values.json ?? false,
      crossValidate: values['cross-validate'] ?? false,
      yaml: values.yaml ?? false,
      csv: values.csv ?? false,
      levels: values.levels ?? false,
      owned: values.owned ?? false,
      ...(values.content === undefined ? {} : { contentDir: values.content }),
      ...(values.out === undefined ? {} : { out: values.out }),
    };
  } catch (error) {
    return error instanceof Error ? error.message : String(error);
  }
}

function help(print: (line: string) => void, exitCode = 0): number {
  const width = Math.max(...COMMANDS.map((command) => command.usage.length));
  print('Rolecall answers who does what, how well and at which level, from your own documents.\n');
  print(`Usage: ${program} <command>\n`);
  for (const { usage, summary } of COMMANDS) print(`  ${usage.padEnd(width)}  ${summary}`);
  print(
    '\nWithout --content, the documents are read from CONTENT_DIR, or from the folder content, or, where there is\nnone, from the sample company that comes with Rolecall.',
  );
  return exitCode;
}

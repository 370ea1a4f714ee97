import { parseArgs } from 'node:util';
import { SettingsError } from '../config.ts';
import { program } from '../installation.ts';
import type { Arguments, Command, Terminal } from './command.ts';
import { keepHeapLean } from './running/lean-heap.ts';

/** In the order of `help`. Each is loaded when it is asked for: the bot needs none of the others. */
const COMMANDS: Readonly<Record<string, () => Promise<Command>>> = {
  start: async () => {
    keepHeapLean(); // before all is loaded
    return (await import('./running/start.ts')).start;
  },
  play: async () => (await import('./running/play.ts')).play,
  setup: async () => (await import('./files/setup.ts')).setup,
  init: async () => (await import('./files/init.ts')).init,
  import: async () => (await import('./files/import.ts')).importDocuments,
  ask: async () => (await import('./files/ask.ts')).ask,
  catalog: async () => (await import('./files/catalog.ts')).catalog,
  map: async () => (await import('./files/map.ts')).map,
  site: async () => (await import('./files/site.ts')).site,
  mcp: async () => (await import('./mcp.ts')).mcp,
  check: async () => (await import('./knowledge/check.ts')).check,
  doctor: async () => (await import('./doctor.ts')).doctor,
  manifest: async () => (await import('./files/manifest.ts')).manifest,
  stats: async () => (await import('./records/stats.ts')).stats,
  requests: async () => (await import('./records/requests.ts')).requests,
  gaps: async () => (await import('./records/gaps.ts')).gaps,
  audit: async () => (await import('./records/audit.ts')).audit,
  eval: async () => (await import('./knowledge/eval.ts')).evaluate,
  corrections: async () => (await import('./corrections/corrections.ts')).corrections,
  migrate: async () => (await import('./records/migrate.ts')).migrate,
  backup: async () => (await import('./records/backup.ts')).backup,
  verify: async () => (await import('./records/backup.ts')).verify,
  errands: async () => (await import('./records/errands.ts')).errands,
  pause: async () => (await import('./records/pause.ts')).pause,
  resume: async () => (await import('./records/pause.ts')).resume,
  export: async () => (await import('./records/people.ts')).exportPerson,
  forget: async () => (await import('./records/people.ts')).forget,
};

/** Runs one command line; resolves to the exit code: 0 well, 1 the command found fault, 2 it was called wrongly, or cannot work as things are. */
export async function run(argv: readonly string[], terminal: Terminal): Promise<number> {
  const [name = 'help', ...rest] = argv;
  if (argv.length === 0 && (await firstSteps(terminal))) return 0;
  if (['help', '--help', '-h'].includes(name)) return help(terminal.out);
  const command = Object.hasOwn(COMMANDS, name) ? await COMMANDS[name]?.() : undefined;
  if (!command) {
    terminal.error(`There is no command "${name}".`);
    return help(terminal.error, 2);
  }
  if (rest.some((word) => word === '--help' || word === '-h')) {
    terminal.out(`Usage: ${program} ${command.usage}\n  ${command.summary}`);
    return 0;
  }
  const args = readArguments(rest);
  if (typeof args === 'string') {
    terminal.error(`${args}\nUsage: ${program} ${command.usage}`);
    return 2;
  }
  return runSafely(command, args, terminal);
}

/** Who types the name alone where nothing is yet is asked three questions. False where they did not answer, or something is here. */
async function firstSteps(terminal: Terminal): Promise<boolean> {
  const { isEmptyHere } = await import('./files/setup.ts');
  return (await isEmptyHere()) && (await run(['setup'], terminal)) === 0;
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

async function help(print: (line: string) => void, exitCode = 0): Promise<number> {
  const commands = await Promise.all(Object.values(COMMANDS).map((load) => load()));
  const width = Math.max(...commands.map((command) => command.usage.length));
  print('Rolecall answers who does what, how well and at which level, from your own documents.\n');
  print(`Usage: ${program} <command>\n`);
  for (const { usage, summary } of commands) print(`  ${usage.padEnd(width)}  ${summary}`);
  print(
    '\nWithout --content, the documents are read from CONTENT_DIR, or from the folder content, or, where there is\nnone, from the sample company that comes with Rolecall.',
  );
  return exitCode;
}

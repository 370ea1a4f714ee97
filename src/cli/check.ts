import type { Command } from './command.ts';
import { readContent } from './content.ts';

export const check: Command = {
  name: 'check',
  usage: 'check [--content DIR] [--json]',
  summary: 'lists every problem in the documents; exit code 1 when there is an error',
  async run(args, terminal) {
    const { roles, problems } = await readContent(args);
    const errors = problems.filter((problem) => problem.severity === 'error').length;
    if (args.json) terminal.out(JSON.stringify({ problems }));
    else
      for (const { path, line, severity, rule, message } of problems)
        terminal.out(`${path}:${line}: ${severity} ${rule}: ${message}`);
    terminal.error(`${roles.length} roles, ${errors} errors, ${problems.length - errors} warnings`);
    return errors > 0 ? 1 : 0;
  },
};

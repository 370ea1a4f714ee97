import { createLookUps } from '../agents/look-ups.ts';
import { createLog } from '../log.ts';
import { withNames } from '../messages/own-names.ts';
import { WITHOUT_SLACK } from '../people/eyes.ts';
import { createRolecall } from '../rolecall.ts';
import type { Command } from './command.ts';
import { sampleHint, settingsFor } from './content.ts';
import { learnedFiles } from './knowledge/learned-files.ts';
import { ownVectors } from './knowledge/own-vectors.ts';
import { packageVersion } from './package-version.ts';

export const mcp: Command = {
  name: 'mcp',
  usage: 'mcp [--content DIR]',
  summary: 'answers other agents by the Model Context Protocol, on the standard input and output',
  async run(args, terminal) {
    const settings = settingsFor(args);
    const hint = sampleHint(settings);
    if (hint) terminal.error(hint);
    const log = createLog('warn', terminal.error, () => new Date()); // the standard output is the agent's
    const { cacheDir, contentDir, language } = settings;
    const opening = ownVectors(settings, terminal.error).then((vectors) =>
      createRolecall(contentDir, log, { learned: learnedFiles(cacheDir), language, vectors }),
    );
    // Loaded here alone: nobody else waits for it.
    const { createMcpServer } = await import('../agents/mcp-server.ts');
    const { StdioServerTransport } = await import('@modelcontextprotocol/sdk/server/stdio.js');
    const lookUps = opening.then(({ answerer, library }) =>
      createLookUps(answerer, library, WITHOUT_SLACK, withNames(settings.names)),
    );
    const library = opening.then((opened) => opened.library);
    for (const one of [lookUps, library]) one.catch(() => {}); // it is told below, once
    const server = createMcpServer({ lookUps, library, version: packageVersion() });
    const closed = new Promise<void>((resolve) => {
      server.server.onclose = resolve;
      terminal.input.once('end', resolve);
      for (const signal of ['SIGINT', 'SIGTERM'] as const) process.once(signal, () => resolve());
    });
    await server.connect(new StdioServerTransport()); // clients wait some seconds for a greeting, and reading may take longer
    const watcher = (await opening).watch();
    await closed;
    await watcher.close();
    await server.close();
    return 0;
  },
};

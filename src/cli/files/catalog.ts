import { catalogJson } from '../../catalog/catalog-json.ts';
import type { Command } from '../command.ts';
import { problemHint, readContent, sampleHint, settingsFor } from '../content.ts';

export const catalog: Command = {
  name: 'catalog',
  usage: 'catalog [--content DIR] [--json]',
  summary: 'prints all roles; with --json everything that is known of them',
  async run(args, terminal) {
    const content = await readContent(args);
    if (args.json) terminal.out(JSON.stringify(catalogJson(content)));
    else
      for (const role of content.roles)
        terminal.out([role.slug, role.name, role.routing.channel ?? '-'].join('\t'));
    for (const hint of [sampleHint(settingsFor(args)), problemHint(content)]) if (hint) terminal.error(hint);
    return 0;
  },
};

import { readFileSync } from 'node:fs';
import { parseYaml } from '../../documents/data/parse-yaml.ts';
import { itemsAt, valueAt } from '../../documents/data/yaml-node.ts';
import { shipped } from '../../installation.ts';
import type { WantedScope } from '../../slack/check-up/scopes.ts';
import { editManifest, type ManifestChoices } from '../manifest/edit-manifest.ts';

/** The bot scopes of the shipped manifest, each with the comment beside it, which says what it is for. */
export function readWantedScopes(
  choices: Pick<ManifestChoices, 'with' | 'mcp' | 'links'> = {},
): readonly WantedScope[] {
  const text = editManifest(readFileSync(shipped('manifest.yml'), 'utf8'), { ...choices, without: [] });
  const lines = text.split('\n');
  const scopes = valueAt(valueAt(parseYaml(text), 'oauth_config'), 'scopes');
  return itemsAt(scopes, 'bot').flatMap((node) => {
    if (node.kind !== 'text') return [];
    const comment = /\s#\s*(.+)$/.exec(lines[node.line - 1] ?? '');
    return [{ scope: node.text, reason: comment?.[1]?.trim() ?? null }];
  });
}

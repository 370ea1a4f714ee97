import matter from 'gray-matter';
import { parseYaml } from './parse-yaml.ts';
import { emptyMap, type YamlNode } from './yaml-node.ts';

/**
 * The YAML of a front matter whose opening fence is line `fenceLine` of its file. Options are always given, because
 * gray-matter otherwise caches by text and answers broken YAML with `{}` the second time; and every engine it brings is
 * replaced, because the one for JavaScript runs what it reads.
 * @throws YamlFault with the line in the file
 */
export function readFrontMatter(yaml: string, fenceLine: number): YamlNode {
  const engines = { yaml: (text: string) => parseYaml(text, fenceLine), javascript: refuse, json: refuse };
  const read: Read = matter(`---\n${yaml}\n---\n`, { language: 'yaml', engines });
  return read.isEmpty ? emptyMap : (read.data as YamlNode); // what our engine made, handed on
}

interface Read {
  readonly data: unknown;
  readonly isEmpty?: boolean;
}

function refuse(): never {
  throw new Error('Only YAML is read as front matter.');
}

import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import type { Role } from '../../../src/catalog/role.ts';
import { catalogOf } from '../../catalog/catalog-of.ts';

const folder = new URL('../../fixtures/shapes/', import.meta.url);
const files = readdirSync(folder).filter((name) => name !== 'expected.json');
const expected: Readonly<Record<string, readonly string[]>> = JSON.parse(
  readFileSync(new URL('expected.json', folder), 'utf8'),
);

/** One line for each role, thing and problem, with all that was read of it. */
function readingOf(name: string): readonly string[] {
  const { roles, owned, problems } = catalogOf({ [name]: readFileSync(new URL(name, folder), 'utf8') });
  return [
    ...roles.map(lineOf),
    ...owned.map(
      ({ name: thing, owners, channel }) =>
        `${thing} <- ${owners.map(({ written }) => written).join(', ')}${channel === null ? '' : ` ${channel}`}`,
    ),
    ...problems.map(({ line, severity, rule }) => `${line} ${severity} ${rule}`),
  ];
}

function lineOf(role: Role): string {
  const parts: readonly (readonly [string, readonly (string | null | undefined)[]])[] = [
    ['mission', [role.mission?.text]],
    ['summary', [role.summary?.text]],
    ['does', role.responsibilities.map(({ title }) => title)],
    ['measures', role.metrics.map(({ text }) => text)],
    ['owns', role.ownership.map(({ area }) => area)],
    [
      'skills',
      role.skills.flatMap(({ area, statements }) => statements.map(({ text }) => `${area}: ${text}`)),
    ],
    ['able', role.capabilities.map(({ name, level }) => (level === null ? name : `${name} ${level}`))],
    ['with', role.interactions.map(({ verb, role: other }) => `${verb} ${other}`)],
    ['is', role.properties.map(({ name, value }) => `${name}=${value}`)],
    ['people', role.people.map(({ name }) => name)],
    ['channel', [role.routing.channel]],
    [
      'levels',
      role.frameworks.flatMap(({ topics }) =>
        topics.map(
          ({ title, levels }) =>
            `${title} ${levels.map(({ level, criteria }) => `${level} ${criteria.map(({ text }) => text).join('/')}`).join(', ')}`,
        ),
      ),
    ],
    ['notes', role.notes.map(({ title, text }) => `${title}: ${text}`)],
  ];
  const told = parts.flatMap(([key, texts]) => {
    const said = texts.filter((text) => text !== null && text !== undefined && text !== '');
    return said.length === 0 ? [] : [`${key} ${said.join(' | ')}`];
  });
  return [`${role.kind} ${role.name}`, ...told].join('; ');
}

describe('documents as companies have them', () => {
  it.each(files)('%s', (name) => {
    expect(readingOf(name)).toEqual(expected[name]);
  });
});

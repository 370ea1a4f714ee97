import { existsSync } from 'node:fs';
import { resolve } from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import type { Catalog } from '../../src/catalog/catalog.ts';
import { loadCatalog } from '../../src/catalog/load-catalog.ts';
import type { Role } from '../../src/catalog/role.ts';

// The originals are not part of the repository; a checkout without them still has the dialects in the other tests.
const seeds = resolve('../shared/seeds');
const present = existsSync(seeds);
if (!present) console.log(`Skipped the tests on the original documents: there is no folder ${seeds}.`);

describe.runIf(present)('the original documents', () => {
  let catalog: Catalog;
  let platform: Role;
  beforeAll(async () => {
    catalog = await loadCatalog(seeds);
    platform = find('platform-engineer');
  });
  const find = (slug: string): Role => {
    const role = catalog.roles.find((one) => one.slug === slug);
    if (role === undefined) throw new Error(`no role ${slug}`);
    return role;
  };
  const lineOf = (fact: { source: { line: number } } | undefined): number | undefined => fact?.source.line;

  it('give twelve roles, and one warning: that one of them is damaged', () => {
    expect(catalog.roles.map(({ slug }) => slug)).toEqual([
      'backend-engineer',
      'data-engineer',
      'devops-infrastructure-administrator',
      'devops-engineer',
      'frontend-engineer',
      'platform-architect',
      'platform-engineer',
      'product-manager',
      'project-manager',
      'qa-engineer',
      'security-engineer',
      'ux-designer',
    ]);
    expect(catalog.problems.map(({ rule, line }) => [rule, line])).toEqual([['repaired-encoding', 3]]);
  });

  it('profile: four responsibilities with metrics, six capabilities, five artifacts, four interactions, three properties', () => {
    expect(platform.responsibilities).toHaveLength(4);
    expect(platform.responsibilities.map(({ metric }) => metric)).not.toContain(null);
    expect(platform.responsibilities.filter(({ primary }) => primary).map(lineOf)).toEqual([20]);
    expect(platform.capabilities.map(({ level }) => level)).toEqual([
      ...Array(5).fill('Advanced'),
      'Competent',
    ]);
    expect(platform.capabilities.every(({ details }) => details !== null && !/[()]/.test(details))).toBe(
      true,
    );
    expect(platform.artifacts.map(({ type }) => type)).toEqual([
      'template',
      'pipeline',
      'documentation',
      'dashboard',
      'policy',
    ]);
    expect(platform.interactions.map(({ role, frequency }) => [role, frequency])).toEqual([
      ['data-engineer', 'on-demand'],
      ['backend-engineer', 'on-demand'],
      ['frontend-engineer', 'on-demand'],
      ['security-engineer', 'weekly'],
    ]);
    expect(platform.interactions.map(({ notes }) => notes)).not.toContain(null);
    expect(platform.properties.map(({ name }) => name)).toEqual([
      'Preferred Tech',
      'Workstyle',
      'Working Model',
    ]);
    expect([lineOf(platform.mission ?? undefined), lineOf(platform.summary ?? undefined)]).toEqual([9, 12]);
    expect(platform.defaultSeniority).toBe('Senior');
  });

  it('skill matrix: six areas with twenty statements', () => {
    expect(platform.skills.map(({ area, statements }) => [area, statements.length])).toEqual([
      ['Architectural Design', 4],
      ['Security', 6],
      ['Monitoring/Capacity Planning', 2],
      ['Cost Management', 2],
      ['CI/CD (Infrastructure)', 3],
      ['Developer Experience', 3],
    ]);
    expect(platform.skills[1]?.statements.map(lineOf)).toEqual([12, 13, 14, 15, 16, 17]);
  });

  it('framework: five topics, 19 entries, 67 criteria, seven more with eleven examples, repaired', () => {
    const [framework] = platform.frameworks;
    const entries = framework?.topics.flatMap(({ levels }) => levels) ?? [];
    expect(framework).toMatchObject({ title: '🛠️ Platform Engineer Framework', levels: 6 });
    expect(framework?.topics.map(({ title }) => title)).toEqual([
      '💬 Communication',
      '💥 Impact',
      '🛠️ Mastery',
      '👩‍💼 Leadership',
      '✨ Influence',
    ]);
    expect(entries).toHaveLength(19);
    expect(entries.flatMap(({ criteria }) => criteria)).toHaveLength(67);
    expect(entries.flatMap(({ examples }) => examples)).toHaveLength(7);
    expect(entries.flatMap(({ examples }) => examples.flatMap((one) => one.examples))).toHaveLength(11);
    expect(entries[1]).toMatchObject({
      level: 2,
      source: { line: 17 },
      examples: [{ criterion: { source: { line: 20 } } }, {}],
    });
    expect(platform.notes.filter(({ text }) => /[‚√Ã]/.test(text))).toEqual([]);
    expect(
      platform.notes.some(({ title, text }) => title === 'Technologies' && /PostgreSQL/.test(text)),
    ).toBe(true);
  });

  it('personas: ten roles with five responsibilities each, one of them under two names', () => {
    const personas = catalog.roles.filter(({ sources }) => sources.some((path) => path.startsWith('003')));
    expect(personas).toHaveLength(10);
    expect(personas.map(({ responsibilities }) => responsibilities.length)).toEqual(Array(10).fill(5));
    expect(personas.every(({ summary }) => summary !== null)).toBe(true);
    expect(find('project-manager')).toMatchObject({
      name: 'Project Manager/Scrum Master',
      aliases: ['Project Manager', 'Scrum Master'],
    });
  });

  it('charter: five areas, four principles, three collaborations', () => {
    const role = find('devops-infrastructure-administrator');
    expect(role.ownership.map(({ area }) => area)).toContain('Monitoring & Observability');
    expect([role.ownership.length, role.principles.length, role.collaborations.length]).toEqual([5, 4, 3]);
    expect(role.collaborations.map((one) => one.with)).toEqual(['Developers', 'PMs', 'Peer Reviewers']);
    expect(role.mission?.source.line).toBe(5);
  });

  it('three of them are one role, and each fact says where it stands', () => {
    expect(platform.sources).toHaveLength(3);
    expect(platform.group).toBe('Engineering Specialism');
  });
});

import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { nameKey, namesIn, slugOf } from '../../src/catalog/role-names.ts';
import { isAgent, roleInTitle } from '../../src/formats/profiles/role-title.ts';

describe('slugs', () => {
  it.each([
    ['Platform Engineer', 'platform-engineer'],
    ['DevOps & Infrastructure Administrator', 'devops-infrastructure-administrator'],
    ['Project Manager/Scrum Master', 'project-manager'],
    ['Project Manager (PM) / Scrum Master', 'project-manager'],
    ['UX/UI Designer', 'ux-ui-designer'],
    ['Café Manager', 'cafe-manager'],
    ['C++ Developer', 'cpp-developer'],
    ['C# Developer', 'csharp-developer'],
    ['.NET Developer', 'dotnet-developer'],
    ['プラットフォームエンジニア', 'プラットフォームエンジニア'.normalize('NFKD').replace(/\p{M}/gu, '')],
    ['Инженер данных', 'инженер-данных'],
    ['🛠️', 'role-1f6e0-fe0f'],
  ])('%s → %s', (name, slug) => {
    expect(slugOf(name)).toBe(slug);
  });

  it('are never empty, and their own slug', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', minLength: 1 }), (name) => {
        const slug = slugOf(name);
        expect(slug).not.toBe('');
        expect(slug).not.toMatch(/\s/);
        expect(slugOf(slug)).toBe(slug);
      }),
    );
  });
});

describe('names', () => {
  it.each([
    ['Platform Engineering Skills', 'platform-engineers'],
    ['🛠️ Platform Engineer Framework', 'Platform engineering'],
    ['Product Management', 'product manager'],
    ['Product Design', 'Product Designers'],
    ['Platform Architecture', 'Platform Architect'],
    ['System Administration', 'system-administrator'],
    ['Back-end Engineer', 'Backend Engineer'],
    ['DevOps and Infrastructure Administrator', 'DevOps & Infrastructure Administrator'],
    ['Analyst', 'Analysts'],
    ['Lohnbuchhaltung', 'Lohnbuchhalter'],
    ['Qualitätsprüfung', 'Qualitätsprüfer'],
    ['Fachkraft für Prüfungen', 'fachkraft-fuer-pruefungen'],
    ['Außendienst und Maßnahmen', 'aussendienst-und-massnahmen'],
  ])('%s is %s', (a, b) => {
    expect(nameKey(a)).toBe(nameKey(b));
  });

  it.each([
    ['DevOps', 'DevOp'],
    ['Data Engineer', 'Data Analyst'],
    ['Frontend Engineer', 'Backend Engineer'],
    ['Engineer', 'Engineering Manager'],
    ['Meldung', 'Melder'],
  ])('%s is not %s', (a, b) => {
    expect(nameKey(a)).not.toBe(nameKey(b));
  });

  it('around a slash are two only where each says what somebody is', () => {
    expect(namesIn('Project Manager/Scrum Master')).toEqual([
      'Project Manager/Scrum Master',
      'Project Manager',
      'Scrum Master',
    ]);
    expect(namesIn('CI/CD Engineer')).toEqual(['CI/CD Engineer']);
    expect(namesIn('Product Owner (PO)')).toEqual(['Product Owner', 'PO']);
  });

  it.each([
    'Data Engineer',
    'Head of Design',
    'VP of Engineering',
    'Software Engineer III',
    'Team Leads',
    'QA Engineer 2',
  ])('%s is somebody', (name) => {
    expect(isAgent(name)).toBe(true);
  });

  it.each([
    'Security',
    'Release Management',
    'How we hire an engineer at our company today',
    'Be a good engineer.',
    '',
  ])('%j is nobody', (name) => {
    expect(isAgent(name)).toBe(false);
  });

  it.each([
    ['🛠️ Platform Engineer Framework', 'Platform Engineer'],
    ['Role: Data Analyst', 'Data Analyst'],
    ['Data Analyst – Role Profile', 'Data Analyst'],
    ['The Data Analyst Charter', 'Data Analyst'],
    ['Skills for Data Analysts', 'Data Analysts'],
    ['3. Data Analyst', 'Data Analyst'],
    ['Data Analyst Agent - Professional Profile', 'Data Analyst'],
  ])('in the title %j is %s', (title, name) => {
    expect(roleInTitle(title)).toBe(name);
  });
});

import { describe, expect, it } from 'vitest';
import { catalogOf, roleOf } from '../../catalog/catalog-of.ts';

const namesOf = (text: string, path?: string) => roleOf(text, path).people.map(({ name }) => name);

const maintainers = `# Kestrel maintainers

Ask any of them in #kestrel.

## Maintainers

- Ada Quill (adaq)
- @brindle
- Oto Varga <oto@kestrel.example>
- [Mina Roth](https://git.example/minar) (@minar)

## Emeritus

- Pell Dorn (@pdorn)
`;

describe('a list of people', () => {
  it('is the people of a team, and those who left are a remark', () => {
    const role = roleOf(maintainers);
    expect(role).toMatchObject({ name: 'Kestrel maintainers', kind: 'team', skills: [] });
    expect(namesOf(maintainers)).toEqual([
      'Ada Quill (adaq)',
      '@brindle',
      'Oto Varga <oto@kestrel.example>',
      'Mina Roth (@minar)',
    ]);
    expect(role.notes.map(({ title, text }) => [title, text])).toEqual([
      ['Kestrel maintainers', 'Ask any of them in #kestrel.'],
      ['Emeritus', 'Pell Dorn (@pdorn)'],
    ]);
  });

  it('as a table keeps their accounts, and is named by its folder', () => {
    const table =
      '| Name | GitHub | Company |\n|---|---|---|\n| Ada Quill | adaq | Acme |\n| Bo Lind | bol | |\n';
    expect(namesOf(`# Maintainers\n\n${table}`)).toEqual(['Ada Quill (adaq, Acme)', 'Bo Lind (bol)']);
    expect(roleOf(`# Maintainers\n\n${table}`, 'heron/MAINTAINERS.md').name).toBe('Heron maintainers');
  });

  it('on the page of a role is who holds it', () => {
    const page = '# Storage Engineer\n\n## Mission\nDisks spin.\n\n## Members\n- Ada Quill\n- Bo\n';
    expect(namesOf(page)).toEqual(['Ada Quill', 'Bo']);
    expect(roleOf(page).notes).toEqual([]);
  });

  it('is none where duties or roles stand below such a heading', () => {
    const page =
      '# Storage Engineer\n\n## Mission\nDisks spin.\n\n## Owners\n- Answer alerts within a day\n- Data Engineer\n';
    expect(namesOf(page)).toEqual([]);
    expect(roleOf(page).notes).toHaveLength(2);
  });

  it('in other languages is headed by other words', () => {
    const page = '# Speicherteam\n\n## Mitglieder\n- Ada Quill\n- Bo Lind\n';
    expect(catalogOf({ 'team.md': page }).roles.map(({ people }) => people.length)).toEqual([2]);
  });
});

describe('a directory', () => {
  const scim =
    'userName,displayName,active,groups\nada@kestrel.example,Ada Quill,true,Storage Engineers;Chess Club\nbo@kestrel.example,Bo Lind,true,"Storage Engineers, Data Engineers"\npell@kestrel.example,Pell Dorn,false,Storage Engineers\n';
  const role = '# Storage Engineer\n\n## Mission\nDisks spin.\n';
  const peopleOf = (files: Record<string, string>, name: string) =>
    catalogOf(files).roles.find((one) => one.name === name)?.people ?? [];

  it('as identity providers export it says who is in which group, and leaves out who is not active', () => {
    const files = { 'roles/storage.md': role, 'people.csv': scim };
    expect(peopleOf(files, 'Storage Engineer')).toMatchObject([
      { name: 'Ada Quill', mail: 'ada@kestrel.example', source: { path: 'people.csv', line: 2 } },
      { name: 'Bo Lind', mail: 'bo@kestrel.example', source: { line: 3 } },
    ]);
    expect(catalogOf(files).problems).toEqual([]);
  });

  it('says by job titles who has a role that something else describes, and makes no roles of the others', () => {
    const rows =
      'id,userName,displayName,emails,title,active,groups\n1,ada.q,Ada Quill,ada@kestrel.example,Storage Engineer,true,Chess Club\n2,bo.l,Bo Lind,bo@kestrel.example,Storage Engineer,false,\n3,cy.d,Cy Dahl,cy@kestrel.example,Product Designer,true,\n';
    const files = { 'roles/storage.md': role, 'people.csv': rows };
    expect(peopleOf(files, 'Storage Engineer')).toMatchObject([
      { name: 'Ada Quill', mail: 'ada@kestrel.example', source: { path: 'people.csv', line: 2 } },
    ]);
    expect(catalogOf(files).roles.map(({ name }) => name)).toEqual(['Chess Club', 'Storage Engineer']);
    expect(catalogOf(files).problems).toEqual([]);
  });

  it('may have a membership to each row, and the parts of a name apart', () => {
    const rows =
      'Group,First Name,Last Name,Email\nStorage Engineer,Ada,Quill,ADA@kestrel.example\nStorage Engineer,,,bo@kestrel.example\n';
    expect(peopleOf({ 'roles/storage.md': role, 'groups.csv': rows }, 'Storage Engineer')).toMatchObject([
      { name: 'Ada Quill', mail: 'ada@kestrel.example' },
      { name: 'bo@kestrel.example', mail: 'bo@kestrel.example' },
    ]);
  });
});

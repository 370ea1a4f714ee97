import { textAt } from '../../documents/data/yaml-node.ts';
import type { Document, Section } from '../../documents/document.ts';
import { at } from '../lines/item-text.ts';
import { titled } from '../lines/owner-name.ts';
import { sectionKind } from '../lines/section-kind.ts';
import { bodyPart, type Part } from '../parts/parts.ts';
import { readNotes } from '../parts/read-notes.ts';
import { readSummary } from '../parts/read-prose.ts';
import { groupIn } from '../profiles/front-matter.ts';
import { type Format, joinFacts } from '../profiles/role-entry.ts';
import { titleSection } from '../profiles/role-naming.ts';
import { bareTitle, isAgent, roleInTitle } from '../profiles/role-title.ts';
import { announcesPeople, holdsPeople, readPeople } from './people-in.ts';
import { teamEntry } from './team-entry.ts';

/** "# Kestrel maintainers" over names, handles or addresses: the people of a team. */
export const peopleList: Format = {
  name: 'list of people',
  shape: 'a title such as "# Maintainers" over nothing but names, @handles or e-mail addresses',
  recognises(document) {
    const title = titleSection(document)?.title ?? null;
    if (textAt(document.data, 'kind') !== null) return false;
    if (NAMED.test(document.path)) return isOfPeople(document);
    if (title === null) return false;
    const isOf = announcesPeople(title);
    if ((!isOf && isAgent(roleInTitle(title))) || holdsKinds(document.body)) return false;
    const parts = partsOf(document);
    if (parts.some((part) => sectionKind(part.title) !== null)) return false;
    const lists = parts.filter(isList);
    return lists.length > 0 && lists.every((part) => holdsPeople(part, isOf || announcesPeople(part.title)));
  },
  read(document) {
    const { data, path } = document;
    const parts = partsOf(document);
    const isOf = announcesPeople(titleSection(document)?.title ?? '');
    const isRead = (part: Part): boolean =>
      isList(part) && (!NAMED.test(path) || holdsPeople(part, isOf || announcesPeople(part.title)));
    const facts = parts.map((part) =>
      isRead(part)
        ? readPeople(part, path)
        : sectionKind(part.title) === 'summary' && !isList(part)
          ? readSummary(part, path)
          : readNotes({ ...part, title: part.title || nameOf(document) }, path),
    );
    const line = titleSection(document)?.line ?? 1;
    const entry = teamEntry({
      name: nameOf(document),
      source: at(path, { line }),
      group: groupIn(data),
      facts: joinFacts(facts),
    });
    return { entries: [entry], outOfScope: [], problems: [] };
  },
};

/** Such files are lists of people, whatever else stands in them. */
const NAMED = /(?:^|\/)(?:MAINTAINERS|COMMITTERS|REVIEWERS|APPROVERS|CONTRIBUTORS|OWNERS|EMERITUS)\.\w+$/;

function isOfPeople(document: Document): boolean {
  const parts = partsOf(document);
  const isTold = parts.some(({ title }) => ![null, 'summary'].includes(sectionKind(title)));
  const isOf = announcesPeople(titleSection(document)?.title ?? '');
  return (
    !isTold && parts.some((part) => isList(part) && holdsPeople(part, isOf || announcesPeople(part.title)))
  );
}

/** Told at once of most documents, before their labels are looked for. */
function holdsKinds({ sections }: Section): boolean {
  return sections.some((one) => (one.items.length > 0 && sectionKind(one.title) !== null) || holdsKinds(one));
}

/** Every heading on its own, without those below it. */
function partsOf(document: Document): readonly Part[] {
  const flat = (part: Part): readonly Part[] => [{ ...part, parts: [] }, ...part.parts.flatMap(flat)];
  return flat(bodyPart(document, 'bare')).filter(({ items }) => items.length > 0);
}

function isList({ items }: Part): boolean {
  return items.some(({ kind }) => kind !== 'paragraph');
}

/** Many a folder has its own "Maintainers": they are those of the folder. */
function nameOf(document: Document): string {
  const file =
    document.path
      .split('/')
      .at(-1)
      ?.replace(/\.\w+$/, '') ?? '';
  const title = bareTitle(titleSection(document)?.title ?? titled(file.toLowerCase()));
  const folder = document.path.split('/').at(-2);
  return /\s/.test(title) || folder === undefined ? title : `${titled(folder)} ${title.toLowerCase()}`;
}

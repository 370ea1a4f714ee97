import { textAt, type YamlMap } from '../documents/data/yaml-node.ts';
import type { Document } from '../documents/document.ts';
import { saysLess, tells, withNote } from './headings/compare-readings.ts';
import { inKnownWords } from './headings/own-words.ts';
import { joinReadings } from './join-readings.ts';
import { framework } from './levels/framework.ts';
import { ladderData } from './levels/ladder-data.ts';
import { laddersInRows } from './levels/ladders-in-rows.ts';
import { namedLevels, numberedLevels } from './levels/named-levels.ts';
import { unknownFormat, unnamedRoles } from './lines/format-problems.ts';
import { withoutTables } from './lines/tables-in.ts';
import { linesIn, unreadData, unreadIn, unreadKeys } from './lines/unread.ts';
import { backstage } from './ownership/backstage.ts';
import { codeowners } from './ownership/codeowners.ts';
import { ownerColumns } from './ownership/owner-columns.ts';
import { ownersAliases, ownersFile } from './ownership/owners-file.ts';
import { ownersLines } from './ownership/owners-lines.ts';
import { ownershipData } from './ownership/ownership-data.ts';
import { ownershipList } from './ownership/ownership-list.ts';
import { ownershipTable } from './ownership/ownership-table.ts';
import { raci } from './ownership/raci.ts';
import { listedIn } from './parts/listed-roles.ts';
import { type Parted, parted } from './parts/parts.ts';
import { unnamedPersons } from './persons/find-persons.ts';
import { besideLadder } from './persons/other-roles.ts';
import { personas } from './persons/personas.ts';
import { announcedRoles, roleBullets } from './persons/role-bullets.ts';
import { charter } from './profiles/charter.ts';
import { dutyList } from './profiles/duty-list.ts';
import { isNamedAtTop, nobodys, notARole, templated } from './profiles/not-a-role.ts';
import { profile } from './profiles/profile.ts';
import type { Format, Reading } from './profiles/role-entry.ts';
import { roleRows } from './profiles/role-rows.ts';
import { rolesAsColumns } from './profiles/roles-as-columns.ts';
import { holidays } from './routing/holidays.ts';
import { readReview } from './routing/review-fields.ts';
import { reviews } from './routing/reviews.ts';
import { routing } from './routing/routing.ts';
import { skillMatrix, untitledMatrix } from './skills/skill-matrix.ts';
import { directoryLines, directoryRows } from './teams/directory-rows.ts';
import { peopleList } from './teams/people-list.ts';
import { teamApi } from './teams/team-api.ts';

const [ladder, page, numbered] = [
  besideLadder(namedLevels),
  besideLadder(profile),
  besideLadder(numberedLevels),
];

/** All formats; the first that recognises a document reads it. To add one, write it in a file of its own and list it here. */
const formats: readonly Format[] = [
  routing,
  reviews,
  holidays,
  codeowners,
  ownersLines,
  ownersFile,
  ownersAliases,
  backstage,
  framework,
  ladderData,
  teamApi,
  raci,
  laddersInRows,
  roleRows,
  rolesAsColumns,
  directoryRows,
  ownershipTable,
  ownerColumns,
  ownershipData,
  peopleList,
  announcedRoles,
  ladder,
  personas,
  skillMatrix,
  charter,
  page,
  untitledMatrix,
  numbered,
  dutyList,
  roleBullets,
  ownershipList,
];

/** Those that go by headings and lists, which pages about nobody have as well. */
const guesses: readonly Format[] = [ladder, personas, skillMatrix, charter, page, untitledMatrix];

/** Those that read tables, wherever they stand on a page. */
const tables: readonly Format[] = [
  raci,
  roleRows,
  rolesAsColumns,
  directoryRows,
  ownershipTable,
  ownerColumns,
];

/** Beside a table of roles, the same page may tell more of each under its name; what is neither is named. */
function withSections(format: Format, document: Document): Reading {
  const table = withOtherTables(format, document);
  const told = personas.recognises(document) ? personas.read(document) : null;
  const reading = told === null ? table : joinReadings([table, besides(told, linesIn(table, document.path))]);
  const seen = [reading, directoryLines(document)];
  return {
    ...reading,
    problems: [...reading.problems, ...unreadData(document), ...unreadIn(document, seen)],
  };
}

/** A second table of the page may be of another kind: who has the roles that the first one tells of. */
function withOtherTables(format: Format, document: Document): Reading {
  return tables.reduce((reading, other) => {
    if (other === format) return reading;
    const rest = { ...document, body: withoutTables(document.body, linesIn(reading, document.path)) };
    return other.recognises(rest) ? joinReadings([reading, other.read(rest)]) : reading;
  }, format.read(document));
}

/** Rows that were read are nobody's duties as well. */
function besides(told: Reading, read: ReadonlySet<number>): Reading {
  const isRead = ({ facts }: Reading['entries'][number]): boolean =>
    facts.responsibilities.some(({ source }) => read.has(source.line));
  return { ...told, entries: told.entries.filter((entry) => !isRead(entry)), problems: [] };
}

/**
 * One document → what it says about roles. A file of several is read piece by piece where no format knows the whole. A
 * document of no known shape gives one problem that says what was looked for.
 */
export function readDocument(written: Document): Reading {
  const document = parted(written);
  const first = formatOf(document);
  if (first !== undefined && !REWORDED.includes(first)) return readAs(document, first);
  const other = inKnownWords(document);
  if (other === null) return readAs(document, first);
  const reworded = parted(other.document);
  const format = formatOf(reworded);
  const plain = readAs(document, first);
  if (format === undefined || ((first !== format || plain.entries.length === 0) && !tells(reworded)))
    return plain;
  const reading = readAs(reworded, format);
  return saysLess(reading, plain) ? plain : withNote(reading, other.note);
}

/** Those that go by headings alone: what a page calls them in its own words may make it another one's. */
const REWORDED: readonly Format[] = [
  personas,
  charter,
  page,
  untitledMatrix,
  dutyList,
  roleBullets,
  ownershipList,
];

const formatOf = (document: Document): Format | undefined =>
  formats.find((one) => (document.more === undefined || one.several) && one.recognises(document));

function readAs(document: Parted, format: Format | undefined): Reading {
  const unfilled = templated(document);
  if (unfilled !== null) return { entries: [], outOfScope: [], problems: [unfilled] };
  const { more, ...first } = document;
  const other = format !== undefined && guesses.includes(format) ? notARole(document) : null;
  if (other !== null) return { entries: [], outOfScope: [], problems: [other] };
  const isPage = (format === page || format === charter) && !isNamedAtTop(document);
  const several = isPage ? unnamedPersons(document) : [];
  const unnamed = several.length > 0 ? unnamedRoles(document, several) : isPage ? nobodys(document) : null;
  if (unnamed !== null) return { entries: [], outOfScope: [], problems: [unnamed] };
  const read = (pieces: readonly YamlMap[]): readonly Reading[] =>
    pieces.map((data) => readDocument({ ...first, data }));
  if (format !== undefined) {
    const own = withReview(
      tables.includes(format) ? withSections(format, document) : format.read(document),
      document,
    );
    const inner =
      guesses.includes(format) || format === ownershipData
        ? read(listedIn(document.data, format === ownershipData))
        : [];
    const reading = inner.length === 0 ? own : joinReadings([own, ...inner]);
    return format === page && isBare(document)
      ? { ...reading, problems: [...reading.problems, ...unreadKeys(document, reading)] }
      : reading;
  }
  const pieces = more === undefined ? listedIn(document.data) : [...ownData(document.data), ...more];
  if (pieces.length > 0) return joinReadings(read(pieces));
  if (isSchema(document.data)) return { entries: [], outOfScope: [], problems: [] };
  return { entries: [], outOfScope: [], problems: [notARole(document) ?? unknownFormat(document)] };
}

/** Data, and no page. */
const isBare = ({ body }: Document): boolean => body.items.length === 0 && body.sections.length === 0;

/** Schemas lie beside documents so that editors find them. */
function isSchema(data: YamlMap): boolean {
  return /json-schema\.org/.test(textAt(data, '$schema')?.text ?? '');
}

const ownData = (data: YamlMap): readonly YamlMap[] => (data.entries.size === 0 ? [] : [data]);

/** Whatever its format, a document may say when somebody last found it right. */
function withReview(reading: Reading, { data, path }: Document): Reading {
  const own = readReview(data, path);
  return {
    ...reading,
    reviews: [...own.reviews, ...(reading.reviews ?? [])],
    problems: [...reading.problems, ...own.problems],
  };
}

import { expect, test } from 'vitest';
import { buildCatalog } from '../../../src/catalog/build-catalog.ts';
import { parseDocument } from '../../../src/documents/parse-document.ts';
import { writeCatalog } from '../../../src/transfer/write-catalog.ts';
import { catalogOf, rulesOf } from '../../catalog/catalog-of.ts';

const HOURS = 'hours: { days: mon-fri, from: "09:00", to: "17:00", zone: Europe/London }';
const BAKER = '# Baker\n\n## Mission\n\nBread for everybody.\n';
const files = (routing: string, company = 'holidays: ["12-25"]') => ({
  'baker.md': BAKER,
  'baker.yml': `role: baker\nchannel: "#bread"\n${routing}\n`,
  'holidays.yml': `${company}\n`,
});
const daysOff = (given: Readonly<Record<string, string>>) =>
  catalogOf(given).roles[0]?.routing.hours?.daysOff?.map(({ first, last }) => `${first}..${last}`);

test('a role is off on its own holidays and on those of the company', () => {
  const given = files(`${HOURS}\nholidays: [2026-12-24..2027-01-01, "05-01"]`);
  expect(rulesOf(catalogOf(given))).not.toContain('unknown-format');
  expect(daysOff(given)).toEqual(['12-25..12-25', '2026-12-24..2027-01-01', '05-01..05-01']);
});

test('days may stand with their names', () => {
  const company = 'holidays:\n  2026-12-25: Christmas Day\n  "01-01": New Year';
  expect(daysOff(files(HOURS, company))).toEqual(['2026-12-25..2026-12-25', '01-01..01-01']);
  const list = 'holidays:\n  - 2026-12-25: Christmas Day\n  - 2026-12-26';
  expect(daysOff(files(HOURS, list))).toEqual(['2026-12-25..2026-12-25', '2026-12-26..2026-12-26']);
});

test('what is no day is named with its line, and the others count', () => {
  const given = files(
    HOURS,
    'holidays:\n  - 2026-02-30\n  - 2027-01-01..2026-12-24\n  - Christmas\n  - 2026-12-25',
  );
  const { problems } = catalogOf(given);
  const found = problems.filter(({ rule }) => rule === 'bad-holiday');
  expect(found.map(({ path, line }) => `${path}:${line}`)).toEqual([
    'holidays.yml:2',
    'holidays.yml:3',
    'holidays.yml:4',
  ]);
  expect(found[0]?.message).toBe(
    '"2026-02-30" is no day, so it was not read. Write a day as 2026-12-24, days in a row as 2026-12-24..2027-01-01, and what comes every year as "12-25".',
  );
  expect(daysOff(given)).toEqual(['2026-12-25..2026-12-25']);
});

test('a list may be for a region: of roles that name it, or whose hours are in that zone', () => {
  const days = (region: string, routing = HOURS) =>
    daysOff(files(routing, `region: ${region}\nholidays: ["12-25"]`));
  expect(days('South West', `${HOURS}\nregion: south-west`)).toEqual(['12-25..12-25']);
  expect(days('Europe/London')).toEqual(['12-25..12-25']);
  expect(days('Bavaria')).toBeUndefined();
});

test('a role without hours works all day and night, but on days off', () => {
  const others = {
    'cook.md': '# Cook\n\n## Mission\n\nSoup.\n',
    'cook.yml': `role: cook\nchannel: "#soup"\n${HOURS}\n`,
  };
  const baker = (given: string, company?: string) =>
    catalogOf({ ...files(given, company), ...others }).roles.find(({ slug }) => slug === 'baker')?.routing;
  const routing = baker('holidays: ["05-01"]');
  expect(routing?.hours).toBeNull(); // nobody is told hours that nobody has written
  expect(routing?.assumedHours).toMatchObject({ from: '00:00', to: '24:00', zone: 'Europe/London' });
  expect(routing?.assumedHours?.daysOff).toEqual([
    { first: '12-25', last: '12-25' },
    { first: '05-01', last: '05-01' },
  ]);
  expect(baker('', 'holidays: []')?.assumedHours).toBeUndefined();
});

test('written as clean documents, they mean the same', () => {
  const before = catalogOf({
    ...files(`${HOURS}\nregion: Kent\nholidays: [2026-12-24..2027-01-01]`),
    'kent.yml': 'region: Kent\nholidays: ["06-16"]\n',
    'rome.yml': 'region: Rome\nholidays: ["06-29"]\n',
  });
  const documents = writeCatalog(before).flatMap(
    ({ path, text }) => parseDocument(path, text).document ?? [],
  );
  expect(buildCatalog(documents).roles[0]?.routing.hours?.daysOff).toEqual(
    before.roles[0]?.routing.hours?.daysOff,
  );
});

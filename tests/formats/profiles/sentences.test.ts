import { expect, test } from 'vitest';
import { catalogOf, roleOf } from '../../catalog/catalog-of.ts';

const page = (section: string): string =>
  `# Garden Engineer\n\n## Responsibilities\n- Waters\n\n${section}\n`;

test('criteria below "Collaboration" are a topic, and name nobody', () => {
  const role = roleOf(page('## Collaboration\n- Asks for help in time\n- Shares what is learnt\n'));
  expect(role.collaborations).toEqual([]);
  expect(role.skills.map(({ area, statements }) => [area, statements.map(({ text }) => text)])).toEqual([
    ['Collaboration', ['Asks for help in time', 'Shares what is learnt']],
  ]);
});

test('names below "Collaboration" are those it works with', () => {
  const role = roleOf(page('## Collaboration\n- With gardeners: plans beds\n- Product and design teams\n'));
  expect(role.skills).toEqual([]);
  expect(role.collaborations.map((one) => one.with)).toEqual(['gardeners', 'Product and design teams']);
});

test('a dash inside a sentence separates nothing', () => {
  const role = roleOf(
    page(
      '## Key areas of ownership\n- Keeps the beds – even the far ones – free of weeds\n- Soil - its health\n',
    ),
  );
  expect(role.ownership.map(({ area, text }) => [area, text])).toEqual([
    ['Keeps the beds – even the far ones – free of weeds', ''],
    ['Soil', 'its health'],
  ]);
});

test('"Works with the analysts" names the analysts', () => {
  const role = roleOf(page('## Interactions\n- Works with the analysts on harvests\n'));
  expect(role.interactions).toMatchObject([{ verb: 'Works with', role: 'analysts on harvests' }]);
});

test.each(['UTC', 'GMT', 'Etc/UTC', 'Etc/GMT', 'Etc/GMT+0', 'Europe/Berlin', 'US/Pacific', 'NZ'])(
  'hours in the zone %s are read',
  (zone) => {
    const text = `name: Garden Engineer\nmission: Grow.\nhours: { days: mon-fri, from: "09:00", to: "17:00", zone: ${zone} }\n`;
    expect(catalogOf({ 'garden.yml': text }).roles[0]?.routing.hours?.zone).toBe(zone);
  },
);

test.each([
  ['BST', 'Europe/London or Asia/Dhaka'],
  ['EST', 'America/New_York or America/Panama'],
  ['IST', 'Asia/Kolkata'],
  ['Europe/Londn', 'Did you mean Europe/London?'],
  ['EST5EDT', 'Write the place it stands for: America/New_York.'],
  ['pst8pdt', 'Write the place it stands for: America/Los_Angeles.'],
  [
    'Etc/GMT-1',
    '"Etc/GMT-1" is an hour ahead of universal time, the other way round than it looks, all year and at no place, so the hours were not read. Write a place, such as Europe/Berlin or Atlantic/Azores.',
  ],
  ['Etc/GMT+5', 'is 5 hours behind universal time, the other way round than it looks'],
  ['UTC+2', '"UTC+2" is 2 hours ahead of universal time, all year and at no place'],
  ['"-05:00"', 'Write a place, such as America/New_York.'],
  ['Etc/GMT-14', 'Use a name such as Europe/London or America/New_York.'],
])('hours in the zone %s are refused with what to write', (zone, names) => {
  const text = `name: Garden Engineer\nmission: Grow.\nhours: { days: mon-fri, from: "09:00", to: "17:00", zone: ${zone} }\n`;
  const { problems, roles } = catalogOf({ 'garden.yml': text });
  expect(problems.find(({ rule }) => rule === 'bad-time-zone')?.message).toContain(names);
  expect(roles[0]?.routing.hours).toBeNull();
});

import { expect, test } from 'vitest';
import { guessHeading } from '../../src/formats/headings/heading-model.ts';
import { taughtHeadings } from '../../src/lexicon/headings/taught/index.ts';
import { catalogOf, namesIn, roleOf, rulesOf } from '../catalog/catalog-of.ts';

/** None of these is taught. */
const HELD_OUT = {
  mission: `why the harbour office needs a pilot | what this post exists for | why the archive team is here | what you are really here for | warum es die werkstatt gibt
    wofür es das archiv gibt | wozu wir hier sind | pourquoi il y a une équipe quai | para qué existe la bodega`,
  responsibilities: `what you'll be busy with | what you do on the early shift | what the night porter does | what keeps you busy | your jobs on deck | what we expect a purser to do
    what we'd like you to do | das machst du im kiosk | was du in der werkstatt machst | worum sich das lager kümmert | deine aufgaben im archiv | das macht die nachtwache | darum kümmerst du dich bei uns
    ce que tu fais à quai | tes tâches en cuisine | qué haces en la bodega | de qué te encargas en cocina`,
  ownership: `what the marine superintendent owns | what the galley owns | things that are ours | what belongs to the yard | das gehört der werft | was dem archiv gehört | ce qui est à l'atelier | lo que es del taller`,
  metrics: `how we know you're on track | how we measure a good season | how you'll know it's working | numbers we keep an eye on | what we look at on mondays | woran wir merken dass der laden läuft
    woran wir dich im sommer messen | so merken wir dass es gut läuft | zahlen auf die wir jeden monat schauen | comment on sait que la saison est bonne | cómo sabemos que la cosecha va bien`,
  capabilities: `what you need to know at sea | what we'd like you to bring | what you should be able to do after a year | skills you'll want | was du an bord können musst | was du für die küche mitbringst
    das solltest du schon können | ce qu'il faut savoir en mer | qué necesitas saber en cocina`,
  interactions: `who you work with on board | who you'll be talking to | mit wem du im hafen arbeitest | mit wem wir im haus zu tun haben | avec qui tu travailles à bord | con quién trabajas en el muelle`,
  declines: `what is not the purser's job | what the yard does not do | not ours to do | things we leave to others | what you won't be doing | was nicht zu deiner schicht gehört | das machen wir im archiv nicht
    was die werft nicht macht | nicht unsere baustelle | ce qui n'est pas à l'atelier | lo que no hace el taller`,
  holders: `who is doing it this season | who's on it right now | wer das diesen sommer macht | wer gerade im team ist | qui s'en occupe cette saison | quién lo lleva este año`,
  none: `what we have on tap | how to moor a boat | tide tables | what to bring on your first day | how the heating works | the history of the yard | opening times | wie man einen antrag stellt | anfahrt
    unsere öffnungszeiten | speisekarte | heures d'ouverture | comment venir | cómo llegar | releases | known issues | last week`,
} as const;

const split = (texts: string): string[] => texts.split(/[|\n]/).map((text) => text.trim());

test('headings that nobody has taught are told by their likeness, and are seldom taken for what they are not', () => {
  const kin: Record<string, string> = { ownership: 'responsibilities', collaborations: 'interactions' };
  const all = Object.entries(HELD_OUT).flatMap(([kind, texts]) =>
    split(texts).map((text) => {
      const guess = guessHeading(text);
      const said = guess !== null && guess.share >= 0.5 ? (kin[guess.kind] ?? guess.kind) : 'none';
      return { text, kind: kin[kind] ?? kind, said };
    }),
  );
  const wrong = all.filter(({ kind, said }) => said !== 'none' && said !== kind);
  const told = all.filter(({ kind, said }) => kind !== 'none' && said === kind);
  const tellable = all.filter(({ kind }) => kind !== 'none');
  expect(wrong.length / all.length).toBeLessThan(0.04);
  expect(told.length / tellable.length).toBeGreaterThan(0.85);
});

test('no heading is taught as two kinds', () => {
  const known = new Map<string, string>();
  for (const language of taughtHeadings)
    for (const [kind, texts] of Object.entries(language))
      for (const text of split(texts).filter((one) => one !== '')) {
        expect([text, known.get(text) ?? kind]).toEqual([text, kind]);
        known.set(text, kind);
      }
});

const GERMAN = `# Nachtpförtnerin

## Wofür du da bist
Nachts soll jeder hereinkommen, der herein darf.

## Das machst du nachts
- Du öffnest die Schranke
- Du gehst jede Stunde eine Runde

## Woran wir dich messen
- 95 % der Anrufe in 30 Sekunden angenommen

## Was du können musst
1. Ruhe bewahren
2. Erste Hilfe

## Mit wem du arbeitest
- Hausmeisterin

## Was nicht deins ist
- Schlüssel nachmachen → Hausmeisterin
- Post

## Wer das gerade macht
Rosa Adler, Frau Beck (bis Juni)
`;

const ENGLISH = `# Quayside

**Why we're here**
Ships leave when the tide does.

## What the Quayside team owns
- mooring lines
- the gangway

## How we know it works
| what | target |
|---|---|
| berthing time | < 20 min |

## Not ours
- cranes
- customs -> Harbour Office

## Who's in it
| | |
|---|---|
| Lead | Ines Vale |
| Hands | Tom B., Una Reed |
`;

test('a profile in the second person is read whole, and says what was made of its headings', () => {
  const catalog = catalogOf({ 'roles/nacht.md': GERMAN });
  const [role] = catalog.roles;
  expect(role).toMatchObject({
    name: 'Nachtpförtnerin',
    mission: { text: 'Nachts soll jeder hereinkommen, der herein darf.' },
    responsibilities: [{ title: 'Du öffnest die Schranke' }, { title: 'Du gehst jede Stunde eine Runde' }],
    metrics: [{ text: '95 % der Anrufe in 30 Sekunden angenommen' }],
    capabilities: [{ name: 'Ruhe bewahren' }, { name: 'Erste Hilfe' }],
    interactions: [{ role: 'Hausmeisterin' }],
    people: [{ name: 'Rosa Adler' }, { name: 'Frau Beck' }],
    routing: {
      declines: [
        { what: 'Schlüssel nachmachen', ask: 'Hausmeisterin' },
        { what: 'Post', ask: null },
      ],
    },
  });
  const note = catalog.problems.find(({ rule }) => rule === 'own-words');
  expect(note).toMatchObject({ severity: 'note', line: 3 });
  expect(note?.message).toContain('"Wofür du da bist" (line 3) as "Mission"');
});

test('so is a charter with a code name, labels in bold and tables', () => {
  expect(roleOf(ENGLISH)).toMatchObject({
    name: 'Quayside',
    mission: { text: 'Ships leave when the tide does.' },
    ownership: [{ area: 'mooring lines' }, { area: 'the gangway' }],
    metrics: [{ text: 'berthing time: < 20 min' }],
    people: [{ name: 'Ines Vale' }, { name: 'Tom B.' }, { name: 'Una Reed' }],
    routing: { declines: [{ what: 'cranes' }, { what: 'customs', ask: 'Harbour Office' }] },
  });
});

test.each([
  [
    'a page about nobody',
    '# Opening the pool\n\n## What to do first\n- Take the covers off\n\n## What you need\n- Gloves\n',
  ],
  [
    'a first week',
    '# Your first week\n\n## Day one\n- Fetch your badge\n\n## What you will do\n- Meet everybody\n',
  ],
  ['meeting notes', '# Yard weekly, 3 May\n\n## What we did\n- Painted\n\n## What we need\n- Paint\n'],
  [
    'values',
    '# Our values\n\n## What we believe\n- Calm\n\n## What we do\n- Listen\n\n## What we expect of you\n- Listen\n',
  ],
])('%s stays nobody’s', (_, text) => {
  expect(namesIn(text)).toEqual([]);
});

test('a heading counts only with what fits below it', () => {
  const role = roleOf(
    '# Ferry Clerk\n\n## Responsibilities\n- Sells tickets\n\n## How we know it works\nWe smile.\n\n## What we offer\n- Free rides\n',
  );
  expect(role.metrics).toEqual([]);
  expect(role.notes.map(({ title }) => title)).toEqual(['How we know it works', 'What we offer']);
});

test('skills keep their own headings, whatever these are like', () => {
  const text = '# Deckhand Skills\n\n## What you bring aboard\n- Knots\n\n## How we work\n- Calmly\n';
  expect(roleOf(text).skills.map(({ area }) => area)).toEqual(['What you bring aboard', 'How we work']);
  expect(rulesOf(catalogOf({ 'a.md': text }))).not.toContain('a.md:3 own-words');
});

test('labels in bold are headings, also right over a sentence', () => {
  const role = roleOf(
    "# Lock Keeper\n\n**Why you're here**\nBoats rise and fall safely.\n\n**What you do**\n- Opens gates\n\n**Not yours**\n\n- Dredging\n\n**Who you work with**: Harbour Master\n",
  );
  expect(role).toMatchObject({
    mission: { text: 'Boats rise and fall safely.' },
    responsibilities: [{ title: 'Opens gates' }],
    interactions: [{ role: 'Harbour Master' }],
    routing: { declines: [{ what: 'Dredging' }] },
  });
});

test.each([
  ['Slack: #night-desk', '#night-desk'],
  ['Questions: #night-desk', '#night-desk'],
  ['Fragen an #nachtdienst', '#nachtdienst'],
  ['[#night-desk](https://slack.example/x) – not by mail, please', '#night-desk'],
  ['We once had #old-desk and #night-desk', null],
  ['#one or #two', null],
])('a line of its own gives the channel of a page: %s', (line, channel) => {
  const page = `# Night Porter\n\n## Responsibilities\n- Opens doors\n\n## Out of scope\n- Keys → #locksmiths\n\n## Works with\nCleaners\n\n${line}\n`;
  expect(roleOf(page).routing.channel).toBe(channel);
});

test.each([
  ['Lab, Packaging, and the Head Brewer', ['Lab', 'Packaging', 'the Head Brewer']],
  ['Intern: Küche, Lager (nachts). Extern: Taxi', ['Küche', 'Lager (nachts)', 'Taxi']],
  ['Leitstelle, Presse (bei Störungen, nachts)', ['Leitstelle', 'Presse (bei Störungen, nachts)']],
  ['Talks with whoever comes in at night, whatever they may want of the house', null],
])('whom somebody works with may be listed in a sentence: %s', (line, names) => {
  const { interactions } = roleOf(
    `# Night Porter\n\n## Responsibilities\n- Opens doors\n\n## Works with\n${line}\n`,
  );
  if (names === null) expect(interactions).toHaveLength(1);
  else expect(interactions.map(({ role }) => role)).toEqual(names);
});

test('the README of a program is no role, and a title may end in a word of every program', () => {
  const readme =
    '# swiftexec\n\n## Using with command strings\n- Pass a list\n\n## The parameters are as follows\n- `cwd`\n\n## What it needs\n- Node\n';
  expect(namesIn(readme)).toEqual([]);
  expect(namesIn('# Ship Constructor\n\n## Responsibilities\n- Draws hulls\n')).toEqual(['Ship Constructor']);
});

test('headings that say “Rolle:” are roles, whatever these are called', () => {
  const role = (name: string, duty: string): string =>
    `### Rolle: ${name}\n**Accountabilities:**\n* ${duty}\n\n`;
  const page = `# Kreis: Programm\n\n${role('Lektorat Sachbuch', 'Redigieren der Manuskripte')}${role('Rechte & Lizenzen', 'Prüfen von Anfragen')}`;
  expect(namesIn(page)).toEqual(['Lektorat Sachbuch', 'Rechte & Lizenzen']);
});

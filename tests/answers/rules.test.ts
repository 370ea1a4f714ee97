import { describe, expect, test } from 'vitest';
import { createAnswerer } from '../../src/answers/answerer.ts';
import { amountsIn } from '../../src/answers/finding/rules/amounts.ts';
import { plainText } from '../../src/answers/page/plain-text.ts';
import { loadCatalog } from '../../src/catalog/load-catalog.ts';
import { createLibrary } from '../../src/search/library.ts';

const catalog = await loadCatalog('tests/fixtures/boatyard');
const library = createLibrary(catalog);
const answerer = createAnswerer(() => library);
const ask = (text: string) => answerer.ask(text, 'full', null);

describe('yes or no, by a line that rules on it', () => {
  test.each([
    // What is forbidden, what may be, what must be.
    ['may I work under a raised hull on my own?', 'no', 'shipwright.md:18'],
    ['can I smoke in the paint shed', 'no', 'shipwright.md:20'],
    ['is smoking forbidden in the paint shed?', 'yes', 'shipwright.md:20'],
    ['may customers look into the paint shed', 'yes', 'shipwright.md:20'],
    ['do visitors have to wear goggles near the saw', 'yes', 'shipwright.md:19'],
    ['may a plank be painted before it is inspected?', 'no', 'shipwright.md:21'],
    ['do I have to inspect a plank before I paint it', 'yes', 'shipwright.md:21'],
    ['can I have a berth without insurance papers?', 'no', 'harbour-office.md:11'],
    ['can the shipwright hand out keys', 'no', 'harbour-office.md:18'],
    ['will you pass my address to other owners', 'no', 'harbour-office.md:19'],
    // Numbers beside numbers, whatever their units.
    ['are two coats enough on the keel?', 'no', 'shipwright.md:13'],
    ['is one day of drying enough for the paint', 'no', 'shipwright.md:13'],
    ['may we launch in 15 m/s', 'no', 'shipwright.md:11'],
    ['may we launch in 8 m/s', 'yes', 'shipwright.md:11'],
    ['is a reply about a berth after two weeks fine', 'no', 'harbour-office.md:11'],
    ['is a month quick enough for a launch?', 'no', 'shipwright.md:11'],
    ['are two quotations enough for 4,000 euros', 'yes', 'harbour-office.md:13'],
    ['are two quotes enough to buy an engine for 12,000 EUR?', 'no', 'harbour-office.md:13'],
    ['may I refund 300 euros without asking', 'no', 'harbour-office.md:15'],
    ['can a boat be hauled out in december', 'no', 'shipwright.md:15'],
    ['can a boat be hauled out in june', 'yes', 'shipwright.md:15'],
    // The same in German.
    ['sind 8 Kinder für einen Lehrer erlaubt', 'no', 'segelschule.md:11'],
    ['reicht es, wenn ich mich eine Woche vor Beginn anmelde?', 'no', 'segelschule.md:11'],
    ['darf ich ohne Schwimmweste ins Boot?', 'no', 'segelschule.md:13'],
    ['muss ich im Boot eine Schwimmweste tragen', 'yes', 'segelschule.md:13'],
    ['dürfen Eltern am Steg zusehen', 'yes', 'segelschule.md:17'],
    ['darf die Gruppe ohne Funkgerät hinausfahren', 'no', 'segelschule.md:18'],
    // What is denied at the end of a sentence, refused, or left to nobody else.
    ['does the shipwright repair private boats', 'no', 'shipwright.md:25'],
    ['can we accept a delivery whose seal is broken', 'no', 'shipwright.md:28'],
    ['may the harbour office drive the crane', 'no', 'shipwright.md:29'],
    ['lagert ihr auch private Boote', 'no', 'segelschule.md:22'],
    ['darf ich mein privates Boot bei euch lagern', 'no', 'segelschule.md:22'],
    ['gibt die Segelschule Auskunft über Teilnehmer', 'no', 'segelschule.md:26'],
    ['flicken wir Segel selbst', 'no', 'segelschule.md:24'],
    // Alone, where it takes two; so by the rules, so it has to be; as people say it.
    ['can I go into the glue store by myself', 'no', 'shipwright.md:26'],
    ['may somebody work on a mast off their own bat', 'no', 'shipwright.md:26'],
    ['do the guards have to stay shut when the saw is on', 'yes', 'shipwright.md:24'],
    ['darf der Lehrer bei Sturm den Kurs stoppen', 'yes', 'segelschule.md:25'],
    ['darf ein Boot zwei Stunden nach dem Streichen ins Wasser', 'no', 'segelschule.md:27'],
    ['may the shipwright order parts for 300 euros', 'yes', 'shipwright.md:27'],
    // What is lacking, what somebody else does, what is free, and people who are counted.
    ['can I get a berth before I show the insurance papers', 'no', 'harbour-office.md:11'],
    ['can I have a berth if I have not got insurance papers', 'no', 'harbour-office.md:11'],
    ['does the shipwright pump out the bilges', 'no', 'shipwright.md:32'],
    ['do members have to pay for the slipway', 'no', 'shipwright.md:33'],
    ['is one person enough to step a mast', 'no', 'shipwright.md:34'],
    ['dürfen zwei Leute am Kran arbeiten', 'no', 'segelschule.md:23'],
    ['reicht eine Woche zwischen zwei Anstrichen', 'no', 'segelschule.md:28'],
    ['darf ein Anstrich drei Wochen brauchen', 'no', 'segelschule.md:29'],
    ['ist dreimal Kentern in der Woche erlaubt', 'no', 'segelschule.md:30'],
    ['kostet ein Probetag etwas', 'no', 'segelschule.md:31'],
    ['is one person enough to check rope for 3,000 euros', 'no', 'shipwright.md:35'],
    ['may the shipwright climb a mast by himself', 'no', 'shipwright.md:36'],
    ['may my dog come into the office', 'no', 'harbour-office.md:20'],
    ['may the shipwright spend 900 euros on his own', 'no', 'shipwright.md:27'],
    // Above, only with approval; not before; in a week.
    ['can the harbour office buy souvenirs for 500 euros', 'no', 'harbour-office.md:23'],
    ['can the harbour office buy souvenirs for 500 euros with approval', 'yes', 'harbour-office.md:23'],
    ['can the harbour office buy souvenirs for 250 euros', 'yes', 'harbour-office.md:23'],
    ['can the harbour office give 5% discount', 'yes', 'harbour-office.md:24'],
    ['can the harbour office give 10% discount', 'no', 'harbour-office.md:24'],
    ['can the harbour office give 10% discount with approval', 'yes', 'harbour-office.md:24'],
    ['can the harbour office give 15% discount', 'no', 'harbour-office.md:24'],
    ['can pine leave the kiln after 12 weeks', 'yes', 'harbour-office.md:25'],
    ['can pine leave the kiln after 8 weeks', 'no', 'harbour-office.md:25'],
    ['can oak leave the kiln after 12 weeks', 'no', 'harbour-office.md:25'],
    ['may the harbour office hire marquees for 1,200 EUR a week', 'yes', 'harbour-office.md:26'],
    ['may the harbour office hire marquees for 1,800 EUR a week', 'no', 'harbour-office.md:26'],
    ['can I enter the boiler room alone', 'no', 'harbour-office.md:27'],
    ['can I enter the boiler room with a colleague', 'unwritten', 'harbour-office.md:27'],
    ['may the harbour office place an advert for 900 euros', 'no', 'harbour-office.md:32'],
    ['may the harbour office sign a lease for 24 months', 'no', 'harbour-office.md:33'],
    ['may the harbour office sign a lease for 6 months', 'yes', 'harbour-office.md:33'],
    ['can a voucher be exchanged after 10 days', 'yes', 'harbour-office.md:34'],
    ['can a voucher be exchanged after 40 days', 'no', 'harbour-office.md:34'],
    ['can the shipwright share timber', 'unwritten', 'shipwright.md:37'],
    ['may a bosun send someone ashore', 'unwritten', 'harbour-office.md:28'],
  ])('“%s”: %s', (text, verdict, line) => {
    const answer = ask(text);
    const [first] = answer.evidence;
    expect([answer.kind, answer.verdict, `${first?.path}:${first?.line}`]).toEqual([
      'verdict',
      verdict,
      line,
    ]);
  });
});

test('the page says yes or no, whose rule it is, and the line', () => {
  const page = plainText(ask('are two coats enough on the keel?').page);
  expect(page).toContain('No');
  expect(page).toContain('By what is written for the Shipwright');
  expect(page).toContain('Four coats on each keel');
});

test.each([
  ['can the harbour office give 10% discount', true],
  ['can the harbour office give 15% discount', false],
  ['can the harbour office buy souvenirs for 500 euros', true],
  ['may the harbour office hire marquees for 1,800 EUR a week', true],
])('“%s” is allowed to whoever has approval: %s', (text, isWithApproval) => {
  expect(ask(text).page.title === library.say.found.onlyWithConsent).toBe(isWithApproval);
});

test.each([
  ['when is payday', 'harbour-office.md:30'],
  ['when is the mooring fee due', 'harbour-office.md:31'],
])('“%s” is told by the line that speaks of it', (text, line) => {
  const answer = ask(text);
  const [first] = answer.evidence;
  expect([answer.kind, `${first?.path}:${first?.line}`]).toEqual(['fact', line]);
});

test('a line that speaks of it and does not decide is shown as such', () => {
  const answer = ask('is it allowed to varnish paint on the keel?');
  expect([answer.kind, answer.verdict]).toEqual(['verdict', 'unwritten']);
  expect(plainText(answer.page)).toContain('No line says yes or no');
});

test.each([
  ['are two inspectors enough?', 'counts of another thing'],
  ['can I take holidays in June?', 'a line that shares nothing but the month'],
  ['may I hand my dog to customers near the saw and the boat shed', 'a word here and there'],
  ['is one engine enough for a regatta week with twelve crews', 'a count, and nothing else that is asked'],
  ['do we have to sell varnish samples', 'a line that says what something is not'],
  ['should the shipwright speak french', 'any line of a role that is named'],
  ['are three boats on the slipway at once ok', 'a line without the number'],
  ['may the shipwright take time off in December', 'the name of the role'],
  ['may the kiosk hold a raffle', 'a line that says whose decision it is'],
  ['can a crew train 10 hours', 'how long something takes elsewhere'],
  ['can the shipwright launch hulls without timber', 'what a role does'],
  ['is the shipwright responsible for souvenirs', 'a line of what may be'],
  ['darf der Lehrer im Hafen rauchen', 'what a role may otherwise'],
])('“%s” is not decided by %s', (text) => {
  expect(['yes', 'no']).not.toContain(ask(text).verdict);
});

test.each([
  ['is a month too long for a launch?', 'yes'],
  ['are three weeks too late for a launch?', 'no'],
  ['sind 8 Kinder zu viele für einen Lehrer?', 'yes'],
  ['is one day too short for the paint to dry?', 'yes'],
])('“%s”: %s, the other way round', (text, verdict) => {
  expect(ask(text)).toMatchObject({ kind: 'verdict', verdict });
});

test.each([
  'can someone launch my boat on friday please',
  'could you send me two quotations for the engine',
  'can we get four coats on the keel',
  'kann mir jemand eine Schwimmweste bringen',
  'need a new key for the shed',
])('“%s” wants something, and asks for no rule', (text) => {
  expect(ask(text).kind).not.toBe('verdict');
});

test.each([
  ['answer within 3 working days', [['time', 'max']]],
  ['no later than 10 weeks before', [['time', 'min']]],
  ['from 5,000 EUR', [['money', 'min']]],
  ['below 10 m/s', [['measure mps', 'max']]],
  ['mindestens zwei Wochen', [['time', 'min']]],
  ['twice a year', [['rate', null]]],
  ['au plus 3 jours', [['time', 'max']]],
  ['al menos dos semanas', [['time', 'min']]],
])('the amounts of “%s”', (text, amounts) => {
  expect(amountsIn(text).map(({ kind, bound }) => [kind, bound])).toEqual(amounts);
});

test('the same length of time is the same in any unit', () => {
  const [days, week] = amountsIn('5 working days, a week');
  expect(days?.value).toBeCloseTo(week?.value ?? 0);
});

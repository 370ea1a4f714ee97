import { array, assert, constantFrom, property, record } from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Act } from '../../src/requests/moves/act.ts';
import { decide } from '../../src/requests/moves/life.ts';
import type { Circumstances, Step } from '../../src/requests/moves/step.ts';
import type { Request } from '../../src/requests/request.ts';
import { aRequest } from '../helpers/requests.ts';

const by = (actor: string | null, given: Partial<Circumstances> = {}): Circumstances => ({
  actor,
  at: 5000,
  key: 'view V1',
  remindAt: 9000,
  checkAt: { claimed: 20_000, waiting: 15_000 },
  zone: null,
  card: null,
  ...given,
});

const QA = { slug: 'qa-engineer', name: 'QA Engineer' };
const passTo = (role: { slug: string; name: string }): Act => ({
  kind: 'pass',
  role,
  reason: 'it is a test',
  isPublic: true,
});

function stepOf(request: Request, act: Act, circumstances: Circumstances): Step {
  const step = decide(request, act, circumstances);
  if (step.kind !== 'step') throw new Error(`refused: ${step.kind}`);
  return step;
}

const applied = (request: Request, step: Step): Request => ({
  ...request,
  ...step.patch,
  version: request.version + 1,
});
const kinds = ({ errands }: Step) =>
  errands.map((errand) => (errand.kind === 'note' ? errand.note.kind : errand.kind));

describe('claiming', () => {
  test('an open request is the claimant’s, and nobody is reminded of it any more', () => {
    const step = stepOf(aRequest(), { kind: 'claim' }, by('U1'));
    expect(applied(aRequest(), step)).toMatchObject({ state: 'claimed', claimant: 'U1', remindAt: null });
    expect(kinds(step)).toEqual(['refresh', 'claimed']);
  });

  test('the second one hears who was first; the same click twice is no fault', () => {
    const claimed = aRequest({ state: 'claimed', claimant: 'U1' });
    expect(decide(claimed, { kind: 'claim' }, by('U2'))).toEqual({ kind: 'taken', by: 'U1' });
    expect(decide(claimed, { kind: 'claim' }, by('U1'))).toEqual({ kind: 'already' });
  });

  test('whoever claims their own request is not told what they did', () => {
    expect(kinds(stepOf(aRequest(), { kind: 'claim' }, by('UASKER')))).toEqual(['refresh']);
  });

  test('whoever hands it back, its people are reminded anew; if it was a colleague, the claimant hears so', () => {
    const claimed = aRequest({ state: 'claimed', claimant: 'U1' });
    expect(kinds(stepOf(claimed, { kind: 'release' }, by('U2')))).toEqual(['refresh', 'reply', 'released']);
    const step = stepOf(claimed, { kind: 'release' }, by('U1'));
    expect(applied(claimed, step)).toMatchObject({ state: 'open', claimant: null, remindAt: 9000 });
  });

  test('a click on a card whose place a crash kept from being stored tells the place', () => {
    const card = { channel: 'C1', ts: '1.2' };
    const unplaced = aRequest({ channel: null, cardTs: null });
    expect(stepOf(unplaced, { kind: 'claim' }, by('U1', { card })).patch).toMatchObject({
      channel: 'C1',
      cardTs: '1.2',
    });
  });
});

describe('asking back', () => {
  test('it waits for the person, and goes back to whoever had it when they answer', () => {
    const claimed = aRequest({ state: 'claimed', claimant: 'U1' });
    const asked = stepOf(claimed, { kind: 'ask', question: 'Which repository?' }, by('U1'));
    const waiting = applied(claimed, asked);
    expect(waiting).toMatchObject({ state: 'waiting', question: 'Which repository?', claimant: 'U1' });
    const added = stepOf(waiting, { kind: 'add', text: 'the website' }, by('UASKER'));
    expect(applied(waiting, added)).toMatchObject({ state: 'claimed', question: null });
    expect(kinds(added)).toEqual(['mirror', 'refresh', 'notices']);
  });

  test('an unclaimed one is open again, and its people may be reminded', () => {
    const waiting = aRequest({ state: 'waiting', question: 'Which?', remindAt: null });
    const step = stepOf(waiting, { kind: 'add', text: 'this one' }, by('UASKER'));
    expect(applied(waiting, step)).toMatchObject({ state: 'open', remindAt: 9000 });
  });

  test('claiming while it waits leaves it waiting', () => {
    const waiting = aRequest({ state: 'waiting', question: 'Which?' });
    const step = stepOf(waiting, { kind: 'claim' }, by('U1'));
    expect(applied(waiting, step)).toMatchObject({ state: 'waiting', claimant: 'U1' });
  });
});

describe('passing on', () => {
  test('another role has it, with a card of its own; the old card says so; the router learns', () => {
    const claimed = aRequest({ state: 'claimed', claimant: 'U1' });
    const step = stepOf(claimed, passTo(QA), by('U1'));
    expect(applied(claimed, step)).toMatchObject({
      state: 'open',
      claimant: null,
      role: 'qa-engineer',
      hop: 1,
      channel: null,
      cardTs: null,
      visited: ['security-engineer', 'qa-engineer'],
    });
    expect(step.errands[0]).toEqual({
      kind: 'refresh',
      hop: 0,
      card: { channel: 'CSECURITY', ts: '1700000000.000100' },
    });
    expect(step.errands[1]).toMatchObject({
      kind: 'card',
      hop: 1,
      note: { kind: 'passed', reason: 'it is a test' },
    });
    expect(step.correction).toMatchObject({ role: 'qa-engineer', instead: 'security-engineer' });
  });

  test('never back to a role that has had it', () => {
    const passed = applied(aRequest(), stepOf(aRequest(), passTo(QA), by('U1')));
    const back = passTo({ slug: 'security-engineer', name: 'Security Engineer' });
    expect(decide(passed, back, by('U2'))).toEqual({ kind: 'circle', roleName: 'Security Engineer' });
  });

  test.each([{ confidential: true }, { text: '' }, { isReport: true }])('%o teaches nothing', (given) => {
    expect(stepOf(aRequest(given), passTo(QA), by('U1')).correction).toBeUndefined();
  });

  test('words that begin like a report make none', () => {
    const request = aRequest({ text: 'This is wrong: my laptop thinks it is 1970' });
    expect(stepOf(request, passTo(QA), by('U1')).correction).toBeDefined();
  });
});

describe('the end', () => {
  test('resolving tells the person; whoever resolves unclaimed has claimed it', () => {
    const step = stepOf(aRequest(), { kind: 'resolve' }, by('U1'));
    expect(applied(aRequest(), step)).toMatchObject({
      state: 'resolved',
      claimant: 'U1',
      closedAt: 5000,
      remindAt: null,
    });
    expect(kinds(step)).toEqual(['refresh', 'resolved', 'notices']);
  });

  test('cancelling tells the role in the thread of the card', () => {
    const step = stepOf(aRequest(), { kind: 'cancel' }, by('UASKER'));
    expect(kinds(step)).toEqual(['refresh', 'reply', 'notices']);
  });

  test('a reopened one is for anybody to claim, and its last claimant is named', () => {
    const resolved = aRequest({ state: 'resolved', claimant: 'U1', closedAt: 1 });
    const step = stepOf(resolved, { kind: 'reopen' }, by('UASKER'));
    expect(applied(resolved, step)).toMatchObject({
      state: 'open',
      claimant: null,
      closedAt: null,
      remindAt: 9000,
    });
    expect(step.errands[1]).toMatchObject({ reply: { kind: 'reopened', lastClaimant: 'U1' } });
    expect(decide(aRequest(), { kind: 'reopen' }, by('U1'))).toEqual({ kind: 'not-closed' });
  });

  test.each(['claim', 'release', 'resolve', 'cancel'] as const)(
    'a cancelled one cannot be changed by %s',
    (kind) => {
      const refused = decide(aRequest({ state: 'cancelled' }), { kind }, by('U1'));
      expect(refused.kind).toBe(kind === 'cancel' ? 'already' : 'closed');
    },
  );
});

describe('nobody claims it', () => {
  const late = aRequest({ escalateAt: 4000 });

  test('it moves to the fallback channel', () => {
    const step = stepOf(late, { kind: 'escalate', to: 'fallback' }, by(null));
    expect(applied(late, step)).toMatchObject({ atFallback: true, hop: 1, cardTs: null, escalateAt: null });
    expect(kinds(step)).toEqual(['refresh', 'card']);
  });

  test('without a fallback channel the person at least hears so', () => {
    const step = stepOf(late, { kind: 'escalate', to: 'nowhere' }, by(null));
    expect(step.errands).toEqual([{ kind: 'note', note: { kind: 'escalated', isMoved: false } }]);
  });

  test.each(['claimed', 'waiting'] as const)('a %s one stays', (state) => {
    const refused = decide({ ...late, state }, { kind: 'escalate', to: 'fallback' }, by(null));
    expect(refused.kind).toBe('already');
  });
});

test('whatever people do in whatever order, no role has it twice, and a claimant is there when it is claimed', () => {
  const roles = ['a', 'b', 'c'].map((slug) => ({ slug, name: slug.toUpperCase() }));
  const act = constantFrom<Act>(
    { kind: 'claim' },
    { kind: 'release' },
    { kind: 'ask', question: 'which?' },
    { kind: 'add', text: 'this' },
    { kind: 'resolve' },
    { kind: 'cancel' },
    { kind: 'reopen' },
    { kind: 'escalate', to: 'fallback' },
    ...roles.map(passTo),
  );
  const moves = array(record({ act, actor: constantFrom('U1', 'U2', 'UASKER') }), { maxLength: 30 });
  assert(
    property(moves, (list) => {
      let request = aRequest();
      for (const { act, actor } of list) {
        const step = decide(request, act, by(actor));
        if (step.kind !== 'step') continue;
        request = applied(request, step);
        expect(new Set(request.visited).size).toBe(request.visited.length);
        expect(request.state === 'claimed' && request.claimant === null).toBe(false);
        expect(request.state === 'open' && request.claimant !== null).toBe(false);
        expect(request.closedAt !== null).toBe(request.state === 'resolved' || request.state === 'cancelled');
        expect(request.state === 'open' || request.remindAt === null).toBe(true);
      }
    }),
  );
});

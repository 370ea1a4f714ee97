import { describe, expect, test } from 'vitest';
import { stepLine, stepOf } from '../../../src/cli/records/trail.ts';
import { EVENT_KINDS, type RequestEvent } from '../../../src/requests/request.ts';

const event = (given: Partial<RequestEvent> = {}): RequestEvent => ({
  ...{ request: 'R1', kind: 'claimed', at: Date.parse('2026-11-21T09:12:30Z'), actor: 'U123' },
  ...{ role: 'security-engineer', detail: null, key: 'K1' },
  ...given,
});
const open = { confidential: false };
const secret = { confidential: true };
const line = (given: Partial<RequestEvent>, subject = open) => stepLine(stepOf(event(given), subject));

describe('a step of the trail', () => {
  test('has its fields, and the key that made it one only stays inside', () => {
    expect(stepOf(event({ kind: 'asked', detail: 'which cluster?' }), open)).toEqual({
      request: 'R1',
      at: '2026-11-21T09:12:30.000Z',
      kind: 'asked',
      actor: 'U123',
      role: 'security-engineer',
      detail: 'which cluster?',
    });
  });

  test.each([
    [{}, '2026-11-21 09:12  claimed    by U123  (security-engineer)'],
    [
      { kind: 'held', actor: null, detail: 'is_archived' } as const,
      '2026-11-21 09:12  held       by Rolecall  (security-engineer)  is_archived',
    ],
    [{ kind: 'submitted', role: null } as const, '2026-11-21 09:12  submitted  by U123'],
    [
      { kind: 'added', detail: 'a\n\u001b[31mb\u202e c' } as const,
      '2026-11-21 09:12  added      by U123  (security-engineer)  a [31mb c',
    ],
  ])('%j reads as one line', (given, expected) => {
    expect(line(given)).toBe(expected);
  });

  const HIDDEN = 'confidential: words are not shown';

  test('of a confidential request shows codes, but no words, and says so', () => {
    const shown = EVENT_KINDS.filter(
      (kind) => stepOf(event({ kind, detail: 'is_archived' }), secret).detail !== HIDDEN,
    );
    expect(shown).toEqual(['posted', 'held', 'diverted', 'reminded', 'escalated']);
    expect(line({ kind: 'passed', detail: 'her salary' }, secret)).toBe(
      '2026-11-21 09:12  passed     by U123  (security-engineer)  confidential: words are not shown',
    );
    expect(stepOf(event(), secret).detail).toBeNull();
  });

  test('of a request that is gone is treated as confidential', () => {
    expect(stepOf(event({ kind: 'asked', detail: 'who?' }), undefined).detail).toBe(HIDDEN);
  });
});

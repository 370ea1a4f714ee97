import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { movedCard, requestCard } from '../../src/blocks/requests/card/request-card.ts';
import { messagesIn } from '../../src/messages/messages.ts';
import { validateMessage } from '../../src/playground/rules/validate-message.ts';
import type { Request } from '../../src/requests/request.ts';
import { anyRequest } from '../helpers/any-request.ts';
import { nasty } from '../helpers/nasty-text.ts';
import { aRequest } from '../helpers/requests.ts';
import { wordsOf } from '../helpers/words-of.ts';

const en = messagesIn('en');

const card = (given: Partial<Request> = {}): string => wordsOf(requestCard(aRequest(given), en).blocks);

describe('the card', () => {
  test('says for whom, who asks, what, how it stands, and what can be done', () => {
    const message = requestCard(aRequest(), en);
    expect(validateMessage(message, 'update')).toEqual([]);
    expect(wordsOf(message.blocks)).toBe(
      [
        'Request for the Security Engineer',
        '@UASKER asks:',
        'someone committed an AWS key',
        'Open: nobody has claimed it yet.',
        'Claim',
        'Need info',
        'Not ours',
        'Resolve',
        'Hand to …',
        'Snooze',
        'Request R00000001',
      ].join('\n'),
    );
    expect(message.text).toBe(
      'Request for the Security Engineer\n<@UASKER> asks:\n“someone committed an AWS key”\nOpen: nobody has claimed it yet.',
    );
  });

  test.each<[Partial<Request>, string]>([
    [{ urgent: true }, 'Urgent request for the Security Engineer'],
    [{ role: null, roleName: null }, 'Request for whoever can help'],
    [{ text: ' ' }, 'They chose not to quote anything: ask them.'],
    [{ text: 'one\n\n\n\ntwo\u202e' }, 'one\n\ntwo\n'],
    [{ confidential: true }, 'Confidential: please keep it in this channel.'],
    [
      { atFallback: true },
      'It is in this fallback channel because it could not reach them, or nobody there took care of it in time.',
    ],
    [{ link: 'https://acme.slack.com/archives/C1/p1' }, 'See where it was asked'],
    [{ state: 'claimed', claimant: 'U1' }, 'Claimed by @U1.\nNeed info\nNot ours\nResolve\nHand back\n'],
    [
      { state: 'claimed', claimant: 'U1', claimedAt: Date.parse('2026-03-03T10:00:00Z') },
      'Claimed by @U1 on Tuesday 3 March.',
    ],
    [
      { state: 'waiting', question: 'Which repository?' },
      "Waiting for @UASKER's answer to “Which repository?”.\nClaim\nNeed info\nNot ours\nResolve\n",
    ],
    [
      { state: 'waiting', question: 'Which?', claimant: 'U1' },
      "Claimed by @U1. Waiting for @UASKER's answer to “Which?”.\nNeed info\nNot ours\nResolve\nTake over",
    ],
    [
      { state: 'claimed', claimant: 'U1', snoozedUntil: 86_400_000 },
      'Put off until Friday 2 January; nobody is reminded before.',
    ],
    [{ state: 'resolved', claimant: 'U1', closedBy: 'U2' }, 'Resolved by @U2.\nReopen\nRequest'],
    [{ state: 'resolved', claimant: 'U1' }, 'Resolved by @U1.\nReopen\nRequest'],
    [{ state: 'cancelled' }, 'Cancelled by the person who asked.\nRequest'],
  ])('%j: "%s"', (given, words) => {
    expect(card(given)).toContain(words);
    expect(validateMessage(requestCard(aRequest(given), en), 'update')).toEqual([]);
  });

  test('writes the name of the group, and calls nobody', () => {
    const message = requestCard(aRequest(), en, { people: '@security-team' });
    expect(wordsOf(message.blocks)).toContain('For @security-team.');
    expect(wordsOf(requestCard(aRequest(), en, { people: 'S0123ABCD' }).blocks)).not.toContain('S0123ABCD');
  });

  test('calls the group only where it is told to, and not in the words of notifications', () => {
    const message = requestCard(aRequest(), en, { people: '@security-team', call: 'S0123ABCD' });
    expect(validateMessage(message)).toEqual([]);
    expect(JSON.stringify(message.blocks)).toContain('{"type":"usergroup","usergroup_id":"S0123ABCD"}');
    expect(message.text).toContain('For @security-team.');
    expect(message.text).not.toContain('S0123ABCD');
  });

  test('links to nothing but web pages', () =>
    expect(card({ link: 'javascript:alert(1)' })).not.toContain('See where it was asked'));

  test('every button carries the id of the request and nothing else', () => {
    const values = [...JSON.stringify(requestCard(aRequest(), en)).matchAll(/"value":"([^"]*)"/g)];
    expect(values.map(([, value]) => value)).toEqual(Array(6).fill('R00000001'));
  });
});

describe('the card that stays behind', () => {
  const moved = (given: Partial<Request>, hop: number) => movedCard(aRequest(given), hop, en);
  const passed = { hop: 1, roleName: 'Platform Engineer' };

  test.each<[Partial<Request>, number, string]>([
    [
      passed,
      0,
      'Request R00000001 has moved on.\nPassed on to the Platform Engineer.\nIt was from @UASKER: “someone committed an AWS key”',
    ],
    [
      { hop: 1, atFallback: true },
      0,
      'Nobody took care of it in time; it went to the fallback channel.\nIt was from @UASKER',
    ],
    [{ hop: 3, roleName: 'Platform Engineer' }, 0, 'It is with the Platform Engineer now.'],
    [{ hop: 2, atFallback: true }, 0, 'It is with the fallback channel now.'],
  ])('%j seen from hop %i: "%s"', (given, hop, words) => {
    const message = moved(given, hop);
    expect(validateMessage(message, 'update')).toEqual([]);
    expect(wordsOf(message.blocks)).toContain(words);
    expect(JSON.stringify(message)).not.toContain('"button"');
  });

  test('has no word of a confidential request, nor who it was from', () => {
    const message = moved({ ...passed, confidential: true }, 0);
    expect(wordsOf(message.blocks)).toBe(
      'Request R00000001 has moved on.\nPassed on to the Platform Engineer.',
    );
    expect(JSON.stringify(message)).not.toMatch(/AWS|UASKER/);
  });
});

test('cards are messages that Slack takes, have rich text and call no crowd, whatever people write', () => {
  fc.assert(
    fc.property(anyRequest, fc.option(nasty), fc.nat(3), (request, people, hop) => {
      for (const message of [requestCard(request, en, { people }), movedCard(request, hop, en)]) {
        expect(validateMessage(message, 'update')).toEqual([]);
        expect(message.blocks.some(({ type }) => type === 'rich_text')).toBe(true);
        expect(JSON.stringify(message)).not.toMatch(/<[!#]/);
        expect(message.text.length).toBeLessThanOrEqual(3900);
      }
    }),
    { numRuns: 300 },
  );
});

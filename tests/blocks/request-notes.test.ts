import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { type Ears, noteMessage } from '../../src/blocks/requests/asker/request-notes.ts';
import { reminderMessage } from '../../src/blocks/requests/card/request-reminder.ts';
import { replyMessage } from '../../src/blocks/requests/card/request-replies.ts';
import { reasonWords } from '../../src/blocks/requests/form/slack-reasons.ts';
import { messagesIn } from '../../src/messages/messages.ts';
import { validateMessage } from '../../src/playground/rules/validate-message.ts';
import type { Note, Reply } from '../../src/requests/errands/errand.ts';
import type { Request } from '../../src/requests/request.ts';
import { anyRequest } from '../helpers/any-request.ts';
import { nasty } from '../helpers/nasty-text.ts';
import { aRequest } from '../helpers/requests.ts';
import { wordsOf } from '../helpers/words-of.ts';

const en = messagesIn('en');

const roleName = 'Security Engineer';
const inThread: Partial<Request> = { origin: { channel: 'C1', threadTs: '1.2', messageTs: '1.2' } };
/** As it is when somebody is told so. */
const then = (given: Note): Partial<Request> => {
  switch (given.kind) {
    case 'resolved':
      return { state: 'resolved', closedBy: given.by };
    case 'held':
      return { channel: null, cardTs: null };
    case 'asked':
    case 'unanswered':
      return { state: 'waiting', question: given.question };
    default:
      return {};
  }
};
const note = (given: Note, request = aRequest({ ...inThread, ...then(given) })): string =>
  wordsOf(noteMessage(given, request, en).blocks);

const CONFIRM = [
  'Whoever has it is told that it is not needed any more.',
  'Cancel this request?',
  'Cancel request',
  'Keep it',
];
const OWN = ['Add something', 'Cancel request', ...CONFIRM].join('\n');

describe('what the person who asked is told', () => {
  test.each<[Note, string]>([
    [
      { kind: 'sent', roleName, backAt: null, zone: null },
      `Your request is with the Security Engineer now.\n${OWN}`,
    ],
    [
      { kind: 'sent', roleName, backAt: Date.UTC(1970, 0, 5, 9), zone: 'UTC' },
      'Your request is with the Security Engineer now. They are back on Monday at 09:00 (UTC).',
    ],
    [
      { kind: 'sent', roleName: null, backAt: null, zone: null },
      'Your request is sent. Whoever can help will claim it.',
    ],
    [
      { kind: 'held', roleName, reason: 'not_in_channel' },
      `Your request has not reached the Security Engineer yet, because ${en.reasons.known.not_in_channel.why}. ${en.reasons.known.not_in_channel.mend} I keep it and try again.`,
    ],
    [
      { kind: 'diverted', roleName, reason: 'is_archived' },
      'Your request to the Security Engineer went to the fallback channel, because their channel is archived. Whoever looks after our documents can name another channel.',
    ],
    [{ kind: 'claimed', by: 'U1' }, '@U1 has claimed your request.'],
    [
      { kind: 'released', by: 'U1' },
      '@U1 has handed back your request. It is open again for somebody else to claim.',
    ],
    [
      { kind: 'asked', by: 'U1', question: 'Which repository?' },
      '@U1 needs to know something about your request:\nWhich repository?\nAnswer',
    ],
    [
      { kind: 'passed', by: 'U1', roleName: 'Platform Engineer', reason: 'It is a cluster key.' },
      '@U1 has passed on your request to the Platform Engineer:\nIt is a cluster key.',
    ],
    [{ kind: 'resolved', by: 'U1' }, '@U1 has resolved your request.\nReopen'],
    [{ kind: 'reopened', by: 'U1' }, '@U1 has reopened your request.'],
    [
      { kind: 'escalated', isMoved: true },
      'Nobody has claimed your request yet. It is in the fallback channel now, where more people see it.',
    ],
    [
      { kind: 'escalated', isMoved: false },
      'Nobody has claimed your request yet. It stays where it is, and open.',
    ],
  ])('%j: "%s"', (given, words) => {
    expect(note(given)).toContain(words);
    expect(validateMessage(noteMessage(given, aRequest(), en))).toEqual([]);
  });

  test('in a direct message it is said which request is meant, and elsewhere never', () => {
    expect(note({ kind: 'claimed', by: 'U1' }, aRequest())).toBe(
      '@U1 has claimed your request “someone committed an AWS key”.',
    );
    expect(note({ kind: 'claimed', by: 'U1' }, aRequest({ text: '' }))).toBe(
      '@U1 has claimed your request R00000001.',
    );
    for (const kind of ['claimed', 'resolved', 'released', 'reopened'] as const)
      expect(note({ kind, by: 'U1' })).not.toContain('AWS');
  });

  test('offers nothing that cannot be done any more, and says what has become of it', () => {
    const sent: Note = { kind: 'sent', roleName, backAt: null, zone: null };
    const asked: Note = { kind: 'asked', by: 'U1', question: 'Which repository?' };
    const resolved: Note = { kind: 'resolved', by: 'U1' };
    const done = aRequest({ ...inThread, state: 'resolved', closedBy: 'U2' });
    expect(note(sent, done)).toBe('@UASKER: Your request was with the Security Engineer.');
    expect(note(asked, done)).not.toContain('\nAnswer');
    const byAsker = aRequest({ ...inThread, state: 'resolved', closedBy: 'UASKER' });
    expect(note(sent, byAsker)).toContain('You have resolved it.');
    const nobodys = aRequest({ ...inThread, state: 'resolved', closedBy: null });
    expect(note(sent, nobodys)).toContain('It is resolved.');
    const again = aRequest({ ...inThread, state: 'resolved', closedBy: 'U1', closedAt: 2000 });
    expect(note({ ...resolved, at: 2000 }, again)).toBe('@UASKER: @U1 has resolved your request.\nReopen');
    expect(note({ ...resolved, at: 1000 }, again)).toBe(
      '@UASKER: @U1 had resolved your request.\nIt was reopened after that.',
    );
    expect(note(resolved, aRequest(inThread))).toBe(
      '@UASKER: @U1 had resolved your request.\nIt is open again.',
    );
    expect(note(sent, aRequest({ ...inThread, state: 'cancelled' }))).toContain('You have cancelled it.');
    const another = aRequest({ ...inThread, state: 'waiting', question: 'Which branch?' });
    expect(note(asked, another)).not.toContain('\nAnswer');
  });

  test.each<[string, Partial<Request>]>([
    ['Answered.', { hop: 0 }],
    ['No answer to this is waited for any more.', { hop: 1 }],
    ['No answer to this is waited for any more.', { hop: 0, state: 'resolved' }],
    ['They have asked something more since', { hop: 0, state: 'waiting', question: 'Which branch?' }],
  ])('below a question: %s (%j)', (words, now) => {
    const asked: Note = { kind: 'asked', by: 'U1', question: 'Which repository?', hop: 0 };
    expect(note(asked, aRequest({ ...inThread, ...now }))).toContain(words);
  });

  test('where a request was sent is where it is, or was', () => {
    const sent: Note = { kind: 'sent', roleName, backAt: null, zone: null };
    expect(note(sent, aRequest({ ...inThread, roleName: 'QA Engineer' }))).toMatch(
      / was with the Security Engineer\./,
    );
    const passedOn = aRequest({ ...inThread, roleName: 'QA Engineer' });
    const told = wordsOf(noteMessage(sent, passedOn, en, 'thread').blocks);
    expect(told).toContain(
      'It is with the QA Engineer now.\nWhat you write in this thread reaches them, unless you mention me',
    );
    const closed = aRequest({ ...inThread, roleName: 'QA Engineer', state: 'resolved' });
    expect(note(sent, closed)).not.toContain('It is with');
    expect(note(sent, aRequest({ ...inThread, atFallback: true }))).toMatch(
      / is in the fallback channel now\./,
    );
  });

  test('in direct messages nobody is addressed, whether they asked in a thread there or elsewhere', () => {
    const claimed: Note = { kind: 'claimed', by: 'U1' };
    const origin = { channel: 'D1', threadTs: '1.1', messageTs: null };
    expect(note(claimed, aRequest({ origin, text: 'it leaks' }))).toBe(
      '@U1 has claimed your request “it leaks”.',
    );
    const told = noteMessage(claimed, aRequest({ ...inThread, text: 'it leaks' }), en, 'own');
    expect(wordsOf(told.blocks)).toBe('@U1 has claimed your request “it leaks”.');
  });

  test.each<[Ears, string, string]>([
    [
      'own',
      'What you write in the thread of this message reaches them.',
      'Press Answer, reply in the thread of this message, or write it here as your next message.',
    ],
    [
      'next',
      'What you write here reaches them; questions I answer myself. To ask them something, press Add something.',
      'Press Answer, or write it here as your next message.',
    ],
    [
      'thread',
      'What you write in this thread reaches them, unless you mention me: that I answer myself.',
      'Press Answer, or write it in this thread, without mentioning me.',
    ],
    [
      'none',
      'What is written in this thread stays here. To tell them more, press Add something.',
      'Press Answer: what is written in this thread stays here.',
    ],
  ])('where words go is said before any are written: %s', (ears, more, answer) => {
    const sent: Note = { kind: 'sent', roleName, backAt: null, zone: null };
    const asked: Note = { kind: 'asked', by: 'U1', question: 'Which?' };
    const drawn = (given: Note) =>
      wordsOf(noteMessage(given, aRequest({ ...inThread, ...then(given) }), en, ears).blocks);
    expect(drawn(sent)).toContain(more);
    expect(drawn(asked)).toContain(answer);
    expect(drawn({ kind: 'claimed', by: 'U1' })).not.toMatch(/write|Press/);
  });

  test('the text for notifications says the same', () =>
    expect(noteMessage({ kind: 'claimed', by: 'U1' }, aRequest(inThread), en).text).toBe(
      '<@UASKER>: <@U1> has claimed your request.',
    ));
});

describe("Slack's reasons", () => {
  const codes = [
    'not_in_channel',
    'channel_not_found',
    'is_archived',
    'restricted_action',
    'shared_channel',
    'not_private',
    'no_channel',
    'missing_scope',
  ];

  test('each has words of its own and somebody who can mend it', () => {
    const all = codes.map((code) => reasonWords(code, en));
    expect(new Set(all.map(({ why }) => why)).size).toBe(codes.length);
    for (const { why, mend } of all) expect(why + mend).not.toMatch(/_|Slack does not/);
  });

  test('kinds of restriction are one reason', () =>
    expect(reasonWords('restricted_action_read_only_channel', en)).toEqual(
      reasonWords('restricted_action', en),
    ));

  test.each(['ekm_access_denied', 'constructor', ''])('another (%s) is shown as it is', (code) =>
    expect(reasonWords(code, en).why).toBe(en.reasons.other(code).why),
  );
});

describe('replies in the thread of the card', () => {
  test.each<[Reply, string]>([
    [{ kind: 'added', by: 'U1', text: 'one\ntwo' }, '@U1 adds:\none\ntwo'],
    [
      { kind: 'answer-gone', by: 'U1' },
      '@U1 has deleted their answer. If you still need it, press Need info.',
    ],
    [{ kind: 'cancelled', by: 'U1' }, '@U1 has cancelled this request. There is nothing more to do.'],
    [
      { kind: 'reopened', by: 'U1', lastClaimant: 'U2' },
      '@U1 has reopened this request. @U2 had it last; now it is open for anybody to claim.',
    ],
    [
      { kind: 'reopened', by: 'U1', lastClaimant: 'U1' },
      '@U1 has reopened this request. It is open for anybody to claim.',
    ],
  ])('%j: "%s"', (given, words) => {
    expect(wordsOf(replyMessage(given, en).blocks)).toBe(words);
    expect(validateMessage(replyMessage(given, en))).toEqual([]);
  });
});

const listed = (request: Request) => ({ request, link: null });
/** Its people have been reminded of it. */
const late = (given: Partial<Request> = {}) => listed(aRequest({ remindedAt: 2000, ...given }));

describe('the reminder', () => {
  test('is one message for all, and calls nobody', () => {
    const message = reminderMessage(
      [
        { ...late({ id: 'R1', urgent: true }), link: 'https://acme.slack.com/archives/C1/p1' },
        late({ id: 'R2', confidential: true, text: 'my salary' }),
        late({ id: 'R3', text: '' }),
      ],
      en,
    );
    expect(wordsOf(message.blocks)).toBe(
      [
        '3 requests here wait for somebody to claim them.',
        '“someone committed an AWS key”, urgent See it',
        'R2, confidential',
        'R3',
      ].join('\n'),
    );
    expect(JSON.stringify(message)).not.toContain('UASKER');
  });

  test('says of which it is true no longer', () => {
    const taken = late({ id: 'R2', state: 'claimed', claimant: 'U1', remindedAt: null, text: 'it leaks' });
    expect(wordsOf(reminderMessage([late(), taken], en).blocks)).toBe(
      [
        'One request here waits for somebody to claim it.',
        '“someone committed an AWS key”',
        'No longer waiting here:',
        '“it leaks”',
      ].join('\n'),
    );
    expect(wordsOf(reminderMessage([taken], en).blocks)).toBe('No longer waiting here:\n“it leaks”');
  });

  test('of one is about one', () =>
    expect(reminderMessage([late()], en).text).toMatch(/^One request here waits for somebody to claim it\./));

  test('of a hundred fits on a screen', () => {
    const message = reminderMessage(
      Array.from({ length: 100 }, () => late({ text: '&'.repeat(3000) })),
      en,
    );
    expect(validateMessage(message)).toEqual([]);
    expect(wordsOf(message.blocks)).toMatch(/^100 requests here wait[\s\S]*\nAnd 85 more\.$/);
  });
});

test('all are messages that Slack takes and that call no crowd, whatever people write', () => {
  const by = fc.constantFrom('U1', 'not a user <!channel>');
  const zone = fc.constantFrom(null, 'Europe/London', 'Etc/GMT+5');
  const backAt = fc.option(fc.integer({ min: 0, max: 1e12 }));
  const anyNote: fc.Arbitrary<Note> = fc.oneof(
    fc.record({ kind: fc.constant('sent' as const), roleName: fc.option(nasty), backAt, zone }),
    fc.record({
      kind: fc.constantFrom('held' as const, 'diverted' as const),
      roleName: fc.option(nasty),
      reason: nasty,
    }),
    fc.record({ kind: fc.constant('asked' as const), by, question: nasty }),
    fc.record({ kind: fc.constant('passed' as const), by, roleName: fc.option(nasty), reason: nasty }),
    fc.record({ kind: fc.constant('claimed' as const), by }),
  );
  fc.assert(
    fc.property(anyNote, anyRequest, nasty, by, (given, request, text, who) => {
      const messages = [
        noteMessage(given, request, en),
        replyMessage({ kind: 'added', by: who, text }, en),
        replyMessage({ kind: 'cancelled', by: who }, en),
        reminderMessage([listed(request), listed(request)], en),
      ];
      for (const message of messages) {
        expect(validateMessage(message)).toEqual([]);
        expect(JSON.stringify(message)).not.toMatch(/<[!#]/);
        expect(message.text.length).toBeLessThanOrEqual(3900);
      }
    }),
    { numRuns: 300 },
  );
});

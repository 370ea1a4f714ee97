import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { type RequestList, requestListMessage } from '../../src/blocks/requests/list/request-list.ts';
import { decodePages, FIRST_PAGES } from '../../src/blocks/requests/list/request-pages.ts';
import { messagesIn } from '../../src/messages/messages.ts';
import { validateMessage } from '../../src/playground/rules/validate-message.ts';
import type { Request } from '../../src/requests/request.ts';
import { anyRequest } from '../helpers/any-request.ts';
import { nasty } from '../helpers/nasty-text.ts';
import { aRequest } from '../helpers/requests.ts';
import { wordsOf } from '../helpers/words-of.ts';

const en = messagesIn('en');

const noPages = { mineOpen: 0, at: FIRST_PAGES, next: FIRST_PAGES };
const names = (id: string) => (id === 'CSECURITY' ? 'security' : null);

function list(given: Partial<RequestList>) {
  const { mine = [], forMyRoles = [] } = given;
  const whole = {
    mine,
    mineTotal: mine.length,
    forMyRoles,
    forMyRolesTotal: forMyRoles.length,
    ...noPages,
    ...given,
  };
  const message = requestListMessage(whole, names, en);
  expect(validateMessage(message)).toEqual([]);
  return message;
}

const words = (given: Partial<RequestList>): string => wordsOf(list(given).blocks);
const CARD = 'https://acme.slack.com/archives/C1/p1';
const forRole = (given: Partial<Request>, link: string | null = null) => ({
  ...{ roleName: 'Security Engineer', request: aRequest(given), link },
});

describe('the list of requests', () => {
  test('without any says how to make one', () =>
    expect(words({})).toBe(
      'Your requests\nYou have no open requests. Ask with /role ask and what you need, such as: /role ask someone committed an AWS key',
    ));

  test('shows each of mine with how it stands and what I can do', () =>
    expect(words({ mine: [aRequest({ urgent: true, confidential: true })] })).toBe(
      [
        'Your requests',
        '“someone committed an AWS key” (urgent, confidential)',
        `For the Security Engineer in #security. ${en.card.open}`,
        'Add something',
        'Cancel request',
        en.asker.cancelWords,
        'Cancel this request?',
        'Cancel request',
        'Keep it',
      ].join('\n'),
    ));

  test.each<[Partial<Request>, string]>([
    [
      { channel: null, cardTs: null },
      'For the Security Engineer. It is not posted yet: I keep trying, unless I have asked you something about it.',
    ],
    [{ channel: 'CSECRET' }, 'For the Security Engineer. Open'],
    [
      { state: 'waiting', question: 'Which?' },
      'Waiting for your answer to “Which?”.\nAnswer\nCancel request',
    ],
    [{ state: 'claimed', claimant: 'U1' }, 'Claimed by @U1.\nAdd something'],
    [{ state: 'resolved', claimant: 'U1' }, 'Resolved by @U1.\nReopen'],
    [{ text: '', role: null, roleName: null }, 'R00000001\nFor whoever can help in #security.'],
  ])('%j: "%s"', (given, expected) => expect(words({ mine: [aRequest(given)] })).toContain(expected));

  test('shows those of my roles in one line each, and no word of a confidential one', () => {
    const shown = words({
      forMyRoles: [
        forRole({}, CARD),
        forRole({ text: 'my salary', confidential: true, urgent: true, state: 'waiting' }),
      ],
    });
    expect(shown).toContain(
      [
        'Open for your roles',
        'Security Engineer: “someone committed an AWS key”, open in #security. See it',
        'Security Engineer: R00000001, urgent, confidential, waiting for an answer in #security.',
      ].join('\n'),
    );
    expect(shown).not.toContain('salary');
  });

  test('says how many more there are', () => {
    const mine = Array.from({ length: 30 }, () => aRequest());
    const forMyRoles = Array.from({ length: 30 }, () => forRole({}));
    const message = list({ mine, mineTotal: 40, forMyRoles, forMyRolesTotal: 50 });
    expect(message.blocks.length).toBeLessThanOrEqual(20);
    expect(wordsOf(message.blocks)).toMatch(/And 32 more\.\nOpen for your roles\n[\s\S]*And 38 more\.$/);
  });

  test('leads to what comes next of one part, while the other stays, and back', () => {
    const behind = (id: string) => ({ after: { isLater: false, createdAt: 1, id }, shown: 12 });
    const at = { mine: null, roles: behind('R1') };
    const { blocks } = list({
      forMyRoles: [forRole({})],
      forMyRolesTotal: 20,
      at,
      next: { mine: behind('R2'), roles: behind('R3') },
    });
    expect(wordsOf(blocks)).toContain(
      'And 7 more.\nMore of your requests\nMore for your roles\nBack to the first',
    );
    const [row] = blocks.filter(({ type }) => type === 'actions');
    const values =
      row?.type === 'actions' ? row.elements.map((one) => ('value' in one ? one.value : '')) : [];
    expect(values.map(decodePages)).toEqual([
      { mine: behind('R2'), roles: behind('R1') },
      { mine: null, roles: behind('R3') },
      FIRST_PAGES,
    ]);
    expect(['', '{"mine":{}}', '{"mine":null,"roles":7}', undefined].map(decodePages)).toEqual(
      Array(4).fill(FIRST_PAGES),
    );
  });

  test('is a message that Slack takes and that calls no crowd, whatever people write', () => {
    const forMyRoles = fc.array(
      fc.record({ roleName: fc.option(nasty), request: anyRequest, link: fc.constant(CARD) }),
    );
    fc.assert(
      fc.property(fc.array(anyRequest), forMyRoles, nasty, (mine, roles, name) => {
        const all = {
          mine,
          mineTotal: mine.length,
          forMyRoles: roles,
          forMyRolesTotal: roles.length,
          ...noPages,
        };
        const message = requestListMessage(all, () => name, en);
        expect(validateMessage(message)).toEqual([]);
        expect(JSON.stringify(message)).not.toMatch(/<[!#]/);
        expect(message.text.length).toBeLessThanOrEqual(3900);
      }),
      { numRuns: 150 },
    );
  });
});

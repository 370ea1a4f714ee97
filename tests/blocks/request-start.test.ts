import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { answerOf } from '../../src/answers/answer.ts';
import type { Page } from '../../src/answers/page/page.ts';
import { privateMessage, publicMessage } from '../../src/blocks/answers/message.ts';
import { ACTION, listedActionId } from '../../src/blocks/kit/action-ids.ts';
import { decodeStart, startButton } from '../../src/blocks/requests/form/request-start.ts';
import { messagesIn } from '../../src/messages/messages.ts';
import { validateMessage } from '../../src/playground/rules/validate-message.ts';
import { nasty } from '../helpers/nasty-text.ts';

const offer = { role: 'security-engineer', text: 'a key leaked', channelName: 'security', isPrivate: false };

describe('the button under an answer', () => {
  test.each([
    [{}, 'Send this to #security'],
    [{ channelName: '#security' }, 'Send this to #security'],
    [{ channelName: 'C0123ABCD' }, 'Send this to the security engineer'],
    [{ channelName: null, roleName: 'Security Engineer' }, 'Send this to the Security Engineer'],
    [{ role: null, channelName: '#ask-anything' }, 'Ask in #ask-anything'],
    [{ role: null, channelName: 'C0123ABCD' }, 'Ask in the fallback channel'],
  ])('%j is called "%s"', (given, label) => {
    expect(startButton({ ...offer, ...given }, messagesIn('en'))?.text.text).toBe(label);
  });

  test('there is none where nobody could be asked', () =>
    expect(startButton({ ...offer, role: null, channelName: null }, messagesIn('en'))).toBeNull());

  test('carries what was asked there and back, or says that it was too long', () => {
    fc.assert(
      fc.property(fc.option(nasty.filter(Boolean)), nasty, fc.boolean(), (role, text, isPrivate) => {
        const value = startButton({ role, text, channelName: 'x', isPrivate }, messagesIn('en'))?.value;
        if (value === undefined) {
          expect(JSON.stringify({ role }).length).toBeGreaterThan(1900);
          return;
        }
        expect(value.length).toBeLessThanOrEqual(2000);
        const start = decodeStart(value);
        expect(start).toEqual({ role, text: start.text === null ? null : text, isPrivate });
        if (start.text === null) expect(JSON.stringify({ role, text }).length).toBeGreaterThan(1900);
      }),
    );
  });

  test.each([undefined, '', '{', 'null', '{"role":3}', '[]', '{"role":"x","text":7,"private":false}'])(
    'a value nobody understands (%s) opens an empty form that quotes nothing',
    (value) => expect(decodeStart(value)).toEqual({ role: null, text: '', isPrivate: true }),
  );
});

describe('an answer that says who owns it', () => {
  const page: Page = {
    title: 'Security Engineer',
    parts: [],
    choices: [{ label: 'Skills', question: { kind: 'role', role: 'security-engineer' } }],
    sources: [],
    shareable: { kind: 'role', role: 'security-engineer' },
    offers: [{ role: 'security-engineer', text: 'a key leaked', channel: '#security' }],
  };
  const labels = (message: { blocks: readonly object[] }) =>
    JSON.stringify(message.blocks)
      .match(/"text":"[^"]+","emoji":false},"action_id"/g)
      ?.map((found) => found.split('"')[3]);

  const inMenu = (message: { blocks: readonly object[] }) =>
    JSON.stringify(message.blocks)
      .match(/"text":"[^"]+","emoji":false},"value"/g)
      ?.map((found) => found.split('"')[3]);

  test('has the first step of a request as its first and primary button', () => {
    const message = privateMessage(answerOf({ kind: 'route', page }));
    expect(validateMessage(message)).toEqual([]);
    expect(labels(message)).toEqual(['Send this to #security', 'Share in channel', 'Helpful', 'Not helpful']);
    expect(inMenu(message)).toEqual(['Skills', 'This is wrong']);
    expect(JSON.stringify(message)).toContain('"style":"primary"');
    const posted = publicMessage(answerOf({ kind: 'route', page }));
    expect(validateMessage(posted)).toEqual([]);
    expect(labels(posted)).toEqual(['Send this to #security']);
    expect(JSON.stringify(posted.blocks)).toContain('"type":"feedback_buttons"');
  });

  test('where no channel is known, names the role as people write it', () => {
    const offers = [{ role: 'quality-manager', name: 'Quality Manager', text: 'a jar broke', channel: null }];
    const message = privateMessage(answerOf({ kind: 'route', page: { ...page, offers } }));
    expect(labels(message)?.[0]).toBe('Send this to the Quality Manager');
  });

  test('says when it was asked in a private place', () => {
    const message = publicMessage(answerOf({ kind: 'route', page }), { isPrivatePlace: true });
    expect(JSON.stringify(message)).toContain(JSON.stringify('"private":true').slice(1, -1));
  });

  test('has none without an offer', () => {
    const message = privateMessage(answerOf({ kind: 'route', page: { ...page, offers: [] } }));
    expect(labels(message)).toEqual([
      'Skills',
      'This is wrong',
      'Share in channel',
      'Helpful',
      'Not helpful',
    ]);
  });
});

test('a button of a list has the id of its action and a number', () =>
  expect(listedActionId(ACTION.requestAdd, 3)).toMatch(ACTION.requestAddListed));

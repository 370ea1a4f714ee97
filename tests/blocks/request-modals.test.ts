import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { addForm, readAddition } from '../../src/blocks/requests/asker/add-form.ts';
import { cardFormId } from '../../src/blocks/requests/card/card-buttons.ts';
import { decodeCardTarget, encodeCardTarget } from '../../src/blocks/requests/card/forms/card-target.ts';
import { infoForm, readInfo } from '../../src/blocks/requests/card/forms/info-form.ts';
import { passForm, readPass } from '../../src/blocks/requests/card/forms/pass-form.ts';
import type { FormRole } from '../../src/blocks/roles/role-label.ts';
import { messagesIn } from '../../src/messages/messages.ts';
import { validateView } from '../../src/playground/rules/validate-view.ts';
import { anyRequest } from '../helpers/any-request.ts';
import { nasty } from '../helpers/nasty-text.ts';
import { aRequest } from '../helpers/requests.ts';
import { wordsOf } from '../helpers/words-of.ts';

const en = messagesIn('en');

const platform: FormRole = { slug: 'platform-engineer', name: 'Platform Engineer', channelName: 'platform' };
const asking = { state: 'waiting', question: 'Which repository?' } as const;

describe('the forms behind the buttons', () => {
  test('"Need info" says which request it is about and asks for a question', () => {
    const view = infoForm(aRequest(), en);
    expect(validateView(view)).toEqual([]);
    expect(view.callback_id).toBe(cardFormId('info'));
    expect(wordsOf(view.blocks)).toBe(
      [
        '@UASKER asks in request R00000001:',
        'someone committed an AWS key',
        'What do you need to know?',
        'The person who asked hears it at once, and can answer with one click.',
      ].join('\n'),
    );
    expect(wordsOf(infoForm(aRequest(asking), en).blocks)).toContain('Asked before:\nWhich repository?');
  });

  test('"Not ours" asks for a role and the reason, both needed', () => {
    const view = passForm(aRequest(), [platform], en);
    expect(validateView(view)).toEqual([]);
    expect(wordsOf(view.blocks)).toContain(
      'Whose is it?\nChoose a role\nPlatform Engineer (#platform)\nWhy?\nThe person who asked reads this, and so does whoever has it next.',
    );
    expect(JSON.stringify(view)).not.toContain('"optional":true');
  });

  test('"Not ours" with nobody left says so, and has nothing to send', () => {
    const view = passForm(aRequest(), [], en);
    expect(validateView(view)).toEqual([]);
    expect(view).not.toHaveProperty('submit');
    expect(wordsOf(view.blocks)).toBe(
      'There is no other role to pass this request on to. Claim it and talk in its thread, or resolve it.',
    );
  });

  test('adding is answering where an answer is waited for', () => {
    expect(wordsOf(addForm(aRequest(), en).blocks)).toContain('What do you want to add?');
    expect(wordsOf(addForm(aRequest(), en).blocks)).toMatch(/^You asked in request /);
    const answer = addForm(aRequest(asking), en);
    expect(wordsOf(answer.blocks)).toContain('They need to know:\nWhich repository?\nYour answer');
    expect(answer.submit?.text).toBe('Answer');
  });

  test('a text of three thousand characters is shown by its first words', () =>
    expect(wordsOf(infoForm(aRequest({ text: 'x'.repeat(3000) }), en).blocks).length).toBeLessThan(400));

  test('an empty text is said to be empty', () =>
    expect(wordsOf(infoForm(aRequest({ text: '' }), en).blocks)).toContain(en.card.nothingQuoted));

  test('are views that Slack takes, whatever people write', () => {
    const role = fc.record<FormRole>({
      slug: fc.option(fc.stringMatching(/^[\p{L}\d-]{1,90}$/u)),
      name: nasty,
      channelName: fc.option(nasty),
    });
    fc.assert(
      fc.property(anyRequest, fc.array(role, { maxLength: 120 }), (request, roles) => {
        for (const view of [infoForm(request, en), passForm(request, roles, en), addForm(request, en)]) {
          expect(validateView(view)).toEqual([]);
          expect(decodeCardTarget(view.private_metadata)?.request).toBe(request.id);
        }
      }),
      { numRuns: 150 },
    );
  });
});

describe('what comes back from them', () => {
  test('which request it is about', () => {
    expect(decodeCardTarget(encodeCardTarget(aRequest()))).toEqual({
      request: 'R00000001',
      channel: 'CSECURITY',
      ts: '1700000000.000100',
      pressed: null,
    });
    const held = aRequest({ channel: null, cardTs: null });
    expect(decodeCardTarget(encodeCardTarget(held))).toEqual({
      request: 'R00000001',
      channel: null,
      ts: null,
      pressed: null,
    });
    for (const text of [undefined, '', '{}', '{"request":""}']) expect(decodeCardTarget(text)).toBeNull();
  });

  test('what was entered', () => {
    const field = (id: string, value: string) => ({ [id]: { text: { type: 'plain_text_input', value } } });
    expect(readInfo(field('question', ' Which?\n'))).toBe('Which?');
    expect(readAddition(field('addition', 'the main one'))).toBe('the main one');
    expect(
      readPass({
        ...field('reason', 'a cluster key'),
        pass_role: { pass_role: { selected_option: { value: 'platform-engineer' } } },
      }),
    ).toEqual({ role: 'platform-engineer', reason: 'a cluster key' });
  });

  test('nothing, where there is no form', () => {
    expect(readInfo(null)).toBe('');
    expect(readAddition({ addition: 7 })).toBe('');
    expect(readPass(undefined)).toEqual({ role: null, reason: '' });
  });
});

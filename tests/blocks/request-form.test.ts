import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { ACTION, VIEW } from '../../src/blocks/kit/action-ids.ts';
import { FORM_FIELD, FORM_FLAG, readForm } from '../../src/blocks/kit/form-fields.ts';
import {
  decodeFormMemory,
  encodeFormMemory,
  type FormMemory,
} from '../../src/blocks/requests/form/form-memory.ts';
import type { FormState } from '../../src/blocks/requests/form/form-state.ts';
import { formFailed, requestForm, waitingForm } from '../../src/blocks/requests/form/request-form.ts';
import type { FormRole } from '../../src/blocks/roles/role-label.ts';
import { messagesIn } from '../../src/messages/messages.ts';
import { validateView } from '../../src/playground/rules/validate-view.ts';
import { nasty } from '../helpers/nasty-text.ts';
import { wordsOf } from '../helpers/words-of.ts';

const en = messagesIn('en');

const security: FormRole = { slug: 'security-engineer', name: 'Security Engineer', channelName: 'security' };
const platform: FormRole = { slug: 'platform-engineer', name: 'Platform Engineer', channelName: '#platform' };
const unsure: FormRole = { slug: null, name: 'Not sure', channelName: 'ask-anything' };

const aForm = (given: Partial<FormState> = {}): FormState => ({
  text: 'Someone committed an AWS key',
  fieldGeneration: 0,
  role: security,
  roles: [security, platform, unsure],
  alternatives: [platform, unsure],
  why: { text: 'Leaked secrets are revoked', path: 'roles/security-engineer.md', line: 12, isExample: false },
  isAskedFirst: false,
  backAt: null,
  place: { kind: 'ok', readers: 'public' },
  unclaimed: { kind: 'moves', to: 'ask-anything', readers: 'public', asks: false },
  isPrivateSource: false,
  quotable: null,
  wasTooLong: false,
  urgent: false,
  confidential: false,
  canBeConfidential: true,
  memory: '{}',
  ...given,
});

const wordsIn = (given: Partial<FormState>): string => wordsOf(requestForm(aForm(given), en).blocks);

describe('the form', () => {
  test('says where it goes, why, who else, and what will be read', () => {
    const view = requestForm(aForm(), en);
    expect(validateView(view)).toEqual([]);
    expect(view.callback_id).toBe(VIEW.form);
    expect(wordsOf(view.blocks)).toBe(
      [
        'This goes to the Security Engineer in #security, a public channel.',
        'If nobody claims it, it goes to #ask-anything, a public channel.',
        'Why this role: its documents say',
        'Leaked secrets are revoked',
        'roles/security-engineer.md:12',
        'Ask the Platform Engineer instead',
        'Not sure: #ask-anything',
        'Role',
        'Choose a role',
        'Security Engineer (#security)',
        'Platform Engineer (#platform)',
        'Not sure: #ask-anything',
        'Security Engineer (#security)',
        'What #security will read, word for word',
        'Change it as you like. Only this text is posted, with your name.',
        'Someone committed an AWS key',
        'Mark it as',
        'Urgent',
        'They are reminded sooner.',
        'Confidential',
        'It is posted in a private channel only.',
      ].join('\n'),
    );
  });

  test.each<[Partial<FormState>, string]>([
    [{ role: unsure }, 'This goes to #ask-anything, a public channel, for whoever can help.'],
    [{ role: { ...security, channelName: 'C0123ABCD' } }, 'This goes to the Security Engineer.\n'],
    [{ role: { ...security, channelName: null } }, 'What they will read, word for word'],
    [{ place: { kind: 'ok', readers: 'private' } }, 'in #security, a private channel.'],
    [{ place: { kind: 'unknown' } }, 'I cannot tell yet whether I may post there.'],
    [
      { place: { kind: 'diverted', reason: 'not_in_channel', to: 'ask-anything', readers: 'public' } },
      `For now, it goes to #ask-anything instead, because ${en.reasons.known.not_in_channel.why}. ${en.reasons.known.not_in_channel.mend}`,
    ],
    [
      { place: { kind: 'diverted', reason: 'is_archived', to: 'ask-anything', readers: 'public' } },
      'What #ask-anything will read, word for word',
    ],
    [
      { place: { kind: 'diverted', reason: 'no_channel', to: null, readers: 'public' } },
      `For now, I keep your request and try again, because ${en.reasons.known.no_channel.why}.`,
    ],
    [{ backAt: 'on Monday at 09:00 (London time)' }, en.form.backAt('on Monday at 09:00 (London time)')],
    [
      { why: { text: 'key leaked', path: 'routing/x.yml', line: 3, isExample: true } },
      'Why this role: people ask it things like\nkey leaked\nrouting/x.yml:3',
    ],
    [{ wasTooLong: true, text: '' }, 'Your text was too long to carry over. Please paste it below.'],
    [
      { canBeConfidential: false, confidential: true },
      'Not possible here: this role has no private channel that I can use.',
    ],
    [{ isPrivateSource: true }, 'You may leave this empty'],
    [{ isPrivateSource: true, text: '', quotable: 'the key is out' }, 'the key is out\nQuote these words'],
  ])('%j: "%s"', (given, words) => {
    expect(validateView(requestForm(aForm(given), en))).toEqual([]);
    expect(wordsIn(given)).toContain(words);
  });

  test('what no channel can take is said to be read by nobody, and to stay nowhere', () => {
    const place = { kind: 'diverted', reason: 'no_channel', to: null } as const;
    const kept = wordsIn({ place: { ...place, readers: 'public' }, unclaimed: { kind: 'stays' } });
    expect(kept).toContain('nobody reads it, and nobody is told that it waits.');
    expect(kept).not.toContain('If nobody claims it');
    expect(wordsIn({ place: { ...place, readers: 'private' } })).toContain(
      'Before anybody else reads it, I ask',
    );
  });

  test('quotes nothing by itself that was asked in a private place', () => {
    const view = requestForm(aForm({ isPrivateSource: true, text: '', quotable: 'the key is out' }), en);
    expect(JSON.stringify(view)).not.toContain('initial_value');
    expect(
      wordsIn({ isPrivateSource: true, text: 'the key is out', quotable: 'the key is out' }),
    ).not.toContain('Quote these words');
  });

  test('a text may be left out only where it was asked in private', () => {
    const isOptional = (isPrivateSource: boolean) =>
      requestForm(aForm({ isPrivateSource }), en).blocks.find(
        ({ block_id }) => block_id === FORM_FIELD.text(0),
      );
    expect(isOptional(false)).toMatchObject({ optional: false });
    expect(isOptional(true)).toMatchObject({ optional: true });
  });

  test('keeps the lines of the text', () =>
    expect(JSON.stringify(requestForm(aForm({ text: 'one\r\ntwo\n\n\n\nthree\u202e' }), en))).toContain(
      String.raw`"initial_value":"one\ntwo\n\nthree"`,
    ));

  test('leads to a new menu when the role is replaced, and to a new field when the text is', () => {
    const ids = (given: Partial<FormState>) =>
      requestForm(aForm(given), en).blocks.map(({ block_id }) => block_id);
    expect(ids({})).toContain('request_text:0');
    expect(ids({ fieldGeneration: 3 })).toContain('request_text:3');
    expect(ids({ role: platform })).not.toContain(FORM_FIELD.role(security.slug));
    expect(ids({})).toContain('urgent_confidential');
  });

  test('has a thousand roles looked up by typing, the chosen one shown', () => {
    const roles = Array.from({ length: 1000 }, (_, n) => ({
      slug: `r${n}`,
      name: `R${n}`,
      channelName: null,
    }));
    const view = requestForm(aForm({ roles, role: { slug: 'r0', name: 'R0', channelName: null } }), en);
    expect(validateView(view)).toEqual([]);
    expect(JSON.stringify(view)).toContain('"type":"external_select"');
    expect(JSON.stringify(view)).toContain('"initial_option":{"text":{"type":"plain_text","text":"R0"');
  });

  test('does not offer the chosen role as an alternative to itself', () =>
    expect(wordsIn({ role: platform })).not.toContain('Ask the Platform Engineer instead'));

  test('can be drawn without any role', () =>
    expect(validateView(requestForm(aForm({ roles: [], alternatives: [], why: null }), en))).toEqual([]));

  const slug = fc.stringMatching(/^[\p{L}\d-]{1,90}$/u);
  const role = fc.record<FormRole>({ slug: fc.option(slug), name: nasty, channelName: fc.option(nasty) });
  const state = fc.record<FormState>({
    text: nasty,
    fieldGeneration: fc.nat(9),
    role,
    roles: fc.uniqueArray(role, { maxLength: 120, selector: ({ slug }) => slug }),
    alternatives: fc.array(role, { maxLength: 3 }),
    why: fc.option(fc.record({ text: nasty, path: nasty, line: fc.nat(), isExample: fc.boolean() })),
    isAskedFirst: fc.boolean(),
    backAt: fc.option(nasty),
    place: fc.oneof(
      fc.record({
        kind: fc.constant('ok' as const),
        readers: fc.constantFrom('private', 'public', 'others'),
      }),
      fc.record({
        kind: fc.constant('diverted' as const),
        reason: nasty,
        to: fc.option(nasty),
        readers: fc.constantFrom('private', 'public', 'others'),
      }),
    ),
    unclaimed: fc.oneof(
      fc.record({ kind: fc.constant('stays' as const) }),
      fc.record({
        kind: fc.constant('moves' as const),
        to: fc.option(nasty),
        readers: fc.constantFrom('private', 'public', 'others'),
        asks: fc.boolean(),
      }),
    ),
    isPrivateSource: fc.boolean(),
    quotable: fc.option(nasty),
    wasTooLong: fc.boolean(),
    urgent: fc.boolean(),
    confidential: fc.boolean(),
    canBeConfidential: fc.boolean(),
    memory: fc.constant('{}'),
  });

  test('is a view that Slack takes, whatever the documents and people say', () => {
    fc.assert(
      fc.property(state, (given) => {
        expect(validateView(requestForm(given, en))).toEqual([]);
      }),
      { numRuns: 150 },
    );
  });
});

test('the first and the last resort are views that Slack takes', () => {
  expect(validateView(waitingForm(en))).toEqual([]);
  expect(waitingForm(en)).not.toHaveProperty('submit');
  expect(wordsOf(waitingForm(en).blocks)).toBe('One moment …');
  expect(validateView(formFailed('<!channel>', en))).toEqual([]);
});

describe('what a person has entered', () => {
  const values = {
    'request_text:2': { text: { type: 'plain_text_input', value: ' Someone committed a key \n' } },
    anything: { [ACTION.requestRole]: { selected_option: { value: 'security-engineer', text: {} } } },
    urgent_confidential: { flags: { selected_options: [{ value: FORM_FLAG.urgent }] } },
  };

  test('is read', () =>
    expect(readForm(values, 2)).toEqual({
      text: 'Someone committed a key',
      role: 'security-engineer',
      urgent: true,
      confidential: false,
    }));

  test('of a text that was replaced since is not', () => expect(readForm(values, 3).text).toBe(''));

  test('"not sure" is no role', () => {
    const menu = { [ACTION.requestRole]: { selected_option: { value: '?' } } };
    expect(readForm({ ...values, anything: menu }, 2).role).toBeNull();
  });

  test.each([
    undefined,
    null,
    7,
    'x',
    [],
    {},
    { 'request_text:2': { text: { value: 7 } } },
    { a: { b: null } },
  ])('counts as nothing where it is no form (%j)', (given) =>
    expect(readForm(given, 2)).toEqual({ text: '', role: null, urgent: false, confidential: false }),
  );
});

describe('the memory of a form', () => {
  const memory: FormMemory = {
    origin: { channel: 'C1', threadTs: '1.2', messageTs: null },
    suggested: 'security-engineer',
    isPrivateSource: true,
    quotable: 'the key is out',
    generation: 1,
    alternatives: ['platform-engineer'],
    why: { text: 'x', path: 'a.md', line: 1, isExample: false },
  };

  test('is kept', () => expect(decodeFormMemory(encodeFormMemory(memory))).toEqual(memory));

  test('gives up what can be quoted before the reason, and never exceeds what Slack carries', () => {
    const long = { ...memory, quotable: 'q'.repeat(2900) };
    expect(decodeFormMemory(encodeFormMemory(long))).toEqual({ ...memory, quotable: null });
    const longer = { ...long, why: { text: 'w'.repeat(2900), path: 'a.md', line: 1, isExample: false } };
    expect(decodeFormMemory(encodeFormMemory(longer))).toEqual({ ...memory, quotable: null, why: null });
    fc.assert(
      fc.property(nasty, nasty, fc.array(nasty, { maxLength: 3 }), (quotable, suggested, alternatives) => {
        const text = encodeFormMemory({ ...memory, quotable, suggested, alternatives });
        expect(text.length).toBeLessThanOrEqual(3000);
        expect(decodeFormMemory(text)?.origin).toEqual(memory.origin);
      }),
    );
  });

  test.each([undefined, '', '{', '{}', 'null'])('that is none (%s) is null', (text) =>
    expect(decodeFormMemory(text)).toBeNull(),
  );
});

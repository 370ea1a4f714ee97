import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import type {
  Channel,
  Delivery,
  LocalSlack,
  LocalSlackOptions,
  OpenView,
  User,
} from '../../../src/playground/local-slack.ts';
import { createLibrary } from '../../../src/search/library.ts';
import { filledIn, formFor, isBots, wordsIn } from '../../helpers/front-desk.ts';
import { httpManifest } from '../../helpers/manifest-variant.ts';
import { aRole, noRouting } from '../../helpers/roles.ts';
import { type RunningApp, runApp, type Transport } from '../../helpers/running-app.ts';

const NUMBERED = Array.from({ length: 150 }, (_, index) =>
  aRole({ name: `Keeper ${index + 1}`, group: 'Keepers', routing: { ...noRouting, channel: '#keepers' } }),
);
const manyRoles = createLibrary({
  roles: [...NUMBERED, aRole({ name: 'Zookeeper', aliases: ['Animal Handler'] })],
  problems: [],
  outOfScope: [],
  reviews: new Map(),
  owned: [],
  fallbackChannel: '#ask-anything',
});

const WAYS: readonly (readonly [Transport, () => LocalSlackOptions])[] = [
  ['http', () => ({ manifestPath: httpManifest() })],
  ['socket', () => ({})],
];

describe.each(WAYS)('roles are found by typing, through %s', (transport, options) => {
  let running: RunningApp;
  let slack: LocalSlack;
  let ann: User;
  let sue: User;
  let keepers: Channel;
  let general: Channel;

  beforeEach(async () => {
    running = await runApp(transport, options());
    running.library = manyRoles;
    slack = running.slack;
    ann = slack.addUser({ name: 'ann' });
    sue = slack.addUser({ name: 'sue' });
    general = slack.addChannel({ name: 'general', members: [ann], botIsMember: true });
    keepers = slack.addChannel({ name: 'keepers', members: [sue], botIsMember: true });
    slack.addChannel({ name: 'ask-anything', members: [sue], botIsMember: true });
  });

  afterEach(async () => {
    expect(slack.refusals).toEqual([]);
    await running.close();
  });

  interface Offered {
    readonly text: { readonly text: string };
    readonly value: string;
    readonly description?: { readonly text: string };
  }
  const offeredIn = ({ body }: Delivery) => (body as { options: readonly Offered[] }).options;
  const offered = async (form: OpenView, action: string, typed: string) =>
    offeredIn(await slack.suggest(ann, form, action, typed));

  async function requestForm(): Promise<OpenView> {
    await slack.command(ann, general, '/role', 'ask please feed the lions');
    return formFor(slack, ann);
  }

  async function passForm(): Promise<OpenView> {
    const form = await requestForm();
    const [role] = await offered(form, 'request:role', 'keeper 7');
    await slack.submit(ann, filledIn(form, { 'request:role': role }));
    await slack.click(sue, await slack.waitForMessage(keepers, isBots), 'request:pass');
    return formFor(slack, sue);
  }

  test('the form takes more than a hundred roles, and reads the one that was chosen', async () => {
    const form = await requestForm();
    const found = await offered(form, 'request:role', 'animal hand');
    expect(found.map(({ text }) => text.text)).toEqual(['Zookeeper', 'Not sure']);
    await slack.click(ann, form, 'request:role', { choice: found[0] });
    const changed = await slack.waitForModal(ann, (view) => wordsIn(view).includes('goes to the '));
    expect(wordsIn(changed)).toContain('"initial_option":{"text":{"type":"plain_text","text":"Zookeeper"');
  });

  test('options say where a role is found', async () => {
    const [first] = await offered(await requestForm(), 'request:role', 'keeper 77');
    expect(first).toMatchObject({
      text: { text: 'Keeper 77' },
      value: 'keeper-77',
      description: { text: 'Keepers · #keepers' },
    });
  });

  test('nothing typed: a hundred of them, "not sure" among them', async () => {
    const found = await offered(await requestForm(), 'request:role', '');
    expect(found).toHaveLength(100);
    expect(found.at(-1)).toMatchObject({ text: { text: 'Not sure' }, value: '?' });
  });

  test('"Not ours" does not offer who has had it', async () => {
    const form = await passForm();
    const words = slack.suggest(sue, form, 'pass_role', 'keeper 7');
    const names = offeredIn(await words).map(({ text }) => text.text);
    expect(names).toContain('Keeper 77');
    expect(names).not.toContain('Keeper 7');
    expect(offeredIn(await slack.suggest(sue, form, 'pass_role', ''))).toHaveLength(100);
  });

  test.each([
    ['three thousand characters', 'keeper '.repeat(430)],
    ['control characters', '\u0000\u0007keeper\u001b[31m 12\r\n'],
    ['right to left', '\u202eمهندس المنصة\u202c'],
    ['broken halves of characters', '\ud83d keeper \udfff'],
    ['markup', '<!channel> *keeper* `12` &amp;'],
    ['nothing that is a word', '?!…—'],
  ])('%s is typed in vain at worst', async (_, typed) => {
    const delivery = await slack.suggest(ann, await requestForm(), 'request:role', typed);
    expect(delivery).toMatchObject({ acked: true, late: false });
    expect(offeredIn(delivery).length).toBeGreaterThanOrEqual(1);
  });
});

import { expect, test } from 'vitest';
import { editManifest } from '../../../src/cli/manifest/edit-manifest.ts';
import { createOtherNames } from '../../../src/slack/app/other-names.ts';
import { isBots } from '../../helpers/front-desk.ts';
import { manifestWith } from '../../helpers/manifest-variant.ts';
import { runApp } from '../../helpers/running-app.ts';

test('an app of another name and command says so in all it says', async () => {
  const names = { command: '/who', name: 'Wegweiser' };
  const manifestPath = manifestWith(/^$/, (text) => editManifest(text, { ...names, without: [] }));
  const running = await runApp('http', { manifestPath, names });
  const { slack } = running;
  const ann = slack.addUser({ name: 'ann' });
  const general = slack.addChannel({ name: 'general', members: [ann], botIsMember: true });
  await slack.command(ann, general, '/who', 'help'); // in the acknowledgement
  const help = await slack.waitForEphemeral(ann, () => true, 10_000);
  await slack.mention(ann, general, 'help'); // by the Web API
  const thread = await slack.waitForMessage(general, isBots, 10_000);
  await slack.openHome(ann);
  const home = await slack.waitForHome(ann, () => true, 10_000);
  const bob = slack.addUser({ name: 'bob', stranger: true });
  slack.invite(bob, general);
  await slack.mention(bob, general, 'help');
  const outsider = await slack.waitForEphemeral(bob, () => true, 10_000);
  for (const shown of [help, thread, home, outsider])
    expect(JSON.stringify([shown])).not.toMatch(/(?<![\w/.-])\/role\b|@rolecall|"[^"]*\bRolecall\b/);
  expect(JSON.stringify(help)).toContain('/who');
  expect(outsider.text).toContain('can use Wegweiser');
  await running.close();
});

test.each([
  ['Type /role help.', 'Type /who help.'],
  ['(/role, @rolecall)', '(/who, @who am i)'],
  [
    'https://x.example/role and src/role/a.md, /roles, /role/x',
    'https://x.example/role and src/role/a.md, /roles, /role/x',
  ],
  ['Ask Rolecall', 'Ask Who am I'],
])('%s', (words, expected) => {
  const names = createOtherNames({ command: '/who', name: 'Who am I' });
  expect(names.in({ text: words, value: words })).toEqual({ text: expected, value: words });
  const form = names.inBody(
    new URLSearchParams({ text: words, channel: '/role', blocks: JSON.stringify([{ text: words }]) }),
  );
  const read = new URLSearchParams(String(form));
  expect([read.get('text'), read.get('channel'), JSON.parse(read.get('blocks') ?? '')]).toEqual([
    expected,
    '/role',
    [{ text: expected }],
  ]);
});

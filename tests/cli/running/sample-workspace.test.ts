import { expect, test } from 'vitest';
import { sampleWorkspace } from '../../../src/cli/running/sample-workspace.ts';
import { furnish } from '../../../src/playground/window/furnish.ts';
import { createLibrary } from '../../../src/search/library.ts';
import { catalogOf } from '../../catalog/catalog-of.ts';
import { filledIn, formFor, isBots, wordsIn } from '../../helpers/front-desk.ts';
import { runApp } from '../../helpers/running-app.ts';

const role = (slug: string, routing: string) => ({
  [`${slug}.md`]: `# ${slug.replaceAll('-', ' ')}\n\n## Mission\n\nKnows all about ${slug}.\n`,
  [`${slug}.yml`]: `role: ${slug}\n${routing}\n`,
});
const LONG = 'a'.repeat(80);

/** As companies write it: names, ids, the same channel twice, groups by handle and by id, and a channel of a long name. */
const COMPANY = catalogOf({
  ...role('baker', 'channel: "#bread"\nconfidential-channel: G0SECRET1\npeople: "@bakers"'),
  ...role('miller', 'channel: C0FLOUR12\npeople: S0MILLERS'),
  ...role('driver', 'channel: C0FLOUR12'),
  ...role('cook', `channel: "#${LONG}"\npeople: [ann@example.com]`),
  ...role('clerk', 'channel: "#miller"'),
  ...role('porter', 'channel: D0DIRECT1'),
});

test('every role of a company’s own documents has its channel, and people who can play it to its end', async () => {
  const running = await runApp();
  const { slack } = running;
  running.library = createLibrary(COMPANY);
  await furnish(slack, sampleWorkspace(COMPANY));
  const user = (name: string) => slack.users().find((one) => one.name === name) as never;
  const general = slack.channels().find(({ name }) => name === 'general') as never;
  for (const slug of ['baker', 'miller', 'driver', 'cook', 'clerk']) {
    await slack.command(user('mia'), general, '/role', `ask ${slug} needed`);
    const form = await formFor(slack, user('mia'));
    await slack.submit(user('mia'), filledIn(form, { 'request:role': slug }));
    const written = COMPANY.roles.find((one) => one.slug === slug)?.routing.channel ?? '';
    const home = slack.channels().find(({ id, name }) => id === written || `#${name}` === written);
    const card = await slack.waitForMessage(
      home as never,
      (it) => wordsIn(it).includes(`${slug} needed`),
      10_000,
    );
    const others = slack
      .users()
      .filter(({ id, name }) => home?.members.has(id) && name !== 'mia' && name !== 'rolecall');
    expect(others.length, slug).toBeGreaterThan(0);
    const holder = others.find(({ name }) => name === 'jonas') ?? others[0]; // he is in all teams but one
    await slack.click(holder as never, card, 'request:resolve');
    await slack.waitForMessage(home as never, (it) => it.ts === card.ts && wordsIn(it).includes('Resolved'));
    expect(isBots(card)).toBe(true);
  }
  expect(slack.channels().find(({ id }) => id === 'G0SECRET1')?.kind).toBe('private');
  expect(slack.refusals.filter(({ error }) => error !== 'exchanged_trigger_id')).toEqual([]);
  await running.close();
}, 90_000);

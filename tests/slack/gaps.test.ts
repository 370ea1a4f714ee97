import { afterEach, beforeEach, expect, test } from 'vitest';
import type { Channel, LocalSlack, User } from '../../src/playground/local-slack.ts';
import { reachableCompany } from '../helpers/front-desk.ts';
import { type RunningApp, runApp } from '../helpers/running-app.ts';
import { aVerdict } from '../store/care.contract.ts';

let running: RunningApp;
let slack: LocalSlack;
let ann: User;
let general: Channel;
let admins: string[];

beforeEach(async () => {
  admins = [];
  running = await runApp('http', { admins });
  running.library = reachableCompany();
  slack = running.slack;
  ann = slack.addUser({ name: 'ann' });
  general = slack.addChannel({ name: 'general', members: [ann], botIsMember: true });
  const about = { kind: 'nothing', role: null, at: Date.now() } as const;
  await running.store.feedback.put('M', aVerdict({ ...about, question: 'who waters the <!channel>?' }));
});

afterEach(async () => {
  await running.close();
  expect(slack.refusals).toEqual([]);
});

async function gapsFor(person: User): Promise<string> {
  await slack.command(person, general, '/role', 'gaps');
  return (await slack.waitForEphemeral(person, () => true)).text;
}

test('those whom ADMINS names see the report, and nobody else', async () => {
  admins.push(ann.id);
  expect(await gapsFor(ann)).toMatch(/“who waters the &lt;\u200b!channel&gt;\?”/);
  const boss = slack.addUser({ name: 'boss', admin: true });
  slack.invite(boss, general);
  expect(await gapsFor(boss)).toMatch(/^This report is for the people who run Rolecall/);
});

test('where ADMINS is empty, the admins of the workspace see it', async () => {
  expect(await gapsFor(ann)).toMatch(/^This report is for the people who run Rolecall/);
  const boss = slack.addUser({ name: 'boss', admin: true });
  slack.invite(boss, general);
  expect(await gapsFor(boss)).toContain('who waters');
});

import { afterEach, beforeEach, expect, test } from 'vitest';
import type { Channel, LocalSlack, User } from '../../../src/playground/local-slack.ts';
import { reachableCompany } from '../../helpers/front-desk.ts';
import { type RunningApp, runApp } from '../../helpers/running-app.ts';
import { aVerdict } from '../../store/care.contract.ts';

const QA = { text: { type: 'plain_text', text: 'QA Engineer' }, value: 'qa-engineer' };

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

test('a question that came twice is given to a role with one choice, and counts at once', async () => {
  admins.push(ann.id);
  const about = { kind: 'nothing', role: null, at: Date.now() } as const;
  await running.store.feedback.put('M2', aVerdict({ ...about, question: 'Who waters the palms?' }));
  await running.store.feedback.put('M3', aVerdict({ ...about, question: 'who watered the palm' }));
  await gapsFor(ann);
  const report = await slack.waitForEphemeral(ann, ({ text }) => text.includes('(2 times)'));
  expect(report.text).not.toContain('(1 times)');
  await slack.click(ann, report, 'role:find:gap', { choice: QA });
  await slack.waitForEphemeral(ann, ({ text }) => /palm” belongs to QA Engineer from now on/.test(text));
  expect(running.corrections()).toMatchObject([{ role: 'qa-engineer', state: 'open', isTaught: true }]);
  expect(slack.ephemerals(ann, general)).toHaveLength(1);
});

test('where somebody may not teach any more, nothing is taught', async () => {
  admins.push(ann.id);
  const about = { kind: 'nothing', role: null, at: Date.now() } as const;
  for (const mark of ['M2', 'M3'])
    await running.store.feedback.put(mark, aVerdict({ ...about, question: 'who feeds the cat?' }));
  await gapsFor(ann);
  const report = await slack.waitForEphemeral(ann, ({ text }) => text.includes('(2 times)'));
  admins.splice(0, 1, 'USOMEBODYELSE');
  await slack.click(ann, report, 'role:find:gap', { choice: QA });
  await slack.waitForEphemeral(ann, ({ text }) => text.startsWith('This report is for the people'));
  expect(await running.store.corrections.list()).toEqual([]);
});

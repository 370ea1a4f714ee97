import fc from 'fast-check';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import type { Channel, LocalSlack } from '../../../src/playground/local-slack.ts';
import { createLibrary } from '../../../src/search/library.ts';
import { reachableCompany } from '../../helpers/front-desk.ts';
import { nasty } from '../../helpers/nasty-text.ts';
import { type RunningApp, runApp, type Transport } from '../../helpers/running-app.ts';

const KEY = 'someone committed an AWS key';

let running: RunningApp;
let slack: LocalSlack;
let security: Channel;
let anything: Channel;

async function begin(transport: Transport): Promise<void> {
  running = await runApp(transport);
  running.library = reachableCompany();
  slack = running.slack;
  security = slack.addChannel({ name: 'security', botIsMember: true });
  anything = slack.addChannel({ name: 'ask-anything', botIsMember: true });
}

afterEach(() => running.close());

async function outcomeOf(step: string, inputs: Readonly<Record<string, unknown>>) {
  const delivery = await slack.runStep(step, inputs, slack.addUser());
  expect(delivery.acked).toBe(true);
  return slack.stepOutcome(delivery);
}

const find = (text: string) => outcomeOf('find_owner', { text });
const lookUp = (role: string, section?: string) =>
  outcomeOf('look_up_role', section === undefined ? { role } : { role, section });

describe.each(['http', 'socket'] as const)('steps of workflows over %s', (transport) => {
  beforeEach(() => begin(transport));

  test('Find the owner: role, channel, confidence and evidence', async () => {
    expect(await find(KEY)).toEqual({
      ok: true,
      outputs: {
        role: 'security-engineer',
        role_name: 'Security Engineer',
        channel: '#security',
        channel_id: security.id,
        confidence: expect.any(Number),
        evidence: 'Revoke leaked keys and committed secrets (test.md:1)',
      },
    });
    expect(slack.refusals).toEqual([]);
  });

  test('Look up a role: what it is about, where to ask, and where that is written', async () => {
    expect(await lookUp('securty engneer')).toEqual({
      ok: true,
      outputs: {
        role: 'security-engineer',
        role_name: 'Security Engineer',
        summary: expect.stringContaining('Revoke leaked keys and committed secrets'),
        channel: '#security',
        channel_id: security.id,
        sources: 'test.md:1',
      },
    });
    expect(slack.refusals).toEqual([]);
  });

  test('a bug ends the step with a sentence and a reference that the log has, too', async () => {
    const library = reachableCompany();
    running.library = {
      ...library,
      find: () => {
        throw new Error('a bug');
      },
    };
    for (const outcome of [await find(KEY), await lookUp('security engineer')]) {
      expect(outcome).toMatchObject({ ok: false, error: expect.stringContaining('Something went wrong') });
      const [reference = 'none'] = ('error' in outcome && /[0-9a-f]{8}$/.exec(outcome.error)) || [];
      expect(running.logged.join('\n')).toContain(reference);
    }
    expect(slack.refusals).toEqual([]);
  });
});

describe('Find the owner', () => {
  beforeEach(() => begin('http'));
  // That Slack refuses the second end of a step is what keeps it to one.
  const expected = 'execution_not_in_running_state';
  afterEach(() => expect(slack.refusals.filter(({ error }) => error !== expected)).toEqual([]));

  test('where nobody takes it, there is no role, and the channel is the one for that', async () => {
    expect(await find('my goldfish looks unhappy')).toEqual({
      ok: true,
      outputs: {
        role: '',
        role_name: '',
        channel: '#ask-anything',
        channel_id: anything.id,
        confidence: 0,
        evidence: '',
      },
    });
  });

  test('a text that names a role is that role’s', async () => {
    expect(await find('lawyer')).toMatchObject({ outputs: { role: 'lawyer', channel: '#law' } });
  });

  test('a channel that Slack does not know has no id', async () => {
    const { outputs } = (await find('lawyer')) as { outputs: object };
    expect(outputs).not.toHaveProperty('channel_id');
  });

  test('a company without channels has none to name', async () => {
    const { catalog } = running.library;
    const roles = catalog.roles.map((role) => ({ ...role, routing: { ...role.routing, channel: null } }));
    running.library = createLibrary({ ...catalog, roles, fallbackChannel: null });
    expect(await find(KEY)).toMatchObject({ outputs: { role: 'security-engineer', channel: '' } });
  });

  test.each(['', '   ', '<@U0HELP|>'])('no text (%j) is a sentence', async (text) => {
    expect(await find(text)).toEqual({
      ok: false,
      error:
        'There is no text to find an owner for. Put a message, or an answer from a form, into “Text” of this step.',
    });
  });

  test('mentions and markup are read as words', async () => {
    expect(await find(`<@U0HELP> &lt;urgent&gt; ${KEY} in <#C1|dev>`)).toMatchObject({
      outputs: { role: 'security-engineer' },
    });
  });

  test('whatever the text, the step ends', async () => {
    const ends = async (text: string) => {
      const outcome = await find(text);
      expect(outcome.ok || outcome.error.startsWith('There is no text')).toBe(true);
    };
    await ends('x'.repeat(50_000));
    await fc.assert(fc.asyncProperty(nasty, ends), { numRuns: 40 });
  });

  test('a step that is delivered twice ends once', async () => {
    const delivery = await slack.runStep('find_owner', { text: KEY });
    const first = await slack.stepOutcome(delivery);
    const again = await slack.redeliver(delivery);
    expect(again.acked).toBe(true);
    expect(await slack.stepOutcome(delivery)).toBe(first);
    await expect
      .poll(() => slack.refusals.map(({ error }) => error))
      .toEqual(['execution_not_in_running_state']);
    expect(running.logged.join('\n')).not.toContain('could not answer');
  });

  test('when Slack asks to wait, the step ends after that', async () => {
    slack.failNext('functions.completeSuccess', { status: 429, retryAfter: 1 }, 1);
    const delivery = await slack.runStep('find_owner', { text: KEY });
    expect(await slack.stepOutcome(delivery, 5000)).toMatchObject({ ok: true });
  });
});

describe('Look up a role', () => {
  beforeEach(() => begin('http'));
  afterEach(() => expect(slack.refusals).toEqual([]));

  test('one part of it', async () => {
    const outcome = await lookUp('Security Engineer', 'responsibilities');
    expect(outcome).toMatchObject({
      ok: true,
      outputs: {
        summary: 'Security Engineer: responsibilities\n• Revoke leaked keys and committed secrets (primary)',
        sources: 'test.md:1',
      },
    });
  });

  test('an unknown role is a sentence with the nearest names', async () => {
    expect(await lookUp('security officer')).toEqual({
      ok: false,
      error: 'No document describes a role “security officer”. The nearest: Security Engineer.',
    });
    expect(await lookUp('xyzzy')).toEqual({
      ok: false,
      error: 'No document describes a role “xyzzy”. /role list shows every role there is.',
    });
  });

  test('a name of several roles is a sentence that names them', async () => {
    expect(await lookUp('engineer')).toEqual({
      ok: false,
      error: '“engineer” can mean Security Engineer, Platform Engineer, or QA Engineer. Write which one.',
    });
  });

  test('an unknown part is a sentence with those there are', async () => {
    const outcome = await lookUp('lawyer', 'shoe size');
    expect(outcome).toEqual({
      ok: false,
      error:
        '“shoe size” is no part of a role. For Lawyer, write one of summary, mission, responsibilities, metrics, capabilities, skills, artifacts, interactions, principles, ownership, collaboration, tech, or a level, such as “level 3”; or leave “Section” empty.',
    });
  });

  test('no role is a sentence', async () => {
    expect(await lookUp(' ')).toEqual({
      ok: false,
      error: 'There is no role to look up. Put the name of one into “Role” of this step.',
    });
  });

  test('whatever is written, the step ends, and nothing in it calls anybody', async () => {
    const ends = async (role: string, section: string) => {
      expect(JSON.stringify(await lookUp(role, section))).not.toMatch(/<[!@#]/);
    };
    await fc.assert(fc.asyncProperty(nasty, nasty, ends), { numRuns: 40 });
  });
});

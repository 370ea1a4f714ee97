import { setTimeout as pause } from 'node:timers/promises';

const AT_ONCE = 8;
const CLAIM = 'request:claim';
const isBots = ({ botId }) => botId !== undefined;

/** A small company of the Rolecall at that address, in the playground's Slack: eight people, who ask in a channel each and all look after one role. */
export function openTown(slack, address) {
  slack.deliverTo(address);
  const people = Array.from({ length: AT_ONCE }, () => slack.addUser());
  const lanes = people.map((who, at) => ({
    who,
    where: slack.addChannel({ name: `lane-${at}`, members: [who], botIsMember: true }),
    answered: new Set(),
  }));
  const platform = slack.addChannel({ name: 'platform', members: people, botIsMember: true });
  const cards = [];

  /** Runs `work` so many times, one after the other in each lane; gives the milliseconds of each. */
  async function atOnce(count, work) {
    const latencies = [];
    let left = count;
    await Promise.all(
      lanes.map(async (lane) => {
        while (left-- > 0) latencies.push(await work(lane));
      }),
    );
    return latencies;
  }

  async function answerTo({ who, where, answered }) {
    await slack.mention(who, where, 'platform engineer');
    const answer = await slack.waitForMessage(where, (it) => isBots(it) && !answered.has(it.ts), 20_000);
    answered.add(answer.ts);
    return answer;
  }

  async function post({ who, where }, at) {
    await slack.command(who, where, '/role', `ask platform engineer: the staging cluster is down, no. ${at}`);
    await slack.waitForModal(who, ({ view }) => view.submit !== undefined, 20_000);
    await slack.submit(who);
    while (slack.modal(who) !== undefined) await slack.closeView(who);
  }

  const unclaimed = () =>
    slack.messages(platform).filter(({ blocks }) => JSON.stringify(blocks ?? []).includes(`"${CLAIM}"`));

  return {
    slack,
    atOnce,
    async mention(lane) {
      const from = performance.now();
      await answerTo(lane);
      return performance.now() - from;
    },
    async firstAnswer() {
      const { text, blocks } = await answerTo(lanes[0]);
      return { text, blocks };
    },
    /** Sends requests until so many cards can be claimed. */
    async stock(count) {
      slack.deliverTo(address);
      const missing = count - unclaimed().length;
      let at = 0;
      await atOnce(Math.max(0, missing), (lane) => post(lane, at++));
      while (unclaimed().length < count) await pause(50);
      cards.splice(0, cards.length, ...unclaimed());
    },
    async claim({ who }) {
      const { acked, ms } = await slack.click(who, cards.pop(), CLAIM);
      if (!acked) throw new Error('A click was not acknowledged.');
      return ms;
    },
    /** Until nothing more is asked of Slack. */
    async quiet() {
      for (let before = -1; before !== slack.calls.length; await pause(700)) before = slack.calls.length;
    },
  };
}

import { Counter, collectDefaultMetrics, Gauge, Histogram, Registry } from 'prom-client';
import { plain } from './label.ts';
import type { Metrics, Standings } from './metrics.ts';

export interface Prometheus extends Metrics {
  /** In Prometheus' text format. */
  text(): Promise<string>;
  readonly contentType: string;
  /** Whom to ask, whenever somebody looks, how things stand. */
  observe(look: () => Promise<Standings>): void;
}

/** Slack waits for three seconds. */
const WAITING = [0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 2, 3, 5];
const WORKING = [0.01, 0.05, 0.1, 0.25, 0.5, 1, 2.5, 5, 10, 30];

export function createPrometheus(now: () => number): Prometheus {
  const registers = [new Registry()];
  const [registry] = registers as [Registry];
  collectDefaultMetrics({ register: registry, eventLoopMonitoringPrecision: 10 });
  const acknowledged = new Histogram({
    ...{
      name: 'rolecall_acknowledgement_seconds',
      help: 'From a payload until Slack has its acknowledgement',
    },
    ...{ labelNames: ['kind'], buckets: WAITING, registers },
  });
  const handled = new Histogram({
    ...{
      name: 'rolecall_handling_seconds',
      help: 'From a payload until all that it led to is done, the answer included',
    },
    ...{ labelNames: ['kind', 'outcome'], buckets: WORKING, registers },
  });
  const answers = new Counter({
    ...{ name: 'rolecall_answers_total', help: 'Answers to questions, by their kind' },
    ...{ labelNames: ['kind'], registers },
  });
  const confidence = new Histogram({
    ...{ name: 'rolecall_answer_confidence', help: 'How sure Rolecall was of its answers, from 0 to 1' },
    ...{ buckets: [0, 0.1, 0.2, 0.3, 0.4, 0.5, 0.6, 0.7, 0.8, 0.9, 1], registers },
  });
  const calls = new Histogram({
    ...{
      name: 'rolecall_slack_call_seconds',
      help: 'Calls of Slack, by method and result: ok, or Slack’s error code',
    },
    ...{ labelNames: ['method', 'result'], buckets: WORKING, registers },
  });
  const limits = new Counter({
    ...{ name: 'rolecall_slack_rate_limited_total', help: 'Calls to which Slack said: later' },
    ...{ labelNames: ['method'], registers },
  });
  const reloads = new Counter({
    ...{ name: 'rolecall_reloads_total', help: 'How often the documents were read' },
    ...{ labelNames: ['outcome'], registers },
  });
  const standings = gauges(registers, now);
  return {
    acknowledged: (kind, seconds) => acknowledged.observe({ kind: plain(kind) }, seconds),
    handled: (kind, outcome, seconds) => handled.observe({ kind: plain(kind), outcome }, seconds),
    answered(kind, sureness) {
      answers.inc({ kind: plain(kind) });
      confidence.observe(sureness);
    },
    called(method, result, seconds) {
      calls.observe({ method: plain(method), result: plain(result) }, seconds);
      if (result === 'ratelimited') limits.inc({ method: plain(method) });
    },
    reloaded: (outcome) => reloads.inc({ outcome }),
    text: async () => {
      await standings.refresh();
      return registry.metrics();
    },
    contentType: registry.contentType,
    observe: standings.observe,
  };
}

/** What is looked up when somebody asks. While the database is away, the last figures are withheld rather than told as new. */
function gauges(registers: Registry[], now: () => number) {
  let look: (() => Promise<Standings>) | null = null;
  const gauge = (name: string, help: string, labelNames: string[]) =>
    new Gauge({ name, help, labelNames, registers });
  const open = gauge('rolecall_requests_open', 'Requests that are not closed, by role', ['role']);
  const unclaimed = gauge('rolecall_requests_unclaimed', 'Of these, those that nobody has claimed', ['role']);
  const age = gauge('rolecall_request_oldest_seconds', 'Age of the oldest request that is not closed', [
    'role',
  ]);
  const waiting = gauge('rolecall_errands_waiting', 'What Slack has yet to be told', []);
  const errandAge = gauge(
    'rolecall_errand_oldest_seconds',
    'Age of the oldest of these; 0 where there is none',
    [],
  );
  const isUp = gauge('rolecall_database_up', '1 while the database answers', []);
  const tell = ({ requests, errands }: Standings) => {
    for (const { role: slug, ...one } of requests) {
      const role = slug === null ? 'none' : plain(slug);
      open.set({ role }, one.open);
      unclaimed.set({ role }, one.unclaimed);
      age.set({ role }, (now() - one.oldest) / 1000);
    }
    waiting.set(errands.waiting);
    errandAge.set(errands.oldest === null ? 0 : (now() - errands.oldest) / 1000);
  };
  return {
    observe(from: () => Promise<Standings>) {
      look = from;
    },
    async refresh() {
      for (const one of [open, unclaimed, age, waiting, errandAge]) one.reset();
      const found = (await look?.().catch(() => null)) ?? null;
      if (found) tell(found);
      if (look) isUp.set(found ? 1 : 0);
    },
  };
}

import type { Settings } from '../../config.ts';
import type { Log } from '../../log.ts';
import { type Metrics, NO_METRICS, type Standings, together } from '../../metrics/metrics.ts';
import type { Store } from '../../store/store.ts';

export interface Measuring {
  readonly metrics: Metrics;
  /** Where requests are kept, each workspace's own. */
  observe(stores: () => readonly Store[]): void;
  close(): Promise<void>;
}

/** Figures and traces, where the settings want them; what they need is loaded only then. Its errors say what to do. */
export async function measure(
  { metrics: address, traces }: Pick<Settings, 'metrics' | 'traces'>,
  log: Log,
): Promise<Measuring> {
  const tracing = traces ? await trace(log) : NO_MEASURING;
  const figures = address ? await tellFigures(address, log) : NO_MEASURING;
  const isBoth = tracing !== NO_MEASURING && figures !== NO_MEASURING;
  const { metrics } = tracing === NO_MEASURING ? figures : tracing;
  return {
    metrics: isBoth ? together(figures.metrics, tracing.metrics) : metrics,
    observe: figures.observe,
    close: async () => void (await Promise.all([figures.close(), tracing.close()])),
  };
}

const NO_MEASURING: Measuring = { metrics: NO_METRICS, observe: () => {}, close: async () => {} };

async function tellFigures(address: NonNullable<Settings['metrics']>, log: Log): Promise<Measuring> {
  const [{ createPrometheus }, { openMetrics }] = await Promise.all([
    import('../../metrics/prometheus.ts'),
    import('../../metrics/metrics-server.ts'),
  ]);
  const metrics = createPrometheus(Date.now);
  const { port, close } = await openMetrics(metrics, address).catch((error: unknown) => {
    throw new Error(
      `METRICS_ADDRESS names ${address.host}:${address.port}, where Rolecall cannot listen (${codeOf(error)}). Choose a port that is free, such as 9464.`,
    );
  });
  log.info('figures are told', { host: address.host, port });
  return {
    metrics,
    observe: (stores) => metrics.observe(async () => joined(await Promise.all(stores().map(standingsIn)))),
    close,
  };
}

async function trace(log: Log): Promise<Measuring> {
  const { createTraces } = await import('../../metrics/traces.ts').catch((error: unknown) => {
    throw codeOf(error) === 'ERR_MODULE_NOT_FOUND' ? new Error(NOT_INSTALLED, { cause: error }) : error;
  });
  const metrics = createTraces();
  log.info('traces are sent');
  return { metrics, observe: () => {}, close: () => metrics.close().catch(() => {}) }; // who takes them may be away
}

const NOT_INSTALLED =
  'OTEL_EXPORTER_OTLP_ENDPOINT asks for traces, and OpenTelemetry is not installed beside Rolecall. Install it (npm install --no-save @opentelemetry/api @opentelemetry/exporter-trace-otlp-http @opentelemetry/resources @opentelemetry/sdk-trace-base), or take the setting away.';

async function standingsIn({ figures }: Store): Promise<Standings> {
  return { requests: await figures.standings(), errands: await figures.errands() };
}

/** Several workspaces as one: no figure names a workspace. */
function joined(all: readonly Standings[]): Standings {
  const byRole = new Map<string | null, Standings['requests'][number]>();
  for (const one of all.flatMap(({ requests }) => requests)) {
    const { open, unclaimed, oldest } = byRole.get(one.role) ?? { open: 0, unclaimed: 0, oldest: one.oldest };
    byRole.set(one.role, {
      role: one.role,
      open: open + one.open,
      unclaimed: unclaimed + one.unclaimed,
      oldest: Math.min(oldest, one.oldest),
    });
  }
  const oldest = all.flatMap(({ errands }) => errands.oldest ?? []);
  return {
    requests: [...byRole.values()],
    errands: {
      waiting: all.reduce((sum, { errands }) => sum + errands.waiting, 0),
      oldest: oldest.length > 0 ? Math.min(...oldest) : null,
    },
  };
}

const codeOf = (error: unknown): string =>
  error instanceof Error && 'code' in error ? String(error.code) : 'no reason is given';

import {
  type Attributes,
  ROOT_CONTEXT,
  type Span,
  SpanKind,
  SpanStatusCode,
  trace,
} from '@opentelemetry/api';
import { OTLPTraceExporter } from '@opentelemetry/exporter-trace-otlp-http';
import {
  defaultResource,
  detectResources,
  envDetector,
  resourceFromAttributes,
} from '@opentelemetry/resources';
import { BasicTracerProvider, BatchSpanProcessor, type SpanProcessor } from '@opentelemetry/sdk-trace-base';
import { currentDelivery, type Delivery } from '../delivery.ts';
import { plain } from './label.ts';
import type { Metrics } from './metrics.ts';

export interface Traces extends Metrics {
  /** Sends what has not been sent. */
  close(): Promise<void>;
}

/**
 * A span for each delivery, from its payload until all that it led to is done, with one in it for each call of Slack. Where
 * they are sent, and as whose, is OpenTelemetry's to read from its own variables (OTEL_…). The same names and codes as in
 * the figures, never a person, a text or a token; `reference` leads to the lines of the log.
 */
export function createTraces(
  processor: SpanProcessor = new BatchSpanProcessor(new OTLPTraceExporter()),
): Traces {
  const own = resourceFromAttributes({ 'service.name': 'rolecall' });
  const resource = defaultResource()
    .merge(own)
    .merge(detectResources({ detectors: [envDetector] }));
  const provider = new BasicTracerProvider({ resource, spanProcessors: [processor] });
  const tracer = provider.getTracer('rolecall');
  const spans = new WeakMap<Delivery, Span>();
  const begin = (delivery: Delivery): Span => {
    const known = spans.get(delivery);
    if (known) return known;
    const attributes = { 'rolecall.reference': delivery.reference };
    const startTime = performance.timeOrigin + delivery.begin;
    const span = tracer.startSpan('delivery', { kind: SpanKind.SERVER, startTime, attributes }, ROOT_CONTEXT);
    spans.set(delivery, span);
    return span;
  };
  const current = (): Span | null => {
    const delivery = currentDelivery();
    return delivery && begin(delivery);
  };
  return {
    byDelivery: true,
    acknowledged: () => void current()?.addEvent('acknowledged'),
    answered: (kind, confidence) =>
      void current()?.setAttributes({ 'rolecall.answer': plain(kind), 'rolecall.confidence': confidence }),
    handled(kind, outcome) {
      const span = current();
      span?.updateName(plain(kind)).setAttribute('rolecall.outcome', outcome);
      if (outcome === 'failed') span?.setStatus({ code: SpanStatusCode.ERROR });
      span?.end();
    },
    called(method, result, seconds) {
      const attributes: Attributes = { 'slack.method': plain(method), 'slack.result': plain(result) };
      const startTime = Date.now() - seconds * 1000;
      const span = current();
      const within = span ? trace.setSpan(ROOT_CONTEXT, span) : ROOT_CONTEXT;
      const call = tracer.startSpan(
        `slack ${plain(method)}`,
        { kind: SpanKind.CLIENT, startTime, attributes },
        within,
      );
      if (result !== 'ok') call.setStatus({ code: SpanStatusCode.ERROR });
      call.end();
    },
    reloaded: () => {},
    close: () => provider.shutdown(),
  };
}

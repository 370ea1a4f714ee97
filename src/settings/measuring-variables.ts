import { isHttpUrl, metricsAddress } from './addresses.ts';
import { optional } from './optional-text.ts';

const collector = optional.refine((url) => !url || isHttpUrl(url), {
  error:
    'is not a web address. It should be where OpenTelemetry traces are taken by HTTP, such as http://127.0.0.1:4318, or be left out.',
});

/** Where figures are told and traces are sent. What else OTEL_… says, OpenTelemetry reads itself. */
export const measuringVariables = {
  METRICS_ADDRESS: optional.refine((address) => !address || metricsAddress(address) !== null, {
    error:
      'is not a place to listen at. It should be a port, such as 9464 (for this machine only), or an address and a port, such as 0.0.0.0:9464, or be left out.',
  }),
  OTEL_EXPORTER_OTLP_ENDPOINT: collector,
  OTEL_EXPORTER_OTLP_TRACES_ENDPOINT: collector,
};

import fc from 'fast-check';
import { REQUEST_STATES, type Request } from '../../src/requests/request.ts';
import { nasty } from './nasty-text.ts';
import { aRequest } from './requests.ts';

/** Whatever people may have written, in whatever state. */
export const anyRequest: fc.Arbitrary<Request> = fc
  .record({
    id: fc.stringMatching(/^R[0-9A-Z]{8}$/),
    state: fc.constantFrom(...REQUEST_STATES),
    asker: fc.constantFrom('UASKER', 'W1', 'nobody>'),
    text: nasty.map((text) => text.slice(0, 3000)),
    urgent: fc.boolean(),
    confidential: fc.boolean(),
    roleName: fc.option(nasty),
    atFallback: fc.boolean(),
    hop: fc.nat(3),
    link: fc.option(fc.constantFrom('https://a.slack.com/archives/C1/p1', 'javascript:alert(1)', '')),
    claimant: fc.option(fc.constantFrom('U1', 'W2')),
    question: fc.option(nasty),
    channel: fc.option(fc.constantFrom('C1', 'G1')),
  })
  .map((given) => aRequest(given));

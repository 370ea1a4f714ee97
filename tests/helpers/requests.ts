import type { Request } from '../../src/requests/request.ts';

/** A request that has just been posted, but for what is given. */
export function aRequest(given: Partial<Request> = {}): Request {
  return {
    id: 'R00000001',
    version: 1,
    state: 'open',
    asker: 'UASKER',
    text: 'someone committed an AWS key',
    urgent: false,
    confidential: false,
    audience: 'public',
    role: 'security-engineer',
    roleName: 'Security Engineer',
    visited: ['security-engineer'],
    atFallback: false,
    hop: 0,
    channel: 'CSECURITY',
    cardTs: '1700000000.000100',
    link: null,
    origin: { channel: null, threadTs: null, messageTs: null },
    source: null,
    claimant: null,
    claimedAt: null,
    question: null,
    createdAt: 0,
    updatedAt: 0,
    closedAt: null,
    closedBy: null,
    remindAt: 1000,
    remindedAt: null,
    escalateAt: null,
    checkAt: null,
    checks: 0,
    snoozedUntil: null,
    ...given,
  };
}

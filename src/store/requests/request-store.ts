import type { RequestStore } from '../../requests/request-store.ts';
import { claims, dueChecks } from '../care/checks.ts';
import { forgetClosedBefore } from '../care/forget.ts';
import type { Database } from '../database/database.ts';
import {
  isBeingNoted,
  keepErrand,
  placeErrand,
  postponeErrand,
  takeErrand,
  waitingErrands,
} from '../errands/errand-table.ts';
import { finishErrand } from '../errands/finish-errand.ts';
import { digestWishes, startDigest } from '../places/digests.ts';
import { askedBy } from './asked.ts';
import { readEvents } from './event-table.ts';
import { noticesOf } from './notice-table.ts';
import { postingsAt, postingsOf } from './posting-table.ts';
import { channelsToRemind, dueEscalations, dueReminders, markReminded } from './reminders.ts';
import { changeRequest, createRequest, findRequest, listRequests, routedFrom } from './request-table.ts';
import { setBack } from './set-back.ts';
import { askedIn, findLine, linesOf, openEnds, requestAt } from './talk-table.ts';
import { tracesOf } from './trace-table.ts';
import { channelLoads, unfinishedIn } from './unfinished.ts';

export function createRequestStore(database: Database): RequestStore {
  const { read, engine, patiently } = database;
  return {
    find: (id) => read((sql) => findRequest(sql, id)),
    list: ({ limit }) => read((sql) => listRequests(sql, limit)),
    asked: (asker, since, portion) => read((sql) => askedBy(sql, asker, since, portion)),
    loads: () => read(channelLoads),
    unfinished: (channels, portion) => read((sql) => unfinishedIn(sql, channels, portion)),
    askedIn: (channel, threadTs, asker) => read((sql) => askedIn(sql, channel, threadTs, asker)),
    requestAt: (channel, threadTs, author) => read((sql) => requestAt(sql, channel, threadTs, author)),
    isBeingNoted: (channel, threadTs) => read((sql) => isBeingNoted(sql, channel, threadTs)),
    openEnds: (channel) => read((sql) => openEnds(sql, channel)),
    routed: (channel, ts) => read((sql) => routedFrom(sql, channel, ts)),
    line: (channel, ts) => read((sql) => findLine(sql, channel, ts)),
    lines: (request) => read((sql) => linesOf(sql, request)),
    waiting: (request) => patiently.read((sql) => waitingErrands(sql, request)),
    notices: (request) => patiently.read((sql) => noticesOf(sql, request)),
    traces: (request) => patiently.read((sql) => tracesOf(sql, request)),
    postingsAt: (channel, ts) => patiently.read((sql) => postingsAt(sql, channel, ts)),
    postings: (request) => patiently.read((sql) => postingsOf(sql, request)),
    events: (id) => read((sql) => readEvents(sql, id)),
    create: (request, first) => createRequest(database, request, first),
    change: (id, version, change) => changeRequest(database, id, version, change),

    takeErrand: (now, until) => patiently.write((sql) => takeErrand(sql, now, until, engine.hasRowLocks)),
    keepErrand: (id, until) => patiently.write((sql) => keepErrand(sql, id, until)),
    placeErrand: (id, place) => patiently.write((sql) => placeErrand(sql, id, place)),
    postponeErrand: (id, at, error) => patiently.write((sql) => postponeErrand(sql, id, at, error)),
    finishErrand: (done, follow = {}) => patiently.write((sql) => finishErrand(sql, done, follow)),

    channelsToRemind: (now) => patiently.read((sql) => channelsToRemind(sql, now)),
    dueReminders: (channel, now, limit) => patiently.read((sql) => dueReminders(sql, channel, now, limit)),
    startDigest: (channel, day, at) => patiently.write((sql) => startDigest(sql, channel, day, at)),
    digestWishes: () => patiently.read(digestWishes),
    dueChecks: (now, limit) => patiently.read((sql) => dueChecks(sql, now, limit)),
    claims: () => patiently.read(claims),
    dueEscalations: (now, limit, after) => patiently.read((sql) => dueEscalations(sql, now, limit, after)),
    markReminded: (channel, reminders, at) =>
      patiently.write((sql) => markReminded(sql, channel, reminders, at)),
    setBack: (now) => patiently.write((sql) => setBack(sql, now)),
    forgetClosedBefore: (time) => forgetClosedBefore(database, time),
  };
}

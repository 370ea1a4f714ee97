import Libsql from 'libsql';
import pg from 'pg';

/** A company of so many people and roles, each role with a channel of its own. */
export const PEOPLE = 20_000;
export const ROLES = 500;
/** What is not closed of all requests, whatever else is kept: six in ten open and due to be reminded of, three claimed. */
export const UNFINISHED = 10_000;
const DAY = 24 * 3_600_000;
const YEARS = 3 * 365 * DAY;

/** Whose requests they are, as SQL over `i`, the number of the request. */
const INVENTED = {
  asker: `'U' || (i % ${PEOPLE})`,
  claimant: "'U' || (i % 5000)",
  role: `'role-' || (i % ${ROLES})`,
  channel: `'C' || (i % ${ROLES})`,
};

/** SQL that takes one of these texts for each number: all of one length, so that it is the same on both engines. */
export function oneOf(texts) {
  const { length } = texts[0];
  if (texts.some((text) => text.length !== length)) throw new Error('These texts differ in length.');
  return `substr('${texts.join('')}', cast((i % ${texts.length}) * ${length} + 1 as integer), ${length})`;
}

/**
 * Makes so many requests of the last three years, with their events, in tables that are there: the same SQL on both engines.
 * `whose`: other people and places than invented ones.
 */
export async function inventRequests(url, count, now, whose = {}) {
  await execute(url, [requestsOf(count, now, { ...INVENTED, ...whose }), eventsOf(), 'analyze']);
}

async function execute(url, statements) {
  if (url.startsWith('file:')) {
    const database = new Libsql(url.slice('file:'.length));
    database.exec('pragma journal_mode = wal; pragma synchronous = off');
    for (const statement of statements) database.exec(statement);
    database.exec('pragma wal_checkpoint(truncate)');
    return database.close();
  }
  const client = new pg.Client({ connectionString: url });
  await client.connect();
  for (const statement of statements) await client.query(statement);
  await client.end();
}

const numbers = (count) =>
  `with recursive n(i) as (select cast(1 as bigint) union all select i + 1 from n where i < ${count})`;

/** Three words of a person and a half: 200 letters. */
const WORDS = 'the build of the payments service is red since this morning and nobody knows why, '
  .repeat(3)
  .slice(0, 200);

function requestsOf(count, now, { asker, claimant, role, channel }) {
  const isOpen = `i > ${count - UNFINISHED}`;
  const state = `case when not ${isOpen} then 'resolved' when i % 10 < 6 then 'open' when i % 10 < 9 then 'claimed' else 'waiting' end`;
  const createdAt = `${now - YEARS} + i * ${Math.floor(YEARS / (count + 1))}`;
  const columns = {
    id: "'R' || (100000000 + i)",
    version: 1,
    state,
    asker,
    text: `'${WORDS}' || i`,
    urgent: 0,
    confidential: 0,
    audience: "'public'",
    role,
    role_name: role,
    visited: `'["' || ${role} || '"]'`,
    at_fallback: 0,
    hop: 0,
    channel,
    card_ts: "(1600000000 + i) || '.000100'",
    claimant: `case when not ${isOpen} or i % 10 between 6 and 8 then ${claimant} end`,
    claimed_at: `case when not ${isOpen} or i % 10 between 6 and 8 then ${createdAt} + 60000 end`,
    created_at: createdAt,
    updated_at: createdAt,
    closed_at: `case when not ${isOpen} then ${createdAt} + ${DAY} end`,
    remind_at: `case when ${isOpen} and i % 10 < 6 then ${createdAt} + 3600000 end`,
    check_at: `case when ${isOpen} and i % 10 >= 6 then ${now + 30 * DAY} end`,
    checks: 0,
  };
  return `insert into requests (${Object.keys(columns)}) ${numbers(count)} select ${Object.values(columns).join(', ')} from n`;
}

/** Four for what is resolved, two for the rest. */
function eventsOf() {
  const kinds = ['submitted', 'posted', 'claimed', 'resolved'];
  const steps = kinds.map((kind, step) => `select ${step} as step, '${kind}' as kind`).join(' union all ');
  return `insert into events (key, request, position, kind, at, actor, role, detail)
    select r.id || ' ' || s.kind, r.id, s.step + 1, s.kind, r.created_at + s.step * 60000, r.asker, r.role, null
    from requests r cross join (${steps}) s where r.closed_at is not null or s.step < 2`;
}

import { readFileSync } from 'node:fs';
import type { ConnectionOptions } from 'node:tls';
import type pg from 'pg';

/** How DATABASE_URL says that PostgreSQL is to be reached. Its parameters mean what they mean to PostgreSQL's own clients. */
export interface PostgresAddress {
  readonly pool: pg.PoolConfig;
  /** `if-offered`: encrypted where the server offers it, as PostgreSQL's clients do unless they are told otherwise. */
  readonly tls: 'never' | 'if-offered' | 'always';
  /** Whether the server has to prove who it is. */
  readonly isChecked: boolean;
  /** Whether it can be reached without leaving this machine. */
  readonly isLocal: boolean;
}

/** Without checking the certificate. */
export const UNCHECKED: ConnectionOptions = { rejectUnauthorized: false };

const MODES = ['disable', 'allow', 'prefer', 'require', 'no-verify', 'verify-ca', 'verify-full'];
/** What `pg` reads from the address itself. */
const PASSED = ['host', 'port', 'user', 'password', 'application_name', 'options', 'client_encoding'];
/** What changes nothing here, with the values of which that is true. */
const HARMLESS: Readonly<Record<string, RegExp>> = {
  gssencmode: /^(?:disable|prefer)$/,
  target_session_attrs: /^(?:any|read-write|primary)$/,
  uselibpqcompat: /^true$/,
  sslnegotiation: /^postgres$/,
};
const SHORTEST = 2;

/** `longest`: how long a connection may take, in milliseconds. Throws where a parameter cannot be heeded; the message names it. */
export function readPostgresAddress(address: string, longest: number): PostgresAddress {
  const url = new URL(address);
  const given = new Map(url.searchParams);
  for (const name of given.keys()) if (!PASSED.includes(name)) url.searchParams.delete(name);
  for (const [name, value] of given) refuseUnknown(name, value);
  const mode = modeOf(given);
  const files = filesOf(given);
  const isChecked = mode.startsWith('verify') || (mode === 'require' && files.ca !== undefined);
  const tls = mode === 'disable' ? 'never' : mode === 'allow' || mode === 'prefer' ? 'if-offered' : 'always';
  const host = given.get('host') ?? url.hostname;
  return {
    pool: {
      connectionString: url.href,
      connectionTimeoutMillis: patience(given.get('connect_timeout'), longest),
      enableChannelBinding: (given.get('channel_binding') ?? 'prefer') !== 'disable',
      ssl: tls === 'always' && secured(mode, files, isChecked),
    },
    tls,
    isChecked,
    isLocal: /^(?:|\/.*|%2f.*|localhost|127\.[\d.]+|\[?::1\]?)$/i.test(host),
  };
}

const KNOWN = [
  ...[...PASSED, 'ssl', 'sslmode', 'sslrootcert', 'sslcert', 'sslkey'],
  ...['connect_timeout', 'channel_binding'],
];

function refuseUnknown(name: string, value: string): void {
  if (KNOWN.includes(name) || HARMLESS[name]?.test(value)) return;
  if (HARMLESS[name]) throw refused(`${name}=${value}`, 'Rolecall cannot do. Leave it out.');
  throw refused(name, `Rolecall does not know. Leave it out; it knows ${KNOWN.join(', ')}.`);
}

const refused = (parameter: string, words: string): Error =>
  new Error(`DATABASE_URL has the parameter ${parameter}, which ${words}`);

function modeOf(given: ReadonlyMap<string, string>): string {
  const ssl = given.get('ssl');
  if (ssl !== undefined && ssl !== 'true')
    throw refused(
      `ssl=${ssl}`,
      'PostgreSQL does not know. To connect without TLS, say sslmode=disable instead.',
    );
  const mode = given.get('sslmode') ?? (ssl === 'true' ? 'require' : 'prefer');
  if (!MODES.includes(mode))
    throw refused(`sslmode=${mode}`, `PostgreSQL does not know. It should be one of ${MODES.join(', ')}.`);
  const root = given.get('sslrootcert');
  if (mode === 'verify-ca' && root === undefined)
    throw refused(
      'sslmode=verify-ca',
      'needs sslrootcert=FILE, the certificate of the authority that signed the server’s.',
    );
  if (root === 'system' && mode !== 'verify-full')
    throw refused('sslrootcert=system', 'works with sslmode=verify-full only.');
  return mode;
}

type Files = Pick<ConnectionOptions, 'ca' | 'cert' | 'key'>;

function filesOf(given: ReadonlyMap<string, string>): Files {
  const read = (name: string): string | undefined => {
    const path = given.get(name);
    if (path === undefined || path === 'system') return undefined;
    try {
      return readFileSync(path, 'utf8');
    } catch (error) {
      const code = error instanceof Error && 'code' in error ? String(error.code) : 'no reason is given';
      throw refused(name, `names "${path}", a file that cannot be read (${code}).`);
    }
  };
  const files = { ca: read('sslrootcert'), cert: read('sslcert'), key: read('sslkey') };
  return Object.fromEntries(Object.entries(files).filter(([, text]) => text !== undefined));
}

/** `verify-ca`, and `require` with an authority, do not ask whose name stands in the certificate. */
function secured(mode: string, files: Files, isChecked: boolean): ConnectionOptions {
  if (!isChecked) return { ...files, ...UNCHECKED };
  return mode === 'verify-full' ? files : { ...files, checkServerIdentity: () => undefined };
}

/** Seconds, of which PostgreSQL's clients take at least two, and none for ever. People wait, so we do not wait longer than `longest`. */
function patience(given: string | undefined, longest: number): number {
  if (given === undefined) return longest;
  if (!/^-?\d{1,6}$/.test(given))
    throw refused(`connect_timeout=${given}`, 'should be a whole number of seconds.');
  const seconds = Number(given);
  return seconds <= 0 ? longest : Math.min(Math.max(seconds, SHORTEST) * 1000, longest);
}

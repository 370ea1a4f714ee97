import { itemsAt, textAt, valueAt, type YamlMap, type YamlNode } from '../../documents/data/yaml-node.ts';
import { at } from '../lines/item-text.ts';
import { isDay } from '../routing/days-off.ts';
import type { Report } from '../routing/working-hours.ts';
import type { Away, ListedHolder } from './facts.ts';

const GROUP = /^(?:@[\p{L}\p{N}._-]{1,80}|S[A-Z0-9]{6,})$/u;
const PERSON = /^[UW][A-Z0-9]{6,}$/;
const MAIL = /^[^\s@<>]+@[^\s@<>]+\.[^\s@<>]+$/;
const DUTIES = ['manager', 'deputy'] as const;

const EXPECTED =
  'People are a Slack user group in quotes ("@security-team") or its ID (S0123ABCD), a member ID (U0123ABCD) or an e-mail address; or several of them in a list, where "manager: ann@example.com" marks who leads and "deputy:" who stands in.';
const AWAY =
  'Write the first and the last day, as in away: 2026-12-21..2027-01-04. The person counts as being there.';

/** Reads `people:`. What cannot be read is a problem; the others count all the same. */
export function readHolders(data: YamlMap, path: string, report: Report): readonly ListedHolder[] {
  return itemsAt(data, 'people').flatMap((node) => readOne(node, path, report) ?? []);
}

/** The first user group of them: the one that is called, and whose members may take requests on. */
export function groupAmong(holders: readonly ListedHolder[]): string | null {
  return holders.find(({ who }) => GROUP.test(who))?.who ?? null;
}

function readOne(node: YamlNode, path: string, report: Report): ListedHolder | null {
  if (node.kind === 'text') return listed(node, null, null, path, report);
  const duty = DUTIES.find((name) => textAt(node, name) !== null) ?? null;
  const named = textAt(node, duty ?? 'person') ?? textAt(node, 'who');
  if (named === null) return report(node, 'bad-people', `This is nobody, so it was not read. ${EXPECTED}`);
  return listed(named, dutyIn(node) ?? duty, awayIn(node, report), path, report);
}

function listed(
  node: { readonly text: string; readonly line: number },
  duty: ListedHolder['duty'],
  away: Away | null,
  path: string,
  report: Report,
): ListedHolder | null {
  const who = node.text.trim().replace(/^mailto:/i, '');
  if (!GROUP.test(who) && !PERSON.test(who) && !MAIL.test(who))
    return report(
      node,
      'bad-people',
      `"${who}" is no user group and nobody’s address, so it was not read. ${EXPECTED}`,
    );
  return { who, duty, away, source: at(path, node) };
}

const dutyIn = (node: YamlNode): ListedHolder['duty'] =>
  DUTIES.find((name) => textAt(node, 'as')?.text.toLowerCase() === name) ?? null;

function awayIn(node: YamlNode, report: Report): Away | null {
  const value = valueAt(node, 'away');
  if (value === null) return null;
  const days = (textAt(node, 'away')?.text ?? '').match(/\d{4}-\d{2}-\d{2}/g) ?? [];
  const [from = '', to = from] = days;
  const isRange = days.length > 0 && days.length <= 2 && [from, to].every(isDay) && from <= to;
  return isRange
    ? { from, to }
    : report(value, 'bad-away', `These are no days, so they were not read. ${AWAY}`);
}

import { isHttpUrl } from './addresses.ts';

/** A calendar whose whole days are days on which nobody works. */
export interface HolidayCalendar {
  /** A role by its slug, its region or its time zone; null: everybody. */
  readonly whom: string | null;
  /** Address or file. */
  readonly address: string;
}

/** "security-engineer=https://…": the slug of a role, and where its calendar is. */
export const calendarsIn = (list: string): [string, string][] =>
  wordsIn(list).map((one) => [one.slice(0, Math.max(0, one.indexOf('='))), one.slice(one.indexOf('=') + 1)]);

/** "https://…" for everybody, "Europe/London=https://…" for some; an address has its own "=" after ":", "?" or ".". */
export const holidaysIn = (list: string): readonly HolidayCalendar[] =>
  wordsIn(list).map((one) => {
    const [, whom = null, address = ''] = /^(?:([^=:?.]*)=)?(.*)$/.exec(one) ?? [];
    return { whom, address };
  });

const wordsIn = (list: string): readonly string[] => list.split(/\s+/).filter((one) => one !== '');

export const isHolidayCalendar = ({ whom, address }: HolidayCalendar): boolean =>
  isCalendar([whom ?? 'everybody', address]);

export const isCalendar = ([name, address]: [string, string]): boolean =>
  name !== '' &&
  address !== '' &&
  (!/^\w+:\/\//.test(address) || isHttpUrl(address.replace(/^webcals?:/i, 'https:')));

import { type Place, placeHash, readPlace } from './place.ts';

const pattern =
  /^https:\/\/local\.slack\.com\/archives\/(\w+)\/p(\d+)(\d{6})(?:\?(?:.*&)?thread_ts=([\d.]+))?/;

/** Where a link to a message of this workspace leads: to its channel and thread, in this window. */
export function ownPlace(address: string): Pick<Place, 'at' | 'thread'> | null {
  const [, at, seconds, micros, thread] = pattern.exec(address) ?? [];
  return at === undefined ? null : { at, thread: thread ?? `${seconds}.${micros}` };
}

/** What a click on such a link does, instead of leaving for an address that does not exist. */
export function goToOwn(place: Pick<Place, 'at' | 'thread'>): (event: Event) => void {
  return (event) => {
    event.preventDefault();
    location.hash = placeHash({ ...readPlace(location.hash), ...place, tab: 'messages', list: false });
  };
}

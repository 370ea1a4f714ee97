import type { Part } from '../parts/parts.ts';
import { bareTitle, isAgent } from '../profiles/role-title.ts';
import { isLikePerson } from '../teams/people-names.ts';

const PERSON = "\\p{Lu}[\\p{L}'’.-]+(?: \\p{Lu}[\\p{L}'’.-]*){1,3}";
const SEAT = new RegExp(`^([^:()\\d]{2,50}?)(?:\\s*[:–—]\\s+(${PERSON})|\\s*\\((${PERSON})\\))$`, 'u');
/** Titles under which headings are of seats and tiers; elsewhere "Goal: Happy Guests" is a sentence. */
const OF_SEATS =
  /\b(?:accountabilit\w*|responsib\w*|organi[sz]ation|org|seats?|roles?|people|teams?|leadership|who)\b/i;
const OF_TIERS = /\b(?:support|escalations?|tiers?|help ?desk|service desk|incidents?)\b/i;

/** "Integrator: Sam Adeyemi", "Treasurer (Ola Brandt)": a seat and who holds it. */
export function seatIn(title: string): { readonly name: string; readonly holder: string } | null {
  if (isStatedRole(title)) return null;
  const [, name = '', colon, bracket] = SEAT.exec(bareTitle(title)) ?? [];
  const holder = colon ?? bracket ?? '';
  return name === '' || isAgent(holder) ? holderFirst(title) : { name: name.trim(), holder };
}

/** "Rolle: Rechte & Lizenzen" says so itself, whatever it is called. */
export const isStatedRole = (title: string): boolean =>
  /^(?:role|rolle|rôle|rol)\s*:\s+\S/i.test(bareTitle(title));

/** "Appendix – For Reviewers": a piece of the page. */
const PLACE =
  /^(?:appendix|annexe?|article|item|title|schedule|part|section|chapter|phase|step|notes?|overview|roles?|who|anhang|artikel|teil|kapitel|rolle|partie|chapitre|anexo|artículo|parte|rol)(?: [ivxlc\d]+)?$/i;

/** "Ada – Lead Designer". */
function holderFirst(title: string): { readonly name: string; readonly holder: string } | null {
  const [, holder = '', name = ''] = /^(\S[^–—]{1,40}?)\s+[–—-]\s+(\S.*)$/.exec(bareTitle(title)) ?? [];
  return isAgent(name) && isLikePerson(holder) && !PLACE.test(holder) ? { name, holder } : null;
}

/** "Tier 1: Service Desk": who takes what comes in first, second and third. */
export function tierIn(title: string): { readonly tier: string; readonly name: string } | null {
  const [, tier = '', name = ''] =
    /^((?:tier|line)\s*\d)(?:\s*[:–—-]\s*(\S.*))?$/i.exec(bareTitle(title)) ?? [];
  return tier === '' ? null : { tier, name: name || `${tier} Support` };
}

/** The headings below this one that are all of seats with their holders, or all of tiers; none where most are something else. */
export function seatsIn({ title, parts }: Part): readonly Part[] {
  const told = parts.filter(({ items }) => items.length > 0);
  const tiers = OF_TIERS.test(title) ? told.filter((part) => tierIn(part.title) !== null) : [];
  const seats = told.filter((part) => tierIn(part.title) === null && seatIn(part.title) !== null);
  const isOfSeats = OF_SEATS.test(title) || seats.some((part) => isAgent(seatIn(part.title)?.name ?? ''));
  const found = tiers.length > 1 ? tiers : isOfSeats ? seats : [];
  return found.length > 1 && found.length * 2 > parts.length ? found : [];
}

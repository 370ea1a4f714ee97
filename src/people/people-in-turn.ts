import type { KnownPeople, KnownPerson } from './known-people.ts';
import type { Turn } from './rota.ts';

/** Whom a turn means, as far as Slack knows them: those invited; else whoever the title names, by address, ID or name. */
export function peopleIn({ mails, words }: Turn, known: KnownPeople): readonly KnownPerson[] {
  const invited = addressesIn({ mails, words }).flatMap((mail) => known.person(mail) ?? []);
  if (invited.length > 0) return invited;
  const parts = words.split(/\s+[-–|:/]\s+|[[\]():,]/).map((part) => part.trim());
  const named = parts.flatMap((part) => known.named(part) ?? known.person(part) ?? []);
  return named.length > 0 ? named : parts.flatMap((part) => namesWithin(part, known));
}

const addressesIn = ({ mails, words }: Pick<Turn, 'mails' | 'words'>): readonly string[] =>
  mails.length > 0 ? mails : (words.match(/[^\s<>()[\],;:]+@[^\s<>()[\],;:]+\.\w+/g) ?? []);

/** Names have at least two words here: "Ann Archer on call" names somebody, "Primary on call" nobody. */
const LONGEST_NAME = 5;

function namesWithin(part: string, known: KnownPeople): readonly KnownPerson[] {
  const words = part.split(/\s+/);
  const found: KnownPerson[] = [];
  for (let start = 0; start < words.length; start++) {
    for (let end = Math.min(words.length, start + LONGEST_NAME); end >= start + 2; end--) {
      const person = known.named(words.slice(start, end).join(' '));
      if (!person) continue;
      found.push(person);
      start = end - 1;
      break;
    }
  }
  return found;
}

import type { KnownPeople, KnownPerson } from './known-people.ts';
import type { Turn } from './rota.ts';

/** Whom a turn means, as far as Slack knows them: those invited; else whoever the title names, by address, ID or full name. */
export function peopleIn({ mails, words }: Turn, known: KnownPeople): readonly KnownPerson[] {
  const invited = addressesIn({ mails, words }).flatMap((mail) => known.person(mail) ?? []);
  if (invited.length > 0) return invited;
  const parts = words.split(/\s+[-–|:]\s+|[[\]():,]/).map((part) => part.trim());
  return parts.flatMap((part) => known.named(part) ?? known.person(part) ?? []);
}

const addressesIn = ({ mails, words }: Pick<Turn, 'mails' | 'words'>): readonly string[] =>
  mails.length > 0 ? mails : (words.match(/[^\s<>()[\],;:]+@[^\s<>()[\],;:]+\.\w+/g) ?? []);

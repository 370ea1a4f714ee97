import type { Fact } from '../../search/facts/fact.ts';
import type { Library } from '../../search/library.ts';
import type { Evidence } from '../answer.ts';

/** A fact in one line, as people read it: "Python — Advanced (typed, tested)". */
export function factLine(fact: Fact, library: Library): string {
  const { name, details, grade, towards, place, about } = fact;
  if (about === 'metrics' && name) return `${details} (${library.say.roles.metricFor(name)})`;
  if (about === 'capabilities') return [name, withLead(' — ', grade), details && ` (${details})`].join('');
  if (about === 'interactions') {
    const other = library.role(towards ?? '')?.name ?? towards ?? '';
    return [`${name} → ${other}`, grade && ` (${grade})`, withLead(': ', details)].join('');
  }
  if (place) return `${name || details} (${library.say.levels.place(place.level, place.topic)})`;
  return name ? name + withLead(': ', details) : details;
}

const withLead = (lead: string, words: string | null): string => (words ? lead + words : '');

export function factEvidence(fact: Fact, library: Library): Evidence {
  return { text: factLine(fact, library), ...fact.source };
}

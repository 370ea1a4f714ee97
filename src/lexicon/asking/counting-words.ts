const setOf = (words: string): ReadonlySet<string> => new Set(words.split(' '));

/** By these people ask how many there are. In the form of `normalizeWord`. */
export const COUNTING_WORDS = {
  how: setOf('how wie'),
  many: setOf('many viele wieviele combien cuantos cuantas'),
  /** There are, we have, we did. */
  have: setOf(
    'have has did are were there own got haben hat gibt sind waren besitzen hatten avons avon hay tenemo',
  ),
  /** A rule is asked for, and no count. */
  may: setOf(
    'may must should can allowed need darf durfen muss mussen sollen soll kann konnen brauchen peut doit puede debe',
  ),
} as const;

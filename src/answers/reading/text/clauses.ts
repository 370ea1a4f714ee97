/** Where one thought ends and the next begins; a dash needs room on both sides. */
const BREAK = /[,;.!?:\n]+\s+|\s+[–—-]+\s+/u;

/** The thoughts of a text: "someone fainted, who has first aid knowledge?" has two. */
export function clausesOf(typed: string): string[] {
  return typed.split(BREAK).filter((clause) => /[\p{L}\p{N}]/u.test(clause));
}

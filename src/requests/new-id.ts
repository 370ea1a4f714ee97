import { randomInt } from 'node:crypto';

/** Digits and letters that nobody takes for each other when reading them out. */
const ALPHABET = '23456789ABCDEFGHJKMNPQRSTUVWXYZ';
const LENGTH = 8;

/** "R7K3F9Q2M": a trillion of them, so that none is used twice or guessed. */
export function newRequestId(): string {
  const letters = Array.from({ length: LENGTH }, () => ALPHABET[randomInt(ALPHABET.length)]);
  return `R${letters.join('')}`;
}

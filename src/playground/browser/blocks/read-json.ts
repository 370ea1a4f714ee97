import type { Json } from '../../window/wire.ts';

// Blocks come as the app sent them. The local Slack has checked them; here nothing is trusted all the same.

export function isJson(value: unknown): value is Json {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

export const jsonOf = (value: unknown): Json => (isJson(value) ? value : {});
export const listOf = (value: unknown): readonly unknown[] => (Array.isArray(value) ? value : []);
export const jsonsOf = (value: unknown): readonly Json[] => listOf(value).filter(isJson);
export const textOf = (value: unknown): string => (typeof value === 'string' ? value : '');
/** The words of a text object, as they are. */
export const wordsOf = (value: unknown): string => textOf(jsonOf(value).text);

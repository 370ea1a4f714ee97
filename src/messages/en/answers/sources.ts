/** Where an answer is written. */
export const sources = {
  source: (places: readonly string[]): string => `Source: ${places.join(', ')}`,
  more: (count: number): string => `${count} more`,
};

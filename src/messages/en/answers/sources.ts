/** Where an answer is written, and that there is more of it than fits. */
export const sources = {
  source: (places: readonly string[]): string => `Source: ${places.join(', ')}`,
  more: (count: number): string => `${count} more`,
  /** What stands around words that are quoted. */
  quotes: ['“', '”'] as readonly [string, string],
  cut: 'The rest does not fit into one message. Ask for one part of it to see more.',
};

/** What a log line may say of an error: its own words hold no text of people. */
export const errorWords = (error: unknown): string =>
  error instanceof Error ? `${error.name}: ${error.message}` : 'not an Error';

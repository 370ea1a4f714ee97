/** Where requests stand, role by role. */
export const stats = {
  title: 'Where requests stand',
  andMore: (count: number): string => `And ${count} more.`,
  trend: 'Trend by week',
  nothingYet:
    'No request has come yet. To send the first, type /role ask and what you need, and confirm what is shown.',
  /** "a minute", "12 min", "3 h", "2 days". */
  duration(minutes: number): string {
    if (minutes < 1) return 'a minute';
    if (minutes < 120) return `${minutes} min`;
    const hours = Math.round(minutes / 60);
    return hours < 48 ? `${hours} h` : `${Math.round(hours / 24)} days`;
  },
  open: (open: number, unclaimed: number): string =>
    `${open} open${unclaimed > 0 ? ` (${unclaimed} unclaimed)` : ''}`,
  late: (late: number, recent: number): string =>
    recent === 1
      ? `the one of the last 30 days ${late === 0 ? 'in time' : 'late'}`
      : `${late === 0 ? 'none' : late} of ${recent} late in the last 30 days`,
  halfClaimed: (within: string): string => `half are claimed within ${within}`,
  halfResolved: (within: string): string => `half are resolved within ${within}`,
  passedOn: (count: number): string => `${count} passed on`,
  fallbackChannel: 'the fallback channel',
  /** `more`: how many are not named. */
  unreachable: (names: readonly string[], more: number, why: string, mend: string): string =>
    `Nobody can reach ${new Intl.ListFormat('en-GB').format([...names, ...(more > 0 ? [`${more} more`] : [])])}: ${why}. ${mend}`,
  unanswered: (questions: number): string =>
    `For ${questions === 1 ? 'one question' : `${questions} questions`} of the last 30 days nobody could be named. Example questions in the documents teach me whose they are.`,
};

/** How far each person has read each channel. */
export interface Reads {
  /** Timestamp of the last message read; empty where nothing was. */
  last(person: string, channel: string): string;
  mark(person: string, channel: string, ts: string): boolean;
}

export function createReads(): Reads {
  const marks = new Map<string, string>();
  const last = (person: string, channel: string) => marks.get(`${person} ${channel}`) ?? '';
  return {
    last,
    mark: (person, channel, ts) => {
      if (ts <= last(person, channel)) return false;
      marks.set(`${person} ${channel}`, ts);
      return true;
    },
  };
}

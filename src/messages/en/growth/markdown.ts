/** The growth sheet as Markdown: what stands in it, and around it. */
export const growthMarkdown = {
  title: 'As Markdown',
  /** `parts`: 1 where all of it is shown. */
  lead: (part: number, parts: number): string =>
    `Copy it wherever you want to talk about it: I send it to nobody.${parts > 1 ? ` This is part ${part} of ${parts}.` : ''} On a phone, /role growth markdown puts it where it can be copied.`,
  partBefore: 'Part before',
  nextPart: 'Next part',
  away: 'I cannot reach my database right now. Close this, and press the button again in a minute.',
  yourSheet: (part: number, parts: number): string =>
    `Your growth sheet as Markdown${parts > 1 ? ` (${part} of ${parts})` : ''}. Only you see this.`,
  rest: 'It is longer than a command may answer: all of it is in /role growth, under “Get as Markdown”.',

  /** `day`: "2026-03-03". */
  asOf: (day: string): string => `As of ${day} (UTC).`,
  levelAndTopic: (level: number, topic: string): string => `Level ${level}, ${topic}`,
  openAt: (level: number, role: string): string => `Open at level ${level} of ${role}`,
  asks: (level: number, asked: number, ticked: number, open: number): string =>
    `Level ${level} asks ${asked === 1 ? '1 thing' : `${asked} things`}; ticked: ${ticked}; open: ${open}.`,
  gone: 'No longer in the framework',
  /** "Platform Engineer, level 4, Communication". */
  where: (role: string, level: number, topic: string): string => `${role}, level ${level}, ${topic}`,
};

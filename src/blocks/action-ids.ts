/** Every action id that Rolecall's messages carry. A message has several `ask` buttons, so each gets a number. */
export const ACTION = {
  ask: /^ask:\d+$/,
  share: 'share',
  /** None of the above. */
  unknown: /^(?!ask:\d+$|share$)/,
} as const;

export const askActionId = (index: number): string => `ask:${index}`;

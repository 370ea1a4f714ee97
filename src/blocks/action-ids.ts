/** Every action id that Rolecall's messages carry. A message has several `ask` buttons, so each gets a number. */
export const ACTION = {
  ask: /^ask:\d+$/,
  share: 'share',
} as const;

export const askActionId = (index: number): string => `ask:${index}`;

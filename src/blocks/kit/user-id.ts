/** Whether Slack can name somebody by it. */
export const isUserId = (text: string): boolean => /^[UW][A-Z0-9]+$/.test(text);

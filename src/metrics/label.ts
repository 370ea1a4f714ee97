/** Labels are names in the program and codes of Slack, which look like this; whatever does not is “other”. */
export const plain = (label: string): string => (/^[\w.:/-]{1,60}$/.test(label) ? label : 'other');

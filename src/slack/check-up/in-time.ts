import { type Finding, failing } from './finding.ts';

const LONGEST = 10_000;

/** What was found, or that nothing was within 10 seconds. */
export async function inTime(name: string, look: Promise<Finding>): Promise<Finding> {
  let timer: NodeJS.Timeout | undefined;
  const late = new Promise<Finding>((resolve) => {
    timer = setTimeout(() => resolve(failing(name, ...LATE)), LONGEST);
  });
  return Promise.race([look, late]).finally(() => clearTimeout(timer));
}

const LATE = [
  'Not finished within 10 seconds.',
  'Check the network between this machine and what it asks, then run this again.',
] as const;

import { fileURLToPath } from 'node:url';

/** Where a file lies that ships with Rolecall, wherever it was installed and whatever the working directory is. */
export function shipped(path: string): string {
  return fileURLToPath(new URL(`../${path}`, import.meta.url));
}

/** The sample company: read where there is no content to read yet, and asked for example questions. */
export const sampleContent = shipped('content');

/** What people type in front of a command. */
export const program = /[\\/]node_modules[\\/]/.test(shipped('package.json'))
  ? 'npx rolecall'
  : 'npm run -s rolecall --';

#!/usr/bin/env node
import { run } from './cli/run.ts';

// A lost Slack connection can surface as a rejection nobody awaits: better to stop and be restarted than to run on deaf.
process.on('unhandledRejection', (error) => {
  console.error(`Rolecall stops: ${error instanceof Error ? error.message : String(error)}`);
  process.exit(1);
});

process.exitCode = await run(process.argv.slice(2), {
  input: process.stdin,
  out: (line) => process.stdout.write(`${line}\n`),
  error: (line) => process.stderr.write(`${line}\n`),
});
setTimeout(() => process.exit(), 1000).unref(); // whatever still holds the process open has nothing left to do

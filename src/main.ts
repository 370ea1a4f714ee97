#!/usr/bin/env node
import { run } from './cli/run.ts';

process.stdout.on('error', () => process.exit()); // whoever read our output has stopped reading, as `head` does

process.exitCode = await run(process.argv.slice(2), {
  input: process.stdin,
  out: (line) => process.stdout.write(`${line}\n`),
  error: (line) => process.stderr.write(`${line}\n`),
});
setTimeout(() => process.exit(), 1000).unref(); // whatever still holds the process open has nothing left to do

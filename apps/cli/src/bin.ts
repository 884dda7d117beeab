#!/usr/bin/env node
import { processIo } from './process-io.js';
import { run } from './run.js';

// A reader that stops early (`| head`) is no fault of ours or of the user.
process.stdout.on('error', (error: NodeJS.ErrnoException) => {
  if (error.code === 'EPIPE') process.exit(0);
  throw error;
});

run(process.argv.slice(2), processIo()).then((code) => {
  process.exitCode = code;
});

import { fileURLToPath } from 'node:url';
import { AfkError } from '@afsprakenkader/diagnostics';
import { jsonLog } from './http/log.js';
import { readSettings } from './settings.js';
import { startPortal } from './start.js';

const now = () => new Date();
const log = jsonLog((text) => process.stdout.write(text), now);

try {
  const settings = readSettings(process.argv.slice(2), process.env);
  const running = await startPortal(settings, fileURLToPath(new URL('web', import.meta.url)), log, now);
  if (settings.demo) {
    const { fillDemo } = await import('./demo/fill.js');
    await fillDemo(running.portal, new URL('../../../examples/', import.meta.url));
  }
  process.stderr.write(`Portal: ${settings.url?.href ?? `http://${settings.host}:${running.port}/`}\n`);
  let stopping = false;
  const stop = () => {
    if (stopping) return;
    stopping = true;
    running.stop().then(
      () => process.exit(0),
      () => process.exit(1),
    );
  };
  process.on('SIGTERM', stop);
  process.on('SIGINT', stop);
} catch (error) {
  if (!(error instanceof AfkError)) throw error;
  const { code, what, todo } = error.problem;
  process.stderr.write(`${code} ${what.nl} ${todo.nl}\n${code} ${what.en} ${todo.en}\n`);
  process.exitCode = 2;
}

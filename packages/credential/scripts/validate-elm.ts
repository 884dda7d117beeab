/**
 * Judges files against the shapes of the European Learning Model 3.2:
 * `npm run -w packages/credential validate-elm -- <file.json…>`. Ends with 1 where one does not conform.
 */
import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { judgeOf } from './shacl.js';

const from = process.env.INIT_CWD ?? process.cwd();
const judges = { credential: judgeOf('credential'), opportunity: judgeOf('opportunity') };
for (const file of process.argv.slice(2)) {
  const text = readFileSync(resolve(from, file), 'utf8');
  const faults = await judges[text.includes('EuropeanDigitalCredential') ? 'credential' : 'opportunity'](
    JSON.parse(text) as object,
  );
  process.stdout.write(faults.length === 0 ? `${file}: conforms\n` : `${file}:\n  ${faults.join('\n  ')}\n`);
  if (faults.length > 0) process.exitCode = 1;
}

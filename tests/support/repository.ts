import { cp, mkdir } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

const ROOT = fileURLToPath(new URL('../..', import.meta.url));

/** Puts the agreement and its proposals into a folder, as far as the command needs them to work on a draft. */
export async function makeRepository(folder: string): Promise<void> {
  const rules = join('packages', 'rules');
  await mkdir(join(folder, rules), { recursive: true });
  const isSource = (path: string) => !/[/\\](?:node_modules|dist|\.turbo)(?:[/\\]|$)/.test(path.slice(ROOT.length));
  await cp(join(ROOT, rules), join(folder, rules), { recursive: true, filter: isSource });
  await cp(join(ROOT, 'proposals'), join(folder, 'proposals'), { recursive: true });
}

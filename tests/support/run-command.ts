import { spawn } from 'node:child_process';
import { fileURLToPath } from 'node:url';

const BIN = fileURLToPath(new URL('../../apps/cli/dist/bin.js', import.meta.url));

export interface Outcome {
  readonly exit: number | null;
  readonly stdout: string;
  readonly stderr: string;
}

/** Runs the built command as a person types it: `LANG=nl afsprakenkader check "mijn aanbod.yaml"`. */
export function runCommand(line: string, cwd: string): Promise<Outcome> {
  const words = splitWords(line);
  const settings = words.filter(
    (word, index) => /^[A-Z_]+=/.test(word) && words.slice(0, index).every((before) => /^[A-Z_]+=/.test(before)),
  );
  const [command, ...args] = words.slice(settings.length);
  if (command !== 'afsprakenkader') throw new Error(`A scenario runs the command "afsprakenkader", not "${command}".`);
  const told = Object.fromEntries(
    settings.map((word) => [word.slice(0, word.indexOf('=')), word.slice(word.indexOf('=') + 1)]),
  );
  return runNode([BIN, ...args], cwd, { LANG: 'en_GB.UTF-8', ...told });
}

/** Runs Node with nothing of this machine's settings but what is given. */
export function runNode(args: readonly string[], cwd: string, env: Readonly<Record<string, string>>): Promise<Outcome> {
  return new Promise((resolve, reject) => {
    const child = spawn(process.execPath, args, {
      cwd,
      env: { PATH: process.env.PATH ?? '', HOME: cwd, ...env },
      stdio: ['ignore', 'pipe', 'pipe'],
    });
    let stdout = '';
    let stderr = '';
    child.stdout.setEncoding('utf8').on('data', (text: string) => {
      stdout += text;
    });
    child.stderr.setEncoding('utf8').on('data', (text: string) => {
      stderr += text;
    });
    child.on('error', reject);
    child.on('close', (exit) => resolve({ exit, stdout, stderr }));
  });
}

function splitWords(line: string): string[] {
  return [...line.matchAll(/"([^"]*)"|'([^']*)'|(\S+)/g)].map((match) => match[1] ?? match[2] ?? match[3] ?? '');
}

import { type Io, run } from '../src/index.js';

/** Runs `questions` in a folder, in this process. */
export async function runQuestions(cwd: string, ...args: readonly string[]) {
  const written = { stdout: '', stderr: '' };
  const sink = (name: 'stdout' | 'stderr') => ({
    write: (text: string) => {
      written[name] += text;
      return true;
    },
    drained: async () => undefined,
    isTTY: false,
    columns: 100,
  });
  const io: Io = {
    stdout: sink('stdout'),
    stderr: sink('stderr'),
    interactive: false,
    env: {},
    cwd,
    today: () => '2026-01-01',
  };
  return { exit: await run(['questions', ...args], io), ...written };
}

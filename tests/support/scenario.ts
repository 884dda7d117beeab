/**
 * A scenario is one text file that a person can read: a title, a few words, then parts that begin with `=== `.
 *
 *     === file aanbod.yaml                 a file in the empty folder where the scenario plays
 *     === file aanbod.csv [crlf]           the same with Windows line ends; also [utf16] [latin1] [hex] [no-eol]
 *     === folder aanbod                    an empty folder
 *     === repository                       the scenario plays in a repository of the framework: its rules and proposals
 *     === command                          what a person types
 *     === exit 1
 *     === stdout                           the whole output; a line with only … stands for any lines,
 *     === stderr                           and … inside a line for any words; `(nothing)` for no output
 *     === json /summary/verdicts           a value inside the JSON on standard output
 *     === written afsprakenkader.yaml      a file after the command, read like an output
 *
 * In a file, `{{repeat 20000 [}}` stands for that many times the text.
 */
export interface Scenario {
  readonly title: string;
  readonly files: readonly ScenarioFile[];
  readonly folders: readonly string[];
  /** The rules and proposals of this repository stand in the folder, as a working group has them. */
  readonly inRepository: boolean;
  readonly steps: readonly Step[];
}

export interface ScenarioFile {
  readonly name: string;
  readonly content: Buffer;
}

export interface Step {
  readonly command: string;
  exit?: number;
  stdout?: string;
  stderr?: string;
  readonly json: { readonly pointer: string; readonly expected: unknown }[];
  readonly written: { readonly name: string; readonly expected: string }[];
}

interface Part {
  readonly head: string;
  readonly body: string;
}

/** Reads a scenario file; a part that is not known is an error, never skipped. */
export function readScenario(text: string): Scenario {
  const [intro = '', ...parts] = text.split(/^=== /m);
  const title = /^# (.+)$/m.exec(intro)?.[1];
  if (title === undefined) throw new Error('A scenario begins with "# " and its title.');
  const files: ScenarioFile[] = [];
  const folders: string[] = [];
  const steps: Step[] = [];
  let inRepository = false;
  for (const part of parts.map(splitPart)) {
    const [word = '', ...rest] = part.head.split(/\s+/);
    if (word === 'file') files.push(readFilePart(rest, part.body));
    else if (word === 'folder') folders.push(rest[0] as string);
    else if (word === 'repository') inRepository = true;
    else if (word === 'command') steps.push({ command: part.body.trim(), json: [], written: [] });
    else expectation(steps.at(-1), word, rest, part.body);
  }
  if (steps.length === 0) throw new Error(`The scenario "${title}" has no command.`);
  return { title, files, folders, inRepository, steps };
}

function splitPart(part: string): Part {
  const end = part.indexOf('\n');
  return {
    head: part.slice(0, end < 0 ? undefined : end).trim(),
    body: end < 0 ? '' : part.slice(end + 1).replace(/\n+$/, '\n'),
  };
}

function expectation(step: Step | undefined, word: string, rest: readonly string[], body: string): void {
  if (step === undefined) throw new Error(`"=== ${word}" stands before any command.`);
  if (word === 'exit') step.exit = Number(rest[0]);
  else if (word === 'stdout') step.stdout = body;
  else if (word === 'stderr') step.stderr = body;
  else if (word === 'json') step.json.push({ pointer: rest[0] ?? '', expected: JSON.parse(body) });
  else if (word === 'written') step.written.push({ name: rest[0] as string, expected: body });
  else throw new Error(`A scenario has no part "=== ${word}".`);
}

function readFilePart([name, ...flags]: readonly string[], body: string): ScenarioFile {
  if (name === undefined) throw new Error('"=== file" needs a name.');
  let text = body.replace(/\{\{repeat (\d+) (.+?)\}\}/g, (_, count: string, piece: string) =>
    piece.replaceAll('\\n', '\n').repeat(Number(count)),
  );
  if (flags.includes('[no-eol]')) text = text.replace(/\n$/, '');
  if (flags.includes('[crlf]')) text = text.replaceAll('\n', '\r\n');
  if (flags.includes('[hex]')) return { name, content: Buffer.from(text.replaceAll(/\s+/g, ''), 'hex') };
  if (flags.includes('[utf16]')) return { name, content: Buffer.from(`\uFEFF${text}`, 'utf16le') };
  return { name, content: Buffer.from(text, flags.includes('[latin1]') ? 'latin1' : 'utf8') };
}

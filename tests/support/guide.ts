/**
 * A guide is a page of which the code samples run. The words behind the language of a fence say how:
 *
 *     ```yaml file=afsprakenkader.yaml     written to that file; `append` adds to it
 *     ```sh run                            each line is a command, which has to end well
 *     ```text output                       what the last command wrote, as in a scenario
 *     ```yaml pipeline                     its `npx afsprakenkader` lines have to run too
 */
export interface Sample {
  readonly kind: 'file' | 'run' | 'output' | 'pipeline';
  readonly name: string;
  readonly append: boolean;
  readonly body: string;
}

/** The samples of a guide that run, in order. */
export function samplesOf(markdown: string): Sample[] {
  return [...markdown.matchAll(/^```(\w+) ([^\n]+)\n([\s\S]*?)^```$/gm)].map(([, , info = '', body = '']) => {
    const words = info.split(' ');
    const file = words.find((word) => word.startsWith('file='));
    const kind = file === undefined ? words[0] : 'file';
    if (kind !== 'file' && kind !== 'run' && kind !== 'output' && kind !== 'pipeline') {
      throw new Error(`A sample says "${info}", which is none of file=, run, output, pipeline.`);
    }
    return { kind, name: file?.slice(5) ?? '', append: words.includes('append'), body };
  });
}

/** The commands of a sample: in a pipeline, the lines that call us. */
export function commandsOf({ kind, body }: Sample): string[] {
  const lines = body.split('\n').map((line) => line.trim());
  const ours = kind === 'pipeline' ? lines.map((line) => /npx afsprakenkader .*/.exec(line)?.[0] ?? '') : lines;
  return ours.filter((line) => line !== '').map((line) => line.replace(/^npx /, ''));
}

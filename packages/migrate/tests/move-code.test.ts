import { expect, test } from 'vitest';
import { moveCode } from '../src/code/index.js';
import { planOf } from '../src/index.js';
import { INVENTED } from './invented.js';

const PLAN = planOf('7.0.0', '8.0.0', INVENTED);

const CODE = `import { check, type CheckResult as Result, exitCode } from '@afsprakenkader/checker';
import { check as other } from './load-maximum.js';

// load-maximum: the top of the load
const RULES = ['load-maximum', "load-minimum", \`load-maximum\`] as const;
const text = 'see load-maximum'; // left alone
const byRule = { 'load-maximum': 1, check };
export async function run(request: Parameters<typeof check>[0]): Promise<Result> {
  const result = await check(request);
  { const check = 1; other(check); }
  return result.statuses['load-maximum'] ? result : { check: exitCode, text, byRule, RULES } as never;
}
`;

test('ids of rules and renamed exports move; prose, comments, names of files and other people’s names stay', async () => {
  const { text, decisions } = await moveCode(CODE, 'src/run.ts', PLAN);
  expect(text).toMatchInlineSnapshot(`
    "import { assess, type Assessment as Result, exitCode } from '@afsprakenkader/checker';
    import { check as other } from './load-maximum.js';

    // load-maximum: the top of the load
    const RULES = ['load-ceiling', "load-minimum", \`load-ceiling\`] as const;
    const text = 'see load-maximum'; // left alone
    const byRule = { 'load-ceiling': 1, check: assess };
    export async function run(request: Parameters<typeof assess>[0]): Promise<Result> {
      const result = await assess(request);
      { const check = 1; other(check); }
      return result.statuses['load-ceiling'] ? result : { check: exitCode, text, byRule, RULES } as never;
    }
    "
  `);
  expect(decisions.map(({ code, location }) => `${code} ${location?.file}:${location?.line}`)).toEqual([
    'AFK-753 src/run.ts:5',
  ]);
});

test('running twice changes nothing more', async () => {
  const once = await moveCode(CODE, 'src/run.ts', PLAN);
  expect(await moveCode(once.text, 'src/run.ts', PLAN)).toMatchObject({ text: once.text, edits: [] });
});

test('code that does not use our packages is nobody’s to touch', async () => {
  const code = "const rule = 'load-maximum';\n";
  expect(await moveCode(code, 'a.ts', PLAN)).toEqual({ text: code, edits: [], decisions: [] });
});

test('what a module gives to others keeps its name', async () => {
  const code = "export { check, exitCode } from '@afsprakenkader/checker';\n";
  const { text } = await moveCode(code, 'index.ts', PLAN);
  expect(text).toBe("export { assess as check, exitCode } from '@afsprakenkader/checker';\n");
});

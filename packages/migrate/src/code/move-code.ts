import { AfkError, type Problem, problem } from '@afsprakenkader/diagnostics';
import type { Node, SourceFile } from 'ts-morph';
import { MIGRATE_CODES } from '../codes.js';
import { applyEdits, type Edit, locationAt, type Moved, placed } from '../edit.js';
import type { Plan } from '../plan.js';

type TsMorph = typeof import('ts-morph');

const OURS = /['"](?:@afsprakenkader\/[^'"]+|afsprakenkader)['"]/;

/** Whether a source text imports any of our packages: other code is nobody's to touch. */
export function usesOurPackages(text: string): boolean {
  return OURS.test(text);
}

/**
 * TypeScript or JavaScript that uses our packages, under the newer version: ids of rules that stand by themselves in a
 * string, and imports of exports that are called otherwise. Comments, and words inside longer texts, are left alone.
 *
 * @throws AFK-755 where `ts-morph` is not installed
 */
export async function moveCode(text: string, file: string, plan: Plan): Promise<Moved> {
  if (!usesOurPackages(text)) return { text, edits: [], decisions: [] };
  const { Project, SyntaxKind, Node: Nodes } = await tsMorph();
  const project = new Project({
    useInMemoryFileSystem: true,
    skipLoadingLibFiles: true,
    compilerOptions: { allowJs: true },
  });
  const source = project.createSourceFile(`/${file.split('/').at(-1) ?? 'file.ts'}`, text);
  const edits: Edit[] = [];
  const decisions: Problem[] = [];
  for (const literal of [
    ...source.getDescendantsOfKind(SyntaxKind.StringLiteral),
    ...source.getDescendantsOfKind(SyntaxKind.NoSubstitutionTemplateLiteral),
  ]) {
    if (Nodes.isImportDeclaration(literal.getParent()) || Nodes.isExportDeclaration(literal.getParent())) continue;
    const value = literal.getLiteralText();
    const moved = plan.rules.get(value);
    const [start, end] = [literal.getStart(), literal.getEnd()];
    if (moved !== undefined)
      edits.push({ start: start + 1, end: end - 1, before: text.slice(start + 1, end - 1), after: moved });
    else if (plan.removed.has(value))
      decisions.push(problem(MIGRATE_CODES, 'AFK-753', { rule: value }, locationAt(text, file, start, end)));
  }
  edits.push(...importEdits(source, plan, SyntaxKind));
  return { text: applyEdits(text, edits), edits: placed(text, edits), decisions };
}

/** Renamed exports: in the import, and wherever the file uses the name. */
function importEdits(source: SourceFile, { exports }: Plan, { Identifier }: TsMorph['SyntaxKind']): readonly Edit[] {
  return [...source.getImportDeclarations(), ...source.getExportDeclarations()].flatMap((declaration) => {
    const renames = exports.filter(({ module }) => module === declaration.getModuleSpecifierValue());
    const named = 'getNamedImports' in declaration ? declaration.getNamedImports() : declaration.getNamedExports();
    return named.flatMap((specifier): readonly Edit[] => {
      const rename = renames.find(({ from }) => from === specifier.getName());
      if (rename === undefined) return [];
      const name = specifier.getNameNode();
      const own = editOf(name, rename.to);
      // `import { Old as Mine }` uses its own name everywhere else; an export has to keep the name it gives to others.
      if (specifier.getAliasNode() !== undefined) return [own];
      if (!('getNamedImports' in declaration)) return [{ ...own, after: `${rename.to} as ${rename.from}` }];
      const symbol = name.getSymbol();
      const uses = source
        .getDescendantsOfKind(Identifier)
        .filter((use) => use !== name && use.getText() === rename.from && symbolOf(use) === symbol?.compilerSymbol);
      return [own, ...uses.map((use) => useOf(use, rename.from, rename.to))];
    });
  });
}

/** What a name stands for; in `{ Old }` that is the value, and not the key. */
function symbolOf(use: Node): unknown {
  const parent = use.getParent();
  if (parent?.getKindName() !== 'ShorthandPropertyAssignment') return use.getSymbol()?.compilerSymbol;
  const checker = use.getProject().getTypeChecker().compilerObject;
  return checker.getShorthandAssignmentValueSymbol(parent.compilerNode);
}

/** `{ Old }` in an object stands for `{ Old: Old }`: the key stays. */
function useOf(use: Node, from: string, to: string): Edit {
  const isShorthand = use.getParent()?.getKindName() === 'ShorthandPropertyAssignment';
  return editOf(use, isShorthand ? `${from}: ${to}` : to);
}

function editOf(node: Node, after: string): Edit {
  return { start: node.getStart(), end: node.getEnd(), before: node.getText(), after };
}

async function tsMorph(): Promise<TsMorph> {
  try {
    return await import('ts-morph');
  } catch (cause) {
    throw new AfkError(problem(MIGRATE_CODES, 'AFK-755'), { cause });
  }
}

import { LIST_LIMIT } from '../src/schema/entry.js';
import type { Field, Node } from '../src/schema/node.js';
import type { Kind } from '../src/schema/registry.js';
import { NONE } from '../src/schema/scalars.js';
import { ORDINALS, VOCABULARIES } from '../src/vocabulary.js';
import { GUARDS, RELATIONS } from './guards.js';

/** A key that is not the format's: only the institution's own (`x-`) may stand. */
const NOT_OWN = 'if (key.charCodeAt(0) !== 120 || key.charCodeAt(1) !== 45) return false;';
const MANY_KEYS = 8;

type ObjectNode = Extract<Node, { readonly fields: readonly Field[] }>;

/** Emits the shape check of a schema as plain TypeScript: one function per kind of object, no regular expression, no allocation. */
export function guardModule(root: Node): string {
  const emitter = new GuardEmitter();
  emitter.functionFor(root as ObjectNode, 'isOffering', 'raw is Offering');
  return emitter.module();
}

class GuardEmitter {
  private readonly functions: string[] = [];
  private readonly names = new Map<Node, string>();
  private readonly guards = new Set<string>();

  module(): string {
    const byFile = groupBy([...this.guards].sort());
    const imports = [...byFile].map(([file, names]) => `import { ${names.join(', ')} } from '${file}';`).sort();
    return [
      `import type { Offering } from './offering.js';\n${imports.join('\n')}\n`,
      ...this.functions.reverse(),
    ].join('\n');
  }

  functionFor(node: ObjectNode, name: string, result = 'boolean'): string {
    const known = this.names.get(node);
    if (known) return known;
    this.names.set(node, name);
    const relation = node.fault === undefined ? undefined : RELATIONS[node.fault];
    if (node.fault !== undefined && !relation) throw new Error(`${name}: how is ${node.fault} checked?`);
    const needed = node.fields.filter(({ optional }) => !optional).map(({ key }) => key);
    const seen = [...new Set([...(relation?.keys ?? []), ...needed])];
    const holds = needed.map((key) => `${key} !== undefined`);
    if (relation) holds.push(`${this.use(relation.guard)}(${relation.keys.join(', ')})`);
    const doc =
      result === 'boolean'
        ? ''
        : '/** Whether a value is an offering as the schema wants it, other spellings not needed. Agrees with zod exactly. */\nexport ';
    this.functions.push(`${doc}function ${name}(raw: unknown): ${result} {
  if (typeof raw !== 'object' || raw === null || Array.isArray(raw)) return false;
  const object = raw as Record<string, unknown>;
${seen.map((key) => `  let ${key}: unknown;\n`).join('')}  for (const key in object) {
    const value = object[key];
${this.dispatch(node.fields, name, seen)}  }
  return ${holds.length === 0 ? 'true' : holds.join(' && ')};
}
`);
    return name;
  }

  /** Comparing a key with its few candidates of the same length is quicker than with all, where there are many. */
  private dispatch(fields: readonly Field[], parent: string, seen: readonly string[]): string {
    const cases = (some: readonly Field[]): string => some.map((field) => this.caseOf(field, parent, seen)).join('');
    if (fields.length <= MANY_KEYS)
      return `    switch (key) {\n${cases(fields)}      default:\n        ${NOT_OWN}\n    }\n`;
    const lengths = [...new Set(fields.map(({ key }) => key.length))].sort((a, b) => a - b);
    const groups = lengths.map((length) => {
      const inner = `switch (key) {\n${cases(fields.filter(({ key }) => key.length === length))}      default:\n        ${NOT_OWN}\n    }`;
      return `      case ${length}:\n        ${inner.replaceAll('\n', '\n    ')}\n        break;\n`;
    });
    return `    switch (key.length) {\n${groups.join('')}      default:\n        ${NOT_OWN}\n    }\n`;
  }

  private caseOf({ key, node, optional }: Field, parent: string, seen: readonly string[]): string {
    const name =
      node.kind === 'localized' ? 'isLocalized' : `${parent === 'isOffering' ? 'is' : parent}${capital(key)}`;
    const body = this.statements(node, 'value', name, optional ? '          ' : '        ');
    const told = optional ? `        if (value !== null && value !== undefined) {\n${body}        }\n` : body;
    return `      case '${key}':\n${seen.includes(key) ? `        ${key} = value;\n` : ''}${told}        break;\n`;
  }

  /** Statements that leave the function with false where the value does not fit. */
  private statements(node: Node, value: string, name: string, indent: string): string {
    if (node.kind !== 'list') return `${indent}if (${not(this.condition(node, value, name))}) return false;\n`;
    const item = this.condition(
      node.item,
      `${value}[index]`,
      node.item.kind === 'localized' ? 'isLocalized' : `${name}Item`,
    );
    return `${indent}if (!Array.isArray(value) || value.length > ${LIST_LIMIT}${node.minimum > 0 ? ` || value.length < ${node.minimum}` : ''}) return false;
${indent}for (let index = 0; index < value.length; index++) {
${indent}  const item: unknown = value[index];
${indent}  if (${not(item.replaceAll('value[index]', 'item'))}) return false;
${indent}}\n`;
  }

  private condition(node: Node, value: string, name: string): string {
    switch (node.kind) {
      case 'object':
      case 'localized':
      case 'choice-any-of':
        return `${this.functionFor(node, name)}(${value})`;
      case 'told-text':
        return `${value} === '${NONE}' || ${this.condition(node.text, value, 'isLocalized')}`;
      case 'choice-list':
        return `${this.condition(node.item, value, name)} || ${this.listFunction(node, name)}(${value})`;
      case 'list':
        throw new Error(`${name}: a list in a list`);
      default:
        return this.scalar(node.meta, value);
    }
  }

  private listFunction(node: Extract<Node, { readonly kind: 'choice-list' }>, name: string): string {
    const list = `${name}List`;
    this.functions.push(`function ${list}(value: unknown): boolean {
${this.statements({ ...node, kind: 'list' }, 'value', name, '  ')}  return true;
}
`);
    return list;
  }

  private scalar(meta: Kind, value: string): string {
    if (meta.kind === 'bool') return `typeof ${value} === 'boolean'`;
    if (meta.kind === 'enum') return VOCABULARIES[meta.name].map((word) => `${value} === '${word}'`).join(' || ');
    if (meta.kind === 'ordinal') return ORDINALS[meta.name].map((number) => `${value} === ${number}`).join(' || ');
    if (!('guard' in meta)) throw new Error(`${meta.kind} has no check`);
    return `${this.use(meta.guard)}(${value})`;
  }

  private use(guard: string): string {
    if (!Object.hasOwn(GUARDS, guard)) throw new Error(`where does ${guard} stand?`);
    this.guards.add(guard);
    return guard;
  }
}

function capital(key: string): string {
  return key.charAt(0).toUpperCase() + key.slice(1);
}

function not(condition: string): string {
  if (condition.startsWith('typeof ') && !condition.includes('||')) return condition.replace('===', '!==');
  const parts = condition.split(' || ');
  return parts.map((part) => (part.includes(' === ') ? part.replace(' === ', ' !== ') : `!${part}`)).join(' && ');
}

function groupBy(guards: readonly string[]): Map<string, string[]> {
  const byFile = new Map<string, string[]>();
  for (const guard of guards) {
    const file = GUARDS[guard] as string;
    byFile.set(file, [...(byFile.get(file) ?? []), guard]);
  }
  return byFile;
}

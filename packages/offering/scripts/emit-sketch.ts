import { LIST_LIMIT } from '../src/schema/entry.js';
import type { Field, Node } from '../src/schema/node.js';
import type { Kind } from '../src/schema/registry.js';
import { ORDINALS, VOCABULARIES, type VocabularyName } from '../src/vocabulary.js';
import { GUARDS, RELATIONS } from './guards.js';

type ObjectNode = Extract<Node, { readonly fields: readonly Field[] }>;

/** Fields of which nearly every one is another: it does not pay to remember them. */
const ONE_OF_MANY = new Set(['id', 'code']);
/** Fields that are looked into beyond the rules: an offering that tells them is parsed. */
const LOOKED_INTO = new Set(['exceptions']);
/** A title that may say what the offering is has to be read itself. */
const SPEAKING = 'title';

/**
 * Emits a reader that walks the bytes of an offering once: it checks what the shape check does, and gives the
 * offering with a stand-in for every text. One function per kind of object.
 */
export function sketchModule(root: Node): string {
  const emitter = new SketchEmitter();
  emitter.functionFor(root as ObjectNode, 'readOffering');
  return emitter.module();
}

class SketchEmitter {
  private readonly functions: string[] = [];
  private readonly names = new Map<Node, string>();
  private readonly guards = new Set<string>();
  private readonly vocabularies = new Map<string, VocabularyName>();

  module(): string {
    const files = [...new Set([...this.guards].map((guard) => GUARDS[guard]!))].sort();
    const imports = files.map((file) => {
      const names = [...this.guards].filter((guard) => GUARDS[guard] === file).sort();
      return `import { ${names.join(', ')} } from '${file}';`;
    });
    return [
      `import { type ByteReader, END, NOTHING } from '../sketch/byte-reader.js';\nimport { KeyTable } from '../sketch/key-table.js';\n${imports.join('\n')}\n`,
      '/** An object without keys tells something else than one whose keys tell nothing. */\nconst EMPTY = Object.freeze({});\n',
      ...[...this.vocabularies].map(
        ([table, name]) => `const ${table} = new KeyTable(${quoted(VOCABULARIES[name])});\n`,
      ),
      ...this.functions.reverse(),
    ].join('\n');
  }

  functionFor(node: ObjectNode, name: string): string {
    const known = this.names.get(node);
    if (known) return known;
    this.names.set(node, name);
    const { fields } = node;
    const isRoot = name === 'readOffering';
    const cases = fields.map((field, index) => this.caseOf(field, index, isRoot)).join('');
    const table = `${name.replace('read', '').toUpperCase()}_KEYS`;
    const relation = node.fault === undefined ? undefined : RELATIONS[node.fault];
    if (node.fault !== undefined && !relation) throw new Error(`${name}: how is ${node.fault} checked?`);
    const needed = fields.filter(({ optional }) => !optional).map(({ key }) => `${local(key)} === undefined`);
    const unfit = [
      ...needed,
      ...(relation ? [`!${this.use(relation.guard)}(${relation.keys.map(local).join(', ')})`] : []),
    ];
    const nothing = needed.length > 0 || relation?.guard === 'hasLanguage' ? 'reader.fail()' : 'EMPTY';
    this.functions.push(`const ${table} = new KeyTable(${quoted(fields.map(({ key }) => key))});

${isRoot ? '/** The offering whose bytes come next; undefined where they have to be parsed. */\nexport ' : ''}function ${name}(reader: ByteReader): object | undefined {
  const object = reader.enter();
${fields.map(({ key }) => `  let ${local(key)}: unknown;\n`).join('')}  for (;;) {
    switch (reader.key(${table}, object)) {
${cases}      case END:
${unfit.length > 0 ? `        if (${unfit.join(' || ')}) return reader.fail();\n` : ''}        return { ${fields.map(({ key }) => `${key}: ${local(key)}`).join(', ')} };
      case NOTHING:
        return ${nothing};
      default:
        return reader.fail();
    }
  }
}
`);
    return name;
  }

  private caseOf({ key, node }: Field, index: number, isRoot: boolean): string {
    if (LOOKED_INTO.has(key)) return `      case ${index}:\n        return reader.fail();\n`;
    const target = local(key);
    const name = node.kind === 'localized' ? 'readLocalized' : `read${capital(key)}`;
    const speaks = isRoot && key === SPEAKING;
    const lines = [
      ...(speaks ? ['const from = reader.at;'] : []),
      `${target} = ${this.value(node, key, name)};`,
      ...(speaks ? ['if (reader.mayTellMicro(from)) return reader.fail();'] : []),
      ...this.check(node, target),
      'break;',
    ];
    const body = lines.map((line) => `${speaks ? '          ' : '        '}${line}\n`).join('');
    return speaks
      ? `      case ${index}: {\n${body}      }\n`.replaceAll('          ', '        ')
      : `      case ${index}:\n${body}`;
  }

  /** An expression that reads a value; undefined where the reader has failed. */
  private value(node: Node, key: string, name: string): string {
    switch (node.kind) {
      case 'object':
      case 'localized':
      case 'choice-any-of':
        return `${this.functionFor(node, this.free(name))}(reader)`;
      case 'told-text':
        return `reader.isText() ? reader.text() : ${this.functionFor(node.text as ObjectNode, 'readLocalized')}(reader)`;
      case 'choice-list':
        return `reader.isList() ? ${this.listFunction({ ...node, kind: 'list' }, key, name)}(reader) : ${this.value(node.item, key, name)}`;
      case 'list':
        return node.item.meta.kind === 'enum' && node.minimum === 0
          ? `reader.someOf(${this.vocabulary(node.item.meta.name)}, ${LIST_LIMIT})`
          : `${this.listFunction(node, key, name)}(reader)`;
      case 'text':
        return 'reader.text()';
      case 'key':
        return ONE_OF_MANY.has(key) ? 'reader.name()' : 'reader.word()';
      case 'enum':
        return `reader.oneOf(${this.vocabulary((node.meta as Extract<Kind, { readonly kind: 'enum' }>).name)})`;
      case 'date':
        return 'reader.word()';
      case 'bool':
        return 'reader.bool()';
      default:
        return 'reader.number()';
    }
  }

  private vocabulary(name: VocabularyName): string {
    const table = `${name.replaceAll('-', '_').toUpperCase()}_WORDS`;
    this.vocabularies.set(table, name);
    return table;
  }

  private free(name: string): string {
    const taken = new Set(this.names.values());
    let free = name;
    while (taken.has(free)) free += 'Part';
    return free;
  }

  /** Statements that leave the function where a scalar does not fit. */
  private check(node: Node, value: string): string[] {
    const condition = this.misfit(node, value);
    return condition === '' ? [] : [`if (${condition}) return reader.fail();`];
  }

  private misfit(node: Node, value: string): string {
    switch (node.kind) {
      case 'object':
      case 'localized':
      case 'choice-any-of':
      case 'list':
      case 'bool':
      case 'text':
      case 'enum':
        return '';
      case 'told-text':
        return `typeof ${value} === 'string' && ${value} !== 'none'`;
      case 'choice-list':
        return `typeof ${value} === 'number' && ${this.misfit(node.item, value)}`;
      default:
        return this.scalar(node.meta, value);
    }
  }

  private scalar(meta: Kind, value: string): string {
    if (meta.kind === 'ordinal') return ORDINALS[meta.name].map((number) => `${value} !== ${number}`).join(' && ');
    if (!('guard' in meta)) throw new Error(`${meta.kind} has no check`);
    // The reader itself lets no blank text through.
    return meta.guard === 'isText' ? '' : `!${this.use(meta.guard)}(${value})`;
  }

  private listFunction(node: Extract<Node, { readonly kind: 'list' }>, key: string, name: string): string {
    const known = this.names.get(node);
    if (known) return known;
    const list = this.free(`${name}List`);
    this.names.set(node, list);
    const itemName = node.item.kind === 'localized' ? 'readLocalized' : `${name}Item`;
    const misfit = this.misfit(node.item, 'item');
    this.functions.push(`function ${list}(reader: ByteReader): readonly unknown[] | undefined {
  const items: unknown[] = [];
  reader.enterList();
  while (reader.item(items.length === 0)) {
    const item = ${this.value(node.item, key, itemName)};
${misfit === '' ? '' : `    if (${misfit}) return reader.fail();\n`}    items.push(item);
  }
  return items.length > ${LIST_LIMIT}${node.minimum > 0 ? ` || items.length < ${node.minimum}` : ''} ? reader.fail() : items;
}
`);
    return list;
  }

  private use(guard: string): string {
    if (!Object.hasOwn(GUARDS, guard)) throw new Error(`where does ${guard} stand?`);
    this.guards.add(guard);
    return guard;
  }
}

/** A local name that is no word of the language and none of the reader's own. */
function local(key: string): string {
  return `${key}_`;
}

function capital(key: string): string {
  return key.charAt(0).toUpperCase() + key.slice(1);
}

function quoted(words: readonly string[]): string {
  return `[${words.map((word) => `'${word}'`).join(', ')}]`;
}

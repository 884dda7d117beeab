const IDENTIFIER = /^[A-Za-z_$][\w$]*$/;
const LITERAL = /^-?\d+(\.\d+)?(e[+-]?\d+)?$/;

/** The parts of a generated module outside its function: imports, constants, and names that are not used twice. */
export class ModuleText {
  readonly #imports = new Set<string>();
  readonly #constants = new Map<string, string>();
  readonly #lines: string[] = [];
  readonly temporaries: string[] = [];
  #names = 0;

  /** A function of the runtime, by name. */
  helper(name: string): string {
    this.#imports.add(name);
    return name;
  }

  /** A constant of the module; the same code is declared once. */
  constant(hint: string, code: string): string {
    const known = this.#constants.get(code);
    if (known !== undefined) return known;
    const name = this.own(hint, code);
    this.#constants.set(code, name);
    return name;
  }

  /** A constant of the module that nothing else shares. */
  own(hint: string, code: string): string {
    const name = this.fresh(hint);
    this.#lines.push(`const ${name} = ${code};`);
    return name;
  }

  fresh(hint: string): string {
    this.#names++;
    const word = hint.replace(/\W/g, '');
    return `${/^[A-Za-z]/.test(word) ? word : 'x'}${this.#names}`;
  }

  temporary(): string {
    const name = this.fresh('t');
    this.temporaries.push(name);
    return name;
  }

  /** Imports and constants. */
  get head(): string {
    const imports = [...this.#imports].sort();
    const list =
      imports.length === 0 ? [] : [`import { ${imports.join(', ')} } from '@afsprakenkader/rule-language/runtime';`];
    return [...list, ...this.#lines].join('\n');
  }
}

/** Whether code can stand several times without being computed several times. */
export function isSimple(code: string): boolean {
  return IDENTIFIER.test(code) || LITERAL.test(code);
}

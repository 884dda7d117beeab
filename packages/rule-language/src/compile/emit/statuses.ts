import { FALSE, TRUE, UNKNOWN } from '../../runtime/masks.js';
import {
  MET,
  NOT_APPLICABLE,
  NOTICE,
  OUTSIDE_FRAMEWORK,
  statusTable,
  UNDETERMINED,
  weightsOf,
} from '../../runtime/statuses.js';
import type { Modality } from '../../status.js';
import type { Node } from '../node.js';
import type { Plan } from '../plan.js';
import type { Expressions } from './expressions.js';
import type { Scope } from './scope.js';

/** Writes how truths become status codes in `out` and the verdict in `verdict`. */
export class Statuses {
  constructor(
    readonly plan: Plan,
    readonly expressions: Expressions,
    readonly top: Scope,
  ) {}

  /** Everything, in the order in which the verdict is known soonest. */
  write(): void {
    const { plan, top } = this;
    for (const { applies, holds } of plan.gates) {
      const fails = this.#all([this.#is(applies, TRUE), this.#is(holds, FALSE)]);
      if (fails !== 'false')
        top.lines.push(
          `if (${fails}) {`,
          `  out.fill(${NOT_APPLICABLE}, 0, ${plan.rules.length});`,
          `  return ${OUTSIDE_FRAMEWORK};`,
          '}',
        );
    }
    for (const { index, applies, holds, isTold } of plan.gates) {
      if (isTold) this.#judge(index, 'constitutive', applies, holds, undefined);
      else top.lines.push(`out[${index}] = ${NOT_APPLICABLE};`);
    }
    this.#writeTypes();
    for (const { index, applies } of plan.notices) this.#tell(index, applies);
    for (const { index, applies, holds, excepted } of plan.judged) {
      this.#judge(index, plan.rules[index]!.modality, applies, holds, excepted);
    }
    for (const index of plan.unspoken) top.lines.push(`out[${index}] = ${NOT_APPLICABLE};`);
  }

  #writeTypes(): void {
    const { plan, expressions, top } = this;
    if (plan.types.length === 0) return;
    const { text } = expressions;
    const truths = text.own('truths', `new Uint8Array(${plan.types.length})`);
    const rules = text.own('types', JSON.stringify(plan.types.map(({ index, bit }) => ({ index, bit }))));
    for (const [at, { truth }] of plan.types.entries()) {
      const code = expressions.code(truth, top);
      top.lines.push(`${truths}[${at}] = ${code};`);
    }
    const declared = expressions.code(plan.declared, top);
    top.lines.push(`${text.helper('classify')}(${rules}, ${truths}, ${declared}, ${plan.whole}, out);`);
    for (const { index } of plan.types) {
      const weights = text.constant(
        'weights',
        `${text.helper('weightsOf')}(${JSON.stringify(plan.rules[index]!.modality)})`,
      );
      top.lines.push(`if (${weights}[out[${index}]] > verdict) verdict = ${weights}[out[${index}]];`);
    }
  }

  #tell(index: number, applies: Node): void {
    const { modality, id } = this.plan.rules[index]!;
    this.top.lines.push(`// ${id}`);
    this.#branch(index, modality, this.expressions.code(applies, this.top), [
      [TRUE, NOTICE],
      [FALSE, NOT_APPLICABLE],
      [UNKNOWN, UNDETERMINED],
    ]);
  }

  #judge(index: number, modality: Modality, applies: Node, holds: Node, excepted: Node | undefined): void {
    const { expressions, top } = this;
    const table = statusTable(modality);
    const status = (applied: number, held: number, except: number) => table[(applied << 4) | (held << 2) | except]!;
    const weighed = this.plan.rules[index]!.modality;
    const applied = expressions.code(applies, top);
    const held = expressions.code(holds, top);
    const known = excepted === undefined ? FALSE : excepted.op === 'mask' ? excepted.value : undefined;
    const except = known === undefined && excepted !== undefined ? expressions.code(excepted, top) : undefined;
    if (known === undefined) top.lines.push(`let except${index} = ${FALSE};`);
    top.lines.push(`// ${this.plan.rules[index]!.id}`);
    const lines = [
      `const held${index} = ${held};`,
      `if (held${index} === ${TRUE}) out[${index}] = ${MET};`,
      ...(known === undefined
        ? [
            `else if (held${index} === ${UNKNOWN} || applied${index} === ${UNKNOWN} || (except${index} = ${except}) === ${UNKNOWN}) {`,
            `  ${this.#set(index, weighed, UNDETERMINED)}`,
            `} else if (except${index} === ${TRUE}) {`,
            `  ${this.#set(index, weighed, status(TRUE, FALSE, TRUE))}`,
            '} else {',
            `  ${this.#set(index, weighed, status(TRUE, FALSE, FALSE))}`,
            '}',
          ]
        : [
            `else if (held${index} === ${UNKNOWN} || applied${index} === ${UNKNOWN}) {`,
            `  ${this.#set(index, weighed, UNDETERMINED)}`,
            '} else {',
            `  ${this.#set(index, weighed, status(TRUE, FALSE, known))}`,
            '}',
          ]),
    ];
    const always = applied === String(TRUE);
    const text = always ? lines.map((line) => line.replace(` || applied${index} === ${UNKNOWN}`, '')) : lines;
    if (always) top.lines.push(...text);
    else {
      top.lines.push(
        `const applied${index} = ${applied};`,
        `if (applied${index} === ${FALSE}) out[${index}] = ${NOT_APPLICABLE};`,
        'else {',
      );
      top.lines.push(...text.map((line) => `  ${line}`), '}');
    }
  }

  /** One status for each truth. */
  #branch(index: number, modality: Modality, truth: string, cases: readonly (readonly [number, number])[]): void {
    const known = cases.find(([value]) => truth === String(value));
    if (known !== undefined) {
      this.top.lines.push(this.#set(index, modality, known[1]));
      return;
    }
    this.top.lines.push(`const told${index} = ${truth};`);
    for (const [at, [value, status]] of cases.entries()) {
      this.top.lines.push(
        `${at === 0 ? '' : 'else '}if (told${index} === ${value}) { ${this.#set(index, modality, status)} }`,
      );
    }
  }

  #set(index: number, modality: Modality, status: number): string {
    const weight = weightsOf(modality)[status]!;
    const worse = weight === 0 ? '' : ` if (verdict < ${weight}) verdict = ${weight};`;
    return `out[${index}] = ${status};${worse}`;
  }

  #is(node: Node, truth: number): string {
    if (node.op === 'mask') return String(node.value === truth);
    return `${this.expressions.atom(node, this.top)} === ${truth}`;
  }

  #all(conditions: readonly string[]): string {
    if (conditions.includes('false')) return 'false';
    return conditions.filter((condition) => condition !== 'true').join(' && ') || 'true';
  }
}

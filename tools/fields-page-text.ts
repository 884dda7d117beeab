import { readFileSync } from 'node:fs';

/** As much of the published JSON Schema of an offering as this page tells. */
interface Node {
  readonly $ref?: string;
  readonly type?: string;
  readonly format?: string;
  readonly title?: string;
  readonly description?: string;
  readonly enum?: readonly (string | number)[];
  readonly const?: string;
  readonly anyOf?: readonly Node[];
  readonly items?: Node;
  readonly properties?: Readonly<Record<string, Node>>;
  readonly $defs?: Readonly<Record<string, Node>>;
}

const LANGUAGES = ['nl', 'en'];
const HEAD = ['| field · veld | Nederlands | English | values · waarden |', '|---|---|---|---|'];

/** The whole of `docs/fields.md`, from the JSON Schema that the package `offering` publishes. */
export function fieldsPage(): string {
  const schema = JSON.parse(
    readFileSync(new URL('../packages/offering/schema/offering.json', import.meta.url), 'utf8'),
  ) as Node;
  const rows = rowsOf(schema, '', schema);
  const ofUnits = rows.filter(({ path }) => path.startsWith('components.'));
  return `${[
    '# Fields · Velden',
    '',
    'What the check can read of an offering: the names on the left of a mapping, and the keys of a YAML file. Every field',
    'but `id` may be absent; what is absent is "not stated", and `none` or an empty list says that there is none. Made from',
    'the offering format (`npm run docs:fields`).',
    '',
    'Wat de toetsing van een aanbod kan lezen: de namen links in een mapping, en de sleutels van een YAML-bestand. Elk veld',
    'behalve `id` mag ontbreken; wat ontbreekt, is "niet vermeld", en `none` of een lege lijst zegt dat er geen is. Gemaakt',
    'uit het formaat van het aanbod.',
    '',
    '## The offering · Het aanbod',
    '',
    ...HEAD,
    ...rows.filter((row) => !ofUnits.includes(row)).map(({ line }) => line(0)),
    '',
    '## Its units · De onderdelen',
    '',
    'In a mapping these stand under `components.fields`, and under `values` with `components.` in front.',
    '',
    'In een mapping staan deze onder `components.fields`, en onder `values` met `components.` ervoor.',
    '',
    ...HEAD,
    ...ofUnits.map(({ line }) => line('components.'.length)),
  ].join('\n')}\n`;
}

interface Row {
  readonly path: string;
  /** The row of the table, without the first characters of the path. */
  line(cut: number): string;
}

function rowsOf(node: Node, path: string, schema: Node): Row[] {
  return Object.entries(node.properties ?? {}).flatMap(([key, field]) => {
    const full = path === '' ? key : `${path}.${key}`;
    const forms = formsOf(field, schema);
    const inner = forms.find(({ properties }) => properties && !isText(properties));
    const line = (cut: number) => rowOf(full.slice(cut), field, forms);
    return [{ path: full, line }, ...(inner ? rowsOf(inner, full, schema) : [])];
  });
}

/** The forms that a field can take: references followed, lists opened, "not told" left out. */
function formsOf(node: Node, schema: Node): Node[] {
  if (node.$ref) return formsOf(schema.$defs?.[node.$ref.replace('#/$defs/', '')] ?? {}, schema);
  if (node.anyOf) return node.anyOf.flatMap((form) => formsOf(form, schema));
  if (node.items) return formsOf(node.items, schema);
  return node.type === 'null' ? [] : [node];
}

function isText(properties: object): boolean {
  return LANGUAGES.some((language) => Object.hasOwn(properties, language));
}

function rowOf(name: string, field: Node, forms: readonly Node[]): string {
  const text = forms.some(({ properties }) => properties && isText(properties));
  const names = text ? LANGUAGES.map((language) => `\`${name}.${language}\``) : [`\`${name}\``];
  const [labelNl = '', labelEn = ''] = (field.title ?? '').split(' / ');
  const [helpNl = '', helpEn = ''] = (field.description ?? '').split('\n');
  const values = [...new Set(forms.flatMap((form) => form.enum ?? form.const ?? []))].map((value) => `\`${value}\``);
  const kind = forms.some(({ type }) => type === 'boolean') ? '`true`, `false`' : values.join(', ');
  const cells = [names.join(', '), `**${labelNl}**. ${helpNl}`, `**${labelEn}**. ${helpEn}`, kind];
  return `| ${cells.map((cell) => cell.replaceAll('|', '\\|').trim()).join(' | ')} |`;
}

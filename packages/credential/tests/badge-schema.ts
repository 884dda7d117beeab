import { readFileSync } from 'node:fs';
import { Ajv2020 } from 'ajv/dist/2020.js';
import addFormats from 'ajv-formats';

interface Field {
  readonly type: string;
  readonly enum?: readonly string[];
  readonly extensibleWith?: string;
}
interface Facts {
  readonly classes: Readonly<
    Record<
      string,
      {
        readonly required: readonly string[];
        readonly additionalProperties: boolean;
        readonly properties: Readonly<Record<string, Field>>;
      }
    >
  >;
}

/** The class tables of Open Badges 3.0 as a JSON Schema of our own: the one of 1EdTech may not be copied. */
export function badgeSchema(): object {
  const text = readFileSync(new URL('./fixtures/facts/ob3-classes.json', import.meta.url), 'utf8');
  const { classes } = JSON.parse(text) as Facts;
  const $defs = Object.fromEntries(
    Object.entries(classes).map(([name, { required, additionalProperties, properties }]) => [
      name,
      {
        type: 'object',
        required,
        additionalProperties,
        properties: Object.fromEntries(
          Object.entries(properties).map(([key, field]) => [key, schemaOf(name, key, field)]),
        ),
      },
    ]),
  );
  return { $schema: 'https://json-schema.org/draft/2020-12/schema', $defs, $ref: '#/$defs/AchievementCredential' };
}

/** What that schema says against a badge; nothing where it fits. */
export function badgeJudge(): (badge: object) => readonly string[] {
  const ajv = new Ajv2020({ allErrors: true, strict: false });
  addFormats.default(ajv);
  const validate = ajv.compile(badgeSchema());
  return (badge) =>
    validate(badge) ? [] : (validate.errors ?? []).map(({ instancePath, message }) => `${instancePath} ${message}`);
}

function schemaOf(name: string, key: string, { type, enum: words, extensibleWith }: Field): object {
  const strings = { type: 'array', items: { type: 'string' }, minItems: 1 };
  if (key === 'type' && type === 'undefined')
    return {
      ...strings,
      contains: { enum: ['OpenBadgeCredential', 'AchievementCredential', 'EndorsementCredential'] },
    };
  if (key === 'type' && type.startsWith('array')) return { ...strings, contains: { const: name } };
  if (key === '@context')
    return { type: 'array', minItems: 2, contains: { const: 'https://www.w3.org/ns/credentials/v2' } };
  const list = /^array<(.*)>(?: min (\d))?$/.exec(type);
  if (list) return { type: 'array', items: single(list[1]!), minItems: Number(list[2] ?? 0) };
  if (extensibleWith !== undefined)
    return { anyOf: [{ enum: words }, { type: 'string', pattern: '^ext:[A-Za-z0-9.:_-]+$' }] };
  return { ...single(type), ...(words === undefined ? {} : { enum: words }) };
}

function single(type: string): object {
  const [base, format] = type.split(':');
  if (base === 'ProfileRef') return { anyOf: [{ type: 'string', format: 'uri' }, { $ref: '#/$defs/Profile' }] };
  if (/^(string|number|boolean)$/.test(base!)) return { type: base, ...(format === undefined ? {} : { format }) };
  return /^[A-Z]/.test(base!) ? { $ref: `#/$defs/${base}` } : {};
}

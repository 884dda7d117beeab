import { catalogueSchema } from '../src/schema/catalogue.js';
import { open } from '../src/schema/node.js';
import { offeringSchema } from '../src/schema/offering.js';
import { fieldType } from './emit-field-types.js';
import { guardModule } from './emit-guard.js';
import { jsonSchema } from './emit-json-schema.js';
import { labels } from './emit-labels.js';
import { sketchModule } from './emit-sketch.js';
import { typesModule } from './emit-types.js';

const NOTICE =
  '// Generated from the zod schema by scripts/generate.ts: change src/schema and run `npm run generate`.\n';

/** Every generated file of the package, by its path in the package. */
export function artefacts(): Record<string, string> {
  const offering = open(offeringSchema);
  return {
    'schema/offering.json': `${data(jsonSchema(offeringSchema, 'offering', 'Aanbod / Offering'))}\n`,
    'schema/catalogue.json': `${data(jsonSchema(catalogueSchema, 'catalogue', 'Catalogus van microcredentials / Catalogue of microcredentials'))}\n`,
    'src/generated/offering.ts': `${NOTICE}\n${typesModule()}`,
    'src/generated/is-offering.ts': NOTICE + guardModule(offering),
    'src/generated/read-offering.ts': NOTICE + sketchModule(offering),
    'src/generated/field-types.ts': `${NOTICE}import type { FieldTypes } from '../field-type.js';\n\n/** The offering format in the words of the type checker of expressions. */\nexport const FIELD_TYPES: FieldTypes = ${data(fieldType(offering))};\n`,
    'src/generated/field-labels.ts': `${NOTICE}import type { Localized } from '@afsprakenkader/diagnostics';\n\n/** What each field is called in a sentence, by its path as expressions write it. */\nexport const FIELD_LABELS: Readonly<Record<string, Localized>> = ${data(labels(offering))};\n`,
  };
}

function data(value: unknown): string {
  return JSON.stringify(value, null, 2);
}

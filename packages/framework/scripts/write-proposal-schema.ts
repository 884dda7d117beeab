import { writeFileSync } from 'node:fs';
import { proposalJsonSchema } from '../src/proposal/index.js';

/** Writes the JSON Schema of a proposal, for editors: `npm run -w packages/framework generate`. */
writeFileSync(
  new URL('../schema/proposal.schema.json', import.meta.url),
  `${JSON.stringify(proposalJsonSchema(), null, 2)}\n`,
);

import { readFileSync } from 'node:fs';
import { DataFactory, Parser, Store } from 'n3';
import SHACLValidator from 'rdf-validate-shacl';
import { statementsOf } from './expand.js';

const SH = 'http://www.w3.org/ns/shacl#';

/** What the shapes of the EU say against a document, one line each; none where it conforms. */
export type Judge = (document: object) => Promise<readonly string[]>;

/** A profile of the European Learning Model 3.2: credentials, or learning opportunities of a catalogue. */
export function judgeOf(profile: 'credential' | 'opportunity'): Judge {
  const files =
    profile === 'credential'
      ? ['EDC-generic-no-cv.ttl', 'EDC-generic-full.ttl']
      : ['LOQ-constraints.ttl', 'LOQ-constraints-mdr.ttl'];
  const shapes = new Store(files.flatMap(parsed));
  // The imports are of ontologies that stand elsewhere; the validator would try to get them.
  for (const quad of shapes.getQuads(null, 'http://www.w3.org/2002/07/owl#imports', null, null)) shapes.delete(quad);
  // Addresses are matched with a pattern of another dialect, which JavaScript refuses; this one asks the same of their beginning.
  for (const quad of shapes.getQuads(null, `${SH}pattern`, null, null)) {
    if (!quad.object.value.startsWith('^(?i)(http|https):')) continue;
    shapes.delete(quad);
    shapes.addQuad(quad.subject, quad.predicate, DataFactory.literal('^[Hh][Tt][Tt][Pp][Ss]?:'));
  }
  const validator = new SHACLValidator(shapes);
  return async (document) => {
    const data = new Store(new Parser({ format: 'N-Quads' }).parse(await statementsOf(document)));
    const report = await validator.validate(data);
    return report.results
      .filter(({ severity }) => severity?.value.endsWith('#Violation'))
      .map(({ path, focusNode, message, sourceConstraintComponent: rule }) =>
        [focusNode, path, rule]
          .map((term) => JSON.stringify(term && 'value' in term ? term.value : null))
          .join(' ')
          .concat(` ${message.map(({ value }) => value).join(', ')}`),
      );
  };
}

function parsed(file: string) {
  return new Parser().parse(readFileSync(new URL(`../data/shapes/${file}`, import.meta.url), 'utf8'));
}

import { existsSync } from 'node:fs';
import { dirname, join, relative } from 'node:path';
import { TOOL } from '../tool.js';

/** A JSON Schema that a package of ours carries. */
export interface PublishedSchema {
  readonly package: string;
  readonly path: string;
}

export const CONFIG_SCHEMA: PublishedSchema = { package: 'afsprakenkader', path: 'schema/config.schema.json' };
export const CATALOGUE_SCHEMA: PublishedSchema = {
  package: '@afsprakenkader/offering',
  path: 'schema/catalogue.schema.json',
};

/**
 * Where an editor finds the schema of a file: the installed package where there is one, seen from the file, else the
 * published package of this very version.
 * @param folder the folder with `node_modules`, if any
 */
export function schemaHint(schema: PublishedSchema, file: string, folder: string): string {
  const installed = join(folder, 'node_modules', schema.package, schema.path);
  if (!existsSync(installed)) return `https://unpkg.com/${schema.package}@${TOOL.version}/${schema.path}`;
  const path = relative(dirname(file), installed).replaceAll('\\', '/');
  return path.startsWith('.') ? path : `./${path}`;
}

import { join } from 'node:path';
import type { Catalogue } from '@afsprakenkader/catalogue';
import { type CheckResult, check, type Framework } from '@afsprakenkader/checker';
import { configuredSources, openSources } from '../check/sources.js';
import { readSettings } from '../config/settings.js';
import { TOOL } from '../tool.js';

/** Checks one folder of examples, as its `afsprakenkader.yaml` says, against one version. */
export interface Example {
  readonly folder: string;
  readonly framework: Framework;
  readonly asOf: string;
  /** A supposition put on every catalogue. */
  readonly change?: (catalogue: Catalogue) => Catalogue;
}

export async function checkExample({
  folder,
  framework,
  asOf,
  change = (catalogue) => catalogue,
}: Example): Promise<CheckResult> {
  const settings = await readSettings(join(folder, 'afsprakenkader.yaml'), folder);
  const { files } = await configuredSources(settings, folder);
  const catalogues = await openSources(files, folder);
  return check({
    framework,
    catalogues: catalogues.map(change),
    defaults: settings.defaults,
    locateConfig: settings.locate,
    asOf,
    tool: TOOL,
  });
}

import { createRequire } from 'node:module';
import { dirname } from 'node:path';
import type { LoadedFramework } from '@afsprakenkader/framework';
import { canonicalJson, compileFiles, digestOf, fromBundle, readFiles } from '@afsprakenkader/framework/compile';
import { TAXONOMY } from '@afsprakenkader/taxonomy';

const FOLDER = dirname(createRequire(import.meta.url).resolve('@afsprakenkader/rules/framework.yaml'));
let files: ReturnType<typeof readFiles> | undefined;
let working: LoadedFramework | undefined;

/** The YAML of the working rules, as it is installed with this portal. */
export function agreementFiles(): ReturnType<typeof readFiles> {
  files ??= readFiles(FOLDER);
  return files;
}

/** The working rules, compiled: what a proposal is a patch on, and is compared with. */
export function compiled(): LoadedFramework {
  if (working === undefined) {
    const { bundle } = compileFiles(agreementFiles(), { version: 'next', taxonomy: TAXONOMY });
    if (bundle === undefined) throw new Error('The working rules do not compile.');
    working = fromBundle(bundle, digestOf(canonicalJson(bundle)));
  }
  return working;
}

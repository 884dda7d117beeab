/** Reads the template as it is written in YAML; only releasing and drafting need this. */
import { type Location, type Problem, problem } from '@afsprakenkader/diagnostics';
import { isNode, LineCounter, parseDocument } from 'yaml';
import type * as z from 'zod';
import { CERTIFICATE_TEMPLATE_CODES } from './codes.js';
import { certificateForm, elementsForm } from './form.js';
import type { CertificateTemplate } from './template.js';

export { type Agreement, checkTemplate } from './check.js';

/** A file of the template, as text. */
export interface TemplateFile {
  readonly name: string;
  readonly text: string;
}

export interface TemplateReading {
  readonly template: CertificateTemplate | undefined;
  readonly problems: readonly Problem[];
}

/**
 * Makes one template of `certificate.yaml` and `elements.yaml`. Ids follow from the keys.
 *
 * @param version and digest of the framework version to which it belongs
 */
export function readTemplate(
  files: { readonly certificate: TemplateFile; readonly elements: TemplateFile },
  framework: { readonly version: string; readonly digest: string },
): TemplateReading {
  const problems: Problem[] = [];
  const certificate = readFile(files.certificate, certificateForm, problems);
  const elements = readFile(files.elements, elementsForm, problems);
  if (certificate === undefined || elements === undefined) return { template: undefined, problems };
  const template: CertificateTemplate = {
    format: 1,
    version: framework.version,
    framework: framework.digest,
    ...certificate,
    elements: elements.map((element) => ({ id: `certificate-${element.key}`, ...element })),
  };
  return { template, problems };
}

function readFile<Schema extends z.ZodType>(
  { name, text }: TemplateFile,
  schema: Schema,
  problems: Problem[],
): z.output<Schema> | undefined {
  const lines = new LineCounter();
  const document = parseDocument(text, { lineCounter: lines, uniqueKeys: true, prettyErrors: false });
  const locate = (offset: number): Location => {
    const { line, col } = lines.linePos(offset);
    return { file: name, line: Math.max(line, 1), column: Math.max(col, 1) };
  };
  for (const { message, pos } of document.errors)
    problems.push(problem(CERTIFICATE_TEMPLATE_CODES, 'AFK-820', { reason: message }, locate(pos[0])));
  if (document.errors.length > 0) return undefined;
  const result = schema.safeParse(document.toJS({ maxAliasCount: 0 }));
  if (result.success) return result.data;
  for (const { path, message } of result.error.issues) {
    const node = document.getIn(path, true) ?? document.getIn(path.slice(0, -1), true);
    const offset = isNode(node) ? (node.range?.[0] ?? 0) : 0;
    const slots = { place: path.join('.'), reason: message };
    problems.push(problem(CERTIFICATE_TEMPLATE_CODES, 'AFK-821', slots, locate(offset)));
  }
  return undefined;
}

import type { Problem } from '@afsprakenkader/diagnostics';
import type * as sarif from 'sarif';
import type { Reporter } from '../../model.js';
import { type ReportContext, reportContext } from '../context.js';
import { sarifPlace } from './place.js';
import { sarifResult } from './result.js';
import { sarifRule } from './rule.js';

const SCHEMA = 'https://docs.oasis-open.org/sarif/sarif/v2.1.0/errata01/os/schemas/sarif-schema-2.1.0.json';

/**
 * SARIF 2.1.0, one run. Fingerprints come from the finding (offering, rule and values), never from words or
 * positions.
 */
export const sarifReport: Reporter = async function* (result, options) {
  const context = reportContext(result, options.language);
  const indexes = new Map(result.bundle.rules.map(({ id }, index) => [id, index]));
  yield `{\n"$schema": ${JSON.stringify(SCHEMA)},\n"version": "2.1.0",\n"runs": [{\n`;
  yield `"tool": ${JSON.stringify(tool(context))},\n`;
  yield `"language": ${JSON.stringify({ nl: 'nl-BE', en: 'en-GB' }[options.language])},\n`;
  yield '"columnKind": "utf16CodeUnits",\n';
  yield `"originalUriBaseIds": { "SRCROOT": { "description": { "text": ${JSON.stringify(BASE[options.language])} } } },\n`;
  yield `"invocations": [${JSON.stringify(invocation(context))}],\n`;
  yield `"properties": ${JSON.stringify({ asOf: result.asOf, digest: result.digest, summary: result.summary })},\n`;
  yield '"results": [';
  let separator = '\n';
  for await (const offering of result.offerings('with-findings')) {
    for (const finding of offering.findings) {
      yield `${separator}${JSON.stringify(sarifResult(context, offering, finding, indexes.get(finding.rule)))}`;
      separator = ',\n';
    }
  }
  yield '\n]\n}]\n}\n';
};

const BASE = {
  nl: 'De map waarin de toetsing is gestart.',
  en: 'The folder in which the check was started.',
};

function tool(context: ReportContext): sarif.Tool {
  const { bundle, tool: driver } = context.result;
  return {
    driver: {
      name: driver.name,
      version: driver.version,
      rules: bundle.rules.map((rule) => sarifRule(context, rule)),
      notifications: [...new Set(context.result.problems.map(({ code }) => code))].map((id) => ({ id })),
    },
    extensions: [
      {
        name: context.say(bundle.title),
        version: bundle.version,
        shortDescription: { text: context.say(bundle.summary) },
      },
    ],
  };
}

function invocation(context: ReportContext): sarif.Invocation {
  return {
    executionSuccessful: true,
    toolExecutionNotifications: context.result.problems.map((problem) => notification(context, problem)),
  };
}

function notification(context: ReportContext, { code, what, todo, location }: Problem): sarif.Notification {
  const message = { text: `${context.say(what)} ${context.say(todo)}` };
  const base = { descriptor: { id: code }, level: 'error' as const, message };
  return location ? { ...base, locations: [sarifPlace(location)] } : base;
}

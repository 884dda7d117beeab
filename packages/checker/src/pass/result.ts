import type { CatalogueRecord } from '@afsprakenkader/catalogue';
import { AfkError, type Problem, problem } from '@afsprakenkader/diagnostics';
import { VERDICTS } from '@afsprakenkader/rule-language';
import { CHECKER_CODES } from '../codes.js';
import type { CheckResult, Finding, OfferingResult } from '../model.js';
import type { CheckRequest } from '../request.js';
import type { Judged } from './intake.js';
import type { Judging } from './judging.js';
import { NOT_JUDGED } from './outcomes.js';
import { type Source, stream } from './stream.js';

/** The outcome of a check: its small parts, and the offerings read again on demand. */
export function resultOf(
  request: CheckRequest,
  sources: readonly Source[],
  judging: Judging,
  problems: readonly Problem[],
  notes: readonly Problem[],
): CheckResult {
  const { framework, tool, asOf } = request;
  return {
    bundle: framework.bundle,
    digest: framework.digest,
    tool,
    asOf,
    summary: judging.summary(),
    problems,
    notes,
    offerings: (which = 'all') => offerings(request, sources, judging, which),
  };
}

async function* offerings(
  request: CheckRequest,
  sources: readonly Source[],
  judging: Judging,
  which: 'all' | 'with-findings' | 'outcomes',
): AsyncGenerator<OfferingResult> {
  let index = 0;
  let ready: OfferingResult[] = [];
  const pass = stream(request, sources, 'report', (offering, asked, record, source) => {
    const at = index++;
    const verdict = judging.outcomes.verdict(at);
    if ((verdict === NOT_JUDGED) !== (offering === undefined || !asked)) throw changed(source.catalogue.file);
    if (verdict === NOT_JUDGED || offering === undefined || (which === 'with-findings' && !judging.speaks(at))) return;
    const { file } = source.catalogue;
    const findings = () => (which === 'outcomes' ? [] : judging.findings(offering, file, record, at));
    ready.push(offeringResult(judging, request, offering, findings, record, at));
  });
  for await (const _ of pass) {
    yield* ready;
    ready = [];
  }
  if (index !== judging.outcomes.length) throw changed(sources.at(-1)?.catalogue.file ?? '');
}

/** Findings and place are made when they are first looked at: a report passes most offerings by. */
function offeringResult(
  judging: Judging,
  { framework }: CheckRequest,
  offering: Judged,
  makeFindings: () => readonly Finding[],
  record: CatalogueRecord,
  index: number,
): OfferingResult {
  const { nl, en } = offering.title ?? {};
  const title = { ...(typeof nl === 'string' ? { nl } : {}), ...(typeof en === 'string' ? { en } : {}) };
  let findings: readonly Finding[] | undefined;
  return {
    id: offering.id,
    title: 'nl' in title || 'en' in title ? title : null,
    institution: offering.institution ?? null,
    type: offering.type ?? null,
    credits: offering.credits ?? null,
    units: (offering.components ?? []).map(({ code }) => code ?? null),
    verdict: VERDICTS[judging.outcomes.verdict(index)]!,
    get source() {
      return record.locate('');
    },
    statuses: judging.statusNames(index, framework.bundle.rules),
    get findings() {
      findings ??= makeFindings();
      return findings;
    },
  };
}

function changed(file: string): AfkError {
  return new AfkError(problem(CHECKER_CODES, 'AFK-414', { file }, { file }));
}

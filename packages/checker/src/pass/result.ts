import type { CatalogueRecord } from '@afsprakenkader/catalogue';
import { AfkError, type Problem, problem } from '@afsprakenkader/diagnostics';
import { VERDICTS } from '@afsprakenkader/rule-language';
import { CHECKER_CODES } from '../codes.js';
import type { CheckResult, Finding, OfferingResult, WantedField } from '../model.js';
import type { CheckRequest } from '../request.js';
import type { Judged } from './intake.js';
import type { Judging } from './judging.js';
import { NOT_JUDGED } from './outcomes.js';
import { type Source, stream, type Wholes } from './stream.js';

const NO_NAMES = { named: new Set<string>() };

/** The outcome of a check: its small parts, and the offerings read again on demand. */
export function resultOf(
  request: CheckRequest,
  sources: readonly Source[],
  judging: Judging,
  problems: readonly Problem[],
  notes: readonly Problem[],
): CheckResult {
  const { framework, tool, asOf } = request;
  let wanted: readonly WantedField[] | undefined;
  return {
    bundle: framework.bundle,
    digest: framework.digest,
    tool,
    asOf,
    summary: judging.summary(),
    problems,
    notes,
    wanted: async () => {
      wanted ??= await wantedFields(request, sources, judging);
      return wanted;
    },
    offerings: (which = 'all') => offerings(request, sources, judging, which),
  };
}

async function wantedFields(
  request: CheckRequest,
  sources: readonly Source[],
  judging: Judging,
): Promise<readonly WantedField[]> {
  const wanted = judging.wanted();
  const pass = visits(request, sources, judging, { ...NO_NAMES, fleeting: true }, (offering, at, source) =>
    wanted.add(offering, source.catalogue.file, at),
  );
  for await (const _ of pass);
  return wanted.list();
}

async function* offerings(
  request: CheckRequest,
  sources: readonly Source[],
  judging: Judging,
  which: 'all' | 'with-findings' | 'outcomes',
): AsyncGenerator<OfferingResult> {
  let ready: OfferingResult[] = [];
  const speaks = (at: number) => which !== 'with-findings' || judging.speaks(at);
  const pass = visits(request, sources, judging, { ...NO_NAMES, at: speaks }, (offering, at, { catalogue }, record) => {
    if (!speaks(at)) return;
    const findings = () => (which === 'outcomes' ? [] : judging.findings(offering, catalogue.file, record, at));
    ready.push(offeringResult(judging, request, offering, findings, record, at));
  });
  for await (const _ of pass) {
    yield* ready;
    ready = [];
  }
}

/** Reads all records once more and visits those that were judged, each with its place among the outcomes. */
async function* visits(
  request: CheckRequest,
  sources: readonly Source[],
  judging: Judging,
  wholes: Wholes,
  visit: (offering: Judged, at: number, source: Source, record: CatalogueRecord) => void,
): AsyncGenerator<void> {
  let index = 0;
  yield* stream(request, sources, 'report', wholes, (offering, asked, record, source) => {
    const at = index++;
    const isJudged = judging.outcomes.verdict(at) !== NOT_JUDGED;
    if (isJudged !== (offering !== undefined && asked)) throw changed(source.catalogue.file);
    if (isJudged && offering !== undefined) visit(offering, at, source, record);
  });
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

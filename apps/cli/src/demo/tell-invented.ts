import type { CheckResult, Finding } from '@afsprakenkader/checker';
import { VERDICTS } from '@afsprakenkader/rule-language';
import displayWidth from 'fast-string-width';
import { hang } from '../wrap.js';
import { type Listing, listingsOf } from './listing.js';
import { verdictWord } from './tell-verdicts.js';
import type { Teller } from './teller.js';

/** Each invented offering with its verdict under every version, and the finding that decides it. */
export async function tellInvented(results: readonly CheckResult[], teller: Teller): Promise<string> {
  const perVersion = await Promise.all(
    results.map(async (result) => ({ version: result.bundle.version, listings: await listingsOf(result) })),
  );
  const last = perVersion.at(-1)?.listings ?? [];
  const lines = last.flatMap((listing) => tellOne(listing, perVersion, teller));
  const shown = new Set(perVersion.flatMap(({ listings }) => listings.map(({ verdict }) => verdict)));
  return [
    teller.heading({
      nl: '6 · Twee verzonnen, volledige catalogi: elk oordeel',
      en: '6 · Two invented, complete catalogues: every verdict',
    }),
    teller.text({
      nl: `Zo ziet het eruit wanneer alles vermeld is: ${last.length} verzonnen voorbeelden, met ${shown.size} van de ${VERDICTS.length} oordelen.`,
      en: `What it looks like when everything is stated: ${last.length} invented examples, with ${shown.size} of the ${VERDICTS.length} verdicts.`,
    }),
    '',
    ...lines,
  ].join('\n');
}

interface Version {
  readonly version: string;
  readonly listings: readonly Listing[];
}

function tellOne(listing: Listing, versions: readonly Version[], teller: Teller): string[] {
  const verdicts = versions.map(({ version, listings }) => ({
    version,
    verdict: listings.find(({ id }) => id === listing.id)?.verdict ?? listing.verdict,
  }));
  const same = verdicts.every(({ verdict }) => verdict === listing.verdict);
  const told = same
    ? verdictWord(listing.verdict, teller)
    : verdicts
        .map(({ version, verdict }) => `${teller.style.dim(version)} ${verdictWord(verdict, teller)}`)
        .join(' → ');
  const title = listing.result.title?.[teller.language] ?? listing.title;
  const deciding = decidingFinding(listing);
  const fits = displayWidth(title) + displayWidth(told) + 5 <= teller.width;
  const lines = fits ? [`  ${teller.style.bold(title)} · ${told}`] : [`  ${teller.style.bold(title)}`, `    ${told}`];
  if (deciding !== undefined)
    lines.push(hang('    ', `${deciding.what[teller.language]} (${deciding.rule})`, teller.width));
  return lines;
}

const WEIGHTS = ['unmet', 'undetermined', 'attention', 'exception', 'advice'];

function decidingFinding({ result, verdict }: Listing): Finding | undefined {
  if (verdict === 'conform') return undefined;
  const weigh = ({ status, modality }: Finding) => {
    const weight = WEIGHTS.indexOf(status);
    // A recommendation that cannot be decided weighs as advice.
    return weight < 0
      ? WEIGHTS.length
      : status === 'undetermined' && modality === 'recommendation'
        ? WEIGHTS.indexOf('advice')
        : weight;
  };
  return [...result.findings].sort((a, b) => weigh(a) - weigh(b))[0];
}

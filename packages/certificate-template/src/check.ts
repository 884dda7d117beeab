import { LANGUAGES, type Localized, type Problem, problem, slotsOf } from '@afsprakenkader/diagnostics';
import { CERTIFICATE_TEMPLATE_CODES } from './codes.js';
import { type CertificateTemplate, SENTENCES, type SentenceKey, type Standing, WORDINGS } from './template.js';

/** The part of a framework version that its template leans on. */
export interface Agreement {
  readonly sources: readonly { readonly id: string; readonly anchors: Readonly<Record<string, unknown>> }[];
  readonly questions: readonly { readonly id: string }[];
  /** The elements of Annex I, from the taxonomy of the version. */
  readonly elements: readonly { readonly number: number; readonly key: string; readonly mandatory: boolean }[];
}

/**
 * What speaks against releasing a template: an element that stands nowhere or twice, a mandatory element of Annex I that
 * it lacks, a sentence that differs in what it says in the two languages, a source that the version does not have.
 */
export function checkTemplate(template: CertificateTemplate, agreement: Agreement): readonly Problem[] {
  return [...placing(template), ...annexI(template, agreement), ...slots(template), ...sources(template, agreement)];
}

function placing({ elements, groups }: CertificateTemplate): Problem[] {
  const placed = groups.flatMap((group) => group.elements);
  const count = (keys: readonly string[], key: string) => keys.filter((each) => each === key).length;
  const described = elements.map(({ key }) => key);
  return [...new Set([...described, ...placed])].flatMap((key) => {
    if (count(described, key) !== 1)
      return misplaced(
        key,
        `het is ${count(described, key)} keer beschreven`,
        `it is described ${count(described, key)} times`,
      );
    if (count(placed, key) !== 1)
      return misplaced(key, `het staat in ${count(placed, key)} groepen`, `it stands in ${count(placed, key)} groups`);
    return [];
  });
}

function annexI({ elements }: CertificateTemplate, agreement: Agreement): Problem[] {
  const own = new Map(elements.map((element) => [element.key as string, element]));
  const known = new Map(agreement.elements.map((element) => [element.key, element]));
  const missing = agreement.elements.flatMap(({ key, number, mandatory }) => {
    const element = own.get(key);
    if (mandatory && element?.presence !== 'mandatory')
      return misplaced(key, 'het is verplicht in bijlage I', 'it is mandatory in Annex I');
    if (element !== undefined && element.number !== number)
      return misplaced(key, `zijn nummer in bijlage I is ${number}`, `its number in Annex I is ${number}`);
    return [];
  });
  const strange = elements.flatMap(({ key, number }) =>
    number !== null && !known.has(key) ? misplaced(key, 'het staat niet in bijlage I', 'it is not in Annex I') : [],
  );
  return [...missing, ...strange];
}

function misplaced(element: string, nl: string, en: string): Problem[] {
  return [problem(CERTIFICATE_TEMPLATE_CODES, 'AFK-822', { element, reason: { nl, en } })];
}

const NO_WORDINGS: Readonly<Record<string, readonly string[]>> = {};

function slots({ elements, sentences, formats }: CertificateTemplate): Problem[] {
  const worded = elements.flatMap(({ key, wordings }) => {
    const cases = WORDINGS[key] ?? NO_WORDINGS;
    const wanted = Object.entries(cases).flatMap(([name, known]) =>
      Object.hasOwn(wordings, name) ? wrongSlots(`${key}.${name}`, wordings[name]!, known) : nothing(`${key}.${name}`),
    );
    const strange = Object.keys(wordings).filter((name) => !Object.hasOwn(cases, name));
    return [...wanted, ...strange.flatMap((name) => wrongSlots(`${key}.${name}`, wordings[name]!, []))];
  });
  const said = Object.entries(SENTENCES).flatMap(([name, known]) =>
    wrongSlots(name, sentences[name as SentenceKey], known),
  );
  return [...worded, ...said, ...wrongSlots('formats.date', formats.date, ['day', 'month', 'year'])];
}

/** Both languages say the same things, and nothing that the layout cannot fill in. */
function wrongSlots(place: string, text: Localized, known: readonly string[]): Problem[] {
  const asked = LANGUAGES.map((language) => [...new Set(slotsOf(text[language]))].sort());
  const isSame = asked[0]!.join() === asked[1]!.join();
  if (isSame && asked[0]!.every((slot) => known.includes(slot))) return [];
  const listed = [...new Set(asked.flat())].map((slot) => `{${slot}}`);
  return [
    problem(CERTIFICATE_TEMPLATE_CODES, 'AFK-823', {
      place,
      slots: listed.length > 0 ? listed : ['–'],
      known: known.length > 0 ? known.map((slot) => `{${slot}}`) : ['–'],
    }),
  ];
}

function nothing(place: string): Problem[] {
  const reason = { nl: 'deze zin ontbreekt', en: 'this sentence is missing' };
  return [problem(CERTIFICATE_TEMPLATE_CODES, 'AFK-821', { place, reason })];
}

function sources({ elements, forbiddenItems, forbiddenClaims }: CertificateTemplate, agreement: Agreement): Problem[] {
  const anchors = new Set(
    agreement.sources.flatMap(({ id, anchors }) => Object.keys(anchors).map((key) => `${id}#${key}`)),
  );
  const questions = new Set(agreement.questions.map(({ id }) => id));
  const unknown = (element: string, { clause, openQuestions }: Standing) =>
    [...clause.filter((each) => !anchors.has(each)), ...openQuestions.filter((each) => !questions.has(each))].map(
      (reference) => problem(CERTIFICATE_TEMPLATE_CODES, 'AFK-824', { element, reference }),
    );
  return [...elements, ...forbiddenItems, ...forbiddenClaims].flatMap((each) => unknown(each.key, each));
}

import type { Language, Localized } from '@afsprakenkader/diagnostics';
import type { Words } from './words.js';

/** What a field of an offering is called in a sentence. A field without a name of its own takes its parent's. */
const FIELD_WORDS: ReadonlyMap<string, Localized> = new Map(
  Object.entries({
    label: { nl: 'het woord waarmee de instelling het aanbod benoemt (label)', en: 'the word the institution uses for the offering (label)' },
    title: { nl: 'de titel', en: 'the title' },
    type: { nl: 'het type (1, 2, 3 of 4)', en: 'the type (1, 2, 3 or 4)' },
    category: { nl: 'de categorie (bestaand of nieuw)', en: 'the category (existing or new)' },
    structure: { nl: 'of de lerende kiest uit de onderdelen (structure)', en: 'whether the learner picks from the units (structure)' },
    credits: { nl: 'de studiepunten', en: 'the credits' },
    creditUnit: { nl: 'de eenheid van de studieomvang', en: 'the unit of the study load' },
    level: { nl: 'het VKS-niveau', en: 'the VKS level' },
    levelChoice: { nl: 'de vastgelegde keuze van het niveau', en: 'the recorded choice of level' },
    components: { nl: 'de opleidingsonderdelen', en: 'the units' },
    'components.code': { nl: 'de code', en: 'the code' },
    'components.title': { nl: 'de titel', en: 'the title' },
    'components.kind': { nl: 'de soort (bestaand, nieuw, levenslang leren)', en: 'the kind (existing, new, lifelong learning)' },
    'components.credits': { nl: 'de studiepunten', en: 'the credits' },
    'components.origin': { nl: 'de opleiding van herkomst', en: 'the origin programme' },
    'components.origin.kind': { nl: 'de soort opleiding van herkomst', en: 'the kind of the origin programme' },
    learningOutcomes: { nl: 'de leerresultaten', en: 'the learning outcomes' },
    needs: { nl: 'op welke noden het aanbod antwoordt', en: 'whose needs it answers' },
    assessment: { nl: 'de evaluatievorm', en: 'the type of assessment' },
    advance: { nl: 'wat lerenden vooraf weten', en: 'what learners are told beforehand' },
    'advance.learningOutcomes': { nl: 'of lerenden de leerresultaten vooraf kennen', en: 'whether learners know the outcomes beforehand' },
    'advance.assessmentMethod': { nl: 'of lerenden de evaluatievorm vooraf kennen', en: 'whether learners know the type of assessment beforehand' },
    delivery: { nl: 'de onderwijsvorm', en: 'the mode of delivery' },
    targetGroup: { nl: 'de doelgroep', en: 'the target group' },
    languages: { nl: 'de onderwijstaal', en: 'the language of instruction' },
    place: { nl: 'de plaats', en: 'the place' },
    support: { nl: 'de begeleiding', en: 'the learner support' },
    admission: { nl: 'de toelatingsvoorwaarden', en: 'the admission requirements' },
    field: { nl: 'het studiegebied', en: 'the study field' },
    'field.authorised': { nl: 'of de instelling onderwijsbevoegdheid heeft voor het studiegebied', en: 'whether the institution is authorised for the field' },
    status: { nl: 'of het aanbod loopt of is stopgezet', en: 'whether it is running or discontinued' },
    start: { nl: 'de startdatum', en: 'the start date' },
    stop: { nl: 'de einddatum', en: 'the end date' },
    completionPlan: { nl: 'hoe ingeschreven lerenden kunnen afronden', en: 'how enrolled learners can finish' },
    awardingEntity: { nl: 'de uitreikende rechtspersoon', en: 'the legal entity that awards' },
    institution: { nl: 'de instelling', en: 'the institution' },
    academicYear: { nl: 'het academiejaar', en: 'the academic year' },
    qualityAssurance: { nl: 'de kwaliteitszorg', en: 'the quality assurance' },
  } satisfies Record<string, Localized>),
);

/** `/components/0/origin/kind` → `components.origin.kind`; a dotted path stays as it is. */
export function fieldPath(pointerOrPath: string): string {
  return segments(pointerOrPath)
    .filter((part) => !/^(\d+|\*|-)$/.test(part))
    .join('.');
}

/** The index of the component that a pointer stands in, or undefined. */
export function componentIndex(pointer: string): number | undefined {
  const [list, index] = segments(pointer);
  return list === 'components' && index !== undefined && /^\d+$/.test(index) ? Number(index) : undefined;
}

/** The name of a field for people: `components.origin` → `the origin programme`. Unknown fields keep their path. */
export function fieldName(pointerOrPath: string, language: Language): string {
  const path = fieldPath(pointerOrPath);
  for (let key = path; key !== ''; key = key.slice(0, Math.max(0, key.lastIndexOf('.')))) {
    const words = FIELD_WORDS.get(key);
    if (words) return words[language];
  }
  return path;
}

/** Like {@link fieldName}, with `of units` for a field of the components, for a field that stands in many offerings. */
export function fieldNameAnywhere(pointerOrPath: string, language: Language, words: Words): string {
  const path = fieldPath(pointerOrPath);
  const name = fieldName(path, language);
  return path.startsWith('components.') ? words.ofUnits(name) : name;
}

function segments(pointerOrPath: string): string[] {
  if (!pointerOrPath.startsWith('/')) return pointerOrPath.split('.');
  return pointerOrPath
    .slice(1)
    .split('/')
    .map((part) => part.replaceAll('~1', '/').replaceAll('~0', '~'));
}

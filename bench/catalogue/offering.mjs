import { applyFaults } from './faults.mjs';
import { Random } from './random.mjs';
import { INSTITUTIONS, OBJECTS, SUBJECTS, VERBS } from './words.mjs';

/** Units that an institution builds offerings of one type from; a code has one number of credits and one origin everywhere. */
const UNITS = 2_000;
const METHODS = ['written-exam', 'oral-exam', 'assignment', 'portfolio', 'project-work'];
const DELIVERY = [['in-person'], ['hybrid'], ['distance'], ['in-person', 'hybrid']];
const PLACES = ['Brussel', 'Gent', 'Antwerpen', 'Leuven', 'Hasselt', 'Genk', 'Kortrijk', 'Brugge'];
const NEEDS = { nl: 'Bevraging van werkgevers en alumni in 2024.' };

/**
 * Offering i of the catalogue of a seed, as plain data in format 1. Depends on (seed, i) only, so that a catalogue of
 * any length begins with the shorter one.
 */
export function offeringAt(seed, index, faultyShare = 0.1) {
  const random = new Random(seed, index);
  const offering = soundOffering(random, index);
  if (random.chance(faultyShare)) applyFaults(offering, random);
  return offering;
}

function soundOffering(random, index) {
  const type = random.pick([1, 1, 2, 3, 4]);
  const [nl, en] = random.pick(SUBJECTS);
  const institution = random.pick(INSTITUTIONS);
  const components = Array.from({ length: 1 + random.below(4) }, (_, at) => component(random, type, at));
  if (type === 2 && components.length === 1) components.push(component(random, type, 1));
  return {
    id: `${institution}-${index}`,
    institution,
    academicYear: '2025-26',
    label: 'microcredential',
    title: { nl: `${capital(nl)} ${index % 97}`, en: `${capital(en)} ${index % 97}` },
    type,
    structure: 'fixed',
    credits: components.reduce((sum, { credits }) => sum + credits, 0),
    creditUnit: 'ECTS',
    level: levelOf(components, random),
    components,
    learningOutcomes: Array.from({ length: 3 + random.below(4) }, () => outcome(random)),
    needs: NEEDS,
    assessment: { methods: [random.pick(METHODS)] },
    advance: { learningOutcomes: true, assessmentMethod: true },
    delivery: random.pick(DELIVERY),
    targetGroup: { nl: 'Professionals met ervaring in de sector' },
    languages: ['nl'],
    place: { nl: random.pick(PLACES) },
    support: { nl: 'Trajectbegeleiding op afspraak' },
    admission: { restrictions: [] },
    field: { iscedF: '0913', authorised: true },
    status: 'running',
    start: `2025-${random.pick(['09', '10', '11'])}-${10 + random.below(20)}`,
    qualityAssurance: { kind: 'institutional-review', agency: 'NVAO', year: 2023 },
    awardingEntity: 'Onderwijsvereniging vzw',
  };
}

function component(random, type, at) {
  const unit = random.below(UNITS);
  const isInitiative = type === 2 && at === 1;
  const kind = isInitiative
    ? 'lifelong-learning-initiative'
    : { 1: 'existing-unit', 2: 'existing-unit', 3: 'new-unit-degree-content', 4: 'new-content' }[type];
  const made = {
    code: `${'ABCD'[type - 1]}${isInitiative ? 'L' : 'O'}${10_000 + unit}`,
    kind,
    credits: [3, 3, 4, 4.5, 5][unit % 5],
  };
  if (type === 4 || isInitiative) return made;
  const isMaster = unit % 3 === 0;
  return {
    ...made,
    origin: isMaster
      ? { programme: 'Gezondheidswetenschappen', kind: 'master' }
      : { programme: 'Verpleegkunde', kind: 'bachelor' },
  };
}

/** The highest level present, as the first draft asks of type 1; the other types choose. */
function levelOf(components, random) {
  const levels = components.flatMap(({ origin }) => (origin === undefined ? [] : [origin.kind === 'master' ? 7 : 6]));
  return levels.length === 0 ? random.pick([6, 7]) : Math.max(...levels);
}

function outcome(random) {
  const [nlVerb, enVerb] = random.pick(VERBS);
  const [nl, en] = random.pick(OBJECTS);
  return random.chance(0.2)
    ? { nl: `004ae ${nlVerb} ${nl}.`, en: `You ${enVerb} ${en}.` }
    : { nl: `004ae ${nlVerb} ${nl}.` };
}

function capital(text) {
  return text[0].toUpperCase() + text.slice(1);
}

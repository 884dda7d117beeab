// Generated from the zod schema by scripts/generate.ts: change src/schema and run `npm run generate`.

export type LocalizedText = {
  /** Nederlandse tekst / Dutch text */
  nl?: string | null | undefined;
  /** Engelse tekst / English text */
  en?: string | null | undefined;
  /** The institution's own. */
  [own: `x-${string}`]: unknown;
};

export type Component = {
  /** code van het onderdeel / code of the unit */
  code?: string | null | undefined;
  /** titel van het onderdeel / title of the unit */
  title?: LocalizedText | null | undefined;
  /** soort onderdeel / kind of component */
  kind?: 'existing-unit' | 'lifelong-learning-initiative' | 'new-unit-degree-content' | 'new-content' | 'lifelong-learning-content' | null | undefined;
  /** studiepunten van het onderdeel / credits of the unit */
  credits?: number | null | undefined;
  /** opleiding van herkomst van het onderdeel / origin programme of the unit */
  origin?: Origin | null | undefined;
  /** The institution's own. */
  [own: `x-${string}`]: unknown;
};

export type Origin = {
  /** naam van de opleiding van herkomst / name of the origin programme */
  programme?: string | null | undefined;
  /** soort opleiding van herkomst / kind of origin programme */
  kind?: 'graduaat' | 'bachelor' | 'bachelor-na-bachelor' | 'master' | 'master-na-master' | 'postgraduaat' | 'doctoraat' | 'other' | null | undefined;
  /** alle opleidingen waartoe het onderdeel behoort / all programmes that the unit belongs to */
  anyOf?: {
    /** naam van de opleiding van herkomst / name of the origin programme */
    programme?: string | null | undefined;
    /** soort opleiding van herkomst / kind of origin programme */
    kind?: 'graduaat' | 'bachelor' | 'bachelor-na-bachelor' | 'master' | 'master-na-master' | 'postgraduaat' | 'doctoraat' | 'other' | null | undefined;
    /** The institution's own. */
    [own: `x-${string}`]: unknown;
  }[] | null | undefined;
  /** The institution's own. */
  [own: `x-${string}`]: unknown;
};

export type LevelChoice = {
  /** gekozen niveau / level chosen */
  level?: 5 | 6 | 7 | 8 | null | undefined;
  /** wie het niveau koos / who chose the level */
  decidedBy?: string | null | undefined;
  /** datum van de keuze van het niveau / date of the choice of level */
  decidedOn?: string | null | undefined;
  /** motivering van de keuze van het niveau / reason for the choice of level */
  reason?: LocalizedText | null | undefined;
  /** The institution's own. */
  [own: `x-${string}`]: unknown;
};

export type Assessment = {
  /** evaluatievormen / types of assessment */
  methods?: ('written-exam' | 'oral-exam' | 'quiz' | 'assignment' | 'project-work' | 'portfolio' | 'artefact' | 'practical-assessment' | 'problem-based-assessment' | 'continuous-assessment' | 'peer-assessment' | 'peer-review' | 'group-performance' | 'attendance' | 'other')[] | null | undefined;
  /** The institution's own. */
  [own: `x-${string}`]: unknown;
};

export type Advance = {
  /** leerresultaten vooraf bekend / learning outcomes known beforehand */
  learningOutcomes?: boolean | null | undefined;
  /** evaluatievorm vooraf bekend / type of assessment known beforehand */
  assessmentMethod?: boolean | null | undefined;
  /** The institution's own. */
  [own: `x-${string}`]: unknown;
};

export type Admission = {
  /** toelatingsvoorwaarden / admission requirements */
  restrictions?: {
    /** toelatingsvoorwaarde / admission requirement */
    what?: LocalizedText | null | undefined;
    /** reden van de toelatingsvoorwaarde / reason for the admission requirement */
    reason?: LocalizedText | null | undefined;
    /** The institution's own. */
    [own: `x-${string}`]: unknown;
  }[] | null | undefined;
  /** The institution's own. */
  [own: `x-${string}`]: unknown;
};

export type StudyField = {
  /** studiegebied (ISCED-F 2013) / field of study (ISCED-F 2013) */
  iscedF?: string | null | undefined;
  /** onderwijsbevoegdheid voor het studiegebied / authority to offer the field of study */
  authorised?: boolean | null | undefined;
  /** The institution's own. */
  [own: `x-${string}`]: unknown;
};

export type QualityAssurance = {
  /** soort kwaliteitszorg / kind of quality assurance */
  kind?: 'institutional-review' | 'programme-accreditation' | 'internal' | 'other' | null | undefined;
  /** agentschap voor kwaliteitszorg / quality assurance agency */
  agency?: string | null | undefined;
  /** jaar van de beoordeling / year of the review */
  year?: number | null | undefined;
  /** The institution's own. */
  [own: `x-${string}`]: unknown;
};

export type Variant = {
  /** code van de variant / code of the variant */
  id?: string | null | undefined;
  /** titel van de variant / title of the variant */
  title?: LocalizedText | null | undefined;
  /** plaats van de variant / place of the variant */
  place?: LocalizedText | 'none' | null | undefined;
  /** onderwijsvorm van de variant / mode of delivery of the variant */
  delivery?: ('in-person' | 'hybrid' | 'distance')[] | null | undefined;
  /** onderwijstaal van de variant / language of instruction of the variant */
  languages?: string[] | null | undefined;
  /** The institution's own. */
  [own: `x-${string}`]: unknown;
};

export type RecordedException = {
  /** regel waarvan wordt afgeweken / rule from which the offering departs */
  rule?: string | null | undefined;
  /** motivering van de uitzondering / reason for the exception */
  reason?: LocalizedText | null | undefined;
  /** wie over de uitzondering besliste / who decided on the exception */
  decidedBy?: string | null | undefined;
  /** datum van de beslissing over de uitzondering / date of the decision on the exception */
  decidedOn?: string | null | undefined;
  /** datum waarop de uitzondering herzien wordt / date on which the exception is reviewed */
  reviewOn?: string | null | undefined;
  /** The institution's own. */
  [own: `x-${string}`]: unknown;
};

export type Offering = {
  /** code van het aanbod / id of the offering */
  id: string;
  /** instelling / institution */
  institution?: string | null | undefined;
  /** academiejaar / academic year */
  academicYear?: string | null | undefined;
  /** label / label */
  label?: 'microcredential' | 'microdegree' | 'other' | null | undefined;
  /** titel / title */
  title?: LocalizedText | null | undefined;
  /** type / type */
  type?: 1 | 2 | 3 | 4 | null | undefined;
  /** categorie / category */
  category?: 'existing' | 'new' | null | undefined;
  /** opbouw / structure */
  structure?: 'fixed' | 'pool' | null | undefined;
  /** studieomvang in studiepunten / study load in credits */
  credits?: number | null | undefined;
  /** eenheid van de studieomvang / unit of the study load */
  creditUnit?: 'ECTS' | 'hours' | 'other' | null | undefined;
  /** VKS-niveau / VKS level */
  level?: 5 | 6 | 7 | 8 | (5 | 6 | 7 | 8)[] | null | undefined;
  /** vastgelegde keuze van het niveau / recorded choice of level */
  levelChoice?: LevelChoice | null | undefined;
  /** onderdelen / components */
  components?: Component[] | null | undefined;
  /** leerresultaten / learning outcomes */
  learningOutcomes?: LocalizedText[] | null | undefined;
  /** noden waaraan het aanbod beantwoordt / needs that the offering meets */
  needs?: LocalizedText | 'none' | null | undefined;
  /** evaluatie / assessment */
  assessment?: Assessment | null | undefined;
  /** wat lerenden vooraf vernemen / what learners are told beforehand */
  advance?: Advance | null | undefined;
  /** onderwijsvorm / mode of delivery */
  delivery?: ('in-person' | 'hybrid' | 'distance')[] | null | undefined;
  /** doelgroep / target group */
  targetGroup?: LocalizedText | 'none' | null | undefined;
  /** onderwijstaal / language of instruction */
  languages?: string[] | null | undefined;
  /** plaats / place */
  place?: LocalizedText | 'none' | null | undefined;
  /** begeleiding van lerenden / learner support */
  support?: LocalizedText | 'none' | null | undefined;
  /** toelating / admission */
  admission?: Admission | null | undefined;
  /** studiegebied en onderwijsbevoegdheid / field of study and authority to offer it */
  field?: StudyField | null | undefined;
  /** status van het aanbod / status of the offering */
  status?: 'running' | 'discontinued' | null | undefined;
  /** startdatum / start date */
  start?: string | null | undefined;
  /** einddatum / end date */
  stop?: string | null | undefined;
  /** regeling om na stopzetting af te ronden / plan to finish after discontinuation */
  completionPlan?: LocalizedText | 'none' | null | undefined;
  /** toekennende rechtspersoon / awarding legal entity */
  awardingEntity?: string | null | undefined;
  /** vorm van inschrijving / form of enrolment */
  enrolmentForm?: string | null | undefined;
  /** kwaliteitszorg / quality assurance */
  qualityAssurance?: QualityAssurance | null | undefined;
  /** varianten / variants */
  variants?: Variant[] | null | undefined;
  /** vastgelegde uitzonderingen / recorded exceptions */
  exceptions?: RecordedException[] | null | undefined;
  /** The institution's own. */
  [own: `x-${string}`]: unknown;
};

export type Defaults = {
  /** label / label */
  label?: 'microcredential' | 'microdegree' | 'other' | null | undefined;
  /** titel / title */
  title?: LocalizedText | null | undefined;
  /** type / type */
  type?: 1 | 2 | 3 | 4 | null | undefined;
  /** categorie / category */
  category?: 'existing' | 'new' | null | undefined;
  /** opbouw / structure */
  structure?: 'fixed' | 'pool' | null | undefined;
  /** studieomvang in studiepunten / study load in credits */
  credits?: number | null | undefined;
  /** eenheid van de studieomvang / unit of the study load */
  creditUnit?: 'ECTS' | 'hours' | 'other' | null | undefined;
  /** VKS-niveau / VKS level */
  level?: 5 | 6 | 7 | 8 | (5 | 6 | 7 | 8)[] | null | undefined;
  /** vastgelegde keuze van het niveau / recorded choice of level */
  levelChoice?: LevelChoice | null | undefined;
  /** onderdelen / components */
  components?: Component[] | null | undefined;
  /** leerresultaten / learning outcomes */
  learningOutcomes?: LocalizedText[] | null | undefined;
  /** noden waaraan het aanbod beantwoordt / needs that the offering meets */
  needs?: LocalizedText | 'none' | null | undefined;
  /** evaluatie / assessment */
  assessment?: Assessment | null | undefined;
  /** wat lerenden vooraf vernemen / what learners are told beforehand */
  advance?: Advance | null | undefined;
  /** onderwijsvorm / mode of delivery */
  delivery?: ('in-person' | 'hybrid' | 'distance')[] | null | undefined;
  /** doelgroep / target group */
  targetGroup?: LocalizedText | 'none' | null | undefined;
  /** onderwijstaal / language of instruction */
  languages?: string[] | null | undefined;
  /** plaats / place */
  place?: LocalizedText | 'none' | null | undefined;
  /** begeleiding van lerenden / learner support */
  support?: LocalizedText | 'none' | null | undefined;
  /** toelating / admission */
  admission?: Admission | null | undefined;
  /** studiegebied en onderwijsbevoegdheid / field of study and authority to offer it */
  field?: StudyField | null | undefined;
  /** status van het aanbod / status of the offering */
  status?: 'running' | 'discontinued' | null | undefined;
  /** startdatum / start date */
  start?: string | null | undefined;
  /** einddatum / end date */
  stop?: string | null | undefined;
  /** regeling om na stopzetting af te ronden / plan to finish after discontinuation */
  completionPlan?: LocalizedText | 'none' | null | undefined;
  /** toekennende rechtspersoon / awarding legal entity */
  awardingEntity?: string | null | undefined;
  /** vorm van inschrijving / form of enrolment */
  enrolmentForm?: string | null | undefined;
  /** kwaliteitszorg / quality assurance */
  qualityAssurance?: QualityAssurance | null | undefined;
  /** varianten / variants */
  variants?: Variant[] | null | undefined;
  /** vastgelegde uitzonderingen / recorded exceptions */
  exceptions?: RecordedException[] | null | undefined;
  /** The institution's own. */
  [own: `x-${string}`]: unknown;
};

export type Header = {
  /** versie van het formaat / format version */
  format: 1;
  /** instelling / institution */
  institution?: string | null | undefined;
  /** academiejaar / academic year */
  academicYear?: string | null | undefined;
  /** voor het hele aanbod / for all offerings */
  defaults?: Defaults | null | undefined;
  /** The institution's own. */
  [own: `x-${string}`]: unknown;
};

// Generated from the zod schema by scripts/generate.ts: change src/schema and run `npm run generate`.
import { type ByteReader, END, NOTHING } from '../sketch/byte-reader.js';
import { KeyTable } from '../sketch/key-table.js';
import { isAcademicYear } from '../values/academic-year.js';
import { isIscedF, isLanguageCode, isYear } from '../values/codes.js';
import { isDate } from '../values/date.js';
import { isLoad } from '../values/decimal.js';
import { agrees, hasLanguage, isOneOrigin } from '../values/relations.js';

/** An object without keys tells something else than one whose keys tell nothing. */
const EMPTY = Object.freeze({});

const LABEL_WORDS = new KeyTable(['microcredential', 'microdegree', 'other']);

const CATEGORY_WORDS = new KeyTable(['existing', 'new']);

const STRUCTURE_WORDS = new KeyTable(['fixed', 'pool']);

const CREDIT_UNIT_WORDS = new KeyTable(['ECTS', 'hours', 'other']);

const COMPONENT_KIND_WORDS = new KeyTable(['existing-unit', 'lifelong-learning-initiative', 'new-unit-degree-content', 'new-content', 'lifelong-learning-content']);

const PROGRAMME_KIND_WORDS = new KeyTable(['graduaat', 'bachelor', 'bachelor-na-bachelor', 'master', 'master-na-master', 'postgraduaat', 'doctoraat', 'other']);

const ASSESSMENT_METHOD_WORDS = new KeyTable(['written-exam', 'oral-exam', 'quiz', 'assignment', 'project-work', 'portfolio', 'artefact', 'practical-assessment', 'problem-based-assessment', 'continuous-assessment', 'peer-assessment', 'peer-review', 'group-performance', 'attendance', 'other']);

const DELIVERY_WORDS = new KeyTable(['in-person', 'hybrid', 'distance']);

const OFFERING_STATUS_WORDS = new KeyTable(['running', 'discontinued']);

const QUALITY_ASSURANCE_WORDS = new KeyTable(['institutional-review', 'programme-accreditation', 'internal', 'other']);

const OFFERING_KEYS = new KeyTable(['id', 'institution', 'academicYear', 'label', 'title', 'type', 'category', 'structure', 'credits', 'creditUnit', 'level', 'levelChoice', 'components', 'learningOutcomes', 'needs', 'assessment', 'advance', 'delivery', 'targetGroup', 'languages', 'place', 'support', 'admission', 'field', 'status', 'start', 'stop', 'completionPlan', 'awardingEntity', 'enrolmentForm', 'qualityAssurance', 'variants', 'exceptions']);

/** The offering whose bytes come next; undefined where they have to be parsed. */
export function readOffering(reader: ByteReader): object | undefined {
  const object = reader.enter();
  let id_: unknown;
  let institution_: unknown;
  let academicYear_: unknown;
  let label_: unknown;
  let title_: unknown;
  let type_: unknown;
  let category_: unknown;
  let structure_: unknown;
  let credits_: unknown;
  let creditUnit_: unknown;
  let level_: unknown;
  let levelChoice_: unknown;
  let components_: unknown;
  let learningOutcomes_: unknown;
  let needs_: unknown;
  let assessment_: unknown;
  let advance_: unknown;
  let delivery_: unknown;
  let targetGroup_: unknown;
  let languages_: unknown;
  let place_: unknown;
  let support_: unknown;
  let admission_: unknown;
  let field_: unknown;
  let status_: unknown;
  let start_: unknown;
  let stop_: unknown;
  let completionPlan_: unknown;
  let awardingEntity_: unknown;
  let enrolmentForm_: unknown;
  let qualityAssurance_: unknown;
  let variants_: unknown;
  let exceptions_: unknown;
  for (;;) {
    switch (reader.key(OFFERING_KEYS, object)) {
      case 0:
        id_ = reader.name();
        break;
      case 1:
        institution_ = reader.word();
        break;
      case 2:
        academicYear_ = reader.word();
        if (!isAcademicYear(academicYear_)) return reader.fail();
        break;
      case 3:
        label_ = reader.oneOf(LABEL_WORDS);
        break;
      case 4: {
        const from = reader.at;
        title_ = readLocalized(reader);
        if (reader.mayTellMicro(from)) return reader.fail();
        break;
      }
      case 5:
        type_ = reader.number();
        if (type_ !== 1 && type_ !== 2 && type_ !== 3 && type_ !== 4) return reader.fail();
        break;
      case 6:
        category_ = reader.oneOf(CATEGORY_WORDS);
        break;
      case 7:
        structure_ = reader.oneOf(STRUCTURE_WORDS);
        break;
      case 8:
        credits_ = reader.number();
        if (!isLoad(credits_)) return reader.fail();
        break;
      case 9:
        creditUnit_ = reader.oneOf(CREDIT_UNIT_WORDS);
        break;
      case 10:
        level_ = reader.isList() ? readLevelList(reader) : reader.number();
        if (typeof level_ === 'number' && level_ !== 5 && level_ !== 6 && level_ !== 7 && level_ !== 8) return reader.fail();
        break;
      case 11:
        levelChoice_ = readLevelChoice(reader);
        break;
      case 12:
        components_ = readComponentsList(reader);
        break;
      case 13:
        learningOutcomes_ = readLearningOutcomesList(reader);
        break;
      case 14:
        needs_ = reader.isText() ? reader.text() : readLocalized(reader);
        if (typeof needs_ === 'string' && needs_ !== 'none') return reader.fail();
        break;
      case 15:
        assessment_ = readAssessment(reader);
        break;
      case 16:
        advance_ = readAdvance(reader);
        break;
      case 17:
        delivery_ = reader.someOf(DELIVERY_WORDS, 2000);
        break;
      case 18:
        targetGroup_ = reader.isText() ? reader.text() : readLocalized(reader);
        if (typeof targetGroup_ === 'string' && targetGroup_ !== 'none') return reader.fail();
        break;
      case 19:
        languages_ = readLanguagesList(reader);
        break;
      case 20:
        place_ = reader.isText() ? reader.text() : readLocalized(reader);
        if (typeof place_ === 'string' && place_ !== 'none') return reader.fail();
        break;
      case 21:
        support_ = reader.isText() ? reader.text() : readLocalized(reader);
        if (typeof support_ === 'string' && support_ !== 'none') return reader.fail();
        break;
      case 22:
        admission_ = readAdmission(reader);
        break;
      case 23:
        field_ = readField(reader);
        break;
      case 24:
        status_ = reader.oneOf(OFFERING_STATUS_WORDS);
        break;
      case 25:
        start_ = reader.word();
        if (!isDate(start_)) return reader.fail();
        break;
      case 26:
        stop_ = reader.word();
        if (!isDate(stop_)) return reader.fail();
        break;
      case 27:
        completionPlan_ = reader.isText() ? reader.text() : readLocalized(reader);
        if (typeof completionPlan_ === 'string' && completionPlan_ !== 'none') return reader.fail();
        break;
      case 28:
        awardingEntity_ = reader.text();
        break;
      case 29:
        enrolmentForm_ = reader.text();
        break;
      case 30:
        qualityAssurance_ = readQualityAssurance(reader);
        break;
      case 31:
        variants_ = readVariantsList(reader);
        break;
      case 32:
        return reader.fail();
      case END:
        if (id_ === undefined || !agrees(type_, category_)) return reader.fail();
        return { id: id_, institution: institution_, academicYear: academicYear_, label: label_, title: title_, type: type_, category: category_, structure: structure_, credits: credits_, creditUnit: creditUnit_, level: level_, levelChoice: levelChoice_, components: components_, learningOutcomes: learningOutcomes_, needs: needs_, assessment: assessment_, advance: advance_, delivery: delivery_, targetGroup: targetGroup_, languages: languages_, place: place_, support: support_, admission: admission_, field: field_, status: status_, start: start_, stop: stop_, completionPlan: completionPlan_, awardingEntity: awardingEntity_, enrolmentForm: enrolmentForm_, qualityAssurance: qualityAssurance_, variants: variants_, exceptions: exceptions_ };
      case NOTHING:
        return reader.fail();
      default:
        return reader.fail();
    }
  }
}

function readVariantsList(reader: ByteReader): readonly unknown[] | undefined {
  const items: unknown[] = [];
  reader.enterList();
  while (reader.item(items.length === 0)) {
    const item = readVariantsItem(reader);
    items.push(item);
  }
  return items.length > 2000 ? reader.fail() : items;
}

const VARIANTSITEM_KEYS = new KeyTable(['id', 'title', 'place', 'delivery', 'languages']);

function readVariantsItem(reader: ByteReader): object | undefined {
  const object = reader.enter();
  let id_: unknown;
  let title_: unknown;
  let place_: unknown;
  let delivery_: unknown;
  let languages_: unknown;
  for (;;) {
    switch (reader.key(VARIANTSITEM_KEYS, object)) {
      case 0:
        id_ = reader.name();
        break;
      case 1:
        title_ = readLocalized(reader);
        break;
      case 2:
        place_ = reader.isText() ? reader.text() : readLocalized(reader);
        if (typeof place_ === 'string' && place_ !== 'none') return reader.fail();
        break;
      case 3:
        delivery_ = reader.someOf(DELIVERY_WORDS, 2000);
        break;
      case 4:
        languages_ = readLanguagesListPart(reader);
        break;
      case END:
        return { id: id_, title: title_, place: place_, delivery: delivery_, languages: languages_ };
      case NOTHING:
        return EMPTY;
      default:
        return reader.fail();
    }
  }
}

function readLanguagesListPart(reader: ByteReader): readonly unknown[] | undefined {
  const items: unknown[] = [];
  reader.enterList();
  while (reader.item(items.length === 0)) {
    const item = reader.word();
    if (!isLanguageCode(item)) return reader.fail();
    items.push(item);
  }
  return items.length > 2000 ? reader.fail() : items;
}

const QUALITYASSURANCE_KEYS = new KeyTable(['kind', 'agency', 'year']);

function readQualityAssurance(reader: ByteReader): object | undefined {
  const object = reader.enter();
  let kind_: unknown;
  let agency_: unknown;
  let year_: unknown;
  for (;;) {
    switch (reader.key(QUALITYASSURANCE_KEYS, object)) {
      case 0:
        kind_ = reader.oneOf(QUALITY_ASSURANCE_WORDS);
        break;
      case 1:
        agency_ = reader.text();
        break;
      case 2:
        year_ = reader.number();
        if (!isYear(year_)) return reader.fail();
        break;
      case END:
        return { kind: kind_, agency: agency_, year: year_ };
      case NOTHING:
        return EMPTY;
      default:
        return reader.fail();
    }
  }
}

const FIELD_KEYS = new KeyTable(['iscedF', 'authorised']);

function readField(reader: ByteReader): object | undefined {
  const object = reader.enter();
  let iscedF_: unknown;
  let authorised_: unknown;
  for (;;) {
    switch (reader.key(FIELD_KEYS, object)) {
      case 0:
        iscedF_ = reader.word();
        if (!isIscedF(iscedF_)) return reader.fail();
        break;
      case 1:
        authorised_ = reader.bool();
        break;
      case END:
        return { iscedF: iscedF_, authorised: authorised_ };
      case NOTHING:
        return EMPTY;
      default:
        return reader.fail();
    }
  }
}

const ADMISSION_KEYS = new KeyTable(['restrictions']);

function readAdmission(reader: ByteReader): object | undefined {
  const object = reader.enter();
  let restrictions_: unknown;
  for (;;) {
    switch (reader.key(ADMISSION_KEYS, object)) {
      case 0:
        restrictions_ = readRestrictionsList(reader);
        break;
      case END:
        return { restrictions: restrictions_ };
      case NOTHING:
        return EMPTY;
      default:
        return reader.fail();
    }
  }
}

function readRestrictionsList(reader: ByteReader): readonly unknown[] | undefined {
  const items: unknown[] = [];
  reader.enterList();
  while (reader.item(items.length === 0)) {
    const item = readRestrictionsItem(reader);
    items.push(item);
  }
  return items.length > 2000 ? reader.fail() : items;
}

const RESTRICTIONSITEM_KEYS = new KeyTable(['what', 'reason']);

function readRestrictionsItem(reader: ByteReader): object | undefined {
  const object = reader.enter();
  let what_: unknown;
  let reason_: unknown;
  for (;;) {
    switch (reader.key(RESTRICTIONSITEM_KEYS, object)) {
      case 0:
        what_ = readLocalized(reader);
        break;
      case 1:
        reason_ = readLocalized(reader);
        break;
      case END:
        return { what: what_, reason: reason_ };
      case NOTHING:
        return EMPTY;
      default:
        return reader.fail();
    }
  }
}

function readLanguagesList(reader: ByteReader): readonly unknown[] | undefined {
  const items: unknown[] = [];
  reader.enterList();
  while (reader.item(items.length === 0)) {
    const item = reader.word();
    if (!isLanguageCode(item)) return reader.fail();
    items.push(item);
  }
  return items.length > 2000 ? reader.fail() : items;
}

const ADVANCE_KEYS = new KeyTable(['learningOutcomes', 'assessmentMethod']);

function readAdvance(reader: ByteReader): object | undefined {
  const object = reader.enter();
  let learningOutcomes_: unknown;
  let assessmentMethod_: unknown;
  for (;;) {
    switch (reader.key(ADVANCE_KEYS, object)) {
      case 0:
        learningOutcomes_ = reader.bool();
        break;
      case 1:
        assessmentMethod_ = reader.bool();
        break;
      case END:
        return { learningOutcomes: learningOutcomes_, assessmentMethod: assessmentMethod_ };
      case NOTHING:
        return EMPTY;
      default:
        return reader.fail();
    }
  }
}

const ASSESSMENT_KEYS = new KeyTable(['methods']);

function readAssessment(reader: ByteReader): object | undefined {
  const object = reader.enter();
  let methods_: unknown;
  for (;;) {
    switch (reader.key(ASSESSMENT_KEYS, object)) {
      case 0:
        methods_ = reader.someOf(ASSESSMENT_METHOD_WORDS, 2000);
        break;
      case END:
        return { methods: methods_ };
      case NOTHING:
        return EMPTY;
      default:
        return reader.fail();
    }
  }
}

function readLearningOutcomesList(reader: ByteReader): readonly unknown[] | undefined {
  const items: unknown[] = [];
  reader.enterList();
  while (reader.item(items.length === 0)) {
    const item = readLocalized(reader);
    items.push(item);
  }
  return items.length > 2000 ? reader.fail() : items;
}

function readComponentsList(reader: ByteReader): readonly unknown[] | undefined {
  const items: unknown[] = [];
  reader.enterList();
  while (reader.item(items.length === 0)) {
    const item = readComponentsItem(reader);
    items.push(item);
  }
  return items.length > 2000 ? reader.fail() : items;
}

const COMPONENTSITEM_KEYS = new KeyTable(['code', 'title', 'kind', 'credits', 'origin']);

function readComponentsItem(reader: ByteReader): object | undefined {
  const object = reader.enter();
  let code_: unknown;
  let title_: unknown;
  let kind_: unknown;
  let credits_: unknown;
  let origin_: unknown;
  for (;;) {
    switch (reader.key(COMPONENTSITEM_KEYS, object)) {
      case 0:
        code_ = reader.name();
        break;
      case 1:
        title_ = readLocalized(reader);
        break;
      case 2:
        kind_ = reader.oneOf(COMPONENT_KIND_WORDS);
        break;
      case 3:
        credits_ = reader.number();
        if (!isLoad(credits_)) return reader.fail();
        break;
      case 4:
        origin_ = readOrigin(reader);
        break;
      case END:
        return { code: code_, title: title_, kind: kind_, credits: credits_, origin: origin_ };
      case NOTHING:
        return EMPTY;
      default:
        return reader.fail();
    }
  }
}

const ORIGIN_KEYS = new KeyTable(['programme', 'kind', 'anyOf']);

function readOrigin(reader: ByteReader): object | undefined {
  const object = reader.enter();
  let programme_: unknown;
  let kind_: unknown;
  let anyOf_: unknown;
  for (;;) {
    switch (reader.key(ORIGIN_KEYS, object)) {
      case 0:
        programme_ = reader.text();
        break;
      case 1:
        kind_ = reader.oneOf(PROGRAMME_KIND_WORDS);
        break;
      case 2:
        anyOf_ = readAnyOfList(reader);
        break;
      case END:
        if (!isOneOrigin(programme_, kind_, anyOf_)) return reader.fail();
        return { programme: programme_, kind: kind_, anyOf: anyOf_ };
      case NOTHING:
        return EMPTY;
      default:
        return reader.fail();
    }
  }
}

function readAnyOfList(reader: ByteReader): readonly unknown[] | undefined {
  const items: unknown[] = [];
  reader.enterList();
  while (reader.item(items.length === 0)) {
    const item = readAnyOfItem(reader);
    items.push(item);
  }
  return items.length > 2000 || items.length < 1 ? reader.fail() : items;
}

const ANYOFITEM_KEYS = new KeyTable(['programme', 'kind']);

function readAnyOfItem(reader: ByteReader): object | undefined {
  const object = reader.enter();
  let programme_: unknown;
  let kind_: unknown;
  for (;;) {
    switch (reader.key(ANYOFITEM_KEYS, object)) {
      case 0:
        programme_ = reader.text();
        break;
      case 1:
        kind_ = reader.oneOf(PROGRAMME_KIND_WORDS);
        break;
      case END:
        return { programme: programme_, kind: kind_ };
      case NOTHING:
        return EMPTY;
      default:
        return reader.fail();
    }
  }
}

const LEVELCHOICE_KEYS = new KeyTable(['level', 'decidedBy', 'decidedOn', 'reason']);

function readLevelChoice(reader: ByteReader): object | undefined {
  const object = reader.enter();
  let level_: unknown;
  let decidedBy_: unknown;
  let decidedOn_: unknown;
  let reason_: unknown;
  for (;;) {
    switch (reader.key(LEVELCHOICE_KEYS, object)) {
      case 0:
        level_ = reader.number();
        if (level_ !== 5 && level_ !== 6 && level_ !== 7 && level_ !== 8) return reader.fail();
        break;
      case 1:
        decidedBy_ = reader.text();
        break;
      case 2:
        decidedOn_ = reader.word();
        if (!isDate(decidedOn_)) return reader.fail();
        break;
      case 3:
        reason_ = readLocalized(reader);
        break;
      case END:
        return { level: level_, decidedBy: decidedBy_, decidedOn: decidedOn_, reason: reason_ };
      case NOTHING:
        return EMPTY;
      default:
        return reader.fail();
    }
  }
}

function readLevelList(reader: ByteReader): readonly unknown[] | undefined {
  const items: unknown[] = [];
  reader.enterList();
  while (reader.item(items.length === 0)) {
    const item = reader.number();
    if (item !== 5 && item !== 6 && item !== 7 && item !== 8) return reader.fail();
    items.push(item);
  }
  return items.length > 2000 || items.length < 1 ? reader.fail() : items;
}

const LOCALIZED_KEYS = new KeyTable(['nl', 'en']);

function readLocalized(reader: ByteReader): object | undefined {
  const object = reader.enter();
  let nl_: unknown;
  let en_: unknown;
  for (;;) {
    switch (reader.key(LOCALIZED_KEYS, object)) {
      case 0:
        nl_ = reader.text();
        break;
      case 1:
        en_ = reader.text();
        break;
      case END:
        if (!hasLanguage(nl_, en_)) return reader.fail();
        return { nl: nl_, en: en_ };
      case NOTHING:
        return reader.fail();
      default:
        return reader.fail();
    }
  }
}

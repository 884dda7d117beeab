// Generated from the zod schema by scripts/generate.ts: change src/schema and run `npm run generate`.
import type { Offering } from './offering.js';
import { agrees, hasLanguage, isMotivated, isOneOrigin } from '../values/relations.js';
import { isAcademicYear } from '../values/academic-year.js';
import { isDate } from '../values/date.js';
import { isIscedF, isLanguageCode, isYear } from '../values/codes.js';
import { isLoad } from '../values/decimal.js';
import { isText } from '../values/text.js';

/** Whether a value is an offering as the schema wants it, other spellings not needed. Agrees with zod exactly. */
export function isOffering(raw: unknown): raw is Offering {
  if (typeof raw !== 'object' || raw === null || Array.isArray(raw)) return false;
  const object = raw as Record<string, unknown>;
  let type: unknown;
  let category: unknown;
  let id: unknown;
  for (const key in object) {
    const value = object[key];
    switch (key.length) {
      case 2:
        switch (key) {
          case 'id':
            id = value;
            if (!isText(value)) return false;
            break;
          default:
            if (key.charCodeAt(0) !== 120 || key.charCodeAt(1) !== 45) return false;
        }
        break;
      case 4:
        switch (key) {
          case 'type':
            type = value;
            if (value !== null && value !== undefined) {
              if (value !== 1 && value !== 2 && value !== 3 && value !== 4) return false;
            }
            break;
          case 'stop':
            if (value !== null && value !== undefined) {
              if (!isDate(value)) return false;
            }
            break;
          default:
            if (key.charCodeAt(0) !== 120 || key.charCodeAt(1) !== 45) return false;
        }
        break;
      case 5:
        switch (key) {
          case 'label':
            if (value !== null && value !== undefined) {
              if (value !== 'microcredential' && value !== 'microdegree' && value !== 'other') return false;
            }
            break;
          case 'title':
            if (value !== null && value !== undefined) {
              if (!isLocalized(value)) return false;
            }
            break;
          case 'level':
            if (value !== null && value !== undefined) {
              if (value !== 5 && value !== 6 && value !== 7 && value !== 8 && !isLevelList(value)) return false;
            }
            break;
          case 'needs':
            if (value !== null && value !== undefined) {
              if (value !== 'none' && !isLocalized(value)) return false;
            }
            break;
          case 'place':
            if (value !== null && value !== undefined) {
              if (value !== 'none' && !isLocalized(value)) return false;
            }
            break;
          case 'field':
            if (value !== null && value !== undefined) {
              if (!isField(value)) return false;
            }
            break;
          case 'start':
            if (value !== null && value !== undefined) {
              if (!isDate(value)) return false;
            }
            break;
          default:
            if (key.charCodeAt(0) !== 120 || key.charCodeAt(1) !== 45) return false;
        }
        break;
      case 6:
        switch (key) {
          case 'status':
            if (value !== null && value !== undefined) {
              if (value !== 'running' && value !== 'discontinued') return false;
            }
            break;
          default:
            if (key.charCodeAt(0) !== 120 || key.charCodeAt(1) !== 45) return false;
        }
        break;
      case 7:
        switch (key) {
          case 'credits':
            if (value !== null && value !== undefined) {
              if (!isLoad(value)) return false;
            }
            break;
          case 'advance':
            if (value !== null && value !== undefined) {
              if (!isAdvance(value)) return false;
            }
            break;
          case 'support':
            if (value !== null && value !== undefined) {
              if (value !== 'none' && !isLocalized(value)) return false;
            }
            break;
          default:
            if (key.charCodeAt(0) !== 120 || key.charCodeAt(1) !== 45) return false;
        }
        break;
      case 8:
        switch (key) {
          case 'category':
            category = value;
            if (value !== null && value !== undefined) {
              if (value !== 'existing' && value !== 'new') return false;
            }
            break;
          case 'delivery':
            if (value !== null && value !== undefined) {
              if (!Array.isArray(value) || value.length > 2000) return false;
              for (let index = 0; index < value.length; index++) {
                const item: unknown = value[index];
                if (item !== 'in-person' && item !== 'hybrid' && item !== 'distance') return false;
              }
            }
            break;
          case 'variants':
            if (value !== null && value !== undefined) {
              if (!Array.isArray(value) || value.length > 2000) return false;
              for (let index = 0; index < value.length; index++) {
                const item: unknown = value[index];
                if (!isVariantsItem(item)) return false;
              }
            }
            break;
          default:
            if (key.charCodeAt(0) !== 120 || key.charCodeAt(1) !== 45) return false;
        }
        break;
      case 9:
        switch (key) {
          case 'structure':
            if (value !== null && value !== undefined) {
              if (value !== 'fixed' && value !== 'pool') return false;
            }
            break;
          case 'languages':
            if (value !== null && value !== undefined) {
              if (!Array.isArray(value) || value.length > 2000) return false;
              for (let index = 0; index < value.length; index++) {
                const item: unknown = value[index];
                if (!isLanguageCode(item)) return false;
              }
            }
            break;
          case 'admission':
            if (value !== null && value !== undefined) {
              if (!isAdmission(value)) return false;
            }
            break;
          default:
            if (key.charCodeAt(0) !== 120 || key.charCodeAt(1) !== 45) return false;
        }
        break;
      case 10:
        switch (key) {
          case 'creditUnit':
            if (value !== null && value !== undefined) {
              if (value !== 'ECTS' && value !== 'hours' && value !== 'other') return false;
            }
            break;
          case 'components':
            if (value !== null && value !== undefined) {
              if (!Array.isArray(value) || value.length > 2000) return false;
              for (let index = 0; index < value.length; index++) {
                const item: unknown = value[index];
                if (!isComponentsItem(item)) return false;
              }
            }
            break;
          case 'assessment':
            if (value !== null && value !== undefined) {
              if (!isAssessment(value)) return false;
            }
            break;
          case 'exceptions':
            if (value !== null && value !== undefined) {
              if (!Array.isArray(value) || value.length > 2000) return false;
              for (let index = 0; index < value.length; index++) {
                const item: unknown = value[index];
                if (!isExceptionsItem(item)) return false;
              }
            }
            break;
          default:
            if (key.charCodeAt(0) !== 120 || key.charCodeAt(1) !== 45) return false;
        }
        break;
      case 11:
        switch (key) {
          case 'institution':
            if (value !== null && value !== undefined) {
              if (!isText(value)) return false;
            }
            break;
          case 'levelChoice':
            if (value !== null && value !== undefined) {
              if (!isLevelChoice(value)) return false;
            }
            break;
          case 'targetGroup':
            if (value !== null && value !== undefined) {
              if (value !== 'none' && !isLocalized(value)) return false;
            }
            break;
          default:
            if (key.charCodeAt(0) !== 120 || key.charCodeAt(1) !== 45) return false;
        }
        break;
      case 12:
        switch (key) {
          case 'academicYear':
            if (value !== null && value !== undefined) {
              if (!isAcademicYear(value)) return false;
            }
            break;
          default:
            if (key.charCodeAt(0) !== 120 || key.charCodeAt(1) !== 45) return false;
        }
        break;
      case 13:
        switch (key) {
          case 'enrolmentForm':
            if (value !== null && value !== undefined) {
              if (!isText(value)) return false;
            }
            break;
          default:
            if (key.charCodeAt(0) !== 120 || key.charCodeAt(1) !== 45) return false;
        }
        break;
      case 14:
        switch (key) {
          case 'completionPlan':
            if (value !== null && value !== undefined) {
              if (value !== 'none' && !isLocalized(value)) return false;
            }
            break;
          case 'awardingEntity':
            if (value !== null && value !== undefined) {
              if (!isText(value)) return false;
            }
            break;
          default:
            if (key.charCodeAt(0) !== 120 || key.charCodeAt(1) !== 45) return false;
        }
        break;
      case 16:
        switch (key) {
          case 'learningOutcomes':
            if (value !== null && value !== undefined) {
              if (!Array.isArray(value) || value.length > 2000) return false;
              for (let index = 0; index < value.length; index++) {
                const item: unknown = value[index];
                if (!isLocalized(item)) return false;
              }
            }
            break;
          case 'qualityAssurance':
            if (value !== null && value !== undefined) {
              if (!isQualityAssurance(value)) return false;
            }
            break;
          default:
            if (key.charCodeAt(0) !== 120 || key.charCodeAt(1) !== 45) return false;
        }
        break;
      default:
        if (key.charCodeAt(0) !== 120 || key.charCodeAt(1) !== 45) return false;
    }
  }
  return id !== undefined && agrees(type, category);
}

function isQualityAssurance(raw: unknown): boolean {
  if (typeof raw !== 'object' || raw === null || Array.isArray(raw)) return false;
  const object = raw as Record<string, unknown>;
  for (const key in object) {
    const value = object[key];
    switch (key) {
      case 'kind':
        if (value !== null && value !== undefined) {
          if (value !== 'institutional-review' && value !== 'programme-accreditation' && value !== 'internal' && value !== 'other') return false;
        }
        break;
      case 'agency':
        if (value !== null && value !== undefined) {
          if (!isText(value)) return false;
        }
        break;
      case 'year':
        if (value !== null && value !== undefined) {
          if (!isYear(value)) return false;
        }
        break;
      default:
        if (key.charCodeAt(0) !== 120 || key.charCodeAt(1) !== 45) return false;
    }
  }
  return true;
}

function isLevelChoice(raw: unknown): boolean {
  if (typeof raw !== 'object' || raw === null || Array.isArray(raw)) return false;
  const object = raw as Record<string, unknown>;
  for (const key in object) {
    const value = object[key];
    switch (key) {
      case 'level':
        if (value !== null && value !== undefined) {
          if (value !== 5 && value !== 6 && value !== 7 && value !== 8) return false;
        }
        break;
      case 'decidedBy':
        if (value !== null && value !== undefined) {
          if (!isText(value)) return false;
        }
        break;
      case 'decidedOn':
        if (value !== null && value !== undefined) {
          if (!isDate(value)) return false;
        }
        break;
      case 'reason':
        if (value !== null && value !== undefined) {
          if (!isLocalized(value)) return false;
        }
        break;
      default:
        if (key.charCodeAt(0) !== 120 || key.charCodeAt(1) !== 45) return false;
    }
  }
  return true;
}

function isExceptionsItem(raw: unknown): boolean {
  if (typeof raw !== 'object' || raw === null || Array.isArray(raw)) return false;
  const object = raw as Record<string, unknown>;
  let rule: unknown;
  let reason: unknown;
  for (const key in object) {
    const value = object[key];
    switch (key) {
      case 'rule':
        rule = value;
        if (value !== null && value !== undefined) {
          if (!isText(value)) return false;
        }
        break;
      case 'reason':
        reason = value;
        if (value !== null && value !== undefined) {
          if (!isLocalized(value)) return false;
        }
        break;
      case 'decidedBy':
        if (value !== null && value !== undefined) {
          if (!isText(value)) return false;
        }
        break;
      case 'decidedOn':
        if (value !== null && value !== undefined) {
          if (!isDate(value)) return false;
        }
        break;
      case 'reviewOn':
        if (value !== null && value !== undefined) {
          if (!isDate(value)) return false;
        }
        break;
      default:
        if (key.charCodeAt(0) !== 120 || key.charCodeAt(1) !== 45) return false;
    }
  }
  return isMotivated(rule, reason);
}

function isAssessment(raw: unknown): boolean {
  if (typeof raw !== 'object' || raw === null || Array.isArray(raw)) return false;
  const object = raw as Record<string, unknown>;
  for (const key in object) {
    const value = object[key];
    switch (key) {
      case 'methods':
        if (value !== null && value !== undefined) {
          if (!Array.isArray(value) || value.length > 2000) return false;
          for (let index = 0; index < value.length; index++) {
            const item: unknown = value[index];
            if (item !== 'written-exam' && item !== 'oral-exam' && item !== 'quiz' && item !== 'assignment' && item !== 'project-work' && item !== 'portfolio' && item !== 'artefact' && item !== 'practical-assessment' && item !== 'problem-based-assessment' && item !== 'continuous-assessment' && item !== 'peer-assessment' && item !== 'peer-review' && item !== 'group-performance' && item !== 'attendance' && item !== 'other') return false;
          }
        }
        break;
      default:
        if (key.charCodeAt(0) !== 120 || key.charCodeAt(1) !== 45) return false;
    }
  }
  return true;
}

function isComponentsItem(raw: unknown): boolean {
  if (typeof raw !== 'object' || raw === null || Array.isArray(raw)) return false;
  const object = raw as Record<string, unknown>;
  for (const key in object) {
    const value = object[key];
    switch (key) {
      case 'code':
        if (value !== null && value !== undefined) {
          if (!isText(value)) return false;
        }
        break;
      case 'title':
        if (value !== null && value !== undefined) {
          if (!isLocalized(value)) return false;
        }
        break;
      case 'kind':
        if (value !== null && value !== undefined) {
          if (value !== 'existing-unit' && value !== 'lifelong-learning-initiative' && value !== 'new-unit-degree-content' && value !== 'new-content' && value !== 'lifelong-learning-content') return false;
        }
        break;
      case 'credits':
        if (value !== null && value !== undefined) {
          if (!isLoad(value)) return false;
        }
        break;
      case 'origin':
        if (value !== null && value !== undefined) {
          if (!isComponentsItemOrigin(value)) return false;
        }
        break;
      default:
        if (key.charCodeAt(0) !== 120 || key.charCodeAt(1) !== 45) return false;
    }
  }
  return true;
}

function isComponentsItemOrigin(raw: unknown): boolean {
  if (typeof raw !== 'object' || raw === null || Array.isArray(raw)) return false;
  const object = raw as Record<string, unknown>;
  let programme: unknown;
  let kind: unknown;
  let anyOf: unknown;
  for (const key in object) {
    const value = object[key];
    switch (key) {
      case 'programme':
        programme = value;
        if (value !== null && value !== undefined) {
          if (!isText(value)) return false;
        }
        break;
      case 'kind':
        kind = value;
        if (value !== null && value !== undefined) {
          if (value !== 'graduaat' && value !== 'bachelor' && value !== 'bachelor-na-bachelor' && value !== 'master' && value !== 'master-na-master' && value !== 'postgraduaat' && value !== 'doctoraat' && value !== 'other') return false;
        }
        break;
      case 'anyOf':
        anyOf = value;
        if (value !== null && value !== undefined) {
          if (!Array.isArray(value) || value.length > 2000 || value.length < 1) return false;
          for (let index = 0; index < value.length; index++) {
            const item: unknown = value[index];
            if (!isComponentsItemOriginAnyOfItem(item)) return false;
          }
        }
        break;
      default:
        if (key.charCodeAt(0) !== 120 || key.charCodeAt(1) !== 45) return false;
    }
  }
  return isOneOrigin(programme, kind, anyOf);
}

function isComponentsItemOriginAnyOfItem(raw: unknown): boolean {
  if (typeof raw !== 'object' || raw === null || Array.isArray(raw)) return false;
  const object = raw as Record<string, unknown>;
  for (const key in object) {
    const value = object[key];
    switch (key) {
      case 'programme':
        if (value !== null && value !== undefined) {
          if (!isText(value)) return false;
        }
        break;
      case 'kind':
        if (value !== null && value !== undefined) {
          if (value !== 'graduaat' && value !== 'bachelor' && value !== 'bachelor-na-bachelor' && value !== 'master' && value !== 'master-na-master' && value !== 'postgraduaat' && value !== 'doctoraat' && value !== 'other') return false;
        }
        break;
      default:
        if (key.charCodeAt(0) !== 120 || key.charCodeAt(1) !== 45) return false;
    }
  }
  return true;
}

function isAdmission(raw: unknown): boolean {
  if (typeof raw !== 'object' || raw === null || Array.isArray(raw)) return false;
  const object = raw as Record<string, unknown>;
  for (const key in object) {
    const value = object[key];
    switch (key) {
      case 'restrictions':
        if (value !== null && value !== undefined) {
          if (!Array.isArray(value) || value.length > 2000) return false;
          for (let index = 0; index < value.length; index++) {
            const item: unknown = value[index];
            if (!isAdmissionRestrictionsItem(item)) return false;
          }
        }
        break;
      default:
        if (key.charCodeAt(0) !== 120 || key.charCodeAt(1) !== 45) return false;
    }
  }
  return true;
}

function isAdmissionRestrictionsItem(raw: unknown): boolean {
  if (typeof raw !== 'object' || raw === null || Array.isArray(raw)) return false;
  const object = raw as Record<string, unknown>;
  for (const key in object) {
    const value = object[key];
    switch (key) {
      case 'what':
        if (value !== null && value !== undefined) {
          if (!isLocalized(value)) return false;
        }
        break;
      case 'reason':
        if (value !== null && value !== undefined) {
          if (!isLocalized(value)) return false;
        }
        break;
      default:
        if (key.charCodeAt(0) !== 120 || key.charCodeAt(1) !== 45) return false;
    }
  }
  return true;
}

function isVariantsItem(raw: unknown): boolean {
  if (typeof raw !== 'object' || raw === null || Array.isArray(raw)) return false;
  const object = raw as Record<string, unknown>;
  for (const key in object) {
    const value = object[key];
    switch (key) {
      case 'id':
        if (value !== null && value !== undefined) {
          if (!isText(value)) return false;
        }
        break;
      case 'title':
        if (value !== null && value !== undefined) {
          if (!isLocalized(value)) return false;
        }
        break;
      case 'place':
        if (value !== null && value !== undefined) {
          if (value !== 'none' && !isLocalized(value)) return false;
        }
        break;
      case 'delivery':
        if (value !== null && value !== undefined) {
          if (!Array.isArray(value) || value.length > 2000) return false;
          for (let index = 0; index < value.length; index++) {
            const item: unknown = value[index];
            if (item !== 'in-person' && item !== 'hybrid' && item !== 'distance') return false;
          }
        }
        break;
      case 'languages':
        if (value !== null && value !== undefined) {
          if (!Array.isArray(value) || value.length > 2000) return false;
          for (let index = 0; index < value.length; index++) {
            const item: unknown = value[index];
            if (!isLanguageCode(item)) return false;
          }
        }
        break;
      default:
        if (key.charCodeAt(0) !== 120 || key.charCodeAt(1) !== 45) return false;
    }
  }
  return true;
}

function isAdvance(raw: unknown): boolean {
  if (typeof raw !== 'object' || raw === null || Array.isArray(raw)) return false;
  const object = raw as Record<string, unknown>;
  for (const key in object) {
    const value = object[key];
    switch (key) {
      case 'learningOutcomes':
        if (value !== null && value !== undefined) {
          if (typeof value !== 'boolean') return false;
        }
        break;
      case 'assessmentMethod':
        if (value !== null && value !== undefined) {
          if (typeof value !== 'boolean') return false;
        }
        break;
      default:
        if (key.charCodeAt(0) !== 120 || key.charCodeAt(1) !== 45) return false;
    }
  }
  return true;
}

function isField(raw: unknown): boolean {
  if (typeof raw !== 'object' || raw === null || Array.isArray(raw)) return false;
  const object = raw as Record<string, unknown>;
  for (const key in object) {
    const value = object[key];
    switch (key) {
      case 'iscedF':
        if (value !== null && value !== undefined) {
          if (!isIscedF(value)) return false;
        }
        break;
      case 'authorised':
        if (value !== null && value !== undefined) {
          if (typeof value !== 'boolean') return false;
        }
        break;
      default:
        if (key.charCodeAt(0) !== 120 || key.charCodeAt(1) !== 45) return false;
    }
  }
  return true;
}

function isLevelList(value: unknown): boolean {
  if (!Array.isArray(value) || value.length > 2000 || value.length < 1) return false;
  for (let index = 0; index < value.length; index++) {
    const item: unknown = value[index];
    if (item !== 5 && item !== 6 && item !== 7 && item !== 8) return false;
  }
  return true;
}

function isLocalized(raw: unknown): boolean {
  if (typeof raw !== 'object' || raw === null || Array.isArray(raw)) return false;
  const object = raw as Record<string, unknown>;
  let nl: unknown;
  let en: unknown;
  for (const key in object) {
    const value = object[key];
    switch (key) {
      case 'nl':
        nl = value;
        if (value !== null && value !== undefined) {
          if (!isText(value)) return false;
        }
        break;
      case 'en':
        en = value;
        if (value !== null && value !== undefined) {
          if (!isText(value)) return false;
        }
        break;
      default:
        if (key.charCodeAt(0) !== 120 || key.charCodeAt(1) !== 45) return false;
    }
  }
  return hasLanguage(nl, en);
}

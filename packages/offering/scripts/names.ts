import type * as z from 'zod';
import { component, origin } from '../src/schema/component.js';
import {
  admission,
  advance,
  assessment,
  exception,
  levelChoice,
  qualityAssurance,
  studyField,
  variant,
} from '../src/schema/parts.js';
import { localized } from '../src/schema/scalars.js';

/** The parts of an offering that have a name of their own, in the published schemas and in the types. */
export const NAMED: Readonly<Record<string, z.core.$ZodType>> = {
  LocalizedText: localized,
  Component: component,
  Origin: origin,
  LevelChoice: levelChoice,
  Assessment: assessment,
  Advance: advance,
  Admission: admission,
  StudyField: studyField,
  QualityAssurance: qualityAssurance,
  Variant: variant,
  RecordedException: exception,
};

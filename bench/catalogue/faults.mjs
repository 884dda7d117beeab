/** What is wrong in some offerings: missing, of the wrong kind, out of range, or wrong across fields. */
const FAULTS = [
  // Missing.
  (o) => delete o.needs,
  (o) => delete o.learningOutcomes,
  (o) => delete o.credits,
  (o) => delete o.level,
  (o) => delete o.assessment,
  (o) => delete o.advance,
  (o) => delete o.delivery,
  (o) => delete o.support,
  (o) => delete o.title,
  (o) => delete o.languages,
  (o) => delete o.start,
  (o) => delete o.awardingEntity,
  (o) => delete o.qualityAssurance,
  (o) => delete o.academicYear,
  (o) => delete o.field.authorised,
  // Told that there is none.
  (o) => {
    o.learningOutcomes = [];
  },
  (o) => {
    o.advance.assessmentMethod = false;
  },
  (o) => {
    o.needs = 'none';
  },
  // Of the wrong kind: the value cannot be used, which is the same as not telling it.
  (o) => {
    o.credits = '12';
  },
  (o) => {
    o.delivery = 'to be decided';
  },
  (o) => {
    o.level = 'bachelor';
  },
  // Out of range.
  (o) => {
    o.credits = 24;
  },
  (o) => {
    o.credits = 1.5;
  },
  (o) => {
    o.level = [6, 7];
  },
  // Wrong across fields.
  (o) => {
    o.type = (o.type % 4) + 1;
  },
  (o) => {
    o.status = 'discontinued';
  },
  (o) => {
    o.components[0].kind = 'lifelong-learning-content';
  },
  (o) => {
    o.admission.restrictions = [{ what: { nl: 'Een bachelordiploma' } }];
  },
  (o) => {
    if (o.components[0].origin) delete o.components[0].origin.programme;
  },
];

/** Puts one to three faults into an offering. A fault that no longer finds its field does nothing. */
export function applyFaults(offering, random) {
  for (let count = 1 + random.below(3); count > 0; count--) {
    try {
      random.pick(FAULTS)(offering);
    } catch (error) {
      if (!(error instanceof TypeError)) throw error;
    }
  }
}

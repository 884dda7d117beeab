// Generated from the rules of a released version. Not to be edited.
import { agreed, boolean, choiceGiven, choiceMask, choiceSize, classify, decimal, disputed, given, greaterOf, isChoice, key, keyWithin, lesserOf, safe, sameMask, sameNumber, size, tableOf, weightsOf } from '@afsprakenkader/rule-language/runtime';
const members3 = new Set(["kuleuven","ugent","uantwerpen","vub","uhasselt","ap","artevelde","ehb","hogent","howest","hzs","kdg","luca","odisee","pxl","thomasmore","ucll","vives"]);
const maskOf5 = (v) => {
  if (typeof v !== 'string') return 7;
  switch (v.length) {
    case 5: return v === "other" ? 4 : 7;
    case 11: return v === "microdegree" ? 2 : 7;
    case 15: return v === "microcredential" ? 1 : 7;
    default: return 7;
  }
};
const truths9 = new Uint8Array(4);
const types10 = [{"index":5,"bit":1},{"index":6,"bit":2},{"index":7,"bit":4},{"index":8,"bit":8}];
const maskOf17 = (v) => {
  if (typeof v !== 'string') return 31;
  switch (v.length) {
    case 11: return v === "new-content" ? 8 : 31;
    case 13: return v === "existing-unit" ? 1 : 31;
    case 23: return v === "new-unit-degree-content" ? 4 : 31;
    case 25: return v === "lifelong-learning-content" ? 16 : 31;
    case 28: return v === "lifelong-learning-initiative" ? 2 : 31;
    default: return 31;
  }
};
const maskOf20 = (v) => {
  if (typeof v !== 'string') return 255;
  switch (v.length) {
    case 5: return v === "other" ? 128 : 255;
    case 6: return v === "master" ? 8 : 255;
    case 8: return v === "graduaat" ? 1 : v === "bachelor" ? 2 : 255;
    case 9: return v === "doctoraat" ? 64 : 255;
    case 12: return v === "postgraduaat" ? 32 : 255;
    case 16: return v === "master-na-master" ? 16 : 255;
    case 20: return v === "bachelor-na-bachelor" ? 4 : 255;
    default: return 255;
  }
};
const path23 = ["kind"];
const table35 = tableOf([1,2,2,4,4,15,8,15]);
const path40 = ["programme"];
const maskOf60 = (v) => v === 1 ? 1 : v === 2 ? 2 : v === 3 ? 4 : v === 4 ? 8 : 15;
const table61 = tableOf([1,14]);
const maskOf62 = (v) => v === "existing" ? 1 : v === "new" ? 2 : 3;
const weights65 = weightsOf("constitutive");
const maskOf68 = (v) => v === "fixed" ? 1 : v === "pool" ? 2 : 3;
const maskOf73 = (v) => {
  if (typeof v !== 'string') return 7;
  switch (v.length) {
    case 4: return v === "ECTS" ? 1 : 7;
    case 5: return v === "hours" ? 2 : v === "other" ? 4 : 7;
    default: return 7;
  }
};
const maskOf88 = (v) => v === "running" ? 1 : v === "discontinued" ? 2 : 3;
const maskOf97 = (v) => {
  if (typeof v !== 'string') return 7;
  switch (v.length) {
    case 6: return v === "hybrid" ? 2 : 7;
    case 8: return v === "distance" ? 4 : 7;
    case 9: return v === "in-person" ? 1 : 7;
    default: return 7;
  }
};
const maskOf107 = (v) => v === 5 ? 1 : v === 6 ? 2 : v === 7 ? 4 : v === 8 ? 8 : 15;
const path109 = [];
const rules = ["framework-not-binding","scope-flemish-higher-education","other-lifelong-learning-free","term-reserved","term-european-definition","type-1-existing-units","type-2-existing-plus-lifelong-learning","type-3-new-units-degree-content","type-4-new-content","type-two-category-view","content-meets-needs","offer-decided-by-institution","field-authorised","discontinuation-lets-learners-finish","load-in-ects","load-minimum","load-maximum","load-reaches-postgraduate","load-reaches-master","mode-of-delivery","mode-fits-target-group","outcomes-defined","outcomes-one-vks-level","level-type-1-inherits","level-type-1-mixed","level-other-types-classified","outcomes-assessed","assessment-method-known-in-advance","learner-support","admission-set-by-institution","admission-few-restrictions","usable-for-evk","quality-assurance-existing-system","registration-record-complete","certificate-elements-complete","credits-match-components","component-origin-declared","training-leave-threshold"];
function evaluate(o, out, context) {
  const units = context === undefined ? undefined : context.disputedUnits;
  let verdict = 0;
  let t13 = 0, t39 = 0, t41 = 0, t67 = 0, t70 = 0, t75 = 0, t83 = 0, t86 = 0, t87 = 0, t91 = 0, t112 = 0, t122 = 0, t124 = 0, t126 = 0, t127 = 0, t128 = 0, t129 = 0, t131 = 0, t133 = 0, t134 = 0, t135 = 0, t136 = 0, t137 = 0, t138 = 0, t139 = 0, t140 = 0, t141 = 0;
  const institution1 = o.institution;
  const institution2 = key(institution1);
  const oneOf4 = (typeof institution2 === 'string' ? (members3.has(institution2) ? 2 : 1) : keyWithin(institution2, members3));
  if (oneOf4 === 1) {
    out.fill(0, 0, 38);
    return 6;
  }
  const label6 = o.label;
  const label7 = maskOf5(label6);
  const within8 = ((label7 & 1073741822) === 0 ? 2 : (label7 & 1) === 0 ? 1 : 3);
  if (within8 === 1) {
    out.fill(0, 0, 38);
    return 6;
  }
  // scope-flemish-higher-education
  const held1 = oneOf4;
  if (held1 === 2) out[1] = 1;
  else if (held1 === 3) {
    out[1] = 6; if (verdict < 4) verdict = 4;
  } else {
    out[1] = 7; if (verdict < 5) verdict = 5;
  }
  // term-reserved
  const held3 = within8;
  if (held3 === 2) out[3] = 1;
  else if (held3 === 3) {
    out[3] = 6; if (verdict < 4) verdict = 4;
  } else {
    out[3] = 7; if (verdict < 5) verdict = 5;
  }
  const components11 = o.components;
  const components12 = size(components11);
  const isList14 = Array.isArray(components11);
  let seen16 = isList14 ? 0 : 8;
  let seen27 = isList14 ? 0 : 8;
  let seen29 = isList14 ? 0 : 8;
  let seen30 = isList14 ? 0 : 8;
  let seen32 = isList14 ? 0 : 8;
  let seen33 = isList14 ? 0 : 8;
  let min34 = 0;
  let max37 = 0;
  let seen38 = isList14 ? 0 : 8;
  let sum42 = isList14 ? 0 : NaN;
  let seen43 = isList14 ? 0 : 8;
  if (isList14) for (let i44 = 0; i44 < components11.length; i44++) {
    const item15 = components11[i44];
    const kind18 = maskOf17(item15?.kind);
    const within19 = ((kind18 & 1073741822) === 0 ? 2 : (kind18 & 1) === 0 ? 1 : 3);
    const origin21 = item15?.origin;
    const several22 = isChoice(origin21);
    const kind24 = (several22 ? choiceMask(origin21, path23, maskOf20) : maskOf20(origin21?.kind));
    const within25 = ((kind24 & 1073741813) === 0 ? 2 : (kind24 & 10) === 0 ? 1 : 3);
    const and26 = (within19 === 1 ? 1 : within25 === 1 ? 1 : within19 | within25);
    seen16 |= 1 << and26;
    const within28 = ((kind18 & 1073741821) === 0 ? 2 : (kind18 & 2) === 0 ? 1 : 3);
    seen27 |= 1 << within28;
    seen29 |= 1 << (within28 === 2 ? 2 : and26 === 2 ? 2 : within28 | and26);
    const within31 = ((kind18 & 1073741819) === 0 ? 2 : (kind18 & 4) === 0 ? 1 : 3);
    seen30 |= 1 << within31;
    seen32 |= 1 << (within31 === 1 ? 1 : within25 === 1 ? 1 : within31 | within25);
    seen33 |= 1 << ((kind18 & 1073741799) === 0 ? 2 : (kind18 & 24) === 0 ? 1 : 3);
    const pickMask36 = table35[kind24];
    min34 = min34 === 0 ? pickMask36 : lesserOf(min34, pickMask36);
    max37 = max37 === 0 ? pickMask36 : greaterOf(max37, pickMask36);
    seen38 |= 1 << ((t39 = ((kind18 & 1) === 0 ? 2 : (kind18 & 1073741822) === 0 ? 1 : 3)) === 2 ? 2 : (t41 = (several22 ? choiceGiven(origin21, path40) : given(origin21?.programme))) === 2 ? 2 : t39 | t41);
    sum42 = safe(sum42 + ((units === undefined ? 1 : disputed(item15, units)) === 2 ? NaN : decimal(item15?.credits)));
    seen43 |= 1 << within19;
  }
  const all45 = (seen16 & 2) !== 0 ? 1 : (seen16 & 8) !== 0 ? 3 : 2;
  const exists46 = (seen16 & 4) !== 0 ? 2 : (seen16 & 8) !== 0 ? 3 : 1;
  const exists47 = (seen27 & 4) !== 0 ? 2 : (seen27 & 8) !== 0 ? 3 : 1;
  const all48 = (seen29 & 2) !== 0 ? 1 : (seen29 & 8) !== 0 ? 3 : 2;
  const exists49 = (seen30 & 4) !== 0 ? 2 : (seen30 & 8) !== 0 ? 3 : 1;
  const all50 = (seen32 & 2) !== 0 ? 1 : (seen32 & 8) !== 0 ? 3 : 2;
  const all51 = (seen33 & 2) !== 0 ? 1 : (seen33 & 8) !== 0 ? 3 : 2;
  const min52 = min34 === 0 ? 15 : min34;
  const max53 = max37 === 0 ? 15 : max37;
  const all54 = (seen38 & 2) !== 0 ? 1 : (seen38 & 8) !== 0 ? 3 : 2;
  const sum55 = sum42;
  const exists56 = (seen43 & 4) !== 0 ? 2 : (seen43 & 8) !== 0 ? 3 : 1;
  truths9[0] = ((t13 = (1000000 <= components12 ? 2 : 1000000 > components12 ? 1 : 3)) === 1 ? 1 : all45 === 1 ? 1 : t13 | all45);
  truths9[1] = (exists46 === 1 ? 1 : exists47 === 1 ? 1 : all48 === 1 ? 1 : exists46 | exists47 | all48);
  truths9[2] = (exists49 === 1 ? 1 : all50 === 1 ? 1 : exists49 | all50);
  const components57 = (given(components11) === 2 ? 2 : 1);
  const not58 = (components57 === 3 ? 3 : 3 - components57);
  truths9[3] = (not58 === 2 ? 2 : all51 === 2 ? 2 : not58 | all51);
  const type59 = o.type;
  const category63 = o.category;
  const if64 = ((given(type59) === 2 ? 2 : 1) === 2 ? maskOf60(type59) : table61[maskOf62(category63)]);
  classify(types10, truths9, if64, 15, out);
  if (weights65[out[5]] > verdict) verdict = weights65[out[5]];
  if (weights65[out[6]] > verdict) verdict = weights65[out[6]];
  if (weights65[out[7]] > verdict) verdict = weights65[out[7]];
  if (weights65[out[8]] > verdict) verdict = weights65[out[8]];
  // framework-not-binding
  out[0] = 2;
  // term-european-definition
  out[4] = 2;
  // type-two-category-view
  const told9 = (given(category63) === 2 ? 2 : 1);
  if (told9 === 2) { out[9] = 2; }
  else if (told9 === 1) { out[9] = 0; }
  else if (told9 === 3) { out[9] = 6; }
  // offer-decided-by-institution
  out[11] = 2;
  // load-reaches-postgraduate
  const structure66 = o.structure;
  const structure69 = maskOf68(structure66);
  const and71 = ((t67 = (given(structure66) === 2 ? 2 : 1)) === 1 ? 1 : (t70 = ((structure69 & 1073741821) === 0 ? 2 : (structure69 & 2) === 0 ? 1 : 3)) === 1 ? 1 : t67 | t70);
  const creditUnit72 = o.creditUnit;
  const if74 = ((given(creditUnit72) === 2 ? 2 : 1) === 2 ? maskOf73(creditUnit72) : 1);
  const or76 = (and71 === 2 ? 2 : (t75 = ((if74 & 1) === 0 ? 2 : (if74 & 1073741822) === 0 ? 1 : 3)) === 2 ? 2 : and71 | t75);
  const credits77 = o.credits;
  const credits78 = decimal(credits77);
  const if79 = (or76 === 2 ? NaN : or76 === 1 ? credits78 : agreed(NaN, credits78));
  const told17 = (20000000 <= if79 ? 2 : 20000000 > if79 ? 1 : 3);
  if (told17 === 2) { out[17] = 2; }
  else if (told17 === 1) { out[17] = 0; }
  else if (told17 === 3) { out[17] = 6; }
  // load-reaches-master
  const told18 = (60000000 <= if79 ? 2 : 60000000 > if79 ? 1 : 3);
  if (told18 === 2) { out[18] = 2; }
  else if (told18 === 1) { out[18] = 0; }
  else if (told18 === 3) { out[18] = 6; }
  // mode-fits-target-group
  out[20] = 2;
  // admission-set-by-institution
  out[29] = 2;
  // usable-for-evk
  out[31] = 2;
  // quality-assurance-existing-system
  out[32] = 2;
  // training-leave-threshold
  const order80 = (3000000 <= if79 ? 2 : 3000000 > if79 ? 1 : 3);
  const told37 = order80;
  if (told37 === 2) { out[37] = 2; }
  else if (told37 === 1) { out[37] = 0; }
  else if (told37 === 3) { out[37] = 6; }
  // content-meets-needs
  const held10 = given(o.needs);
  if (held10 === 2) out[10] = 1;
  else if (held10 === 3) {
    out[10] = 6; if (verdict < 4) verdict = 4;
  } else {
    out[10] = 7; if (verdict < 5) verdict = 5;
  }
  const field81 = o.field;
  const authorised82 = field81?.authorised;
  const within84 = ((if64 & 1073741822) === 0 ? 2 : (if64 & 1) === 0 ? 1 : 3);
  const authorised85 = (given(authorised82) === 2 ? 2 : 1);
  // field-authorised
  const held12 = ((t83 = boolean(authorised82)) === 2 ? 2 : (t87 = (within84 === 1 ? 1 : (t86 = (authorised85 === 3 ? 3 : 3 - authorised85)) === 1 ? 1 : within84 | t86)) === 2 ? 2 : t83 | t87);
  if (held12 === 2) out[12] = 1;
  else if (held12 === 3) {
    out[12] = 6; if (verdict < 4) verdict = 4;
  } else {
    out[12] = 7; if (verdict < 5) verdict = 5;
  }
  const status89 = maskOf88(o.status);
  // discontinuation-lets-learners-finish
  const applied13 = ((status89 & 1073741821) === 0 ? 2 : (status89 & 2) === 0 ? 1 : 3);
  if (applied13 === 1) out[13] = 0;
  else {
    const held13 = given(o.completionPlan);
    if (held13 === 2) out[13] = 1;
    else if (held13 === 3 || applied13 === 3) {
      out[13] = 6; if (verdict < 4) verdict = 4;
    } else {
      out[13] = 7; if (verdict < 5) verdict = 5;
    }
  }
  const credits90 = given(credits77);
  // load-in-ects
  const held14 = (credits90 === 1 ? 1 : (t91 = ((if74 & 1073741822) === 0 ? 2 : (if74 & 1) === 0 ? 1 : 3)) === 1 ? 1 : credits90 | t91);
  if (held14 === 2) out[14] = 1;
  else if (held14 === 3) {
    out[14] = 6; if (verdict < 4) verdict = 4;
  } else {
    out[14] = 7; if (verdict < 5) verdict = 5;
  }
  // load-minimum
  const held15 = order80;
  if (held15 === 2) out[15] = 1;
  else if (held15 === 3) {
    out[15] = 6; if (verdict < 4) verdict = 4;
  } else {
    out[15] = 5; if (verdict < 3) verdict = 3;
  }
  // load-maximum
  const held16 = (if79 <= 20000000 ? 2 : if79 > 20000000 ? 1 : 3);
  if (held16 === 2) out[16] = 1;
  else if (held16 === 3) {
    out[16] = 6; if (verdict < 4) verdict = 4;
  } else {
    out[16] = 5; if (verdict < 3) verdict = 3;
  }
  const delivery92 = o.delivery;
  const delivery93 = given(delivery92);
  const isList94 = Array.isArray(delivery92);
  let seen96 = isList94 ? 0 : 8;
  if (isList94) for (let i99 = 0; i99 < delivery92.length; i99++) {
    const item95 = delivery92[i99];
    const item98 = maskOf97(item95);
    seen96 |= 1 << ((item98 & 1073741816) === 0 ? 2 : (item98 & 7) === 0 ? 1 : 3);
  }
  const all100 = (seen96 & 2) !== 0 ? 1 : (seen96 & 8) !== 0 ? 3 : 2;
  // mode-of-delivery
  const held19 = (delivery93 === 1 ? 1 : all100 === 1 ? 1 : delivery93 | all100);
  if (held19 === 2) out[19] = 1;
  else if (held19 === 3) {
    out[19] = 6; if (verdict < 4) verdict = 4;
  } else {
    out[19] = 7; if (verdict < 5) verdict = 5;
  }
  const learningOutcomes101 = o.learningOutcomes;
  const learningOutcomes102 = size(learningOutcomes101);
  // outcomes-defined
  const held21 = (1000000 <= learningOutcomes102 ? 2 : 1000000 > learningOutcomes102 ? 1 : 3);
  if (held21 === 2) out[21] = 1;
  else if (held21 === 3) {
    out[21] = 6; if (verdict < 4) verdict = 4;
  } else {
    out[21] = 7; if (verdict < 5) verdict = 5;
  }
  const level103 = o.level;
  const same104 = sameNumber(choiceSize(level103), 1000000);
  const if105 = (and71 === 2 ? 3 : and71 === 1 ? same104 : 3 | same104);
  // outcomes-one-vks-level
  const held22 = if105;
  if (held22 === 2) out[22] = 1;
  else if (held22 === 3) {
    out[22] = 6; if (verdict < 4) verdict = 4;
  } else {
    out[22] = 7; if (verdict < 5) verdict = 5;
  }
  const same106 = sameMask(min52, max53);
  const several108 = isChoice(level103);
  const level110 = (several108 ? choiceMask(level103, path109, maskOf107) : maskOf107(level103));
  const same111 = sameMask((and71 === 2 ? 15 : and71 === 1 ? level110 : 15 | level110), max53);
  // level-type-1-inherits
  const applied23 = (within84 === 1 ? 1 : same106 === 1 ? 1 : within84 | same106);
  if (applied23 === 1) out[23] = 0;
  else {
    const held23 = same111;
    if (held23 === 2) out[23] = 1;
    else if (held23 === 3 || applied23 === 3) {
      out[23] = 6; if (verdict < 4) verdict = 4;
    } else {
      out[23] = 7; if (verdict < 5) verdict = 5;
    }
  }
  // level-type-1-mixed
  const applied24 = (within84 === 1 ? 1 : (t112 = (same106 === 3 ? 3 : 3 - same106)) === 1 ? 1 : within84 | t112);
  if (applied24 === 1) out[24] = 0;
  else {
    const held24 = same111;
    if (held24 === 2) out[24] = 1;
    else if (held24 === 3 || applied24 === 3) {
      out[24] = 6; if (verdict < 4) verdict = 4;
    } else {
      out[24] = 7; if (verdict < 5) verdict = 5;
    }
  }
  // level-other-types-classified
  const applied25 = ((if64 & 1073741809) === 0 ? 2 : (if64 & 14) === 0 ? 1 : 3);
  if (applied25 === 1) out[25] = 0;
  else {
    const held25 = if105;
    if (held25 === 2) out[25] = 1;
    else if (held25 === 3 || applied25 === 3) {
      out[25] = 6; if (verdict < 4) verdict = 4;
    } else {
      out[25] = 7; if (verdict < 5) verdict = 5;
    }
  }
  const assessment113 = o.assessment;
  const methods114 = assessment113?.methods;
  const methods115 = size(methods114);
  // outcomes-assessed
  const held26 = (1000000 <= methods115 ? 2 : 1000000 > methods115 ? 1 : 3);
  if (held26 === 2) out[26] = 1;
  else if (held26 === 3) {
    out[26] = 6; if (verdict < 4) verdict = 4;
  } else {
    out[26] = 7; if (verdict < 5) verdict = 5;
  }
  // assessment-method-known-in-advance
  const held27 = boolean(o.advance?.assessmentMethod);
  if (held27 === 2) out[27] = 1;
  else if (held27 === 3) {
    out[27] = 6; if (verdict < 4) verdict = 4;
  } else {
    out[27] = 7; if (verdict < 5) verdict = 5;
  }
  // learner-support
  const held28 = given(o.support);
  if (held28 === 2) out[28] = 1;
  else if (held28 === 3) {
    out[28] = 6; if (verdict < 4) verdict = 4;
  } else {
    out[28] = 7; if (verdict < 5) verdict = 5;
  }
  const restrictions116 = o.admission?.restrictions;
  const isList117 = Array.isArray(restrictions116);
  let seen119 = isList117 ? 0 : 8;
  if (isList117) for (let i120 = 0; i120 < restrictions116.length; i120++) {
    const item118 = restrictions116[i120];
    seen119 |= 1 << (given(item118?.reason) === 2 ? 2 : 1);
  }
  const all121 = (seen119 & 2) !== 0 ? 1 : (seen119 & 8) !== 0 ? 3 : 2;
  // admission-few-restrictions
  const held30 = all121;
  if (held30 === 2) out[30] = 1;
  else if (held30 === 3) {
    out[30] = 6; if (verdict < 1) verdict = 1;
  } else {
    out[30] = 3; if (verdict < 1) verdict = 1;
  }
  const awardingEntity123 = given(o.awardingEntity);
  const title125 = given(o.title);
  const level130 = (several108 ? choiceGiven(level103, path109) : given(level103));
  const methods132 = given(methods114);
  // registration-record-complete
  const held33 = ((t122 = given(institution1)) === 1 ? 1 : awardingEntity123 === 1 ? 1 : (t124 = given(o.academicYear)) === 1 ? 1 : title125 === 1 ? 1 : (t126 = given(label6)) === 1 ? 1 : (t129 = ((t127 = given(type59)) === 2 ? 2 : (t128 = given(category63)) === 2 ? 2 : t127 | t128)) === 1 ? 1 : credits90 === 1 ? 1 : level130 === 1 ? 1 : (t131 = given(o.languages)) === 1 ? 1 : delivery93 === 1 ? 1 : methods132 === 1 ? 1 : (t133 = given(o.start)) === 1 ? 1 : (t138 = ((t135 = ((t134 = ((if64 & 1073741815) === 0 ? 2 : (if64 & 8) === 0 ? 1 : 3)) === 1 ? 1 : not58 === 1 ? 1 : t134 | not58)) === 2 ? 2 : (t137 = ((t136 = given(components11)) === 1 ? 1 : all54 === 1 ? 1 : t136 | all54)) === 2 ? 2 : t135 | t137)) === 1 ? 1 : t122 | awardingEntity123 | t124 | title125 | t126 | t129 | credits90 | level130 | t131 | delivery93 | methods132 | t133 | t138);
  if (held33 === 2) out[33] = 1;
  else if (held33 === 3) {
    out[33] = 6; if (verdict < 1) verdict = 1;
  } else {
    out[33] = 3; if (verdict < 1) verdict = 1;
  }
  // certificate-elements-complete
  const held34 = (title125 === 1 ? 1 : awardingEntity123 === 1 ? 1 : (t139 = given(learningOutcomes101)) === 1 ? 1 : credits90 === 1 ? 1 : level130 === 1 ? 1 : methods132 === 1 ? 1 : delivery93 === 1 ? 1 : (t140 = given(o.qualityAssurance)) === 1 ? 1 : title125 | awardingEntity123 | t139 | credits90 | level130 | methods132 | delivery93 | t140);
  if (held34 === 2) out[34] = 1;
  else if (held34 === 3) {
    out[34] = 6; if (verdict < 1) verdict = 1;
  } else {
    out[34] = 3; if (verdict < 1) verdict = 1;
  }
  // credits-match-components
  const applied35 = (components57 === 1 ? 1 : (t141 = ((structure69 & 1073741822) === 0 ? 2 : (structure69 & 1) === 0 ? 1 : 3)) === 1 ? 1 : components57 | t141);
  if (applied35 === 1) out[35] = 0;
  else {
    const held35 = sameNumber(sum55, if79);
    if (held35 === 2) out[35] = 1;
    else if (held35 === 3 || applied35 === 3) {
      out[35] = 6; if (verdict < 1) verdict = 1;
    } else {
      out[35] = 3; if (verdict < 1) verdict = 1;
    }
  }
  // component-origin-declared
  const applied36 = (components57 === 1 ? 1 : exists56 === 1 ? 1 : components57 | exists56);
  if (applied36 === 1) out[36] = 0;
  else {
    const held36 = all54;
    if (held36 === 2) out[36] = 1;
    else if (held36 === 3 || applied36 === 3) {
      out[36] = 6; if (verdict < 1) verdict = 1;
    } else {
      out[36] = 3; if (verdict < 1) verdict = 1;
    }
  }
  out[2] = 0;
  return verdict;
}
export const predicate = { rules, evaluate };

// Generated from the rules of a released version. Not to be edited.
import { ShareList, agreed, boolean, choiceGiven, choiceMask, choiceSize, classify, decimal, disputed, given, greaterOf, isChoice, key, keyWithin, lesserOf, recorded, safe, sameMask, sameNumber, size, tableOf, weightsOf } from '@afsprakenkader/rule-language/runtime';
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
const shares38 = new ShareList();
const maskOf42 = (v) => v === "fixed" ? 1 : v === "pool" ? 2 : 3;
const maskOf46 = (v) => v === 5 ? 1 : v === 6 ? 2 : v === 7 ? 4 : v === 8 ? 8 : 15;
const path49 = [];
const path55 = ["programme"];
const maskOf78 = (v) => v === 1 ? 1 : v === 2 ? 2 : v === 3 ? 4 : v === 4 ? 8 : 15;
const table79 = tableOf([1,14]);
const maskOf80 = (v) => v === "existing" ? 1 : v === "new" ? 2 : 3;
const weights83 = weightsOf("constitutive");
const maskOf85 = (v) => {
  if (typeof v !== 'string') return 7;
  switch (v.length) {
    case 4: return v === "ECTS" ? 1 : 7;
    case 5: return v === "hours" ? 2 : v === "other" ? 4 : 7;
    default: return 7;
  }
};
const maskOf100 = (v) => v === "running" ? 1 : v === "discontinued" ? 2 : 3;
const maskOf111 = (v) => {
  if (typeof v !== 'string') return 7;
  switch (v.length) {
    case 6: return v === "hybrid" ? 2 : 7;
    case 8: return v === "distance" ? 4 : 7;
    case 9: return v === "in-person" ? 1 : 7;
    default: return 7;
  }
};
const rules = ["framework-not-binding","scope-flemish-higher-education","other-lifelong-learning-free","term-reserved","term-european-definition","type-1-existing-units","type-2-existing-plus-lifelong-learning","type-3-new-units-degree-content","type-4-new-content","type-two-category-view","content-meets-needs","offer-decided-by-institution","field-authorised","discontinuation-lets-learners-finish","load-in-ects","load-minimum","load-maximum","load-reaches-postgraduate","load-reaches-master","mode-of-delivery","mode-fits-target-group","outcomes-defined","outcomes-known-in-advance","outcomes-one-vks-level","level-type-1-inherits","level-type-1-mixed","level-type-1-tie","level-other-types-classified","outcomes-assessed","assessment-method-known-in-advance","learner-support","admission-set-by-institution","admission-few-restrictions","usable-for-evk","quality-assurance-existing-system","registration-record-complete","certificate-elements-complete","credits-match-components","component-origin-declared","training-leave-threshold"];
function evaluate(o, out, context) {
  const units = context === undefined ? undefined : context.disputedUnits;
  let verdict = 0;
  let t13 = 0, t41 = 0, t44 = 0, t54 = 0, t56 = 0, t87 = 0, t95 = 0, t98 = 0, t99 = 0, t103 = 0, t104 = 0, t105 = 0, t122 = 0, t123 = 0, t133 = 0, t135 = 0, t137 = 0, t138 = 0, t139 = 0, t140 = 0, t142 = 0, t144 = 0, t145 = 0, t146 = 0, t147 = 0, t148 = 0, t149 = 0, t150 = 0, t151 = 0, t152 = 0;
  const institution1 = o.institution;
  const institution2 = key(institution1);
  const oneOf4 = (typeof institution2 === 'string' ? (members3.has(institution2) ? 2 : 1) : keyWithin(institution2, members3));
  if (oneOf4 === 1) {
    out.fill(0, 0, 40);
    return 6;
  }
  const label6 = o.label;
  const label7 = maskOf5(label6);
  const within8 = ((label7 & 1073741822) === 0 ? 2 : (label7 & 1) === 0 ? 1 : 3);
  if (within8 === 1) {
    out.fill(0, 0, 40);
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
  const structure40 = o.structure;
  const structure43 = maskOf42(structure40);
  const and45 = ((t41 = (given(structure40) === 2 ? 2 : 1)) === 1 ? 1 : (t44 = ((structure43 & 1073741821) === 0 ? 2 : (structure43 & 2) === 0 ? 1 : 3)) === 1 ? 1 : t41 | t44);
  const level47 = o.level;
  const several48 = isChoice(level47);
  const level50 = (several48 ? choiceMask(level47, path49, maskOf46) : maskOf46(level47));
  const if51 = (and45 === 2 ? 15 : and45 === 1 ? level50 : 15 | level50);
  const level52 = maskOf46(o.levelChoice?.level);
  let seen16 = isList14 ? 0 : 8;
  let seen27 = isList14 ? 0 : 8;
  let seen29 = isList14 ? 0 : 8;
  let seen30 = isList14 ? 0 : 8;
  let seen32 = isList14 ? 0 : 8;
  let seen33 = isList14 ? 0 : 8;
  let min34 = 0;
  let max37 = 0;
  shares38.clear();
  let seen53 = isList14 ? 0 : 8;
  let sum57 = isList14 ? 0 : NaN;
  let seen58 = isList14 ? 0 : 8;
  if (isList14) for (let i59 = 0; i59 < components11.length; i59++) {
    const item15 = components11[i59];
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
    const if39 = ((units === undefined ? 1 : disputed(item15, units)) === 2 ? NaN : decimal(item15?.credits));
    shares38.add(pickMask36, if39);
    seen53 |= 1 << ((t54 = ((kind18 & 1) === 0 ? 2 : (kind18 & 1073741822) === 0 ? 1 : 3)) === 2 ? 2 : (t56 = (several22 ? choiceGiven(origin21, path55) : given(origin21?.programme))) === 2 ? 2 : t54 | t56);
    sum57 = safe(sum57 + if39);
    seen58 |= 1 << within19;
  }
  const all60 = (seen16 & 2) !== 0 ? 1 : (seen16 & 8) !== 0 ? 3 : 2;
  const exists61 = (seen16 & 4) !== 0 ? 2 : (seen16 & 8) !== 0 ? 3 : 1;
  const exists62 = (seen27 & 4) !== 0 ? 2 : (seen27 & 8) !== 0 ? 3 : 1;
  const all63 = (seen29 & 2) !== 0 ? 1 : (seen29 & 8) !== 0 ? 3 : 2;
  const exists64 = (seen30 & 4) !== 0 ? 2 : (seen30 & 8) !== 0 ? 3 : 1;
  const all65 = (seen32 & 2) !== 0 ? 1 : (seen32 & 8) !== 0 ? 3 : 2;
  const all66 = (seen33 & 2) !== 0 ? 1 : (seen33 & 8) !== 0 ? 3 : 2;
  const min67 = min34 === 0 ? 15 : min34;
  const max68 = max37 === 0 ? 15 : max37;
  const tied69 = isList14 ? shares38.tied() : 3;
  const leads70 = isList14 ? shares38.leads(if51) : 3;
  const leads71 = isList14 ? shares38.leads(level52) : 3;
  const all72 = (seen53 & 2) !== 0 ? 1 : (seen53 & 8) !== 0 ? 3 : 2;
  const sum73 = sum57;
  const exists74 = (seen58 & 4) !== 0 ? 2 : (seen58 & 8) !== 0 ? 3 : 1;
  truths9[0] = ((t13 = (1000000 <= components12 ? 2 : 1000000 > components12 ? 1 : 3)) === 1 ? 1 : all60 === 1 ? 1 : t13 | all60);
  truths9[1] = (exists61 === 1 ? 1 : exists62 === 1 ? 1 : all63 === 1 ? 1 : exists61 | exists62 | all63);
  truths9[2] = (exists64 === 1 ? 1 : all65 === 1 ? 1 : exists64 | all65);
  const components75 = (given(components11) === 2 ? 2 : 1);
  const not76 = (components75 === 3 ? 3 : 3 - components75);
  truths9[3] = (not76 === 2 ? 2 : all66 === 2 ? 2 : not76 | all66);
  const type77 = o.type;
  const category81 = o.category;
  const if82 = ((given(type77) === 2 ? 2 : 1) === 2 ? maskOf78(type77) : table79[maskOf80(category81)]);
  classify(types10, truths9, if82, 15, out);
  if (weights83[out[5]] > verdict) verdict = weights83[out[5]];
  if (weights83[out[6]] > verdict) verdict = weights83[out[6]];
  if (weights83[out[7]] > verdict) verdict = weights83[out[7]];
  if (weights83[out[8]] > verdict) verdict = weights83[out[8]];
  // framework-not-binding
  out[0] = 2;
  // term-european-definition
  out[4] = 2;
  // type-two-category-view
  const told9 = (given(category81) === 2 ? 2 : 1);
  if (told9 === 2) { out[9] = 2; }
  else if (told9 === 1) { out[9] = 0; }
  else if (told9 === 3) { out[9] = 6; }
  // offer-decided-by-institution
  out[11] = 2;
  // load-reaches-postgraduate
  const creditUnit84 = o.creditUnit;
  const if86 = ((given(creditUnit84) === 2 ? 2 : 1) === 2 ? maskOf85(creditUnit84) : 1);
  const or88 = (and45 === 2 ? 2 : (t87 = ((if86 & 1) === 0 ? 2 : (if86 & 1073741822) === 0 ? 1 : 3)) === 2 ? 2 : and45 | t87);
  const credits89 = o.credits;
  const credits90 = decimal(credits89);
  const if91 = (or88 === 2 ? NaN : or88 === 1 ? credits90 : agreed(NaN, credits90));
  const told17 = (20000000 <= if91 ? 2 : 20000000 > if91 ? 1 : 3);
  if (told17 === 2) { out[17] = 2; }
  else if (told17 === 1) { out[17] = 0; }
  else if (told17 === 3) { out[17] = 6; }
  // load-reaches-master
  const told18 = (60000000 <= if91 ? 2 : 60000000 > if91 ? 1 : 3);
  if (told18 === 2) { out[18] = 2; }
  else if (told18 === 1) { out[18] = 0; }
  else if (told18 === 3) { out[18] = 6; }
  // mode-fits-target-group
  out[20] = 2;
  // admission-set-by-institution
  out[31] = 2;
  // usable-for-evk
  out[33] = 2;
  // quality-assurance-existing-system
  out[34] = 2;
  // training-leave-threshold
  const order92 = (3000000 <= if91 ? 2 : 3000000 > if91 ? 1 : 3);
  const told39 = order92;
  if (told39 === 2) { out[39] = 2; }
  else if (told39 === 1) { out[39] = 0; }
  else if (told39 === 3) { out[39] = 6; }
  // content-meets-needs
  const held10 = given(o.needs);
  if (held10 === 2) out[10] = 1;
  else if (held10 === 3) {
    out[10] = 6; if (verdict < 4) verdict = 4;
  } else {
    out[10] = 7; if (verdict < 5) verdict = 5;
  }
  const field93 = o.field;
  const authorised94 = field93?.authorised;
  const within96 = ((if82 & 1073741822) === 0 ? 2 : (if82 & 1) === 0 ? 1 : 3);
  const authorised97 = (given(authorised94) === 2 ? 2 : 1);
  // field-authorised
  const held12 = ((t95 = boolean(authorised94)) === 2 ? 2 : (t99 = (within96 === 1 ? 1 : (t98 = (authorised97 === 3 ? 3 : 3 - authorised97)) === 1 ? 1 : within96 | t98)) === 2 ? 2 : t95 | t99);
  if (held12 === 2) out[12] = 1;
  else if (held12 === 3) {
    out[12] = 6; if (verdict < 4) verdict = 4;
  } else {
    out[12] = 7; if (verdict < 5) verdict = 5;
  }
  const status101 = maskOf100(o.status);
  // discontinuation-lets-learners-finish
  const applied13 = ((status101 & 1073741821) === 0 ? 2 : (status101 & 2) === 0 ? 1 : 3);
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
  const credits102 = given(credits89);
  // load-in-ects
  const held14 = (credits102 === 1 ? 1 : (t103 = ((if86 & 1073741822) === 0 ? 2 : (if86 & 1) === 0 ? 1 : 3)) === 1 ? 1 : credits102 | t103);
  if (held14 === 2) out[14] = 1;
  else if (held14 === 3) {
    out[14] = 6; if (verdict < 4) verdict = 4;
  } else {
    out[14] = 7; if (verdict < 5) verdict = 5;
  }
  // load-minimum
  const held15 = order92;
  if (held15 === 2) out[15] = 1;
  else if (held15 === 3) {
    out[15] = 6; if (verdict < 4) verdict = 4;
  } else {
    out[15] = 5; if (verdict < 3) verdict = 3;
  }
  let except16 = 1;
  // load-maximum
  const held16 = (if91 <= 20000000 ? 2 : if91 > 20000000 ? 1 : 3);
  if (held16 === 2) out[16] = 1;
  else if (held16 === 3 || (except16 = ((t104 = (20000000 < if91 ? 2 : 20000000 >= if91 ? 1 : 3)) === 1 ? 1 : (t105 = recorded(o, "load-maximum")) === 1 ? 1 : t104 | t105)) === 3) {
    out[16] = 6; if (verdict < 4) verdict = 4;
  } else if (except16 === 2) {
    out[16] = 4; if (verdict < 2) verdict = 2;
  } else {
    out[16] = 5; if (verdict < 3) verdict = 3;
  }
  const delivery106 = o.delivery;
  const delivery107 = given(delivery106);
  const isList108 = Array.isArray(delivery106);
  let seen110 = isList108 ? 0 : 8;
  if (isList108) for (let i113 = 0; i113 < delivery106.length; i113++) {
    const item109 = delivery106[i113];
    const item112 = maskOf111(item109);
    seen110 |= 1 << ((item112 & 1073741816) === 0 ? 2 : (item112 & 7) === 0 ? 1 : 3);
  }
  const all114 = (seen110 & 2) !== 0 ? 1 : (seen110 & 8) !== 0 ? 3 : 2;
  // mode-of-delivery
  const held19 = (delivery107 === 1 ? 1 : all114 === 1 ? 1 : delivery107 | all114);
  if (held19 === 2) out[19] = 1;
  else if (held19 === 3) {
    out[19] = 6; if (verdict < 4) verdict = 4;
  } else {
    out[19] = 7; if (verdict < 5) verdict = 5;
  }
  const learningOutcomes115 = o.learningOutcomes;
  const learningOutcomes116 = size(learningOutcomes115);
  // outcomes-defined
  const held21 = (1000000 <= learningOutcomes116 ? 2 : 1000000 > learningOutcomes116 ? 1 : 3);
  if (held21 === 2) out[21] = 1;
  else if (held21 === 3) {
    out[21] = 6; if (verdict < 4) verdict = 4;
  } else {
    out[21] = 7; if (verdict < 5) verdict = 5;
  }
  const advance117 = o.advance;
  // outcomes-known-in-advance
  const held22 = boolean(advance117?.learningOutcomes);
  if (held22 === 2) out[22] = 1;
  else if (held22 === 3) {
    out[22] = 6; if (verdict < 4) verdict = 4;
  } else {
    out[22] = 7; if (verdict < 5) verdict = 5;
  }
  const same118 = sameNumber(choiceSize(level47), 1000000);
  const if119 = (and45 === 2 ? 3 : and45 === 1 ? same118 : 3 | same118);
  // outcomes-one-vks-level
  const held23 = if119;
  if (held23 === 2) out[23] = 1;
  else if (held23 === 3) {
    out[23] = 6; if (verdict < 4) verdict = 4;
  } else {
    out[23] = 7; if (verdict < 5) verdict = 5;
  }
  const same120 = sameMask(min67, max68);
  // level-type-1-inherits
  const applied24 = (within96 === 1 ? 1 : same120 === 1 ? 1 : within96 | same120);
  if (applied24 === 1) out[24] = 0;
  else {
    const held24 = sameMask(if51, max68);
    if (held24 === 2) out[24] = 1;
    else if (held24 === 3 || applied24 === 3) {
      out[24] = 6; if (verdict < 4) verdict = 4;
    } else {
      out[24] = 7; if (verdict < 5) verdict = 5;
    }
  }
  const not121 = (same120 === 3 ? 3 : 3 - same120);
  // level-type-1-mixed
  const applied25 = (within96 === 1 ? 1 : not121 === 1 ? 1 : (t122 = (tied69 === 3 ? 3 : 3 - tied69)) === 1 ? 1 : within96 | not121 | t122);
  if (applied25 === 1) out[25] = 0;
  else {
    const held25 = leads70;
    if (held25 === 2) out[25] = 1;
    else if (held25 === 3 || applied25 === 3) {
      out[25] = 6; if (verdict < 4) verdict = 4;
    } else {
      out[25] = 7; if (verdict < 5) verdict = 5;
    }
  }
  // level-type-1-tie
  const applied26 = (within96 === 1 ? 1 : not121 === 1 ? 1 : tied69 === 1 ? 1 : within96 | not121 | tied69);
  if (applied26 === 1) out[26] = 0;
  else {
    const held26 = (leads70 === 1 ? 1 : leads71 === 1 ? 1 : (t123 = sameMask(if51, level52)) === 1 ? 1 : leads70 | leads71 | t123);
    if (held26 === 2) out[26] = 1;
    else if (held26 === 3 || applied26 === 3) {
      out[26] = 6; if (verdict < 4) verdict = 4;
    } else {
      out[26] = 7; if (verdict < 5) verdict = 5;
    }
  }
  // level-other-types-classified
  const applied27 = ((if82 & 1073741809) === 0 ? 2 : (if82 & 14) === 0 ? 1 : 3);
  if (applied27 === 1) out[27] = 0;
  else {
    const held27 = if119;
    if (held27 === 2) out[27] = 1;
    else if (held27 === 3 || applied27 === 3) {
      out[27] = 6; if (verdict < 4) verdict = 4;
    } else {
      out[27] = 7; if (verdict < 5) verdict = 5;
    }
  }
  const assessment124 = o.assessment;
  const methods125 = assessment124?.methods;
  const methods126 = size(methods125);
  // outcomes-assessed
  const held28 = (1000000 <= methods126 ? 2 : 1000000 > methods126 ? 1 : 3);
  if (held28 === 2) out[28] = 1;
  else if (held28 === 3) {
    out[28] = 6; if (verdict < 4) verdict = 4;
  } else {
    out[28] = 7; if (verdict < 5) verdict = 5;
  }
  // assessment-method-known-in-advance
  const held29 = boolean(advance117?.assessmentMethod);
  if (held29 === 2) out[29] = 1;
  else if (held29 === 3) {
    out[29] = 6; if (verdict < 4) verdict = 4;
  } else {
    out[29] = 7; if (verdict < 5) verdict = 5;
  }
  // learner-support
  const held30 = given(o.support);
  if (held30 === 2) out[30] = 1;
  else if (held30 === 3) {
    out[30] = 6; if (verdict < 4) verdict = 4;
  } else {
    out[30] = 7; if (verdict < 5) verdict = 5;
  }
  const restrictions127 = o.admission?.restrictions;
  const isList128 = Array.isArray(restrictions127);
  let seen130 = isList128 ? 0 : 8;
  if (isList128) for (let i131 = 0; i131 < restrictions127.length; i131++) {
    const item129 = restrictions127[i131];
    seen130 |= 1 << (given(item129?.reason) === 2 ? 2 : 1);
  }
  const all132 = (seen130 & 2) !== 0 ? 1 : (seen130 & 8) !== 0 ? 3 : 2;
  // admission-few-restrictions
  const held32 = all132;
  if (held32 === 2) out[32] = 1;
  else if (held32 === 3) {
    out[32] = 6; if (verdict < 1) verdict = 1;
  } else {
    out[32] = 3; if (verdict < 1) verdict = 1;
  }
  const awardingEntity134 = given(o.awardingEntity);
  const title136 = given(o.title);
  const level141 = (several48 ? choiceGiven(level47, path49) : given(level47));
  const methods143 = given(methods125);
  // registration-record-complete
  const held35 = ((t133 = given(institution1)) === 1 ? 1 : awardingEntity134 === 1 ? 1 : (t135 = given(o.academicYear)) === 1 ? 1 : title136 === 1 ? 1 : (t137 = given(label6)) === 1 ? 1 : (t140 = ((t138 = given(type77)) === 2 ? 2 : (t139 = given(category81)) === 2 ? 2 : t138 | t139)) === 1 ? 1 : credits102 === 1 ? 1 : level141 === 1 ? 1 : (t142 = given(o.languages)) === 1 ? 1 : delivery107 === 1 ? 1 : methods143 === 1 ? 1 : (t144 = given(o.start)) === 1 ? 1 : (t149 = ((t146 = ((t145 = ((if82 & 1073741815) === 0 ? 2 : (if82 & 8) === 0 ? 1 : 3)) === 1 ? 1 : not76 === 1 ? 1 : t145 | not76)) === 2 ? 2 : (t148 = ((t147 = given(components11)) === 1 ? 1 : all72 === 1 ? 1 : t147 | all72)) === 2 ? 2 : t146 | t148)) === 1 ? 1 : t133 | awardingEntity134 | t135 | title136 | t137 | t140 | credits102 | level141 | t142 | delivery107 | methods143 | t144 | t149);
  if (held35 === 2) out[35] = 1;
  else if (held35 === 3) {
    out[35] = 6; if (verdict < 1) verdict = 1;
  } else {
    out[35] = 3; if (verdict < 1) verdict = 1;
  }
  // certificate-elements-complete
  const held36 = (title136 === 1 ? 1 : awardingEntity134 === 1 ? 1 : (t150 = given(learningOutcomes115)) === 1 ? 1 : credits102 === 1 ? 1 : level141 === 1 ? 1 : methods143 === 1 ? 1 : delivery107 === 1 ? 1 : (t151 = given(o.qualityAssurance)) === 1 ? 1 : title136 | awardingEntity134 | t150 | credits102 | level141 | methods143 | delivery107 | t151);
  if (held36 === 2) out[36] = 1;
  else if (held36 === 3) {
    out[36] = 6; if (verdict < 1) verdict = 1;
  } else {
    out[36] = 3; if (verdict < 1) verdict = 1;
  }
  // credits-match-components
  const applied37 = (components75 === 1 ? 1 : (t152 = ((structure43 & 1073741822) === 0 ? 2 : (structure43 & 1) === 0 ? 1 : 3)) === 1 ? 1 : components75 | t152);
  if (applied37 === 1) out[37] = 0;
  else {
    const held37 = sameNumber(sum73, if91);
    if (held37 === 2) out[37] = 1;
    else if (held37 === 3 || applied37 === 3) {
      out[37] = 6; if (verdict < 1) verdict = 1;
    } else {
      out[37] = 3; if (verdict < 1) verdict = 1;
    }
  }
  // component-origin-declared
  const applied38 = (components75 === 1 ? 1 : exists74 === 1 ? 1 : components75 | exists74);
  if (applied38 === 1) out[38] = 0;
  else {
    const held38 = all72;
    if (held38 === 2) out[38] = 1;
    else if (held38 === 3 || applied38 === 3) {
      out[38] = 6; if (verdict < 1) verdict = 1;
    } else {
      out[38] = 3; if (verdict < 1) verdict = 1;
    }
  }
  out[2] = 0;
  return verdict;
}
export const predicate = { rules, evaluate };

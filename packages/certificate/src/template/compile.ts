import { AfkError, problem } from '@afsprakenkader/diagnostics';
import { compileHead, type DisplayList, type LearnerFill } from '@afsprakenkader/pdf';
import { forbiddenClaims } from '../branding/texts.js';
import { checkForm, checkTemplate } from '../checks/check-template.js';
import { CERTIFICATE_CODES } from '../codes.js';
import { type Arrangement, arrange, probe } from '../layout/arrange.js';
import { type AwardNeeds, keyOf } from '../layout/award-needs.js';
import { type AwardText, awardTexts } from '../layout/award-texts.js';
import { type Faces, openFaces } from '../layout/faces.js';
import type { Source } from '../layout/facts.js';
import { LOGO_IMAGE } from '../layout/letterhead.js';
import { openQr, qrModules, qrRows } from '../layout/qr.js';
import { repertoireOf } from '../layout/repertoire.js';
import { drawAwardTexts, needsOf } from '../layout/set-award.js';
import { versionWords } from '../layout/version-words.js';
import { wordingOf } from '../layout/wording.js';
import { DATA_FILE, dataFile, dataWriter } from './data-file.js';
import type { Award, CertificateOrder, Compiled, Form } from './model.js';
import { SAMPLE_AWARD } from './sample-award.js';

/** Goes up when the layout itself changes: certificates name it. */
export const LAYOUT_VERSION = '1';
const NAMESPACE = 'urn:afsprakenkader:certificate:1#';
const PROPERTIES = [
  { name: 'Template', description: 'Framework version, house style, layout and languages of the page' },
  {
    name: 'TemplateDigest',
    description: 'SHA-256 of the part of the file that all certificates of the template share',
  },
  { name: 'FrameworkDigest', description: 'Digest of the framework version' },
] as const;

interface LaidOut extends Form {
  readonly arrangement: Arrangement;
}

/**
 * Compiles a template for one edition. All that can be known before there is a learner is known here: every mandatory
 * element in every language, sizes, contrast, overlap, the QR code and the longest name are checked, and nothing comes
 * back where one does not hold.
 *
 * @throws AfkError AFK-832 for a claim that the version forbids, AFK-857 for a check that does not hold, AFK-858 for a
 * mandatory element that is missing, AFK-859 for a character that no face has, AFK-861 where versions differ
 */
export async function compileCertificate(order: CertificateOrder): Promise<Compiled> {
  const { engine, template, bundle, branding, edition, attachments = [], seal } = order;
  const languages = order.languages ?? branding.languages;
  if (template.version !== bundle.version || edition.framework.version !== template.version) {
    const slots = { certificate: edition.framework.version, template: template.version };
    throw new AfkError(problem(CERTIFICATE_CODES, 'AFK-861', slots));
  }
  const { title, learningOutcomes } = edition.achievement;
  const [claim] = forbiddenClaims(
    {
      paragraph: branding.paragraph,
      footer: branding.footer,
      title,
      ...Object.fromEntries(learningOutcomes.map((text, index) => [`learningOutcomes[${index + 1}]`, text])),
    },
    template.forbiddenClaims,
  );
  if (claim) throw new AfkError(claim);
  const { encode, decode } = await openQr();
  const faces = openFaces(engine, order.fonts, branding);
  const rules = new Map((bundle.rules ?? []).map(({ id, title: name }) => [id, name]));
  const source: Source = { template, words: versionWords(bundle.taxonomy), branding, edition, rules };
  const wordings = languages.map((language) => wordingOf(template, language));
  const [main] = wordings;
  const info: DisplayList['info'] = {
    title: main?.sentence('documentTitle', { title: title[main.language] ?? '' }) ?? '',
    language: languages[0] ?? 'nl',
    author: edition.issuer.awardingBody,
    subject: main === undefined ? '' : template.title[main.language],
    producer: `afsprakenkader certificate ${LAYOUT_VERSION}`,
    properties: PROPERTIES.map((property) => ({ ...property, namespace: NAMESPACE, prefix: 'afk' })),
  };
  const files: DisplayList['files'] = [
    dataFile(main?.sentence('attachment') ?? ''),
    ...attachments.map((each) => ({ ...each, content: { slot: each.name } })),
  ];
  const templateId = [
    `framework@${template.version}`,
    `branding@${branding.version}`,
    `layout@${LAYOUT_VERSION}`,
    languages.join('-'),
  ].join('+');

  const layOut = (needs: AwardNeeds): LaidOut => {
    const arrangement = arrange(source, faces, languages, needs, { seal: seal !== undefined });
    checkForm({ arrangement });
    const { logo } = branding;
    const list: DisplayList = {
      info,
      fonts: fontsOf(faces, needs),
      images: logo?.image.kind === 'picture' ? { [LOGO_IMAGE]: logo.image.picture.png } : {},
      structure: arrangement.structure,
      pages: arrangement.pages,
      files,
      ...(seal === undefined
        ? {}
        : {
            seal: {
              tooltip: main?.sentence('seal', { awardingBody: edition.issuer.awardingBody }) ?? '',
              element: arrangement.seal,
              page: 0,
              reserve: seal.reserve,
            },
          }),
    };
    return { key: keyOf(needs), list, arrangement, ...compileHead(engine, list) };
  };

  const probes = new Map<number, Arrangement['places']>();
  const placesFor = (modules: number): Arrangement['places'] => {
    const known = probes.get(modules) ?? probe(source, faces, languages, roomy(modules, languages));
    probes.set(modules, known);
    return known;
  };
  const forms = new Map<string, LaidOut>();
  const made = new WeakMap<Award, { texts: ReadonlyMap<string, AwardText>; form: LaidOut }>();
  const settle = (award: Award) => {
    const known = made.get(award);
    if (known) return known;
    const texts = awardTexts(award, wordings);
    const places = placesFor(qrModules(award.verification));
    const needs = needsOf(award, texts, faces, languages, places);
    const key = keyOf(needs);
    const form = forms.get(key) ?? layOut(needs);
    forms.set(key, form);
    const settled = { texts, form };
    made.set(award, settled);
    return settled;
  };
  const write = dataWriter(edition, languages);
  const compiled: Compiled = {
    templateId,
    languages,
    edition,
    attachments,
    licences: faces.licences,
    forms,
    checks: [],
    formOf: (award) => settle(award).form,
    fillOf: (award, given = {}): LearnerFill => {
      const { texts, form } = settle(award);
      const { places } = form.arrangement;
      return {
        drawings: drawAwardTexts(award, texts, faces, places, qrRows(encode, award.verification)),
        uris: { address: award.verification },
        files: { ...given, [DATA_FILE]: write(award) },
        properties: { Template: templateId, TemplateDigest: form.digest, FrameworkDigest: edition.framework.digest },
        documentId: award.id,
        issued: `${award.issuedOn}T12:00:00Z`,
        ...(seal === undefined ? {} : { seal: { name: edition.issuer.awardingBody } }),
      };
    },
  };
  const sample = settle(SAMPLE_AWARD);
  forms.delete(sample.form.key);
  made.delete(SAMPLE_AWARD);
  const checks = checkTemplate({ source, faces, languages, arrangement: sample.form.arrangement, encode, decode });
  return { ...compiled, checks };
}

function fontsOf({ chains, all }: Faces, needs: AwardNeeds): DisplayList['fonts'] {
  const own = new Set([chains.heading, chains.text, chains.bold].map(({ primary }) => primary.id));
  if (needs.fallback) for (const { fallback } of [chains.heading, chains.text]) own.add(fallback.id);
  const numbers = 'ABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789-.';
  const learners = new Set([chains.heading, chains.text].flatMap(({ primary, fallback }) => [primary.id, fallback.id]));
  return Object.fromEntries(
    [...all].map(([id, face]) => {
      const repertoire = !own.has(id) ? '' : learners.has(id) ? repertoireOf(needs, face) : numbers;
      return [id, { bytes: face.bytes, repertoire }];
    }),
  );
}

/** Room for everything, to learn how wide each place is. */
function roomy(modules: number, languages: readonly string[]): AwardNeeds {
  const one = Object.fromEntries(languages.map((language) => [language, 1]));
  return {
    details: one,
    grade: one,
    awardedOn: true,
    validUntil: true,
    number: 1,
    address: 1,
    qrModules: modules,
    tier: 'latin-1',
    fallback: false,
  };
}

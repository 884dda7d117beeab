import type { Localized } from '@afsprakenkader/diagnostics';
import type { Component, Offering } from '@afsprakenkader/offering';
import { type Institution, institution as known, wordLabel } from '@afsprakenkader/taxonomy';
import { country } from '../elm/countries.js';
import { Frame, type Node, startOf, told } from '../elm/frame.js';
import { language } from '../elm/languages.js';
import { credits, duration } from '../elm/qualification.js';
import { concept } from '../elm/terms.js';
import * as vocabulary from '../elm/vocabulary.js';
import { capital } from '../elm/words.js';
import type { Texts } from '../model/scalars.js';
import { type Exported, loadOf, oneLevel, textsOf } from './exported.js';

const FORMAT: Localized = { nl: 'het Europese leermodel (ELM 3.2)', en: 'the European Learning Model (ELM 3.2)' };
const LANGUAGE_LABEL = { nl: 'Onderwijstaal', en: 'Language of instruction' };
const FIELD_LABEL = { nl: 'Studiegebied', en: 'Field' };
const LEVEL_LABEL = { nl: 'Niveau', en: 'Level' };

type Vks = Exclude<NonNullable<Offering['level']>, readonly unknown[]>;

/** An offering, complete with the defaults of its catalogue, as a learning opportunity of the European Learning Model 3.2. */
export function elmOpportunity(offering: Offering): Exported {
  const { id, institution, delivery, start, stop, components } = offering;
  const owner = institution ?? 'onbekend';
  const frame = new Frame(
    `urn:afsprakenkader:offering:${encodeURIComponent(owner)}:${encodeURIComponent(id)}`,
    ['nl', 'en'],
    FORMAT,
  );
  const title = textsOf(offering.title);
  if (title === undefined)
    frame.leaveOut({
      label: { nl: 'Titel van', en: 'Title of' },
      value: id,
      reason: {
        nl: 'hij is niet vermeld; de code staat er in de plaats',
        en: 'it is not stated; the id stands in its place',
      },
    });
  const provider = providerOf(frame, institution);
  const name = title ?? { nl: id };
  const defaultLanguage = concept(language(name.nl === undefined ? 'en' : 'nl')!);
  // A catalogue asks for a page of each opportunity; the format of offerings knows only the site of who offers it.
  const shared = { providedBy: [provider ?? []].flat(), homepage: provider?.homepage, defaultLanguage };
  const record = {
    ...frame.node('LearningOpportunity', {
      identifier: [frame.node('Identifier', { notation: id, schemeName: 'offering' })],
      title: frame.text(name),
      ...shared,
      mode: (delivery ?? []).map((mode) => concept(vocabulary.participationMode(mode))),
      temporal:
        start || stop
          ? frame.node('PeriodOfTime', {
              startDate: start ? startOf(start) : undefined,
              endDate: stop ? startOf(stop) : undefined,
            })
          : undefined,
      learningAchievementSpecification: specification(frame, offering, name),
      hasPart: (components ?? []).flatMap((component) => part(frame, component, shared)),
    }),
    id: frame.id,
  };
  return { record: told(record), notes: frame.notes };
}

/** One of the eighteen, by the registers; what the institution has yet to check is left out. */
function providerOf(frame: Frame, key: string | null | undefined): Node | undefined {
  const found: Institution | undefined = key ? known(key) : undefined;
  if (found === undefined) {
    frame.leaveOut({
      label: { nl: 'Instelling', en: 'Institution' },
      value: key ?? '–',
      reason: { nl: 'ze is geen van de achttien', en: 'it is not one of the eighteen' },
    });
    return undefined;
  }
  const english = found.name.en !== null && !found.unconfirmed.includes('name.en') ? { en: found.name.en } : {};
  const address = frame.node('Address', { countryCode: concept(country('BE')!) });
  return frame.node('Organisation', {
    legalName: frame.text({ nl: found.name.nl, ...english }),
    homepage: [frame.node('WebResource', { contentURL: `https://${found.domain}` })],
    location: [frame.node('Location', { address: [address] })],
  });
}

function specification(frame: Frame, offering: Offering, title: Texts): Node {
  const load = loadOf(offering.credits, offering.creditUnit);
  if (typeof offering.credits === 'number' && load === undefined)
    frame.leaveOut({
      label: { nl: 'Studieomvang', en: 'Study load' },
      value: String(offering.credits),
      reason: { nl: 'de eenheid heeft er geen woord', en: 'the unit has no word there' },
    });
  const level = oneLevel(offering.level, offering.levelChoice?.level) as Vks | undefined;
  if (Array.isArray(offering.level) && offering.level.length > 1 && level === undefined)
    frame.leaveOut({
      label: LEVEL_LABEL,
      value: offering.level.join(', '),
      reason: { nl: 'er is plaats voor één niveau', en: 'there is room for one level' },
    });
  const isced = offering.field?.iscedF;
  const field = isced ? frame.conceptOr(vocabulary.field(isced), FIELD_LABEL, isced) : undefined;
  return frame.node('Qualification', {
    title: frame.text(title),
    isPartialQualification: false,
    creditPoint: load?.unit === 'ECTS' ? [credits(frame, load.amount)] : [],
    volumeOfLearning: load?.unit === 'hours' ? duration(load.amount) : undefined,
    eqfLevel: level === undefined ? undefined : concept(vocabulary.europeanLevel(level)),
    nqfLevel: level === undefined ? [] : [concept(vocabulary.flemishLevel(level))],
    thematicArea: field === undefined ? [] : [field],
    language: (offering.languages ?? []).flatMap((code) => frame.conceptOr(language(code), LANGUAGE_LABEL, code) ?? []),
    learningOutcome: (offering.learningOutcomes ?? []).flatMap((text) => {
      const texts = textsOf(text);
      return texts === undefined ? [] : [frame.node('LearningOutcome', { title: frame.text(texts) })];
    }),
    provenBy: (offering.assessment?.methods ?? []).map((method) => {
      const label = wordLabel('assessment-method', method)!;
      const term = vocabulary.assessmentType(method);
      return frame.node('LearningAssessmentSpecification', {
        title: frame.text({ nl: capital(label.nl), en: capital(label.en) }),
        dcType: term === undefined ? undefined : concept(term),
      });
    }),
    entryRequirement: requirements(frame, offering),
  });
}

function requirements(frame: Frame, { admission }: Offering): Node | undefined {
  const all = (admission?.restrictions ?? []).flatMap(({ what }) => textsOf(what) ?? []);
  if (all.length === 0) return undefined;
  return frame.note((each) => all.map((texts) => texts[each] ?? texts.nl ?? texts.en ?? '').join('; '));
}

function part(frame: Frame, { code, title, credits: load }: Component, shared: Node): Node[] {
  const texts = textsOf(title) ?? (code ? { nl: code } : undefined);
  if (texts === undefined) return [];
  return [
    frame.node('LearningOpportunity', {
      identifier: code ? [frame.node('Identifier', { notation: code, schemeName: 'unit' })] : [],
      title: frame.text(texts),
      ...shared,
      learningAchievementSpecification:
        typeof load === 'number'
          ? frame.node('LearningAchievementSpecification', {
              title: frame.text(texts),
              creditPoint: [credits(frame, load)],
            })
          : undefined,
    }),
  ];
}

import { defineCodes } from '@afsprakenkader/diagnostics';

/** Faults in a proposal. */
export const PROPOSAL_CODES = defineCodes({
  'AFK-700': {
    title: { nl: 'Voorstel wijzigt iets dat er niet is', en: 'Proposal changes something that does not exist' },
    what: {
      nl: 'Het voorstel wijzigt {kind} `{name}`, maar die bestaat niet.{hint}',
      en: 'The proposal changes {kind} `{name}`, which does not exist.{hint}',
    },
    todo: {
      nl: 'Gebruik een van: {known}. Wat nieuw is, hoort onder `add`.',
      en: 'Use one of: {known}. What is new belongs under `add`.',
    },
  },
  'AFK-701': {
    title: { nl: 'Voorstel ontbreekt', en: 'Proposal is missing' },
    what: {
      nl: 'Voor het voorstel `{name}` is er geen proposal.yaml.',
      en: 'There is no proposal.yaml for the proposal `{name}`.',
    },
    todo: {
      nl: 'Maak het bestand aan; docs/een-wijziging-voorstellen.md zegt wat erin staat.',
      en: 'Create the file; docs/proposing-a-change.md says what belongs in it.',
    },
  },
  'AFK-702': {
    title: { nl: 'Bestand van een nieuwe regel ontbreekt', en: 'File of a new rule is missing' },
    what: {
      nl: 'Het bestand `{file}` van deze nieuwe regel staat niet naast het voorstel.',
      en: 'The file `{file}` of this new rule is not beside the proposal.',
    },
    todo: {
      nl: 'Schrijf de regel in dat bestand, of haal ze hier weg.',
      en: 'Write the rule in that file, or take it out here.',
    },
  },
  'AFK-703': {
    title: { nl: 'Voorstel wijzigt niets', en: 'Proposal changes nothing' },
    what: {
      nl: 'Het voorstel noemt geen enkele wijziging.',
      en: 'The proposal names no change at all.',
    },
    todo: {
      nl: 'Noem onder `parameters`, `rules`, `add` of `drop` wat anders wordt.',
      en: 'Name under `parameters`, `rules`, `add` or `drop` what becomes different.',
    },
  },
  'AFK-704': {
    title: {
      nl: 'Afsprakenkader klopt niet meer met dit voorstel',
      en: 'Agreement no longer holds with this proposal',
    },
    what: {
      nl: 'Met deze wijziging klopt {place} niet meer: {code} {what}',
      en: 'With this change {place} no longer holds: {code} {what}',
    },
    todo: {
      nl: 'Pas de wijziging aan, of wijzig die plaats ook in het voorstel.',
      en: 'Adapt the change, or change that place in the proposal as well.',
    },
  },
});

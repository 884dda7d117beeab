import { type Mapping, mappingSchema } from '@afsprakenkader/catalogue/mapping';
import { describe, expect, it } from 'vitest';
import { mappingOf, matchingOf } from '../../web/src/pages/upload/matching.js';

const KEPT: Mapping = {
  records: { sheet: 'Aanbod', headerRow: 3 },
  fields: { id: 'Code', 'title.nl': 'Titel', languages: ['Taal 1', 'Taal 2'], label: { value: 'microcredential' } },
  values: { delivery: { contact: 'in-person', op_afstand: 'distance' } },
  components: { groupBy: 'Code', fields: { code: 'OLOD', credits: 'SP' } },
};

describe('a mapping as a person sees it', () => {
  it('is the same mapping after a look without a change', () => {
    expect(mappingOf(matchingOf(KEPT), KEPT)).toEqual(KEPT);
  });

  it('tells units apart from the offering', () => {
    expect(matchingOf(KEPT).columns).toEqual({
      Code: 'id',
      Titel: 'title.nl',
      'Taal 1': 'languages',
      'Taal 2': 'languages',
      OLOD: 'components.code',
      SP: 'components.credits',
    });
  });

  it('leaves a column unread that a person takes away, and the label to a column that tells it', () => {
    const matching = matchingOf(KEPT);
    const changed = { ...matching, columns: { ...matching.columns, 'Taal 2': '', Soort: 'label' } };
    const mapping = mappingOf(changed, KEPT);
    expect(mapping.fields).toEqual({ id: 'Code', 'title.nl': 'Titel', languages: 'Taal 1', label: 'Soort' });
    expect(mappingSchema.safeParse(mapping).success).toBe(true);
  });

  it('begins with nothing where nothing is known', () => {
    expect(mappingOf(matchingOf(null), null)).toEqual({ fields: {} });
  });

  it('keeps nested units of an export, which the page does not show', () => {
    const nested: Mapping = { fields: { id: 'code' }, components: { records: 'units', fields: { code: 'id' } } };
    expect(mappingOf(matchingOf(nested), nested).components).toEqual(nested.components);
  });
});

/** Sentences and headings of the report of an upgrade. */
export const SAY = {
  nl: {
    already: (version: string, file: string) => `${file} legt al versie ${version} vast; er is niets te doen.`,
    files: 'Wat in uw bestanden verandert',
    pin: (from: string, to: string) => `vastgelegde versie: ${from} → ${to}`,
    baseline: (kept: number, dropped: number) =>
      `nulmeting: bevindingen die meegaan: ${kept}; die vervallen: ${dropped}; nieuwe komen er niet in`,
    decisions: 'Wat u zelf beslist',
    none: 'Er is niets dat alleen u kunt beslissen.',
    dry: 'Er is niets geschreven. Voeg --write toe om dit uit te voeren.',
    wrote: (files: string) => `Geschreven: ${files}`,
    noCatalogues: 'Zonder catalogi in de configuratie zijn de gevolgen voor uw aanbod niet bekeken.',
    more: (count: number) => `… en nog ${count}`,
  },
  en: {
    already: (version: string, file: string) => `${file} already pins version ${version}; there is nothing to do.`,
    files: 'What changes in your files',
    pin: (from: string, to: string) => `pinned version: ${from} → ${to}`,
    baseline: (kept: number, dropped: number) =>
      `baseline: findings that go along: ${kept}; that are dropped: ${dropped}; new ones are not taken in`,
    decisions: 'What you decide yourself',
    none: 'There is nothing that only you can decide.',
    dry: 'Nothing was written. Add --write to carry this out.',
    wrote: (files: string) => `Written: ${files}`,
    noCatalogues: 'Without catalogues in the configuration, the impact on your offerings was not looked at.',
    more: (count: number) => `… and ${count} more`,
  },
} as const;

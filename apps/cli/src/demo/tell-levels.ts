import type { LevelAnswer } from './levels.js';
import { cut, table } from './table.js';
import type { Teller } from './teller.js';

/** The level questions: what is told (nothing), and what a supposition about origins would give under two versions. */
export function tellLevels(
  undetermined: number,
  versions: readonly { readonly version: string; readonly answers: readonly LevelAnswer[] }[],
  teller: Teller,
): string {
  const { say } = teller;
  const kinds: [LevelAnswer['kind'], string][] = [
    ['one', say({ nl: 'onderdelen van één niveau: dat niveau geldt', en: 'units of one level: that level applies' })],
    ['mixed', say({ nl: 'onderdelen van verschillend niveau', en: 'units of different levels' })],
    ['tied', say({ nl: 'gelijk aandeel: de instelling kiest', en: 'equal shares: the institution chooses' })],
    [
      'settled',
      say({
        nl: 'minstens één onderdeel onbekend, maar dat verandert niets',
        en: 'at least one unit unknown, but that changes nothing',
      }),
    ],
    [
      'open',
      say({ nl: 'minstens één onderdeel onbekend: niet te bepalen', en: 'at least one unit unknown: undetermined' }),
    ],
  ];
  const head = ['', ...versions.map(({ version }) => version)].map(teller.style.dim);
  const rows = kinds.map(([kind, name]) => [
    name,
    ...versions.map(({ answers }) => String(answers.filter((answer) => answer.kind === kind).length)),
  ]);
  return [
    teller.heading({ nl: '3 · Welk niveau hebben ze?', en: '3 · Which level do they have?' }),
    teller.text({
      nl: `De export vermeldt van geen enkel aanbod het niveau, en van geen enkel onderdeel de opleiding waaruit het komt. Dus is het niveau voor alle ${undetermined} niet te bepalen; er wordt niet geraden.`,
      en: `The export gives no level for any offering, and for no unit the programme it comes from. So the level of all ${undetermined} is undetermined; nothing is guessed.`,
    }),
    '',
    teller.style.yellow(say({ nl: 'Stel dat …', en: 'Suppose that …' })),
    teller.text({
      nl: 'Wie de export maakte, vond veel van de codes ook in opleidingen. Dat is een waarneming, geen verklaring van de instelling. Maar stel dat die opleidingen de herkomst zijn, en dat elk aanbod van type 1 is:',
      en: 'Whoever made the export found many of the codes in degree programmes too. That is an observation, not a statement by the institution. But suppose that those programmes are the origin, and that every offering is of type 1:',
    }),
    '',
    table([head, ...rows], [1, 2]),
    ...different(versions, teller),
  ].join('\n');
}

function different(
  versions: readonly { readonly version: string; readonly answers: readonly LevelAnswer[] }[],
  teller: Teller,
): string[] {
  const [first, second] = versions;
  if (first === undefined || second === undefined) return [];
  const rows = first.answers.flatMap((answer) => {
    const other = second.answers.find(({ id }) => id === answer.id);
    if (other === undefined || (answer.kind === other.kind && answer.fits.join() === other.fits.join())) return [];
    return [[cut(answer.title, 44), teller.institution(answer.institution), said(answer, teller), said(other, teller)]];
  });
  if (rows.length === 0) {
    return [
      '',
      teller.text({
        nl: 'Beide versies geven dan voor elk aanbod hetzelfde antwoord.',
        en: 'Both versions then give the same answer for each offering.',
      }),
    ];
  }
  const head = ['', '', first.version, second.version].map(teller.style.dim);
  return [
    '',
    teller.text({
      nl: `Alleen hier maakt de versie een verschil: ${first.version} neemt het hoogste niveau, ${second.version} het niveau met het grootste aandeel in studiepunten. (?: niet te bepalen)`,
      en: `Only here does the version make a difference: ${first.version} takes the highest level, ${second.version} the level with the greatest share of the credits. (?: undetermined)`,
    }),
    table([head, ...rows]),
  ];
}

function said(answer: LevelAnswer, teller: Teller): string {
  const levels = answer.fits.join(teller.say({ nl: ' of ', en: ' or ' }));
  return answer.fits.length === 0 ? '?' : `${teller.say({ nl: 'niveau', en: 'level' })} ${levels}`;
}

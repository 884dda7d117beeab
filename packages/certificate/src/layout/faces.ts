import type { Engine, Face } from '@afsprakenkader/pdf';
import type { Branding, Typeface } from '../branding/branding.js';
import type { FontFamilies } from '../template/model.js';

/** A face, and the one that takes over for characters that it lacks. */
export interface FaceChain {
  readonly primary: Face;
  readonly fallback: Face;
}

type FaceRole = 'heading' | 'text' | 'bold';

export interface Faces {
  readonly chains: Readonly<Record<FaceRole, FaceChain>>;
  /** Every face once, by its id. */
  readonly all: ReadonlyMap<string, Face>;
  readonly licences: readonly string[];
}

type Weight = 'regular' | 'bold';

/**
 * Opens the faces of a house style: headings and labels in bold, text in the regular weight. The other family of the tool
 * stands in for what a face lacks (Source Serif has no ŧ), so that one odd letter does not stop a batch.
 */
export function openFaces(engine: Engine, fonts: FontFamilies, { fonts: chosen }: Branding): Faces {
  const all = new Map<string, Face>();
  const licences = new Set<string>();
  const open = (id: string, bytes: Uint8Array): Face => {
    const known = all.get(id) ?? engine.openFace(id, bytes);
    all.set(id, known);
    return known;
  };
  const ofFamily = (family: keyof FontFamilies, weight: Weight): Face => {
    licences.add(fonts[family].licence);
    return open(`${family}-${weight}`, fonts[family][weight]);
  };
  const primary = (typeface: Typeface, role: 'heading' | 'text', weight: Weight): Face => {
    if (typeface.kind === 'family') return ofFamily(typeface.family, weight);
    licences.add(typeface.licence);
    return open(`own-${role}-${weight}`, typeface[weight]);
  };
  const chain = (role: 'heading' | 'text', weight: Weight): FaceChain => {
    const typeface = chosen[role];
    const isSans = typeface.kind === 'family' && typeface.family === 'source-sans-3';
    return {
      primary: primary(typeface, role, weight),
      fallback: ofFamily(isSans ? 'source-serif-4' : 'source-sans-3', weight),
    };
  };
  const chains = { heading: chain('heading', 'bold'), text: chain('text', 'regular'), bold: chain('text', 'bold') };
  return { chains, all, licences: [...licences] };
}

import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import type { FontFamilies, FontFamily } from './template/model.js';

/** The families that come with the tool, read from where npm installed them. */
export async function openNodeFonts(): Promise<FontFamilies> {
  const [serif, sans] = await Promise.all([
    family('@expo-google-fonts/source-serif-4', 'SourceSerif4'),
    family('@expo-google-fonts/source-sans-3', 'SourceSans3'),
  ]);
  return { 'source-serif-4': serif, 'source-sans-3': sans };
}

async function family(name: string, file: string): Promise<FontFamily> {
  const require = createRequire(import.meta.url);
  const read = async (path: string) => new Uint8Array(await readFile(require.resolve(`${name}/${path}`)));
  const [regular, bold, licence] = await Promise.all([
    read(`400Regular/${file}_400Regular.ttf`),
    read(`600SemiBold/${file}_600SemiBold.ttf`),
    read('LICENSE_FONT'),
  ]);
  return { regular, bold, licence: new TextDecoder().decode(licence) };
}

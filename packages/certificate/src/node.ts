import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import type { FontFamilies, FontFamily } from './template/model.js';

/** The families that come with the tool, read from where npm installed them. */
export async function openNodeFonts(): Promise<FontFamilies> {
  const require = createRequire(import.meta.url);
  const [serif, sans] = await Promise.all([
    family(
      require.resolve('@expo-google-fonts/source-serif-4/400Regular/SourceSerif4_400Regular.ttf'),
      require.resolve('@expo-google-fonts/source-serif-4/600SemiBold/SourceSerif4_600SemiBold.ttf'),
      require.resolve('@expo-google-fonts/source-serif-4/LICENSE_FONT'),
    ),
    family(
      require.resolve('@expo-google-fonts/source-sans-3/400Regular/SourceSans3_400Regular.ttf'),
      require.resolve('@expo-google-fonts/source-sans-3/600SemiBold/SourceSans3_600SemiBold.ttf'),
      require.resolve('@expo-google-fonts/source-sans-3/LICENSE_FONT'),
    ),
  ]);
  return { 'source-serif-4': serif, 'source-sans-3': sans };
}

async function family(...files: readonly [regular: string, bold: string, licence: string]): Promise<FontFamily> {
  const [regular, bold, licence] = await Promise.all(files.map(async (file) => new Uint8Array(await readFile(file))));
  if (regular === undefined || bold === undefined) throw new Error('a family has two weights');
  return { regular, bold, licence: new TextDecoder().decode(licence) };
}

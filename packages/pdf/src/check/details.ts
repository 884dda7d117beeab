import type { PdfFile } from '../read/file.js';
import { contentOf } from '../read/inflate.js';
import { PdfName, PdfString } from '../read/values.js';
import type { Report } from './finding.js';
import { asDictionary, referenceOf } from './fonts.js';
import type { Found } from './walk.js';

const MIME = /^[-\w+.]+\/[-\w+.]+$/;

/** Colour profile, associated files, page sizes, images, the numbers of the trailer: what single values must hold. */
export function checkDetails(file: PdfFile, found: Found, report: Report): void {
  checkTrailer(file, report);
  for (const { stream, where } of found.of('Profile')) if (stream) checkProfile(contentOf(stream), where, report);
  checkFiles(file, found, report);
  for (const page of found.of('Page')) {
    const box = page.entries.get('MediaBox');
    const [left = 0, bottom = 0, right = 0, top = 0] = Array.isArray(box) ? (box as number[]) : [];
    if ([right - left, top - bottom].some((side) => side < 3 || side > 14400))
      report('6.1.13-11', page.where, 'de bladzijde is te klein of te groot', 'the page is too small or too large');
  }
  for (const { entries, stream, where } of found.of('Image')) {
    const size = Number(entries.get('Width')) * Number(entries.get('Height')) * 3;
    if (stream && contentOf(stream).length !== size)
      report('closed-world', where, 'het beeld is niet zo groot als het zegt', 'the image is not as large as it says');
  }
  for (const { entries, where } of [...found.of('Link'), ...found.of('Element'), ...found.of('Widget')]) {
    for (const key of ['Contents', 'Alt', 'TU']) {
      const value = entries.get(key);
      if (!(value instanceof PdfString) || value.text.trim() !== '') continue;
      const rules = { Contents: ['7.18.5-2', '7.18.1-2'], Alt: ['7.3-1'], TU: ['7.18.1-3'] }[key] as string[];
      report(rules, where, `${key} is leeg`, `${key} is empty`);
    }
  }
}

function checkTrailer(file: PdfFile, report: Report): void {
  const size = file.trailer.get('Size');
  if (size !== file.objects.length)
    report('closed-world', '/Size', 'de staart telt andere objecten', 'the trailer counts other objects');
  const id = file.trailer.get('ID');
  const parts = Array.isArray(id) ? id : [];
  if (parts.some((part) => !(part instanceof PdfString) || part.bytes.length < 16))
    report('6.1.3-1', '/ID', 'het kenmerk van het bestand is te kort', 'the identifier of the file is too short');
}

function checkProfile(profile: Uint8Array, where: string, report: Report): void {
  const word = (at: number): string => String.fromCharCode(...profile.subarray(at, at + 4));
  const length = new DataView(profile.buffer, profile.byteOffset, profile.byteLength);
  const known = profile.length >= 132 && length.getUint32(0) === profile.length && word(36) === 'acsp';
  if (!known || !['mntr', 'prtr'].includes(word(12)) || word(16) !== 'RGB ' || (profile[8] as number) >= 5) {
    report(
      ['6.2.3-1', '6.2.4.3-2'],
      where,
      'het kleurprofiel is geen RGB-profiel',
      'the colour profile is not an RGB profile',
    );
  }
}

function checkFiles(file: PdfFile, found: Found, report: Report): void {
  const associated = found.of('Catalog')[0]?.entries.get('AF');
  const listed = new Set((Array.isArray(associated) ? associated : []).map(referenceOf));
  for (const { id, entries, where } of found.of('Filespec')) {
    if (!listed.has(id))
      report(
        '6.8-4',
        where,
        'het bestand hoort bij niets in het document',
        'the file is associated with nothing in the document',
      );
    const names = [entries.get('F'), entries.get('UF')].map((value) => (value instanceof PdfString ? value.text : ''));
    if (names[0] === '' || names[0] !== names[1])
      report(['6.8-2', '7.11-1'], where, 'het bestand heeft geen naam', 'the file has no name');
    const both = asDictionary(file.resolve(entries.get('EF')));
    if (referenceOf(both?.get('F')) !== referenceOf(both?.get('UF')))
      report('closed-world', where, 'twee namen voor verschillende inhoud', 'two names for different content');
  }
  for (const { entries, stream, where } of found.of('EmbeddedFile')) {
    const type = entries.get('Subtype');
    if (!(type instanceof PdfName) || !MIME.test(type.value))
      report('6.8-1', where, 'het bestand heeft geen MIME-type', 'the file has no MIME type');
    const size = asDictionary(entries.get('Params'))?.get('Size');
    if (stream && contentOf(stream).length !== size)
      report('closed-world', where, 'het bestand is niet zo groot als het zegt', 'the file is not as large as it says');
  }
}

import type { Language } from '@afsprakenkader/diagnostics';
import type { CertificateFrame, Node } from './frame.js';
import { language } from './languages.js';
import { authorityTerm, concept } from './terms.js';
import { BASE64 } from './vocabulary.js';

/** Pages of the certificate as PNG in base64, for viewers that show the page beside the data. */
export type PagePictures = Readonly<Partial<Record<Language, readonly string[]>>>;

/** The EU profile asks a picture of at least one page; where none is given it is one white point. */
const WHITE_POINT = 'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAAAAAA6fptVAAAACklEQVR4nGP4DwABAQEAsTj2FAAAAABJRU5ErkJggg==';

/** How a viewer titles and shows the credential. */
export function displayParameter(frame: CertificateFrame, pictures: PagePictures): Node {
  const { languages, certificate } = frame;
  const spoken = (each: Language) => concept(language(each)!);
  return frame.node('DisplayParameter', {
    title: frame.text(certificate.achievement.title),
    primaryLanguage: spoken(languages[0]!),
    language: languages.map(spoken),
    individualDisplay: languages.map((each) =>
      frame.node('IndividualDisplay', {
        language: spoken(each),
        displayDetail: pagesOf(pictures, each).map((content, index) =>
          frame.node('DisplayDetail', { page: index + 1, image: picture(frame, content) }),
        ),
      }),
    ),
  });
}

function pagesOf(pictures: PagePictures, each: Language): readonly string[] {
  const pages = pictures[each];
  return pages === undefined || pages.length === 0 ? [WHITE_POINT] : pages;
}

function picture(frame: CertificateFrame, content: string): Node {
  return frame.node('MediaObject', {
    content,
    contentEncoding: concept(BASE64),
    contentType: concept(authorityTerm('file-type', 'PNG', { en: 'PNG' })),
  });
}

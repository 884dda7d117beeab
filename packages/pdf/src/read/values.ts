/** The kinds of value that a PDF file is made of. */
export type PdfValue =
  | null
  | boolean
  | number
  | PdfName
  | PdfString
  | PdfReference
  | PdfValue[]
  | PdfDictionary
  | PdfStream;
export type PdfDictionary = Map<string, PdfValue>;

export class PdfName {
  constructor(readonly value: string) {}
}

export class PdfString {
  constructor(
    readonly bytes: Uint8Array,
    readonly hexadecimal: boolean,
  ) {}

  /** As a text string: UTF-16 where it says so, else the ASCII that we write. */
  get text(): string {
    const { bytes } = this;
    if (bytes[0] !== 0xfe || bytes[1] !== 0xff) return String.fromCharCode(...bytes);
    let text = '';
    for (let at = 2; at + 1 < bytes.length; at += 2)
      text += String.fromCharCode(((bytes[at] as number) << 8) | (bytes[at + 1] as number));
    return text;
  }
}

export class PdfReference {
  constructor(readonly id: number) {}
}

export class PdfStream {
  constructor(
    readonly dictionary: PdfDictionary,
    /** As it stands in the file. */
    readonly raw: Uint8Array,
  ) {}
}

/** The reader knows what this package writes and nothing else. */
export class PdfSyntaxError extends Error {
  override readonly name = 'PdfSyntaxError';
  constructor(
    message: string,
    readonly offset: number,
  ) {
    super(`${message} at byte ${offset}`);
  }
}

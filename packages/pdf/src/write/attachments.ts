import type { AssociatedFile, SlotId } from '../display-list.js';
import type { ObjectTable } from './objects.js';
import { name, reference, text } from './syntax.js';

export interface Attachments {
  /** Entries of the catalogue; empty without files. */
  readonly catalogEntries: string;
  /** Files whose bytes come per learner, in the order in which the tail writes them. */
  readonly slots: readonly {
    readonly slot: SlotId;
    readonly type: string;
    /** Tells the number under which the tail writes the bytes. */
    finish(object: number): void;
  }[];
}

/** Writes file specifications, with names sorted as a name tree must be. */
export function writeAttachments(objects: ObjectTable, files: readonly AssociatedFile[]): Attachments {
  if (files.length === 0) return { catalogEntries: '', slots: [] };
  const placed = files.map((file) => ({ file, specification: objects.reserve() }));
  const slots: { slot: SlotId; type: string; finish: (object: number) => void }[] = [];
  for (const { file, specification } of placed) {
    const finish = (object: number): void =>
      objects.set(
        specification,
        `<</Type/Filespec/F${text(file.name)}/UF${text(file.name)}/Desc${text(file.description)}` +
          `/AFRelationship/${file.relationship}/EF<</F ${reference(object)}/UF ${reference(object)}>>>>`,
      );
    if ('slot' in file.content) slots.push({ slot: file.content.slot, type: file.type, finish });
    else finish(objects.addStream(embeddedFileEntries(file.type, file.content.bytes.length), file.content.bytes));
  }
  const sorted = placed.toSorted((a, b) => (a.file.name < b.file.name ? -1 : 1));
  const names = sorted.map(({ file, specification }) => `${text(file.name)}${reference(specification)}`).join(' ');
  return {
    catalogEntries: `/Names<</EmbeddedFiles<</Names[${names}]>>>>/AF[${placed.map(({ specification }) => reference(specification)).join(' ')}]`,
    slots,
  };
}

export const embeddedFileEntries = (type: string, size: number): string =>
  `/Type/EmbeddedFile/Subtype${name(type)}/Params<</Size ${size}>>`;

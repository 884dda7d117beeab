import { mappingSchema } from '@afsprakenkader/catalogue/mapping';
import type { Location, Problem } from '@afsprakenkader/diagnostics';
import * as z from 'zod';
import { moment, ours, shortText, someText } from './common.js';
import { defineRoutes } from './route.js';

const at = '/api/institutions/:institution' as const;

/** A file that was uploaded and is not taken in yet: what it holds, and how it would be read. */
const uploadPreview = z.object({
  id: z.string(),
  name: z.string(),
  format: z.string().nullable(),
  bytes: z.number(),
  /** CSV and workbooks: the first rows as they stand, the row of headers among them. */
  table: z
    .object({
      sheet: z.string().nullable(),
      /** From 1. */
      headerRow: z.number(),
      headers: z.array(z.string()),
      rows: z.array(z.array(z.string())),
    })
    .nullable(),
  /** JSON and YAML of somebody else: the keys of its first records, as `name.nl`. */
  keys: z.array(z.string()).nullable(),
  mapping: mappingSchema.nullable(),
  /** A mapping by the likeness of headers, where none is given; null where nothing is alike. */
  suggestion: mappingSchema.nullable(),
  /** The offerings as they would be read. */
  offerings: z.object({
    total: z.number(),
    first: z.array(
      z.object({
        id: z.string().nullable(),
        title: someText.nullable(),
        type: z.number().nullable(),
        credits: z.number().nullable(),
        label: z.string().nullable(),
        source: ours<Location>(),
      }),
    ),
  }),
  problems: z.array(ours<Problem>()),
  notes: z.array(ours<Problem>()),
});
export type UploadPreview = z.output<typeof uploadPreview>;

/** A catalogue that was taken in. */
const catalogue = z.object({
  id: z.string(),
  name: z.string(),
  format: z.string(),
  bytes: z.number(),
  offerings: z.number(),
  mapping: mappingSchema.nullable(),
  uploadedAt: moment,
  uploadedBy: z.string(),
});
export type CatalogueInfo = z.output<typeof catalogue>;

export const uploadRoutes = defineRoutes({
  catalogues: {
    method: 'GET',
    path: `${at}/catalogues`,
    access: 'institution:viewer',
    response: z.object({ catalogues: z.array(catalogue) }),
  },
  downloadCatalogue: {
    method: 'GET',
    path: `${at}/catalogues/:catalogue/file`,
    access: 'institution:viewer',
    response: 'file',
  },
  removeCatalogue: {
    method: 'DELETE',
    path: `${at}/catalogues/:catalogue`,
    access: 'institution:editor',
    response: 'nothing',
  },
  /** The file is the body; the name tells the format where the content does not. */
  upload: {
    method: 'POST',
    path: `${at}/uploads`,
    access: 'institution:editor',
    query: z.object({ name: shortText }),
    body: 'binary',
    response: uploadPreview,
  },
  uploadPreview: {
    method: 'GET',
    path: `${at}/uploads/:upload`,
    access: 'institution:editor',
    response: uploadPreview,
  },
  mapUpload: {
    method: 'PUT',
    path: `${at}/uploads/:upload/mapping`,
    access: 'institution:editor',
    body: z.object({ mapping: mappingSchema.nullable() }),
    response: uploadPreview,
  },
  /** Takes the file in, in place of the catalogue of the same name where there is one, and checks everything again. */
  acceptUpload: {
    method: 'POST',
    path: `${at}/uploads/:upload/accept`,
    access: 'institution:editor',
    response: z.object({ catalogue, offerings: z.number(), problems: z.number() }),
  },
  dropUpload: { method: 'DELETE', path: `${at}/uploads/:upload`, access: 'institution:editor', response: 'nothing' },
  /** Fields of the offering format that a column can be mapped to, in the order of the format. */
  fields: {
    method: 'GET',
    path: '/api/fields',
    access: 'anyone',
    response: z.object({
      fields: z.array(
        z.object({
          field: z.string(),
          label: z.object({ nl: z.string(), en: z.string() }),
          kind: z.string(),
          /** Words of a vocabulary, where the field has one. */
          values: z.array(z.union([z.string(), z.number()])).nullable(),
        }),
      ),
    }),
  },
});

import { ROLES } from '../display-list.js';
import {
  back,
  type Entry,
  either,
  exactly,
  integer,
  kind,
  list,
  may,
  must,
  name,
  named,
  number,
  pairs,
  text,
} from './shape.js';

/** A kind of dictionary, or of stream. */
export interface Kind {
  readonly stream?: true;
  readonly entries: Readonly<Record<string, Entry>>;
  /** Keys that have a rule of their own against them. All other keys that are not listed leave the closed world. */
  readonly forbidden?: Readonly<Record<string, readonly string[]>>;
}

const EXTERNAL = ['6.1.7.1-3'];
const stream = (entries: Kind['entries'] = {}, forbidden: Kind['forbidden'] = {}): Kind => ({
  stream: true,
  entries: { Length: must(integer, '6.1.7.1-1'), Filter: may(name('FlateDecode'), '6.1.7.2-1'), ...entries },
  forbidden: { F: EXTERNAL, FFilter: EXTERNAL, FDecodeParms: EXTERNAL, ...forbidden },
});

const rectangle = list(number, 4);
const flags = (value: number): Entry => must(exactly(value), '6.3.2-1', '6.3.2-2');

/**
 * Every kind of object that this package writes, with every key it may have. What is not in here is a finding, which
 * makes most rules of the standards (on transparency, actions, optional content, forms, multimedia …) hold by absence.
 * Numbers are those of veraPDF's profiles.
 */
export const VOCABULARY: Readonly<Record<string, Kind>> = {
  Trailer: {
    entries: {
      Size: must(integer),
      Root: must(kind('Catalog')),
      Info: may(kind('Info')),
      ID: must(list(text, 2), '6.1.3-1'),
    },
    forbidden: { Encrypt: ['6.1.3-2'] },
  },
  Info: {
    entries: {
      Title: must(text),
      Author: may(text),
      Subject: may(text),
      Creator: may(text),
      Producer: may(text),
      CreationDate: may(text),
      ModDate: may(text),
    },
  },
  Catalog: {
    entries: {
      Type: must(name('Catalog')),
      Pages: must(kind('Pages')),
      Lang: must(text, '7.2-34'),
      MarkInfo: must(kind('MarkInfo'), '6.7.2.2-1', '6.2-1'),
      ViewerPreferences: must(kind('ViewerPreferences'), '7.1-10'),
      StructTreeRoot: must(kind('StructTreeRoot'), '6.7.3.3-1', '7.1-11'),
      Metadata: must(kind('Metadata'), '6.6.2.1-1', '7.1-8'),
      OutputIntents: must(list(kind('OutputIntent'), 1), '6.2.4.3-2'),
      Names: may(kind('Names')),
      AF: may(list(kind('Filespec'), 1, 99)),
      AcroForm: may(kind('AcroForm')),
    },
    forbidden: {
      AA: ['6.5.2-1'],
      Requirements: ['6.11-1'],
      NeedsRendering: ['6.4.2-2'],
      Perms: ['6.1.12-1'],
      OCProperties: ['6.9-1'],
    },
  },
  MarkInfo: { entries: { Marked: must(exactly(true), '6.7.2.2-1', '6.2-1'), Suspects: may(exactly(false), '7.1-4') } },
  ViewerPreferences: { entries: { DisplayDocTitle: must(exactly(true), '7.1-10') } },
  OutputIntent: {
    entries: {
      Type: may(name('OutputIntent')),
      S: must(name('GTS_PDFA1'), '6.2.4.3-2'),
      OutputConditionIdentifier: must(text),
      Info: may(text),
      DestOutputProfile: must(kind('Profile'), '6.2.4.3-2'),
    },
    forbidden: { DestOutputProfileRef: ['6.2.3-3'] },
  },
  Profile: stream({ N: must(exactly(3), '6.2.3-1') }),
  Metadata: stream({ Type: must(name('Metadata')), Subtype: must(name('XML')) }),
  Names: { entries: { EmbeddedFiles: must(kind('EmbeddedFiles')) }, forbidden: { AlternatePresentations: ['6.10-1'] } },
  EmbeddedFiles: { entries: { Names: must(pairs(kind('Filespec'))) } },
  Filespec: {
    entries: {
      Type: must(name('Filespec')),
      F: must(text, '6.8-2', '7.11-1'),
      UF: must(text, '6.8-2', '7.11-1'),
      Desc: must(text),
      AFRelationship: must(name('Source', 'Data', 'Alternative', 'Supplement', 'Unspecified'), '6.8-3'),
      EF: must(kind('EmbeddedFileReferences')),
    },
  },
  EmbeddedFileReferences: { entries: { F: must(kind('EmbeddedFile')), UF: must(kind('EmbeddedFile')) } },
  EmbeddedFile: stream({
    Type: must(name('EmbeddedFile')),
    Subtype: must(name(), '6.8-1'),
    Params: must(kind('FileParameters')),
  }),
  FileParameters: { entries: { Size: must(integer) } },
  Pages: { entries: { Type: must(name('Pages')), Kids: must(list(kind('Page'), 1, 999)), Count: must(integer) } },
  Page: {
    entries: {
      Type: must(name('Page')),
      Parent: must(back),
      MediaBox: must(rectangle, '6.1.13-11'),
      Resources: must(kind('Resources'), '6.2.2-2'),
      Contents: must(list(kind('Content'), 1, 2)),
      StructParents: must(integer),
      Tabs: must(name('S'), '7.18.3-1'),
      Annots: may(list(either(kind('Link'), kind('Widget')), 1, 999)),
    },
    forbidden: { AA: ['6.5.2-2'], PresSteps: ['6.10-2'] },
  },
  Content: stream(),
  Resources: { entries: { Font: must(named(kind('Font'))), XObject: must(named(kind('Image'))) } },
  Image: stream(
    {
      Type: must(name('XObject')),
      Subtype: must(name('Image')),
      Width: must(integer),
      Height: must(integer),
      ColorSpace: must(name('DeviceRGB')),
      BitsPerComponent: must(exactly(8), '6.2.8-4'),
    },
    { Alternates: ['6.2.8-1'], OPI: ['6.2.8-2'], Interpolate: ['6.2.8-3'] },
  ),
  Font: {
    entries: {
      Type: must(name('Font'), '6.2.11.2-1'),
      Subtype: must(name('Type0'), '6.2.11.2-2'),
      BaseFont: must(name(), '6.2.11.2-3'),
      Encoding: must(name('Identity-H'), '6.2.11.3.3-1', '7.21.3.3-1'),
      DescendantFonts: must(list(kind('CidFont'), 1)),
      ToUnicode: must(kind('ToUnicode'), '6.2.11.7.2-1', '7.21.7-1'),
    },
  },
  CidFont: {
    entries: {
      Type: must(name('Font'), '6.2.11.2-1'),
      Subtype: must(name('CIDFontType2'), '6.2.11.2-2'),
      BaseFont: must(name(), '6.2.11.2-3'),
      CIDSystemInfo: must(kind('CidSystemInfo'), '6.2.11.3.1-1', '7.21.3.1-1'),
      FontDescriptor: must(kind('FontDescriptor')),
      CIDToGIDMap: must(name('Identity'), '6.2.11.3.2-1', '7.21.3.2-1'),
      DW: must(number),
      W: must(list(either(integer, list(number, 1, 65536)), 0, 65536)),
    },
  },
  CidSystemInfo: { entries: { Registry: must(text), Ordering: must(text), Supplement: must(exactly(0)) } },
  FontDescriptor: {
    entries: {
      Type: must(name('FontDescriptor')),
      FontName: must(name(), '6.2.11.2-3'),
      Flags: must(integer),
      FontBBox: must(rectangle),
      ItalicAngle: must(number),
      Ascent: must(number),
      Descent: must(number),
      CapHeight: must(number),
      StemV: must(number),
      FontFile2: must(kind('FontFile'), '6.2.11.4.1-1', '7.21.4.1-1'),
    },
    forbidden: { CIDSet: ['6.2.11.4.2-2', '7.21.4.2-2'] },
  },
  FontFile: stream({ Length1: must(integer) }),
  ToUnicode: stream(),
  StructTreeRoot: {
    entries: {
      Type: must(name('StructTreeRoot')),
      K: must(kind('Element')),
      ParentTree: must(kind('ParentTree')),
      ParentTreeNextKey: may(integer),
    },
    forbidden: { RoleMap: ['closed-world'] },
  },
  ParentTree: { entries: { Nums: must(pairs(either(back, list(back, 0, 65536)))) } },
  Element: {
    entries: {
      Type: must(name('StructElem')),
      S: must(name(...ROLES), '6.7.3.4-1', '7.1-5'),
      P: must(back, '7.1-12'),
      Pg: may(back),
      Lang: may(text),
      Alt: may(text),
      ActualText: may(text),
      A: may(kind('Attributes')),
      K: may(list(either(integer, kind('Element'), kind('MarkedReference'), kind('ObjectReference')), 1, 65536)),
    },
  },
  MarkedReference: { entries: { Type: must(name('MCR')), Pg: must(back), MCID: must(integer) } },
  ObjectReference: { entries: { Type: must(name('OBJR')), Pg: must(back), Obj: must(back) } },
  Attributes: {
    entries: {
      O: must(name('Table', 'List', 'Layout')),
      Scope: may(name('Row', 'Column', 'Both'), '7.5-1'),
      ColSpan: may(integer),
      RowSpan: may(integer),
      ListNumbering: may(name('None', 'Disc', 'Decimal', 'LowerAlpha')),
      Placement: may(name('Block')),
      BBox: may(rectangle),
    },
  },
  Link: {
    entries: {
      Type: must(name('Annot')),
      Subtype: must(name('Link'), '6.3.1-1'),
      Rect: must(rectangle),
      Border: must(list(exactly(0), 3)),
      F: flags(4),
      P: must(back),
      StructParent: must(integer, '7.18.5-1'),
      Contents: must(text, '7.18.5-2', '7.18.1-2'),
      A: must(kind('UriAction')),
    },
  },
  UriAction: { entries: { S: must(name('URI'), '6.5.1-1'), URI: must(text) } },
  AcroForm: {
    entries: { SigFlags: must(exactly(3)), Fields: must(list(kind('Widget'), 1)) },
    forbidden: { XFA: ['6.4.2-1'], NeedAppearances: ['6.4.1-3'] },
  },
  Widget: {
    entries: {
      Type: must(name('Annot')),
      Subtype: must(name('Widget'), '6.3.1-1'),
      FT: must(name('Sig')),
      T: must(text),
      TU: must(text, '7.18.1-3'),
      V: must(kind('Signature')),
      Rect: must(list(exactly(0), 4), '6.3.3-1'),
      F: flags(132),
      P: must(back),
      StructParent: must(integer, '7.18.4-1'),
    },
    forbidden: { A: ['6.4.1-1'], AA: ['6.4.1-1'] },
  },
  Signature: {
    entries: {
      Type: must(name('Sig')),
      Filter: must(name('Adobe.PPKLite')),
      SubFilter: must(name('ETSI.CAdES.detached')),
      ByteRange: must(list(integer, 4), '6.4.3-1'),
      M: must(text),
      Name: may(text),
      Reason: may(text),
      Location: may(text),
      Contents: must(text, '6.4.3-2'),
    },
  },
};

import { defineCodes } from '@afsprakenkader/diagnostics';

/** XLSX workbooks. */
export const WORKBOOK_CODES = defineCodes({
  'AFK-360': {
    title: { nl: 'Beschadigde werkmap', en: 'Damaged workbook' },
    what: {
      nl: 'De werkmap is beschadigd of onvolledig gekopieerd.',
      en: 'The workbook is damaged or was not copied completely.',
    },
    todo: {
      nl: 'Open ze in Excel of LibreOffice en bewaar ze opnieuw als .xlsx.',
      en: 'Open it in Excel or LibreOffice and save it again as .xlsx.',
    },
  },
  'AFK-361': {
    title: { nl: 'Werkmap te groot om veilig uit te pakken', en: 'Workbook too large to unpack safely' },
    what: {
      nl: 'De werkmap is niet uitgepakt, want ze overschrijdt een veilige grens: {reason}.',
      en: 'The workbook has not been unpacked, because it goes beyond a safe limit: {reason}.',
    },
    todo: {
      nl: 'Bewaar alleen het blad met het aanbod, als .xlsx of als CSV UTF-8.',
      en: 'Save only the sheet with the offerings, as .xlsx or as CSV UTF-8.',
    },
  },
  'AFK-362': {
    title: { nl: 'Werkmap met een wachtwoord', en: 'Workbook with a password' },
    what: {
      nl: 'De werkmap is versleuteld met een wachtwoord, of is een oud .xls-bestand.',
      en: 'The workbook is locked with a password, or is an old .xls file.',
    },
    todo: {
      nl: 'Open ze in Excel, haal het wachtwoord weg (Bestand > Info > Werkmap beveiligen) en bewaar ze als .xlsx.',
      en: 'Open it in Excel, remove the password (File > Info > Protect Workbook) and save it as .xlsx.',
    },
  },
  'AFK-363': {
    title: { nl: 'Werkmap in ZIP64', en: 'Workbook in ZIP64' },
    what: {
      nl: 'De werkmap is bewaard in het formaat voor zeer grote archieven (ZIP64), dat hier niet gelezen wordt.',
      en: 'The workbook is stored in the format for very large archives (ZIP64), which is not read here.',
    },
    todo: {
      nl: 'Open ze in Excel of LibreOffice en bewaar ze opnieuw als .xlsx, of bewaar het blad als CSV UTF-8.',
      en: 'Open it in Excel or LibreOffice and save it again as .xlsx, or save the sheet as CSV UTF-8.',
    },
  },
  'AFK-364': {
    title: { nl: 'Formule zonder uitkomst', en: 'Formula without result' },
    what: {
      nl: 'In cel {cell} staat een formule waarvan de uitkomst niet in het bestand staat; gelezen als niet vermeld.',
      en: 'Cell {cell} holds a formula whose result is not in the file; read as not stated.',
    },
    todo: {
      nl: 'Open de werkmap in Excel of LibreOffice, laat ze herberekenen en bewaar ze.',
      en: 'Open the workbook in Excel or LibreOffice, let it recalculate and save it.',
    },
  },
  'AFK-365': {
    title: { nl: 'Foutwaarde in een cel', en: 'Error value in a cell' },
    what: {
      nl: 'In deze cel staat de foutwaarde {text}; gelezen als niet vermeld.',
      en: 'This cell holds the error value {text}; read as not stated.',
    },
    todo: { nl: 'Verbeter de formule of vul de waarde in.', en: 'Correct the formula or fill in the value.' },
  },
  'AFK-366': {
    title: { nl: 'Samengevoegde cellen', en: 'Merged cells' },
    what: {
      nl: 'Op blad {sheet} zijn {count} groepen cellen over meerdere rijen samengevoegd; hun waarde geldt voor elk van die rijen.',
      en: 'On sheet {sheet} {count} groups of cells are merged over several rows; their value counts for each of those rows.',
    },
    todo: { nl: 'Kijk na of dat bedoeld is.', en: 'Check that this is meant.' },
  },
  'AFK-367': {
    title: { nl: 'Blad breekt af', en: 'Sheet breaks off' },
    what: {
      nl: 'Het blad {sheet} breekt af na deze rij; wat ervoor staat, is gelezen.',
      en: 'The sheet {sheet} breaks off after this row; everything before it has been read.',
    },
    todo: {
      nl: 'Open de werkmap in Excel of LibreOffice en bewaar ze opnieuw.',
      en: 'Open the workbook in Excel or LibreOffice and save it again.',
    },
  },
  'AFK-368': {
    title: { nl: 'Andere bladen niet gelezen', en: 'Other sheets not read' },
    what: {
      nl: 'Gelezen is het blad {sheet}; niet gelezen: {others}.',
      en: 'The sheet {sheet} has been read; not read: {others}.',
    },
    todo: {
      nl: 'Wilt u een ander blad, zeg dat dan in de mapping: `records: { sheet: … }`.',
      en: 'If you want another sheet, say so in the mapping: `records: { sheet: … }`.',
    },
  },
  'AFK-369': {
    title: { nl: 'Blad niet gevonden', en: 'Sheet not found' },
    what: {
      nl: 'De mapping noemt het blad “{sheet}”, maar de werkmap heeft: {sheets}.',
      en: 'The mapping names the sheet “{sheet}”, but the workbook has: {sheets}.',
    },
    todo: { nl: '{hint} Pas `records: { sheet: … }` aan.', en: '{hint} Change `records: { sheet: … }`.' },
  },
  'AFK-370': {
    title: { nl: 'Geen XLSX-werkmap', en: 'Not an XLSX workbook' },
    what: {
      nl: 'Dit is een archief van een andere soort ({kind}), geen XLSX-werkmap.',
      en: 'This is an archive of another kind ({kind}), not an XLSX workbook.',
    },
    todo: {
      nl: 'Bewaar het in Excel of LibreOffice als “Excel-werkmap (.xlsx)”.',
      en: 'Save it in Excel or LibreOffice as “Excel Workbook (.xlsx)”.',
    },
  },
});

import { parse } from 'csv-parse/sync';
import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { csvAdapter, jsonAdapter, REGISTRATION_FIELDS, registrationRecord } from '../src/registration.js';
import { anyCertificate } from './any-certificate.js';
import { sampleCertificate } from './sample.js';

describe('record for a register', () => {
  it('says what a register needs, and nothing that the certificate does not tell', () => {
    expect(registrationRecord(sampleCertificate())).toMatchInlineSnapshot(`
      {
        "academicYear": "2026-27",
        "assessment": "written-exam portfolio",
        "awardedOn": "2026-11-19",
        "awardingBody": "Hogeschool Voorbeeld vzw",
        "certificateDigest": "sha256-WFb0TsRrxBxVA8m4RHwmLAfxJRN0zRd5rz3N3+FsrPY=",
        "certificateId": "5f0a8a1c-2b1e-4a34-9d0a-6a4f0e2b7c11",
        "certificateNumber": "HV-2026-000123",
        "credits": "6",
        "cycle": "second",
        "eqfLevel": "7",
        "format": "afsprakenkader-registration/1",
        "frameworkDigest": "sha256-n7kmUSiI7zb9e2zWgYh5eErGs3s0ZFD/PgrQXWLDCZo=",
        "frameworkVersion": "0.2.0",
        "grade": "15/20",
        "hours": "165",
        "institutionDhoNumber": "",
        "institutionEidas": "VATBE-0123456789",
        "institutionKey": "",
        "institutionName": "Hogeschool Voorbeeld",
        "iscedF": "0914",
        "issuedOn": "2026-11-20",
        "languages": "nl",
        "learnerBirthDate": "1994-02-28",
        "learnerFamilyName": "Đặng-Łukasiewicz",
        "learnerGivenName": "Şükran",
        "learnerIdentifier": "",
        "learnerIdentifierScheme": "",
        "learnerName": "Şükran Đặng-Łukasiewicz",
        "offering": "hv-mc-data-ethiek",
        "participation": "hybrid",
        "qualityAssurance": "institutional-review",
        "titleEn": "Data ethics in healthcare",
        "titleNl": "Data-ethiek in de zorg",
        "type": "1",
        "validUntil": "",
        "verification": "https://bewijs.hogeschoolvoorbeeld.be/5f0a8a1c-2b1e-4a34-9d0a-6a4f0e2b7c11",
        "vksLevel": "7",
      }
    `);
  });

  it('has every field, in the order of the format, for any certificate', () => {
    fc.assert(
      fc.property(anyCertificate, (certificate) => {
        expect(Object.keys(registrationRecord(certificate))).toEqual([...REGISTRATION_FIELDS]);
      }),
    );
  });

  it('comes back from CSV as it was, for any certificate', () => {
    fc.assert(
      fc.property(anyCertificate, (certificate) => {
        const record = registrationRecord(certificate);
        const [read] = parse(csvAdapter.write([record]), { bom: true, columns: true }) as Record<string, string>[];
        const plain = Object.fromEntries(
          Object.entries(read!).map(([field, value]) => [field, value.replace(/^'(?=[=+\-@])/, '')]),
        );
        expect(plain).toEqual(record);
      }),
    );
  });

  it('lets no spreadsheet run a name as a formula', () => {
    const certificate = sampleCertificate();
    certificate.learner.fullName = '=HYPERLINK("https://kwaad.example";"klik")';
    expect(csvAdapter.write([registrationRecord(certificate)])).toContain(`"'=HYPERLINK(""https`);
  });

  it('comes as JSON with the name of the format', () => {
    const record = registrationRecord(sampleCertificate());
    expect(JSON.parse(jsonAdapter.write([record]))).toEqual({ format: record.format, records: [record] });
  });
});

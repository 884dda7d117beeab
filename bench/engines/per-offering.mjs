import { eachLine } from './ndjson-parse.mjs';

/**
 * The run of an engine that judges one parsed offering at a time.
 *
 * @param judge (offering, tell) => calls tell(rule) for each rule with something to say; may be async
 */
export function perOffering(judge) {
  return (file, report) => {
    let findings = 0;
    const offerings = eachLine(file, (offering, ordinal) => {
      judge(offering, (rule) => {
        findings++;
        report?.(ordinal, rule);
      });
    });
    return { offerings, findings };
  };
}

/** The same for engines that answer with a promise: one after the other, as their documentation does. */
export function perOfferingAsync(judge) {
  return async (file, report) => {
    const offerings = [];
    eachLine(file, (offering) => offerings.push(offering));
    let findings = 0;
    for (const [ordinal, offering] of offerings.entries()) {
      for (const rule of await judge(offering)) {
        findings++;
        report?.(ordinal, rule);
      }
    }
    return { offerings: offerings.length, findings };
  };
}

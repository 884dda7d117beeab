import { openCatalogue } from '@afsprakenkader/catalogue';
import { isOffering } from '@afsprakenkader/offering';
import { asText } from './as-text.mjs';

/** Our reader: a file to offerings, each looked at for its shape; the place of the credits of every tenth is asked for. */
export async function prepare() {
  return async (file, report) => {
    const catalogue = await openCatalogue(file);
    const outcome = { offerings: 0, sound: 0, located: 0 };
    for await (const batch of catalogue.read()) {
      for (const record of batch) {
        report?.(outcome.offerings, asText(record.value));
        if (isOffering(record.value)) outcome.sound++;
        if (++outcome.offerings % 10 === 0) outcome.located += placeOf(record.locate('/credits'));
      }
    }
    return outcome;
  };
}

function placeOf({ line, cell }) {
  return line ?? Number(cell.replace(/\D/g, ''));
}

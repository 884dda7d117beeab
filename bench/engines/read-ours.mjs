import { openCatalogue } from '@afsprakenkader/catalogue';
import { isOffering } from '@afsprakenkader/offering';

/** Our reader alone; the position of every record that is not in good form is asked for. */
export async function prepareReader() {
  return async (file) => {
    const catalogue = await openCatalogue(file);
    let offerings = 0;
    let located = 0;
    for await (const batch of catalogue.read()) {
      for (const record of batch) {
        offerings++;
        if (offerings % 10 === 0 || !isOffering(record.value)) located += record.locate('/credits').line ?? 1;
      }
    }
    return { offerings, located };
  };
}

import { createHash } from 'node:crypto';
import type { BatchItem, BatchTemplate } from '../src/batch.js';
import type { CertificateOrder } from '../src/template.js';
import { award, order } from './sample.js';

/** The order of the other tests, without what a thread opens for itself. */
export async function batchTemplate(changes: Partial<CertificateOrder> = {}): Promise<BatchTemplate> {
  const { engine: _opened, seal: _reserve, ...template } = await order(changes);
  return template;
}

const NAMES = ['Zoë Peeters', 'Jan De Smet', 'Đặng Thị Ngọc Ánh', 'Αλέξανδρος Παπαδόπουλος', 'Şükran Łukasiewicz'];

/** Certificate `index` of a list that is the same in every process. */
export function batchItem(index: number): BatchItem {
  const hash = createHash('sha256').update(`item ${index}`).digest('hex');
  const id = `${hash.slice(0, 8)}-${hash.slice(8, 12)}-4${hash.slice(13, 16)}-8${hash.slice(17, 20)}-${hash.slice(20, 32)}`;
  return {
    award: award({
      id,
      number: `HV-2026-${String(index + 1).padStart(6, '0')}`,
      verification: `https://bewijs.hogeschoolvoorbeeld.be/${id}`,
      learner: { fullName: NAMES[index % NAMES.length] as string, birthDate: '1994-02-28' },
    }),
  };
}

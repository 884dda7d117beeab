import { configSchema } from '@afsprakenkader/checker/config';
import * as z from 'zod';

/** The JSON Schema of `afsprakenkader.yaml`, for completion and errors in an editor. */
export function configJsonSchema(): string {
  const schema = z.toJSONSchema(configSchema, { io: 'input', target: 'draft-07' });
  return `${JSON.stringify({ title: 'afsprakenkader.yaml', ...schema }, null, 2)}\n`;
}

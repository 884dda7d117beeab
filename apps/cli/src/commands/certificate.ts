import { AfkError, problem } from '@afsprakenkader/diagnostics';
import { CLI_CODES } from '../codes.js';
import type { Options, Run } from '../context.js';
import { didYouMean } from '../usage.js';

const STEPS = ['preview', 'issue', 'batch'] as const;

/** `certificate`: a preview of nobody, certificates for a short list of learners, or for many. */
export async function certificate(run: Run, step: string, files: readonly string[], options: Options): Promise<void> {
  if (step === 'preview') return (await import('../certificate/preview.js')).previewCertificate(run, files, options);
  if (step === 'issue') return (await import('../certificate/issue.js')).issueCertificates(run, files, options);
  if (step === 'batch') return (await import('../certificate/batch.js')).batchCertificates(run, files, options);
  const slots = { option: 'certificate', value: step, choices: STEPS, hint: didYouMean(step, STEPS) };
  throw new AfkError(problem(CLI_CODES, 'AFK-604', slots));
}

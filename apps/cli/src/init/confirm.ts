import type { Language } from '@afsprakenkader/diagnostics';

const ASK = {
  nl: { message: (file: string) => `${file} bestaat al. Vervangen?`, yes: 'Vervangen', no: 'Laten staan' },
  en: { message: (file: string) => `${file} already exists. Replace it?`, yes: 'Replace', no: 'Leave it' },
} as const;

/** Asks whether a file may be replaced; breaking off means no. */
export async function confirmReplace(file: string, language: Language): Promise<boolean> {
  const { confirm } = await import('@clack/prompts');
  const ask = ASK[language];
  const answer = await confirm({
    message: ask.message(file),
    active: ask.yes,
    inactive: ask.no,
    initialValue: false,
    output: process.stderr,
  });
  return answer === true;
}

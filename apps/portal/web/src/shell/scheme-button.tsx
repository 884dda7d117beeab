import { useEffect, useState } from 'react';
import { useWords } from '../words/language.js';
import { SHELL } from './words.js';

const SCHEMES = ['auto', 'light', 'dark'] as const;
type Scheme = (typeof SCHEMES)[number];
const KEPT = 'afk-scheme';

function keptScheme(): Scheme {
  return SCHEMES.find((scheme) => scheme === localStorage.getItem(KEPT)) ?? 'auto';
}

/** Light, dark, or as the device says; one button that goes round. */
export function SchemeButton() {
  const say = useWords(SHELL);
  const [scheme, setScheme] = useState<Scheme>(keptScheme);
  useEffect(() => {
    localStorage.setItem(KEPT, scheme);
    document.documentElement.dataset.scheme = scheme;
  }, [scheme]);
  const next = SCHEMES[(SCHEMES.indexOf(scheme) + 1) % SCHEMES.length]!;
  return (
    <button type="button" className="button plain" onClick={() => setScheme(next)}>
      {say.scheme[scheme]}
    </button>
  );
}

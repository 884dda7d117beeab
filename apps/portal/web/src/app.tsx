import type { Language } from '@afsprakenkader/diagnostics';
import { QueryClient, QueryClientProvider } from '@tanstack/react-query';
import { useEffect, useMemo, useState } from 'react';
import { I18nProvider, RouterProvider } from 'react-aria-components';
import { Router, useLocation } from 'wouter';
import { isWorthRetry } from './api/hooks.js';
import { Shell } from './shell/shell.js';
import { keepLanguage, keptLanguage, SpeechContext } from './words/language.js';

const BASE = '/app';

/** Everything that holds for all pages: the language, what was asked of the server, and where we are. */
export function App() {
  const [language, setLanguage] = useState<Language>(keptLanguage);
  const [known] = useState(
    () => new QueryClient({ defaultOptions: { queries: { retry: isWorthRetry, staleTime: 5_000 } } }),
  );
  const speech = useMemo(() => ({ language, speak: setLanguage }), [language]);
  useEffect(() => keepLanguage(language), [language]);
  return (
    <SpeechContext value={speech}>
      <I18nProvider locale={language === 'nl' ? 'nl-BE' : 'en-GB'}>
        <QueryClientProvider client={known}>
          <Router base={BASE}>
            <Routed />
          </Router>
        </QueryClientProvider>
      </I18nProvider>
    </SpeechContext>
  );
}

function Routed() {
  const [, go] = useLocation();
  return (
    <RouterProvider navigate={go} useHref={(href) => `${BASE}${href}`}>
      <Shell />
    </RouterProvider>
  );
}

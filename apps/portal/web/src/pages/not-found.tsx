import { Link } from 'wouter';
import { Page } from '../parts/page.js';
import { useWords, words } from '../words/language.js';

const WORDS = words({
  nl: { title: 'Deze pagina bestaat niet', lead: 'Het adres is misschien veranderd.', back: 'Naar het begin' },
  en: { title: 'This page does not exist', lead: 'The address may have changed.', back: 'To the start' },
});

export default function NotFound() {
  const say = useWords(WORDS);
  return (
    <Page title={say.title} lead={say.lead}>
      <p>
        <Link href="/">{say.back}</Link>
      </p>
    </Page>
  );
}

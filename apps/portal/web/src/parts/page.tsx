import { type ReactNode, useEffect } from 'react';
import { useWords } from '../words/language.js';
import { PARTS } from './words.js';

interface PageProps {
  readonly title: string;
  readonly lead?: ReactNode;
  /** Where the page belongs, with a link back. */
  readonly crumb?: ReactNode;
  readonly actions?: ReactNode;
  readonly children: ReactNode;
}

/** Title, one sentence of what to do here, and the content. The title is that of the window too. */
export function Page({ title, lead, crumb, actions, children }: PageProps) {
  const say = useWords(PARTS);
  useEffect(() => {
    document.title = say.title(title);
  }, [say, title]);
  return (
    <div className="page">
      <div className="page-head">
        {crumb !== undefined && <p className="crumb no-print">{crumb}</p>}
        <div className="row">
          <h1>{title}</h1>
          {actions}
        </div>
        {lead !== undefined && <p className="lead">{lead}</p>}
      </div>
      {children}
    </div>
  );
}

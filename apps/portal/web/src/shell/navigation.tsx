import { Link, useLocation } from 'wouter';
import { useSession } from '../api/session.js';
import { pick, useSpeech, useWords } from '../words/language.js';
import { SHELL } from './words.js';

interface Entry {
  readonly href: string;
  readonly name: string;
}

/** The parts that a person may see. On a phone they fold under one heading. */
export function Navigation() {
  const say = useWords(SHELL);
  const { language } = useSpeech();
  const { user, institutions } = useSession();
  if (user === null) return null;
  const own = institutions.find(({ key }) => key === user.institution);
  const at = `/i/${user.institution}`;
  const isEditor = user.roles.includes('editor');
  const groups: { title: string; entries: (Entry | false)[] }[] = [];
  if (own !== undefined)
    groups.push({
      title: pick(own.name, language) ?? own.key,
      entries: [
        { href: at, name: say.overview },
        isEditor && { href: `${at}/upload`, name: say.upload },
        { href: `${at}/offerings`, name: say.offerings },
        { href: `${at}/exceptions`, name: say.exceptions },
        { href: `${at}/version`, name: say.version },
        { href: `${at}/sharing`, name: say.sharing },
        { href: `${at}/log`, name: say.audit },
      ],
    });
  groups.push({ title: say.together, entries: [{ href: '/agreement', name: say.agreement }] });
  if (user.roles.includes('working-group'))
    groups.push({
      title: say.workingGroup,
      entries: [
        { href: '/workbench', name: say.workbench },
        { href: '/proposals', name: say.proposals },
      ],
    });
  const body = (
    <nav aria-label={say.navigation}>
      {groups.map(({ title, entries }) => (
        <div key={title}>
          <h2>{title}</h2>
          <ul>
            {entries
              .filter((entry) => entry !== false)
              .map((entry) => (
                <li key={entry.href}>
                  <NavigationLink {...entry} />
                </li>
              ))}
          </ul>
        </div>
      ))}
    </nav>
  );
  return (
    <div className="side">
      <details open={window.matchMedia('(min-width: 60.01rem)').matches}>
        <summary>{say.menu}</summary>
        {body}
      </details>
    </div>
  );
}

function NavigationLink({ href, name }: Entry) {
  const [location] = useLocation();
  const isInstitution = /^\/i\/[^/]+$/.test(href);
  const isHere = location === href || (!isInstitution && location.startsWith(`${href}/`));
  return (
    <Link href={href} aria-current={isHere ? 'page' : undefined}>
      {name}
    </Link>
  );
}

import { useEffect, useRef } from 'react';
import { Label, Select, Text, useId } from '@fluentui/react-components';
import { Link, Outlet, useLocation, useMatch } from 'react-router';
import { findPerson, keyOf, usePeople } from '../tenant/people.js';
import { themeNamed, themeNames, themeWords, type ThemeName } from '../teams/teamsTheme.js';
import { useStyles } from './Frame.styles.js';
import { readKept } from './kept.js';
import { Rail } from './Rail.js';

type FrameProps = { readonly theme: ThemeName; readonly onTheme: (theme: ThemeName) => void };

/** After a move within the window the keyboard starts at the new page, as it would in a new document. */
const useFocusOnMove = () => {
  const { pathname } = useLocation();
  const main = useRef<HTMLElement>(null);
  const before = useRef(pathname);
  useEffect(() => {
    if (before.current !== pathname) main.current?.focus();
    before.current = pathname;
  }, [pathname]);
  return main;
};

/** What stands round every page: the strip that says where this is, who you are, the way about. */
export const Frame = ({ theme, onTheme }: FrameProps) => {
  const styles = useStyles();
  const themeId = useId('theme');
  const main = useFocusOnMove();
  const named = useMatch('/as/:person/*')?.params.person;
  const key = named ?? readKept('tenantWindow.person');
  const people = usePeople().data ?? [];
  const person = key === null ? undefined : findPerson(people, key);
  return (
    <div className={styles.whole}>
      <aside aria-label="Where this is" className={styles.strip}>
        <a className={styles.skip} href="#main" onClick={(event) => { event.preventDefault(); main.current?.focus(); }}>
          Skip to the page
        </a>
        <Text weight="semibold">A Microsoft 365 tenant on this machine. Everybody here is invented.</Text>
      </aside>
      <header className={styles.head}>
        <div className={styles.who}>
          <Text>{person ? `You are ${person.displayName}` : 'Nobody has been chosen'}</Text>
          <Link to="/" className={styles.link}>{person ? 'Change person' : 'Choose a person'}</Link>
        </div>
        <div className={styles.who}>
          <Label htmlFor={themeId}>Colours of this window</Label>
          <Select id={themeId} value={theme} onChange={(_, { value }) => onTheme(themeNamed(value) ?? 'light')}>
            {themeNames.map((name) => <option key={name} value={name}>{themeWords[name]}</option>)}
          </Select>
        </div>
      </header>
      <Rail personKey={named ?? (person && keyOf(person))} personId={person?.id} />
      <main id="main" tabIndex={-1} ref={main} className={styles.main}>
        <Outlet />
      </main>
    </div>
  );
};

import type { MouseEvent } from 'react';
import { NavItem } from '@fluentui/react-components';
import type { Me } from '@review-desk/core/api';
import { useHref, useLocation, useNavigate } from 'react-router';
import { PersonAvatar } from '../../components/PersonAvatar/PersonAvatar.js';
import { appText, roleLine } from '../../text/appText.js';
import { navEntries, navHome } from '../pages.js';
import { navIcons } from './navIcons.js';
import { useNavigationStyles } from './Navigation.styles.js';

type Entry = Me['pages'][number];

/** The entry that the first word of an address belongs to. */
const homes: Readonly<Record<string, Entry>> = { reviews: 'reviews', households: 'households', settings: 'settings', alerts: 'alerts', disputes: 'alerts', thanks: 'alerts', feedback: 'alerts' };

export const useHere = (): Entry => {
  const first = useLocation().pathname.split('/')[1] ?? '';
  return homes[first] ?? 'today';
};

/** The pages this person may open; Settings and the person at the foot. Stands in the column and in the phone's drawer. */
export const NavigationList = ({ me, oneStop = false, onGone = () => undefined }: { me: Me | null; oneStop?: boolean; onGone?: () => void }) => {
  const styles = useNavigationStyles();
  const here = useHere();
  const entries = navEntries(me?.pages ?? ['today']);
  const stop = entries.includes(here) ? here : entries[0];
  const item = (entry: Entry) => <Item key={entry} entry={entry} here={entry === here} skipped={oneStop && entry !== stop} onGone={onGone} />;
  return (
    <>
      <div className={styles.head}>
        <span className={styles.product}>{appText.product}</span>
        <span className={styles.council}>{me?.council ?? '\u00a0'}</span>
      </div>
      <div className={styles.body}>{entries.filter((entry) => entry !== 'settings').map(item)}</div>
      <div className={styles.foot}>
        {entries.includes('settings') ? item('settings') : null}
        {me === null ? null : (
          <div className={styles.person}>
            <span aria-hidden>
              <PersonAvatar name={me.person.name} />
            </span>
            <span>
              <span className={styles.name}>{me.person.name}</span>
              <span className={styles.role}>{roleLine(me.roles)}</span>
            </span>
          </div>
        )}
      </div>
    </>
  );
};

const Item = ({ entry, here, skipped, onGone }: { entry: Entry; here: boolean; skipped: boolean; onGone: () => void }) => {
  const styles = useNavigationStyles();
  const navigate = useNavigate();
  const go = (event: MouseEvent) => {
    if (event.ctrlKey || event.metaKey || event.shiftKey) return;
    event.preventDefault();
    void navigate(navHome[entry]);
    onGone();
  };
  return (
    <NavItem href={useHref(navHome[entry])} value={entry} icon={here ? navIcons[entry].here : navIcons[entry].rest} className={styles.item} onClick={go} tabIndex={skipped ? -1 : 0}>
      {appText.pages[entry]}
    </NavItem>
  );
};

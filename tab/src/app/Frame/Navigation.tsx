import type { MouseEvent } from 'react';
import { Avatar, NavDrawer, NavDrawerBody, NavDrawerFooter, NavDrawerHeader, NavItem, mergeClasses } from '@fluentui/react-components';
import type { Me } from '@review-desk/core/api';
import { useHref, useLocation, useNavigate } from 'react-router';
import { appText, roleLine } from '../../text/appText.js';
import { navEntries, navHome } from '../pages.js';
import { navIcons } from './navIcons.js';
import { useNavigationStyles } from './Navigation.styles.js';

type Entry = Me['pages'][number];

const entryOf = (pathname: string): Entry => {
  const first = pathname.split('/')[1];
  return first === 'reviews' || first === 'households' || first === 'settings' ? first : 'today';
};

/** The pages at the left, those this person may open; Settings and the person at the foot. */
export const Navigation = ({ me, overlay, open, onClose }: { me: Me | null; overlay: boolean; open: boolean; onClose: () => void }) => {
  const styles = useNavigationStyles();
  const here = entryOf(useLocation().pathname);
  const entries = navEntries(me?.pages ?? ['today']);
  const item = (entry: Entry) => <Item key={entry} entry={entry} here={entry === here} onGone={onClose} />;
  return (
    <NavDrawer
      role="navigation"
      aria-label={appText.navigation}
      type={overlay ? 'overlay' : 'inline'}
      open={overlay ? open : true}
      onOpenChange={(_, data) => (data.open ? undefined : onClose())}
      selectedValue={here}
      className={mergeClasses(overlay ? styles.overlay : styles.drawer)}
    >
      <NavDrawerHeader className={styles.head}>
        <span className={styles.product}>{appText.product}</span>
        <span className={styles.council}>{me?.council ?? '\u00a0'}</span>
      </NavDrawerHeader>
      <NavDrawerBody className={styles.body}>{entries.filter((entry) => entry !== 'settings').map(item)}</NavDrawerBody>
      <NavDrawerFooter className={styles.foot}>
        {entries.includes('settings') ? item('settings') : null}
        {me === null ? null : (
          <div className={styles.person}>
            <Avatar name={me.person.name} color="brand" size={28} aria-hidden />
            <span>
              <span className={styles.name}>{me.person.name}</span>
              <span className={styles.role}>{roleLine(me.roles)}</span>
            </span>
          </div>
        )}
      </NavDrawerFooter>
    </NavDrawer>
  );
};

const Item = ({ entry, here, onGone }: { entry: Entry; here: boolean; onGone: () => void }) => {
  const styles = useNavigationStyles();
  const navigate = useNavigate();
  const go = (event: MouseEvent) => {
    if (event.ctrlKey || event.metaKey || event.shiftKey) return;
    event.preventDefault();
    void navigate(navHome[entry]);
    onGone();
  };
  return (
    <NavItem href={useHref(navHome[entry])} value={entry} icon={here ? navIcons[entry].here : navIcons[entry].rest} className={styles.item} onClick={go}>
      {appText.pages[entry]}
    </NavItem>
  );
};

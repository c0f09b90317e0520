import { makeStyles, tokens } from '@fluentui/react-components';
import { Link, NavLink, useLocation } from 'react-router';
import { useOwnAddress, usePerson } from '../app/chosen.js';
import { useTeamsCounts } from './useTeamsCounts.js';

const useStyles = makeStyles({
  list: {
    listStyleType: 'none', margin: 0, display: 'flex', flexWrap: 'wrap', gap: `0 ${tokens.spacingHorizontalL}`,
    padding: `0 ${tokens.spacingHorizontalL}`, borderBottom: `1px solid ${tokens.colorNeutralStroke2}`,
  },
  link: {
    display: 'inline-block', padding: `${tokens.spacingVerticalSNudge} 0`, color: tokens.colorBrandForegroundLink,
    '&[aria-current="page"]': { color: tokens.colorNeutralForeground1, fontWeight: tokens.fontWeightSemibold, textDecorationLine: 'none', borderBottom: `2px solid ${tokens.colorCompoundBrandStroke}` },
  },
});

const withCount = (name: string, unread: number): string => (unread === 0 ? name : `${name}, ${unread} not read`);

/** The places of Teams that are here: the app's tab, the chat with its bot, the activity feed. A chosen theme goes along. */
export const TeamsNavigation = () => {
  const styles = useStyles();
  const teams = `${useOwnAddress()}/teams`;
  const { pathname, search } = useLocation();
  const theme = new URLSearchParams(search).get('theme');
  const kept = theme === null ? '' : `?theme=${encodeURIComponent(theme)}`;
  const { chat, feed } = useTeamsCounts(usePerson().id);
  const isTab = pathname !== `${teams}/chat` && pathname !== `${teams}/activity`;
  return (
    <nav aria-label="Places in Teams">
      <ul className={styles.list}>
        <li><Link to={`${teams}${kept}`} className={styles.link} aria-current={isTab ? 'page' : undefined}>App</Link></li>
        <li><NavLink to={`${teams}/chat${kept}`} className={styles.link}>{withCount('Chat', chat)}</NavLink></li>
        <li><NavLink to={`${teams}/activity${kept}`} className={styles.link}>{withCount('Activity', feed)}</NavLink></li>
      </ul>
    </nav>
  );
};

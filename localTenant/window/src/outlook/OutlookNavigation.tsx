import { makeStyles, tokens } from '@fluentui/react-components';
import { NavLink } from 'react-router';
import { useOwnAddress } from '../app/chosen.js';

const useStyles = makeStyles({
  list: { listStyleType: 'none', margin: 0, padding: 0, display: 'flex', flexWrap: 'wrap', gap: tokens.spacingHorizontalL },
  link: {
    display: 'inline-block', padding: `${tokens.spacingVerticalSNudge} 0`, color: tokens.colorBrandForegroundLink,
    '&[aria-current="page"]': { color: tokens.colorNeutralForeground1, fontWeight: tokens.fontWeightSemibold, textDecorationLine: 'none', borderBottom: `2px solid ${tokens.colorCompoundBrandStroke}` },
  },
});

export const OutlookNavigation = () => {
  const styles = useStyles();
  const outlook = `${useOwnAddress()}/outlook`;
  return (
    <nav aria-label="Outlook">
      <ul className={styles.list}>
        <li><NavLink end to={outlook} className={styles.link}>Calendar</NavLink></li>
        <li><NavLink to={`${outlook}/mail`} className={styles.link}>Mail</NavLink></li>
        <li><NavLink to={`${outlook}/replies`} className={styles.link}>Automatic replies</NavLink></li>
      </ul>
    </nav>
  );
};

import { Nav } from '@fluentui/react-components';
import type { Me } from '@review-desk/core/api';
import { appText } from '../../text/appText.js';
import { moveByArrows } from './moveByArrows.js';
import { NavigationList, useHere } from './NavigationList.js';
import { useNavigationStyles } from './Navigation.styles.js';

/** The column at the left: one Tab stop, arrows inside. On phones `NavigationDrawer` takes its place. */
export const Navigation = ({ me }: { me: Me | null }) => {
  const styles = useNavigationStyles();
  return (
    <Nav role="navigation" aria-label={appText.navigation} selectedValue={useHere()} className={styles.column} onKeyDown={moveByArrows}>
      <NavigationList me={me} oneStop />
    </Nav>
  );
};

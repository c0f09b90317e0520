import { NavDrawer, NavDrawerBody } from '@fluentui/react-components';
import type { Me } from '@review-desk/core/api';
import { appText } from '../../text/appText.js';
import { NavigationList, useHere } from './NavigationList.js';
import { useNavigationStyles } from './Navigation.styles.js';

/** The phone's navigation, over the page; loaded when it is first opened. */
export const NavigationDrawer = ({ me, open, onClose }: { me: Me | null; open: boolean; onClose: () => void }) => {
  const styles = useNavigationStyles();
  return (
    <NavDrawer type="overlay" open={open} aria-label={appText.navigation} selectedValue={useHere()} className={styles.overlay} onOpenChange={(_, data) => (data.open ? undefined : onClose())}>
      <NavDrawerBody className={styles.overlayBody}>
        <NavigationList me={me} onGone={onClose} />
      </NavDrawerBody>
    </NavDrawer>
  );
};

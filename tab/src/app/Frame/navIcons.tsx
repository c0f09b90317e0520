import type { ReactElement } from 'react';
import { ClipboardTaskListLtr20Filled, ClipboardTaskListLtr20Regular } from '@fluentui/react-icons/svg/clipboard-task-list-ltr';
import { Home20Filled, Home20Regular } from '@fluentui/react-icons/svg/home';
import { HomePerson20Filled, HomePerson20Regular } from '@fluentui/react-icons/svg/home-person';
import { Settings20Filled, Settings20Regular } from '@fluentui/react-icons/svg/settings';
import { Alert20Filled, Alert20Regular } from '@fluentui/react-icons/svg/alert';
import type { Me } from '@review-desk/core/api';

type Pair = { rest: ReactElement; here: ReactElement };

export const navIcons: Record<Me['pages'][number], Pair> = {
  today: { rest: <Home20Regular />, here: <Home20Filled /> },
  reviews: { rest: <ClipboardTaskListLtr20Regular />, here: <ClipboardTaskListLtr20Filled /> },
  alerts: { rest: <Alert20Regular />, here: <Alert20Filled /> },
  households: { rest: <HomePerson20Regular />, here: <HomePerson20Filled /> },
  settings: { rest: <Settings20Regular />, here: <Settings20Filled /> },
};

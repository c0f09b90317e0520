import type { ReactNode } from 'react';
import { CalendarMailRegular } from '@fluentui/react-icons/svg/calendar-mail';
import { ClockRegular } from '@fluentui/react-icons/svg/clock';
import { DocumentTableRegular } from '@fluentui/react-icons/svg/document-table';
import { PeopleTeamRegular } from '@fluentui/react-icons/svg/people-team';
import { PulseRegular } from '@fluentui/react-icons/svg/pulse';
import { NavLink } from 'react-router';
import { useTeamsCounts } from '../teams/useTeamsCounts.js';
import { useStyles } from './Frame.styles.js';

const Item = ({ to, icon, children }: { to: string; icon: ReactNode; children: string }) => {
  const styles = useStyles();
  return (
    <li>
      <NavLink to={to} className={styles.railLink}>
        {icon}
        {children}
      </NavLink>
    </li>
  );
};

/** How much waits in Teams, as the client shows it beside its name. */
const useTeamsName = (personId: string | undefined): string => {
  const { chat, feed } = useTeamsCounts(personId);
  return chat + feed === 0 ? 'Teams' : `Teams, ${chat + feed} not read`;
};

/** The applications of whoever has been chosen, and the two pages that belong to the machine. */
export const Rail = ({ personKey, personId }: { personKey: string | undefined; personId: string | undefined }) => {
  const styles = useStyles();
  const teams = useTeamsName(personId);
  const own = personKey === undefined ? undefined : `/as/${personKey}`;
  return (
    <nav aria-label="Microsoft 365 on this machine" className={styles.rail}>
      <ul className={styles.railList}>
        {own !== undefined && (
          <>
            <Item to={`${own}/teams`} icon={<PeopleTeamRegular aria-hidden />}>{teams}</Item>
            <Item to={`${own}/outlook`} icon={<CalendarMailRegular aria-hidden />}>Outlook</Item>
            <Item to={`${own}/sharepoint`} icon={<DocumentTableRegular aria-hidden />}>SharePoint</Item>
          </>
        )}
        <Item to="/clock" icon={<ClockRegular aria-hidden />}>Clock</Item>
        <Item to="/requests" icon={<PulseRegular aria-hidden />}>Requests</Item>
      </ul>
    </nav>
  );
};

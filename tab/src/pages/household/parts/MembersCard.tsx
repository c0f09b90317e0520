import type { HouseholdPage } from '@review-desk/core/api';
import { Surface } from '../../../components/Surface/Surface.js';
import { shortDate } from '../../../text/dates.js';
import { householdText as text } from '../../../text/householdText.js';
import { useHouseholdStyles } from '../HouseholdPage.styles.js';

/** Others who live or lived in the home. */
export const MembersCard = ({ members }: { members: HouseholdPage['members'] }) => {
  const styles = useHouseholdStyles();
  return (
    <Surface title={text.members}>
      <ul className={styles.list}>
        {members.map((member) => (
          <li key={member.id}>
            <strong>
              {member.givenName} {member.familyName}
            </strong>
            <span className={styles.under}>
              {[member.relationship, member.bornOn ? `born ${shortDate(member.bornOn)}` : '', member.leftOn ? `left ${shortDate(member.leftOn)}` : ''].filter((part) => part !== '').join(' · ')}
            </span>
          </li>
        ))}
      </ul>
    </Surface>
  );
};

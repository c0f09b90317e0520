import { Button, Field } from '@fluentui/react-components';
import { ChoiceSelect } from '../../components/ChoiceSelect.js';
import { firstAdministratorText as text } from '../../text/firstAdministratorText.js';
import { useFirstAdministratorStyles } from './FirstAdministratorPage.styles.js';
import type { useRoleGiving } from './useRoleGiving.js';

/** Each chosen person with their role, and their team where the role has one. */
export const ChosenList = ({ giving }: { giving: ReturnType<typeof useRoleGiving> }) => {
  const styles = useFirstAdministratorStyles();
  const roles = giving.people.data?.roles ?? [];
  const teams = giving.people.data?.teams ?? [];
  return (
    <ul className={styles.list}>
      {giving.chosen.map(({ hit, role, team }) => (
        <li key={hit.id} className={styles.chosen}>
          <strong className={styles.name}>{hit.name}</strong>
          <Field label={text.role}>
            <ChoiceSelect value={role} onChange={(_, data) => giving.change(hit.id, { role: data.value, team: null })}>
              {roles.map((one) => (
                <option key={one.role} value={one.role}>
                  {one.label}
                </option>
              ))}
            </ChoiceSelect>
          </Field>
          {roles.find((one) => one.role === role)?.needsTeam ? (
            <Field label={text.team}>
              <ChoiceSelect value={team ?? ''} onChange={(_, data) => giving.change(hit.id, { team: data.value === '' ? null : data.value })}>
                <option value="" />
                {teams.map((one) => (
                  <option key={one.team} value={one.team}>
                    {one.label}
                  </option>
                ))}
              </ChoiceSelect>
            </Field>
          ) : null}
          <Button appearance="subtle" size="small" onClick={() => giving.remove(hit.id)} aria-label={text.remove(hit.name)}>
            {text.removeButton}
          </Button>
        </li>
      ))}
    </ul>
  );
};

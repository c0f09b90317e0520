import { Button, makeStyles, tokens } from '@fluentui/react-components';
import type { AnswerOf, PersonRow } from '@review-desk/core/api';
import { useMe } from '../../../app/MeContext.js';
import { CardTable, type Column } from '../../../components/CardTable/CardTable.js';
import { EmptyState } from '../../../components/EmptyState/EmptyState.js';
import { peopleText as text } from '../../../text/peopleText.js';

const useStyles = makeStyles({
  under: { display: 'block', fontSize: tokens.fontSizeBase200, fontWeight: tokens.fontWeightRegular, color: tokens.colorNeutralForeground3, overflowWrap: 'anywhere' },
  line: { display: 'block' },
  buttons: { display: 'flex', flexWrap: 'wrap', gap: tokens.spacingHorizontalS },
});

type Props = { page: AnswerOf<'people'>; mayGive: boolean; onRoles: (person: PersonRow) => void; onCover: (person: PersonRow) => void };

export const PeopleTable = ({ page, mayGive, onRoles, onCover }: Props) => {
  const styles = useStyles();
  const me = useMe()?.person.id;
  const mayCover = (person: PersonRow): boolean =>
    page.acts.includes('people-cover.set-cover') || (person.id === me && page.acts.includes('people-cover.set-own-deputy'));
  const teamOf = (team: string | null): string => (team === null ? '' : `, ${page.teams.find((each) => each.team === team)?.label ?? team}`);
  const columns: Column<PersonRow>[] = [
    {
      title: text.columns.name,
      lead: true,
      width: '30%',
      cell: (person) => (
        <>
          {person.name}
          <span className={styles.under}>{person.active ? person.jobTitle : text.gone}</span>
          <span className={styles.under}>{person.mail}</span>
        </>
      ),
    },
    {
      title: text.columns.roles,
      width: '31%',
      cell: (person) =>
        person.roles.length === 0
          ? text.noRoles
          : person.roles.map((each) => (
              <span key={each.role + String(each.team)} className={styles.line}>
                {each.label + teamOf(each.team)}
              </span>
            )),
    },
    {
      title: text.columns.cover,
      width: '18%',
      cell: (person) =>
        person.covers.length === 0
          ? text.noCover
          : person.covers.map((each) => (
              <span key={each.deputy.id + each.from} className={styles.line}>
                {text.cover(each)}
              </span>
            )),
    },
    {
      title: text.columns.act,
      width: '21%',
      cell: (person) => (
        <span className={styles.buttons}>
          {mayGive ? <Button size="small" aria-label={text.changeRolesOf(person.name)} onClick={() => onRoles(person)}>{text.changeRoles}</Button> : null}
          {mayCover(person) ? <Button size="small" aria-label={text.changeCoverOf(person.name)} onClick={() => onCover(person)}>{text.changeCover}</Button> : null}
        </span>
      ),
    },
  ];
  if (page.people.length === 0) return <EmptyState words={text.none} />;
  return <CardTable label={text.people} columns={columns} rows={page.people} keyOf={(person) => person.id} />;
};

import { Field, Input } from '@fluentui/react-components';
import type { AnswerOf } from '@review-desk/core/api';
import { ChoiceSelect } from '../../../components/ChoiceSelect.js';
import { peopleText as text } from '../../../text/peopleText.js';

/** A role as it is chosen; `newTeam` is what is typed where the team is not in the list yet. */
export type Wish = { role: string; team: string; newTeam: string };
export const emptyWish: Wish = { role: '', team: '', newTeam: '' };
const NEW = '*new';
/** Each person in the team that their own manager leads, in the place of one team for all. */
export const BY_MANAGER = '*manager';

export const teamOfWish = ({ team, newTeam }: Wish): string | null =>
  team === NEW
    ? newTeam.trim().toLowerCase().replaceAll(/[^a-z0-9]+/g, '-').replaceAll(/^-|-$/g, '') || null
    : team === '' || team === BY_MANAGER ? null : team;

export const faultOfWish = (wish: Wish, roles: AnswerOf<'people'>['roles']): { role?: string; team?: string } => {
  if (wish.role === '') return { role: text.faults.role };
  const needsTeam = roles.find((each) => each.role === wish.role)?.needsTeam ?? false;
  return needsTeam && wish.team !== BY_MANAGER && teamOfWish(wish) === null ? { team: wish.team === NEW ? text.faults.teamName : text.faults.team } : {};
};

type Props = { page: AnswerOf<'people'>; wish: Wish; faulty: boolean; byManager?: boolean; onChange: (wish: Wish) => void };

/** One role, and its team where the role has one. */
export const RoleFields = ({ page, wish, faulty, byManager = false, onChange }: Props) => {
  const fault = faulty ? faultOfWish(wish, page.roles) : {};
  const needsTeam = page.roles.find((each) => each.role === wish.role)?.needsTeam ?? false;
  return (
    <>
      <Field label={text.role} required validationMessage={fault.role ?? null}>
        <ChoiceSelect value={wish.role} onChange={(_, data) => onChange({ ...wish, role: data.value })}>
          <option value="">{text.chooseRole}</option>
          {page.roles.map((each) => (
            <option key={each.role} value={each.role}>
              {each.label}
            </option>
          ))}
        </ChoiceSelect>
      </Field>
      {needsTeam ? (
        <Field label={text.roleTeam} required validationMessage={wish.team === NEW ? null : (fault.team ?? null)}>
          <ChoiceSelect value={wish.team} onChange={(_, data) => onChange({ ...wish, team: data.value })}>
            <option value="">{text.chooseTeam}</option>
            {byManager ? <option value={BY_MANAGER}>{text.byManager}</option> : null}
            {page.teams.map((each) => (
              <option key={each.team} value={each.team}>
                {each.label}
              </option>
            ))}
            <option value={NEW}>{text.newTeam}</option>
          </ChoiceSelect>
        </Field>
      ) : null}
      {needsTeam && wish.team === NEW ? (
        <Field label={text.teamName} required validationMessage={fault.team ?? null}>
          <Input value={wish.newTeam} maxLength={60} onChange={(_, data) => onChange({ ...wish, newTeam: data.value })} />
        </Field>
      ) : null}
    </>
  );
};

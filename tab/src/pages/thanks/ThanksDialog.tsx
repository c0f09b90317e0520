import { useState } from 'react';
import { Checkbox, Field, Radio, RadioGroup, Spinner, Textarea } from '@fluentui/react-components';
import type { ThanksForm, ThanksPage } from '@review-desk/core/api';
import { householdRef, personId } from '@review-desk/core/ids';
import { z } from 'zod';
import { ChoiceSelect } from '../../components/ChoiceSelect.js';
import { useAct } from '../../api/useAct.js';
import { useAnswer } from '../../api/useAnswer.js';
import { ActDialog } from '../../components/ActDialog/ActDialog.js';
import { ProblemBar } from '../../components/ProblemBar/ProblemBar.js';
import { useDraft } from '../../drafts/useDraft.js';
import { appText } from '../../text/appText.js';
import { loadProblem } from '../../text/problemText.js';
import { thanksText as text } from '../../text/thanksText.js';

const TEAM = 'team';
const level = z.enum(['good', 'excellent']);
const shape = z.object({ to: z.string(), seen: z.string(), level, category: z.string(), mayBeQuoted: z.boolean() });
type Typed = z.infer<typeof shape>;
const empty: Typed = { to: '', seen: '', level: 'good', category: '', mayBeQuoted: false };

type Props = { /** Null where it is about none. */ household: NonNullable<ThanksPage['household']>['ref'] | null; review: ThanksPage['review']; onClose: (sent: ThanksPage['id'] | null) => void };

/** D3: who, what was seen, at which level. What is typed is kept until it is sent. */
export const ThanksDialog = ({ household, review, onClose }: Props) => {
  const form = useThanksForm(household);
  const { value, change, clear } = useDraft(`thanks.${household ?? 'colleague'}`, shape, empty);
  const [tried, setTried] = useState(false);
  const changes = ['practiceBoard', 'practiceAbout', 'thanksOfQuarter'] as const;
  const ofHousehold = useAct('sendThanks', changes);
  const ofColleague = useAct('sendColleagueThanks', changes);
  const act = household === null ? ofColleague : ofHousehold;
  const set = (part: Partial<Typed>) => change({ ...value, ...part });
  const send = () => {
    setTried(true);
    if (!form.data || value.to === '' || value.seen.trim() === '') return;
    const team = value.to === TEAM;
    const body = { review, person: team ? null : personId(value.to), team, level: value.level, seen: value.seen, category: value.category === '' ? null : value.category, mayBeQuoted: value.mayBeQuoted };
    const onSuccess = ({ id }: Pick<ThanksPage, 'id'>) => {
      clear();
      onClose(id);
    };
    if (household === null) ofColleague.mutate({ body }, { onSuccess });
    else ofHousehold.mutate({ params: { ref: household }, body }, { onSuccess });
  };
  const faultOf = (path: string, own: string | null): string | null => (tried ? own : null) ?? act.error?.faults.find((each) => each.path === path)?.message ?? null;
  return (
    <ActDialog title={text.dialogTitle(household)} what={text.what} act={text.send} pending={act.isPending} problem={act.error} onAct={send} onClose={() => onClose(null)}>
      {form.error ? <ProblemBar words={loadProblem(text.loadWhat, form.error)} onRetry={() => void form.refetch()} /> : null}
      {form.data ? (
        <div style={{ display: 'grid', gridTemplateColumns: 'minmax(0, 1fr)', rowGap: 12 }}>
          <Field label={text.who} style={{ gridTemplateColumns: 'minmax(0, 1fr)' }} required validationMessage={faultOf('to', value.to === '' ? text.errors.to : null)} {...(value.to === TEAM && form.data.team ? { hint: goesTo(form.data.team) } : {})}>
            <ChoiceSelect value={value.to} onChange={(_, data) => set({ to: data.value })}>
              <option value="">{form.data.team ? text.choose : text.choosePerson}</option>
              {form.data.team ? <option value={TEAM}>{text.team(form.data.team.members.length)}</option> : null}
              {form.data.people.map((each) => (
                <option key={each.id} value={each.id}>
                  {text.person(each)}
                </option>
              ))}
            </ChoiceSelect>
          </Field>
          <Field label={text.seen} hint={text.seenHint} required validationMessage={faultOf('seen', value.seen.trim() === '' ? text.errors.seen : null)}>
            <Textarea value={value.seen} maxLength={4000} resize="vertical" onChange={(_, data) => set({ seen: data.value })} />
          </Field>
          <Field label={text.level}>
            <RadioGroup layout="horizontal" style={{ flexWrap: 'wrap' }} value={value.level} onChange={(_, data) => set({ level: level.safeParse(data.value).data ?? 'good' })}>
              {level.options.map((each) => (
                <Radio key={each} value={each} label={text.levels[each]} />
              ))}
            </RadioGroup>
          </Field>
          <Field label={text.category} style={{ gridTemplateColumns: 'minmax(0, 1fr)' }}>
            <ChoiceSelect value={value.category} onChange={(_, data) => set({ category: data.value })}>
              <option value="">{text.noCategory}</option>
              {form.data.categories.map(({ code, label }) => (
                <option key={code} value={code}>
                  {label}
                </option>
              ))}
            </ChoiceSelect>
          </Field>
          <Checkbox label={text.quote} checked={value.mayBeQuoted} onChange={(_, data) => set({ mayBeQuoted: data.checked === true })} />
        </div>
      ) : form.error ? null : <Spinner label={appText.working} />}
    </ActDialog>
  );
};

const useThanksForm = (household: Props['household']) => {
  const ofColleague = useAnswer('colleagueThanksForm', {}, { enabled: household === null });
  const ofHousehold = useAnswer('thanksForm', { params: { ref: household ?? householdRef('none') } }, { enabled: household !== null });
  return household === null ? ofColleague : ofHousehold;
};

const goesTo = ({ members, manager }: NonNullable<ThanksForm['team']>): string => text.goesTo(members.map(({ name }) => name), manager?.name ?? null);

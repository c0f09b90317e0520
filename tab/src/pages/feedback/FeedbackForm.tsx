import { useState } from 'react';
import { Button, Field, Radio, RadioGroup, Spinner, Textarea } from '@fluentui/react-components';
import { feedbackTone, type FeedbackForm as Form } from '@review-desk/core/api';
import { personId, reviewId } from '@review-desk/core/ids';
import { z } from 'zod';
import { ChoiceSelect } from '../../components/ChoiceSelect.js';
import { useAct } from '../../api/useAct.js';
import { FaultSummary, type FieldFault } from '../../components/FaultSummary/FaultSummary.js';
import { ProblemBar } from '../../components/ProblemBar/ProblemBar.js';
import { useDraft } from '../../drafts/useDraft.js';
import { feedbackText as text } from '../../text/feedbackText.js';
import { actProblem } from '../../text/problemText.js';

const shape = z.object({ about: z.string(), to: z.enum(['', 'officer', 'manager']), tone: feedbackTone.nullable(), words: z.string() });
type Typed = z.infer<typeof shape>;

type Props = { officers: Form['officers']; about: string; review: string | null; onSent: (to: string) => void };

/** Nobody is chosen for the sender: who gets it is theirs to pick. */
export const FeedbackForm = ({ officers, about, review, onSent }: Props) => {
  const { value, change, clear } = useDraft('feedback', shape, { about, to: '', tone: null, words: '' });
  const [sent, setSent] = useState(0);
  const act = useAct('sendFeedback', ['feedbackList']);
  const officer = officers.find((each) => each.id === value.about) ?? null;
  const set = (part: Partial<Typed>) => change({ ...value, ...part });
  // The review of the page it came from belongs to the officer of that page alone.
  const ofReview = review !== null && value.about === about ? review : null;
  const missing = missingIn(value, officer !== null);
  const faults = sent === 0 ? [] : missing.length > 0 ? missing : (act.error?.faults ?? []).map(({ path, message }) => ({ field: fields[path] ?? path, message }));
  const faultOf = (field: string): string | null => faults.find((each) => each.field === field)?.message ?? null;
  const send = () => {
    setSent((times) => times + 1);
    if (missing.length > 0 || value.tone === null) return;
    act.mutate(
      { body: { about: personId(value.about), toOfficer: value.to === 'officer', tone: value.tone, text: value.words, review: ofReview === null ? null : reviewId(ofReview) } },
      {
        onSuccess: ({ to }) => {
          clear();
          onSent(to.name);
        },
      },
    );
  };
  return (
    <div style={{ display: 'grid', rowGap: 16, justifyItems: 'start' }}>
      <FaultSummary faults={faults} sent={sent} />
      {act.error && faults.length === 0 ? <ProblemBar words={actProblem(act.error)} /> : null}
      <Field label={text.about} required validationMessage={faultOf('about')} {...(ofReview === null ? {} : { hint: text.review(ofReview) })}>
        <ChoiceSelect id="about" value={value.about} onChange={(_, data) => set({ about: data.value })}>
          <option value="">{text.choose}</option>
          {officers.map((each) => (
            <option key={each.id} value={each.id}>
              {text.officer(each)}
            </option>
          ))}
        </ChoiceSelect>
      </Field>
      <Field label={text.to} required validationMessage={faultOf('to')} {...(officer !== null && officer.manager === null ? { hint: text.noManager } : {})}>
        <RadioGroup id="to" value={value.to} onChange={(_, data) => set({ to: data.value === 'officer' ? 'officer' : 'manager' })}>
          <Radio value="officer" label={officer ? text.toOfficer(officer.name) : text.theOfficer} />
          <Radio value="manager" label={officer?.manager ? text.toManager(officer.manager.name) : text.theManager} disabled={officer !== null && officer.manager === null} />
        </RadioGroup>
      </Field>
      <Field label={text.tone} required validationMessage={faultOf('tone')}>
        <RadioGroup id="tone" layout="horizontal" style={{ flexWrap: 'wrap' }} value={value.tone ?? ''} onChange={(_, data) => set({ tone: feedbackTone.safeParse(data.value).data ?? null })}>
          {feedbackTone.options.map((each) => (
            <Radio key={each} value={each} label={text.tones[each]} />
          ))}
        </RadioGroup>
      </Field>
      {value.tone === 'complaint' ? <ProblemBar intent="info" words={text.complaint} /> : null}
      <Field label={text.text} hint={text.textHint} required validationMessage={faultOf('text')} style={{ width: '100%' }}>
        <Textarea id="text" value={value.words} maxLength={4000} resize="vertical" onChange={(_, data) => set({ words: data.value })} />
      </Field>
      <Button appearance="primary" onClick={send} disabledFocusable={act.isPending} {...(act.isPending ? { icon: <Spinner size="tiny" /> } : {})}>
        {act.isPending ? text.sending : text.send}
      </Button>
    </div>
  );
};

/** The service's names of fields that are called otherwise here. */
const fields: Readonly<Record<string, string>> = { toOfficer: 'to', review: 'about' };

const missingIn = ({ to, tone, words }: Typed, known: boolean): FieldFault[] => [
  ...(known ? [] : [{ field: 'about', message: text.errors.about }]),
  ...(to === '' ? [{ field: 'to', message: text.errors.to }] : []),
  ...(tone === null ? [{ field: 'tone', message: text.errors.tone }] : []),
  ...(words.trim() === '' ? [{ field: 'text', message: text.errors.text }] : []),
];

import { useState } from 'react';
import { Button, Field, Input, Radio, RadioGroup, ToggleButton, makeStyles, tokens } from '@fluentui/react-components';
import { trialWish, type TrialPage, type TrialWish } from '@review-desk/core/api';
import { Surface } from '../../../../components/Surface/Surface.js';
import { shortDate } from '../../../../text/dates.js';
import { trialText as text } from '../../../../text/trialText.js';

const useStyles = makeStyles({
  form: { display: 'grid', gridTemplateColumns: 'minmax(0, 1fr)', rowGap: tokens.spacingVerticalL },
  intro: { margin: 0, maxWidth: '64ch' },
  choices: { display: 'grid', gridTemplateColumns: 'repeat(auto-fit, minmax(min(250px, 100%), 1fr))', gap: `${tokens.spacingVerticalL} ${tokens.spacingHorizontalXL}`, alignItems: 'start' },
  day: { display: 'flex', flexWrap: 'wrap', alignItems: 'end', gap: tokens.spacingHorizontalS },
  date: { width: '180px' },
  note: { margin: 0, padding: `${tokens.spacingVerticalS} ${tokens.spacingHorizontalM}`, borderLeft: `3px solid ${tokens.colorBrandStroke1}`, backgroundColor: tokens.colorNeutralBackground3 },
  foot: { display: 'flex', flexWrap: 'wrap', alignItems: 'center', columnGap: tokens.spacingHorizontalM, rowGap: tokens.spacingVerticalS },
  safe: { color: tokens.colorNeutralForeground2 },
});

type Props = { page: TrialPage; pending: boolean; again: boolean; fault: string | null; onTrack: (track: TrialWish['track']) => void; onRun: (wish: TrialWish) => void };
const managers = trialWish.shape.manager.options;

/** What is raised, what the manager does, and from which day: three choices, each with something in it already. */
export const TrialForm = ({ page, pending, again, fault, onTrack, onRun }: Props) => {
  const styles = useStyles();
  const [wish, setWish] = useState({ track: 'fostering', manager: 'nobody', start: String(page.starts.today) });
  const [missing, setMissing] = useState(false);
  const set = (changes: Partial<typeof wish>) => setWish({ ...wish, ...changes });
  const choose = (track: TrialWish['track']) => {
    set({ track });
    onTrack(track);
  };
  const press = () => {
    const read = trialWish.safeParse(wish);
    setMissing(!read.success);
    if (read.success) onRun(read.data);
  };
  const note = noteOn(page, wish.track, wish.manager);
  return (
    <Surface title={text.title}>
      <div className={styles.form}>
        <p className={styles.intro}>{text.intro}</p>
        <div className={styles.choices}>
          <Field label={text.raised}>
            <RadioGroup id="track" value={wish.track} onChange={(_, data) => choose(trialWish.shape.track.catch('fostering').parse(data.value))}>
              {page.tracks.map(({ track }) => <Radio key={track} value={track} label={text.tracks[track]} />)}
            </RadioGroup>
          </Field>
          <Field label={text.manager}>
            <RadioGroup id="manager" value={wish.manager} onChange={(_, data) => set({ manager: data.value })}>
              {managers.map((manager) => <Radio key={manager} value={manager} label={text.managers[manager]} />)}
            </RadioGroup>
          </Field>
        </div>
        <div className={styles.day}>
          <Field label={text.start} className={styles.date} validationMessage={missing ? text.chooseDay : fault}>
            <Input id="start" type="date" min={page.starts.earliest} max={page.starts.latest} value={wish.start} onChange={(_, data) => set({ start: data.value })} />
          </Field>
          {daysOf(page).map(([words, day]) => (
            <ToggleButton key={words} checked={wish.start === day} onClick={() => set({ start: day })}>
              {`${words}, ${shortDate(day)}`}
            </ToggleButton>
          ))}
        </div>
        {note ? <p className={styles.note}>{note}</p> : null}
        <div className={styles.foot}>
          <Button appearance="primary" disabledFocusable={pending} onClick={() => (pending ? undefined : press())}>
            {pending ? text.running : again ? text.runAgain : text.run}
          </Button>
          <span className={styles.safe}>{text.safe}</span>
        </div>
      </div>
    </Surface>
  );
};

const daysOf = ({ starts }: TrialPage) =>
  ([[text.today, starts.today], [text.beforeChristmas, starts.beforeChristmas], [text.beforeEaster, starts.beforeEaster]] as const).flatMap(([words, day]) => (day === null ? [] : [[words, day] as const]));

/** Said before it is run: where nothing opens by itself, somebody should not wait for it to. */
const noteOn = ({ tracks, autoEscalate }: TrialPage, track: string, manager: string): string | null => {
  const chosen = tracks.find((each) => each.track === track);
  if (chosen?.track === 'iro' && !chosen.opensByClock) return manager === 'nobody' ? text.byOfficer : text.byOfficerShort;
  if (!autoEscalate) return text.leftToPeople;
  return chosen?.opensByClock === false ? text.levelsByOfficer : null;
};

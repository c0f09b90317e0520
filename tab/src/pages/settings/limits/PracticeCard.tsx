import { Field, Radio, RadioGroup, makeStyles, tokens } from '@fluentui/react-components';
import type { PracticePolicy, StagePackView } from '@review-desk/core/api';
import { Facts } from '../../../components/Facts.js';
import { Surface } from '../../../components/Surface/Surface.js';
import { practicePolicyText as text } from '../../../text/practicePolicyText.js';
import type { PolicyDrafting } from './usePolicyDraft.js';

type Stage = { label: string };

const useStyles = makeStyles({
  why: { marginTop: 0 },
  choices: { display: 'grid', rowGap: tokens.spacingVerticalM },
  means: { fontSize: tokens.fontSizeBase300, fontWeight: tokens.fontWeightSemibold, margin: `${tokens.spacingVerticalL} 0 ${tokens.spacingVerticalXS}` },
  effects: { margin: 0, paddingLeft: tokens.spacingHorizontalXL, display: 'grid', rowGap: tokens.spacingVerticalXS },
});

/** The switch of the clock and where a failed alert goes, each with what then happens; part of the version like the limits. */
export const PracticeCard = ({ draft, mayWrite }: { draft: PolicyDrafting; mayWrite: boolean }) => {
  const styles = useStyles();
  const { practice, setPractice, page } = draft;
  const pack = page.stagePacks.find((each) => each.track === 'fostering' && each.pack === practice.stagePacks.fostering);
  const [first, second] = pack?.stages.filter(({ number }) => number >= 1) ?? [];
  if (!pack || !first || !second) return null;
  const routes = [['stage2', text.goesTo.stage2(second, first)], ['stage1', text.goesTo.stage1(first)]] as const;
  const route = routes.find(([value]) => value === practice.afterFailedAlert);
  return (
    <Surface title={text.title}>
      <p className={styles.why}>{text.why}</p>
      {mayWrite ? (
        <div className={styles.choices}>
          <Field label={text.atLimit}>
            <RadioGroup value={practice.autoEscalate ? 'yes' : 'no'} onChange={(_, data) => setPractice({ autoEscalate: data.value === 'yes' })}>
              <Radio value="yes" label={text.escalates.yes} />
              <Radio value="no" label={text.escalates.no} />
            </RadioGroup>
          </Field>
          <Field label={text.failed}>
            <RadioGroup value={practice.afterFailedAlert} onChange={(_, data) => setPractice({ afterFailedAlert: data.value === 'stage1' ? 'stage1' : 'stage2' })}>
              {routes.map(([value, label]) => (
                <Radio key={value} value={value} label={label} />
              ))}
            </RadioGroup>
          </Field>
        </div>
      ) : (
        <Facts facts={[[text.atLimit, text.escalates[practice.autoEscalate ? 'yes' : 'no']], [text.failed, route?.[1] ?? null]]} />
      )}
      <h3 className={styles.means}>{text.means}</h3>
      <ul className={styles.effects} aria-live="polite">
        {effectsOf(practice, pack, first, second).map((effect) => (
          <li key={effect}>{effect}</li>
        ))}
      </ul>
    </Surface>
  );
};

/** What happens by these settings, one thing a line. */
const effectsOf = ({ autoEscalate, afterFailedAlert }: PracticePolicy, pack: StagePackView, first: Stage, second: Stage): string[] => {
  const last = pack.stages.at(-1) ?? second;
  const opening = autoEscalate ? [text.opens(afterFailedAlert === 'stage2' ? second : first)] : [text.waits, ...(pack.opensByClock ? [text.officerOpens] : [])];
  const later = pack.opensByClock ? (autoEscalate ? [text.follows(last)] : []) : [text.levelsWait];
  return [
    ...opening, ...later, ...(autoEscalate ? [text.mayStop] : []), ...(afterFailedAlert === 'stage2' ? [text.notUsed(first)] : []), text.mayChoose(first, second), text.iro, text.open,
  ];
};

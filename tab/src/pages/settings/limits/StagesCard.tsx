import { Field, Radio, RadioGroup, makeStyles, tokens } from '@fluentui/react-components';
import type { StagePackView } from '@review-desk/core/api';
import { CardTable, type Column } from '../../../components/CardTable/CardTable.js';
import { Surface } from '../../../components/Surface/Surface.js';
import { practicePolicyText as text } from '../../../text/practicePolicyText.js';
import { Lines } from './Lines.js';
import { stageTime, wholeTime } from './stageTime.js';
import type { PolicyDrafting } from './usePolicyDraft.js';

type Stage = StagePackView['stages'][number];

const useStyles = makeStyles({
  head: { padding: `${tokens.spacingVerticalS} ${tokens.spacingHorizontalL} ${tokens.spacingVerticalM}` },
  under: { display: 'block', fontSize: tokens.fontSizeBase200, color: tokens.colorNeutralForeground3 },
  foot: { margin: 0, padding: `${tokens.spacingVerticalM} ${tokens.spacingHorizontalL}` },
});

/** The stages by which new disputes of one kind run, and the choice among the sets there are; open ones keep theirs. */
export const StagesCard = ({ draft, mayWrite, track }: { draft: PolicyDrafting; mayWrite: boolean; track: StagePackView['track'] }) => {
  const styles = useStyles();
  const { stagePacks } = draft.practice;
  const packs = draft.page.stagePacks.filter((each) => each.track === track);
  const chosen = packs.find(({ pack }) => pack === stagePacks[track]);
  const choose = (value: string) => {
    const pack = packs.find((each) => each.pack === value)?.pack;
    if (pack) draft.setPractice({ stagePacks: { ...stagePacks, [track]: pack } });
  };
  if (!chosen) return null;
  const columns: Column<Stage>[] = [
    { title: text.columns.stage, lead: true, width: '16%', cell: ({ label }) => label },
    { title: text.columns.convener, width: '26%', cell: ({ convener }) => convener },
    { title: text.columns.mustAttend, width: '36%', cell: ({ mustAttend }) => <Lines all={mustAttend} /> },
    { title: text.columns.time, width: '22%', cell: (stage) => <Time {...stageTime(draft, chosen, stage)} /> },
  ];
  return (
    <Surface title={text.stages[track]} flush>
      <div className={styles.head}>
        {mayWrite ? (
          <Field label={text.choose[track]}>
            <RadioGroup value={chosen.pack} onChange={(_, data) => choose(data.value)}>
              {packs.map((each) => (
                <Radio key={each.pack} value={each.pack} disabled={each.refused !== null} label={{ children: <PackLabel view={each} /> }} />
              ))}
            </RadioGroup>
          </Field>
        ) : (
          `${text.choose[track]}: ${text.pack(chosen)}`
        )}
      </div>
      <CardTable label={text.stages[track]} columns={columns} rows={chosen.stages} keyOf={({ number }) => String(number)} />
      <p className={styles.foot}>{text.whole(chosen.wholeRule, wholeTime(draft, chosen))} {chosen.opensByClock ? text.opening[draft.practice.autoEscalate ? 'clock' : 'press'] : text.opening.officer}</p>
    </Surface>
  );
};

const PackLabel = ({ view }: { view: StagePackView }) => {
  const styles = useStyles();
  return (
    <>
      {text.pack(view)}
      {view.refused === null ? null : <span className={styles.under}>{view.refused}</span>}
    </>
  );
};

const Time = ({ time, rule }: { time: string; rule: string }) => {
  const styles = useStyles();
  return (
    <div>
      {time}
      <span className={styles.under}>{rule}</span>
    </div>
  );
};

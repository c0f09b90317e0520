import { useEffect, useRef } from 'react';
import { Button, ProgressBar, makeStyles, tokens } from '@fluentui/react-components';
import { ArrowCounterclockwise20Regular } from '@fluentui/react-icons/svg/arrow-counterclockwise';
import { Next20Regular } from '@fluentui/react-icons/svg/next';
import { Pause20Regular } from '@fluentui/react-icons/svg/pause';
import { Play20Regular } from '@fluentui/react-icons/svg/play';
import type { TrialPage, TrialRun } from '@review-desk/core/api';
import { useNarrow } from '../../../../app/useNarrow.js';
import { Surface } from '../../../../components/Surface/Surface.js';
import { trialText as text } from '../../../../text/trialText.js';
import { stripOf } from '../stripOf.js';
import { usePlayback } from '../usePlayback.js';
import { RunEnd } from './RunEnd.js';
import { RunStep } from './RunStep.js';
import { StageStrip } from './StageStrip.js';

const useStyles = makeStyles({
  // Nothing to press: where the focus goes, so that reading begins here.
  place: { display: 'grid', gridTemplateColumns: 'minmax(0, 1fr)', rowGap: tokens.spacingVerticalL, outlineStyle: 'none', scrollMarginTop: tokens.spacingVerticalL },
  bar: { position: 'sticky', top: 0, zIndex: 1, display: 'grid', gridTemplateColumns: 'minmax(0, 1fr)', rowGap: tokens.spacingVerticalS, paddingBottom: tokens.spacingVerticalS, marginBottom: tokens.spacingVerticalM, backgroundColor: tokens.colorNeutralBackground1, borderBottom: `1px solid ${tokens.colorNeutralStroke3}`, '@media (max-width: 719px)': { position: 'static' } },
  controls: { display: 'flex', flexWrap: 'wrap', alignItems: 'center', gap: tokens.spacingHorizontalS },
  // On a phone the moments push the bar away, so what stops them stays at the foot.
  below: { position: 'sticky', bottom: 0, zIndex: 1, paddingBlock: tokens.spacingVerticalS, backgroundColor: tokens.colorNeutralBackground1, borderTop: `1px solid ${tokens.colorNeutralStroke3}` },
  list: { listStyleType: 'none', margin: 0, padding: 0 },
  spoken: { position: 'absolute', width: '1px', height: '1px', overflow: 'hidden', clipPath: 'inset(50%)' },
});

/** The run as a line of time that plays: each moment in its turn, with a way to stop, to go on and to see the end at once. */
export const RunView = ({ run, people }: { run: TrialRun; people: TrialPage['people'] }) => {
  const styles = useStyles();
  const { shown, playing, isOver, still, pause, play, skip, again } = usePlayback(run.steps.length);
  const narrow = useNarrow();
  const place = useRef<HTMLDivElement>(null);
  const list = useRef<HTMLOListElement>(null);
  const latest = run.steps[shown - 1];
  useEffect(() => {
    // It may begin below what is seen: whoever pressed is led to it, and reads on from there.
    place.current?.focus({ preventScroll: true });
    place.current?.scrollIntoView({ block: 'start' });
  }, []);
  useEffect(() => {
    if (playing && shown > 1) list.current?.lastElementChild?.scrollIntoView({ block: 'nearest', behavior: 'smooth' });
  }, [playing, shown]);
  const controls = (
    <div className={styles.controls}>
      {isOver ? null : playing ? <Button icon={<Pause20Regular />} onClick={pause}>{text.pause}</Button> : <Button icon={<Play20Regular />} onClick={play}>{text.play}</Button>}
      {isOver ? null : <Button icon={<Next20Regular />} onClick={skip}>{text.skip}</Button>}
      {isOver && !still ? <Button icon={<ArrowCounterclockwise20Regular />} onClick={again}>{text.again}</Button> : null}
    </div>
  );
  return (
    <div ref={place} tabIndex={-1} className={styles.place}>
      <Surface title={text.theRun} aside={text.progress(Math.min(shown, run.steps.length), run.steps.length)}>
        <div className={styles.bar}>
          <StageStrip strip={stripOf(run, shown)} />
          <ProgressBar value={run.steps.length === 0 ? 1 : shown / run.steps.length} aria-label={text.theRun} />
          {narrow ? null : controls}
        </div>
        <div aria-live="polite" className={styles.spoken}>{isOver ? text.over(run) : latest ? text.announced(latest) : null}</div>
        <ol ref={list} className={styles.list}>
          {run.steps.slice(0, shown).map((step) => <RunStep key={step.at} step={step} faces={run.faces} still={still} />)}
        </ol>
        {narrow ? <div className={styles.below}>{controls}</div> : null}
      </Surface>
      {isOver ? <RunEnd run={run} people={people} /> : null}
    </div>
  );
};

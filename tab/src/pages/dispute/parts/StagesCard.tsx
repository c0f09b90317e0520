import { Fragment, type ReactNode } from 'react';
import { makeStyles, tokens } from '@fluentui/react-components';
import { StateText, type StateLook } from '../../../components/StateText/StateText.js';
import { Surface } from '../../../components/Surface/Surface.js';
import { listInWords, shortDate } from '../../../text/dates.js';
import { disputeText as text } from '../../../text/disputeText.js';
import { isUnsaid, type Stage } from '../acts/expectedAct.js';

const useStyles = makeStyles({
  list: { listStyleType: 'none', margin: 0, padding: 0 },
  stage: { display: 'grid', gridTemplateColumns: '28px minmax(0, 1fr)', columnGap: tokens.spacingHorizontalM, padding: `10px ${tokens.spacingHorizontalL}`, borderTop: `1px solid ${tokens.colorNeutralStroke3}` },
  number: { display: 'grid', placeItems: 'center', width: '26px', height: '26px', boxSizing: 'border-box', borderRadius: tokens.borderRadiusCircular, border: `1px solid ${tokens.colorNeutralStrokeAccessible}`, fontWeight: tokens.fontWeightSemibold },
  head: { display: 'flex', flexWrap: 'wrap', columnGap: tokens.spacingHorizontalM, alignItems: 'center' },
  label: { fontWeight: tokens.fontWeightSemibold },
  under: { display: 'block', fontSize: tokens.fontSizeBase200, color: tokens.colorNeutralForeground3 },
});

// A stage that nobody met in is never shown as met.
const looks: Record<Stage['shown'], StateLook> = { met: 'done', 'not met': 'missed', skipped: 'off', 'not used': 'off', booked: 'meeting', open: 'soon', 'to come': 'onTime' };

type Props = { stages: readonly Stage[]; track: keyof typeof text.stages; /** What can still be pressed about a stage, under its lines. */ press?: (stage: Stage) => ReactNode };

/** The stages as they went: met, not met, skipped or not used, each with who opened it and its limit. */
export const StagesCard = ({ stages, track, press }: Props) => {
  const styles = useStyles();
  return (
    <Surface title={text.stages[track]} flush>
      <ol className={styles.list}>
        {stages.map((stage) => (
          <li key={stage.number} className={styles.stage}>
            <span className={styles.number} aria-hidden>
              {stage.number}
            </span>
            <span>
              <span className={styles.head}>
                <span className={styles.label}>{stage.label}</span>
                <StateText look={looks[stage.shown]}>{text.shown[stage.shown]}</StateText>
              </span>
              {stage.opened ? (
                <span className={styles.under}>
                  {stage.opened.by ? text.opened(stage.opened.on, stage.opened.by.name) : text.openedByClock}. {text.limit}{' '}
                  {stage.opened.limitsBefore.map((each) => (
                    <Fragment key={each}>
                      <del>{shortDate(each)}</del>{' '}
                    </Fragment>
                  ))}
                  {shortDate(stage.opened.limit)}
                </span>
              ) : null}
              {stage.mustAttend.length > 0 ? <span className={styles.under}>{text.mustAttend(listInWords(stage.mustAttend.map((each) => each.name)))}</span> : null}
              {stage.meeting && !stage.metOn ? <span className={styles.under}>{meetingInWords(stage)}</span> : null}
              {stage.metOn ? <span className={styles.under}>{text.metOn(stage.metOn)}</span> : null}
              {stage.pressed.map(({ press, on, by }) => (
                <span key={press + on} className={styles.under}>
                  {text.pressed(press, on, by.name)}
                </span>
              ))}
              {press?.(stage)}
              {stage.outcome?.agreed ? <span className={styles.under}>{stage.outcome.agreed}</span> : null}
            </span>
          </li>
        ))}
      </ol>
    </Surface>
  );
};

const meetingInWords = (stage: Stage): string => {
  const { meeting } = stage;
  if (!meeting) return '';
  const booked = text.bookedFor(text.span(meeting.start, meeting.end));
  if (meeting.calledOff) return `${booked}. ${text.calledOff}`;
  return isUnsaid(stage) ? `${booked}. ${text.unsaid}` : booked;
};

import { makeStyles, tokens } from '@fluentui/react-components';
import { Facts } from '../../../components/Facts.js';
import { StateText } from '../../../components/StateText/StateText.js';
import { listInWords } from '../../../text/dates.js';
import { disputeText as text } from '../../../text/disputeText.js';
import type { Stage } from '../acts/expectedAct.js';

const useStyles = makeStyles({ box: { marginTop: tokens.spacingVerticalM }, earlier: { display: 'block' } });

/** When the stage's people meet and who is asked, whether Outlook has it, and the dates it had before. */
export const MeetingFacts = ({ meeting, officer }: { meeting: NonNullable<Stage['meeting']>; officer: string }) => {
  const styles = useStyles();
  const { start, end, attendees, inOutlook, calledOff, earlier } = meeting;
  const outlook = calledOff ? text.calledOff : inOutlook ? text.inOutlook(officer) : text.notYetInOutlook;
  return (
    <div className={styles.box}>
      <Facts
        facts={[
          [text.when, calledOff ? <del key="when">{text.span(start, end)}</del> : <strong key="when">{text.span(start, end)}</strong>],
          [
            text.earlier,
            earlier.length === 0 ? null : (
              <span key="earlier">
                {earlier.map((each) => (
                  <span key={each.start + each.movedOn} className={styles.earlier}>
                    <del>{text.span(each.start, each.end)}</del>, {text.movedBy(each.movedOn, each.movedBy.name)}
                  </span>
                ))}
              </span>
            ),
          ],
          [text.who, listInWords(attendees.map(({ name }) => name))],
          [text.outlook, <StateText key="outlook" look={calledOff ? 'off' : inOutlook ? 'done' : 'waiting'}>{outlook}</StateText>],
        ]}
      />
    </div>
  );
};

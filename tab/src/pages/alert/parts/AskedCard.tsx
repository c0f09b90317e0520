import { makeStyles, tokens } from '@fluentui/react-components';
import type { AlertPage } from '@review-desk/core/api';
import { Facts } from '../../../components/Facts.js';
import { StateText } from '../../../components/StateText/StateText.js';
import { Surface } from '../../../components/Surface/Surface.js';
import { alertText as text } from '../../../text/alertsText.js';
import { londonDateOf, longDate, shortDate, timeOf } from '../../../text/dates.js';

const useStyles = makeStyles({ lines: { display: 'grid', rowGap: tokens.spacingVerticalXXS } });

const wasSent = ({ stateText }: AlertPage): boolean => stateText !== 'draft' && stateText !== 'passed to IRO';

/** Each receiver who has it, and each who has not said so yet; whoever stood in for one is named too. */
const Acknowledged = ({ page: { acknowledged, manager, ssw } }: { page: AlertPage }) => {
  const styles = useStyles();
  const said = new Set(acknowledged.by.map(({ who }) => who.id));
  return (
    <span className={styles.lines}>
      {acknowledged.by.map(({ who, at }) => (
        <StateText key={who.id} look="done">{`${who.name}, ${shortDate(londonDateOf(at))}, ${timeOf(at)}`}</StateText>
      ))}
      {[manager, ssw].map((each) => (each === null || said.has(each.id) ? null : <StateText key={each.id} look="waiting">{text.notAcknowledged(each.name)}</StateText>))}
    </span>
  );
};

/** What the officer found, what it does to the child or carer, and what is wanted. */
export const AskedCard = ({ page }: { page: AlertPage }) => (
  <Surface title={text.asked}>
    <Facts
      facts={[
        [text.categories, page.categories.map((each) => each.label).join('; ')],
        [text.found, page.found],
        [text.effect, page.effect],
        [
          text.wanted,
          <ul key="wanted" style={{ margin: 0, paddingLeft: 18 }}>
            {page.wanted.map((each) => (
              <li key={each}>{each}</li>
            ))}
          </ul>,
        ],
        [text.receivers, [page.manager?.name, page.ssw?.name].filter((each) => each !== undefined).join(' and ') || null],
        [text.acknowledged, wasSent(page) ? <Acknowledged key="acknowledged" page={page} /> : null],
        [text.answerDue, page.answerDue ? longDate(page.answerDue) : null],
      ]}
    />
  </Surface>
);

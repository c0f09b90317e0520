import type { AlertPage } from '@review-desk/core/api';
import { Facts } from '../../../components/Facts.js';
import { Surface } from '../../../components/Surface/Surface.js';
import { alertText as text } from '../../../text/alertsText.js';
import { longDate } from '../../../text/dates.js';

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
        [text.answerDue, page.answerDue ? longDate(page.answerDue) : null],
      ]}
    />
  </Surface>
);

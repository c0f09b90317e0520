import type { RaiseAlertPage } from '@review-desk/core/api';
import { PersonName } from '../../components/PersonName/PersonName.js';
import { Surface } from '../../components/Surface/Surface.js';
import { raiseText as text } from '../../text/alertsText.js';
import { longDateAndTime } from '../../text/dates.js';

type Props = { page: RaiseAlertPage; atRisk: boolean; /** Undefined where it is an alert; the IRO, or nobody yet, where it is only about a care plan. */ carePlanIro: { name: string } | null | undefined };

/** Who will be told, when, and by when they must answer: before it is sent. */
export const WhoIsTold = ({ page, atRisk, carePlanIro }: Props) => (
  <Surface title={text.willBeTold}>
    <ul aria-live="polite" style={{ margin: 0, paddingLeft: 18 }}>
      {atRisk && page.lineManager ? (
        <li>
          <PersonName person={page.lineManager} />, {text.lineManager}, {text.atOnce}
        </li>
      ) : null}
      {carePlanIro === undefined ? (
        page.willBeTold.map((line) => (
          <li key={line.post}>
            {line.who === null ? (
              text.nobody(line.post)
            ) : (
              <>
                <PersonName person={line.who} />, {text.told(line.post)}, {atRisk ? text.atOnce : text.toldAt(longDateAndTime(line.at))}
              </>
            )}
          </li>
        ))
      ) : (
        <li>
          <PersonName person={carePlanIro} nobody={text.iro} />
        </li>
      )}
    </ul>
    {carePlanIro === undefined && page.answerDue ? <p style={{ marginBottom: 0 }}>{text.answerDue(page.answerDue)}</p> : null}
  </Surface>
);

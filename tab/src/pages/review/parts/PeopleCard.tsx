import type { ReviewPage } from '@review-desk/core/api';
import { useMe } from '../../../app/MeContext.js';
import { Facts } from '../../../components/Facts.js';
import { PageLink } from '../../../components/PageLink.js';
import { PersonName } from '../../../components/PersonName/PersonName.js';
import { ReadingText } from '../../../components/StateText/StateText.js';
import { Surface } from '../../../components/Surface/Surface.js';
import { listInWords, longDate, shortDate } from '../../../text/dates.js';
import { reviewText as text } from '../../../text/reviewText.js';

/** Who is in this review, what comes next, and the legal limit. */
export const PeopleCard = ({ page }: { page: ReviewPage }) => {
  const { nextStep, legalLimit, limitReading } = page.row;
  return (
    <Surface title={text.nextStep}>
      <Facts
        facts={[
          [
            nextStep.what,
            <span key="by">
              {shortDate(nextStep.by)} <ReadingText reading={nextStep.reading} />
              {nextStep.waitingFor === '' ? null : (
                <>
                  <br />
                  {text.waitingFor(nextStep.waitingFor)}
                </>
              )}
            </span>,
          ],
          [
            text.limit,
            <span key="limit">
              {longDate(legalLimit)} <ReadingText reading={limitReading} />
            </span>,
          ],
          [text.carers, listInWords(page.carers.map(({ name }) => name))],
          [text.officer, <Officer key="officer" page={page} />],
          [text.ssw, <PersonName key="ssw" person={page.ssw} />],
        ]}
      />
    </Surface>
  );
};

/** The officer, and the way to say something about their work, for everybody but themselves. */
const Officer = ({ page: { row } }: { page: ReviewPage }) => {
  const me = useMe();
  return (
    <>
      <PersonName person={row.officer} />
      {row.officer && me && me.person.id !== row.officer.id ? (
        <>
          {'. '}
          <PageLink to={`/feedback/new?${new URLSearchParams({ about: row.officer.id, review: row.id }).toString()}`}>{text.feedback}</PageLink>
        </>
      ) : null}
    </>
  );
};

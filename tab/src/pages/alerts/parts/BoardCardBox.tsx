import { mergeClasses } from '@fluentui/react-components';
import type { BoardCard } from '@review-desk/core/api';
import { DisputeSteps } from '../../../components/DisputeSteps/DisputeSteps.js';
import { PageLink } from '../../../components/PageLink.js';
import { PersonAvatar } from '../../../components/PersonAvatar/PersonAvatar.js';
import { ReadingText, StateText } from '../../../components/StateText/StateText.js';
import { alertsText as text } from '../../../text/alertsText.js';
import { shortDate } from '../../../text/dates.js';
import { useBoxStyles } from '../BoardCardBox.styles.js';
import { isFor, isLate } from '../boardLanes.js';

/** One alert or dispute on the board: what it is about, its clocks, and whose turn it is. */
export const BoardCardBox = ({ card, me }: { card: BoardCard; me: string | undefined }) => {
  const styles = useBoxStyles();
  const { household, next, settled } = card;
  const mine = isFor(card, me);
  const who = next.who ?? card.officer;
  return (
    <li className={mergeClasses(styles.box, isLate(card) && styles.late)}>
      <span className={styles.head}>
        <PageLink to={card.kind === 'dispute' ? `/disputes/${card.id}` : `/alerts/${card.id}`} className={styles.link} label={`${text.kinds[card.kind]} ${card.reference}`}>
          {card.reference}
        </PageLink>
        {household && card.kind === 'dispute' ? <span className={mergeClasses(styles.small, styles.nowrap)}>{household.ref}</span> : null}
      </span>
      <h3 className={styles.what}>{card.restricted && card.categories.length === 0 ? text.restricted : card.categories.map(({ label }) => label).join(', ')}</h3>
      {household ? <span className={styles.small}>{`${household.familyName}, ${household.town}`}</span> : null}
      {card.steps && !settled ? <DisputeSteps steps={card.steps} /> : null}
      {settled ? <StateText look={settled.how === 'resolved' ? 'done' : 'off'}>{text.settled(settled)}</StateText> : <Clocks card={card} />}
      {mine ? <StateText look="needsYou">{text.forYouTo(next.what)}</StateText> : null}
      <span className={styles.foot}>
        <PersonAvatar name={who.name} size={24} />
        <span>{settled || mine || !next.who ? who.name : text.waitingFor(who.name)}</span>
      </span>
    </li>
  );
};

const Clocks = ({ card: { clocks, actions, acknowledgedOn, lane } }: { card: BoardCard }) => {
  const styles = useBoxStyles();
  // Several actions may run: the next is enough here, the page has them all.
  const shown = clocks.filter(({ of }, at) => clocks.findIndex((each) => each.of === of) === at);
  return (
    <>
      {shown.map(({ of, due, reading }) => (
        <span key={of} className={styles.clock}>
          <span className={styles.small}>{`${text.clocks[of]} ${shortDate(due)}`}</span>
          <ReadingText reading={reading} />
        </span>
      ))}
      {actions ? <span className={styles.small}>{text.actionsDone(actions)}</span> : null}
      {acknowledgedOn && (lane === 'with the manager' || lane === 'in dispute') ? <StateText look="done">{text.acknowledgedOn(acknowledgedOn)}</StateText> : null}
    </>
  );
};

import { makeStyles, MessageBar, MessageBarBody, Text, tokens } from '@fluentui/react-components';
import { useAppName } from '../tenant/appNames.js';
import { longMoment } from '../text/london.js';
import type { Stop } from './whatHappened.js';
import type { Arrival } from './useMoveClock.js';

const useStyles = makeStyles({ list: { margin: `${tokens.spacingVerticalS} 0 0`, paddingLeft: tokens.spacingHorizontalXL, fontFamily: tokens.fontFamilyBase } });

const counted = (count: number, one: string, many: string): string => `${count} ${count === 1 ? one : many}`;

const words = (stop: Stop): string =>
  `${counted(stop.requests, 'request', 'requests')}, ${stop.writes === 0 ? 'nothing written' : counted(stop.writes, 'write', 'writes')}`;

/** Where the clock arrived, and who did what on the way. */
export const ArrivalReport = ({ arrival }: { arrival: Arrival }) => {
  const styles = useStyles();
  const nameOf = useAppName();
  return (
    <MessageBar intent="success" layout="multiline">
      <MessageBarBody>
        <Text>It is now {longMoment(arrival.at)}. </Text>
        {arrival.stops.length === 0 ? (
          <Text>No timer asked anything of the tenant on the way.</Text>
        ) : (
          <>
            <Text>What timers asked of the tenant on the way:</Text>
            <ul className={styles.list}>
              {arrival.stops.map((stop) => (
                <li key={`${stop.at} ${stop.app ?? ''}`}>{`${longMoment(new Date(stop.at))}: ${nameOf(stop.app)}, ${words(stop)}`}</li>
              ))}
            </ul>
          </>
        )}
      </MessageBarBody>
    </MessageBar>
  );
};

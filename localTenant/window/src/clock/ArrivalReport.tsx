import { makeStyles, MessageBar, MessageBarBody, Text, tokens } from '@fluentui/react-components';
import { useAppName } from '../tenant/appNames.js';
import { longMoment } from '../text/london.js';
import type { Stop } from './whatHappened.js';
import type { Arrival } from './useMoveClock.js';

const useStyles = makeStyles({ list: { margin: `${tokens.spacingVerticalS} 0 0`, paddingLeft: tokens.spacingHorizontalXL, fontFamily: tokens.fontFamilyBase } });

const counted = (count: number, one: string, many: string): string => `${count} ${count === 1 ? one : many}`;

const words = (stop: Stop): string =>
  `${counted(stop.requests, 'request', 'requests')}, ${counted(stop.writes, 'write', 'writes')}`;

/** Where the clock arrived, and who did what on the way. */
export const ArrivalReport = ({ arrival }: { arrival: Arrival }) => {
  const styles = useStyles();
  const nameOf = useAppName();
  const wrote = arrival.stops.filter(({ writes }) => writes > 0);
  const onlyRead = arrival.stops.length - wrote.length;
  return (
    <MessageBar intent="success" layout="multiline">
      <MessageBarBody>
        <Text>It is now {longMoment(arrival.at)}. </Text>
        {arrival.stops.length === 0 && <Text>No timer asked anything of the tenant on the way.</Text>}
        {wrote.length > 0 && (
          <>
            <Text>What timers did on the way:</Text>
            <ul className={styles.list}>
              {wrote.map((stop) => (
                <li key={`${stop.at} ${stop.app ?? ''}`}>{`${longMoment(new Date(stop.at))}: ${nameOf(stop.app)}, ${words(stop)}`}</li>
              ))}
            </ul>
          </>
        )}
        {onlyRead > 0 && <Text>{`At ${counted(onlyRead, 'moment', 'moments')} on the way timers looked for work and found none to write.`}</Text>}
      </MessageBarBody>
    </MessageBar>
  );
};

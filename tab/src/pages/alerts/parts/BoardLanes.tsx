import { Dropdown, Option } from '@fluentui/react-components';
import { useNarrow } from '../../../app/useNarrow.js';
import { alertsText as text } from '../../../text/alertsText.js';
import { useAlertsStyles } from '../AlertsPage.styles.js';
import type { Lane, LaneName } from '../boardLanes.js';
import { BoardLane, countOf, type LaneProps } from './BoardLane.js';

type Props = Omit<LaneProps, 'title'> & { lanes: readonly Lane[]; chosen: LaneName | null; onChoose: (lane: LaneName) => void; titleOf: (lane: LaneName) => string };

/** Lanes side by side; on a phone one at a time, chosen from a list with counts. */
export const BoardLanes = ({ lanes, chosen, onChoose, titleOf, ...rest }: Props) => {
  const styles = useAlertsStyles();
  const here = lanes.find(({ name }) => name === chosen) ?? lanes[0];
  if (!useNarrow())
    return (
      <div className={styles.lanes}>
        {lanes.map((lane) => (
          <BoardLane key={lane.name} lane={lane} title={titleOf(lane.name)} {...rest} />
        ))}
      </div>
    );
  if (!here) return null;
  const words = (lane: Lane) => `${titleOf(lane.name)} (${countOf(lane)})`;
  return (
    <div className={styles.lanes}>
      <Dropdown className={styles.tool} aria-label={text.lane} value={words(here)} selectedOptions={[here.name]} onOptionSelect={(_, data) => lanes.forEach(({ name }) => (name === data.optionValue ? onChoose(name) : undefined))}>
        {lanes.map((lane) => (
          <Option key={lane.name} value={lane.name}>
            {words(lane)}
          </Option>
        ))}
      </Dropdown>
      <BoardLane lane={here} title={titleOf(here.name)} {...rest} />
    </div>
  );
};

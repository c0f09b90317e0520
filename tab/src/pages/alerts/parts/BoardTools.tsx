import { Dropdown, Option, SearchBox, Tab, TabList } from '@fluentui/react-components';
import { useNarrow } from '../../../app/useNarrow.js';
import { alertsText as text } from '../../../text/alertsText.js';
import { useAlertsStyles } from '../AlertsPage.styles.js';
import type { BoardAddress } from '../useBoardAddress.js';

type Props = BoardAddress & { officer: boolean; change: (part: Partial<BoardAddress>) => void; counts: { open: string; good: number } | null; reference: string; onReference: (typed: string) => void };

/** Alerts or thanks, whose, and a reference to find. What is typed stays here: it is never in the address. */
export const BoardTools = ({ view, show, officer, change, counts, reference, onReference }: Props) => {
  const styles = useAlertsStyles();
  const narrow = useNarrow();
  const words = { open: text.open(counts?.open), good: text.good(counts?.good) };
  const choose = (value: unknown) => change({ show: value === 'good' ? 'good' : 'open' });
  return (
    <div className={styles.bar}>
      {narrow ? (
        // On a phone tabs would scroll sideways, so they are one more list to choose from.
        <Dropdown className={styles.tool} aria-label={text.show} value={words[show]} selectedOptions={[show]} onOptionSelect={(_, data) => choose(data.optionValue)}>
          <Option value="open">{words.open}</Option>
          <Option value="good">{words.good}</Option>
        </Dropdown>
      ) : (
        <TabList aria-label={text.show} className={styles.tabs} selectedValue={show} onTabSelect={(_, data) => choose(data.value)}>
          <Tab value="open">{words.open}</Tab>
          <Tab value="good">{words.good}</Tab>
        </TabList>
      )}
      <div className={styles.tools}>
        <SearchBox className={styles.tool} placeholder={text.search} aria-label={text.search} autoComplete="off" maxLength={40} value={reference} onChange={(_, data) => onReference(data.value)} />
        {officer ? (
          <Dropdown className={styles.tool} aria-label={text.view} value={text.views[view]} selectedOptions={[view]} onOptionSelect={(_, data) => change({ view: data.optionValue === 'service' ? 'service' : 'mine' })}>
            <Option value="mine">{text.views.mine}</Option>
            <Option value="service">{text.views.service}</Option>
          </Dropdown>
        ) : null}
      </div>
    </div>
  );
};

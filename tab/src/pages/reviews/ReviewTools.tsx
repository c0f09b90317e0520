import { useState } from 'react';
import { Dropdown, Option, SearchBox, Tab, TabList } from '@fluentui/react-components';
import type { AnswerOf, ReviewRow } from '@review-desk/core/api';
import { useNarrow } from '../../app/useNarrow.js';
import { reviewsText as text, stageNames, viewNames, type View } from '../../text/reviewsText.js';
import type { Filters } from './useReviewFilters.js';
import { useReviewsStyles } from './ReviewsPage.styles.js';
import type { Search } from '../../api/useSearch.js';

type Props = { filters: Filters; change: (part: Partial<Filters>) => void; officers: AnswerOf<'reviews'>['officers']; search: Search };

const ALL = 'all';
const views: readonly View[] = ['open', 'toBook', 'booked', 'late'];
const isView = (value: unknown): value is View => views.some((view) => view === value);
const stages = Object.entries(stageNames);
const isStage = (value: string | undefined): value is ReviewRow['stage'] => value !== undefined && value in stageNames;

/** Search, two filters, and the views. */
export const ReviewTools = ({ filters, change, officers, search }: Props) => {
  const styles = useReviewsStyles();
  const [typed, setTyped] = useState('');
  const officerNames: Record<string, string> = { [ALL]: text.everybody, me: text.me, none: text.nobody, ...Object.fromEntries(officers.map(({ id, name }) => [id, name])) };
  const write = (words: string) => {
    setTyped(words);
    search.setWords(words);
  };
  return (
    <div className={styles.tools}>
      <SearchBox
        className={styles.search}
        placeholder={text.search}
        aria-label={text.search}
        autoComplete="off"
        maxLength={80}
        value={search.words === '' && typed.trim().length >= 2 ? '' : typed}
        onChange={(_, data) => write(data.value)}
      />
      <Dropdown
        className={styles.filter}
        aria-label={text.stage}
        value={filters.stage ? stageNames[filters.stage] : text.allStages}
        selectedOptions={[filters.stage ?? ALL]}
        onOptionSelect={(_, data) => change({ stage: isStage(data.optionValue) ? data.optionValue : null })}
      >
        {[[ALL, text.allStages], ...stages].map(([value = '', words = '']) => (
          <Option key={value} value={value}>
            {words}
          </Option>
        ))}
      </Dropdown>
      <Dropdown
        className={styles.filter}
        aria-label={text.officer}
        value={officerNames[filters.officer ?? ALL] ?? text.everybody}
        selectedOptions={[filters.officer ?? ALL]}
        onOptionSelect={(_, data) => change({ officer: data.optionValue === undefined || data.optionValue === ALL ? null : data.optionValue })}
      >
        {Object.entries(officerNames).map(([value, words]) => (
          <Option key={value} value={value}>
            {words}
          </Option>
        ))}
      </Dropdown>
      <Views view={filters.view} onView={(view) => change({ view })} />
    </div>
  );
};

const Views = ({ view, onView }: { view: View; onView: (view: View) => void }) => {
  const styles = useReviewsStyles();
  const pick = (value: unknown) => (isView(value) ? onView(value) : undefined);
  // On a phone tabs would scroll sideways, so the views are one more list to choose from.
  if (useNarrow()) {
    return (
      <Dropdown className={styles.filter} aria-label={text.views} value={viewNames[view]} selectedOptions={[view]} onOptionSelect={(_, data) => pick(data.optionValue)}>
        {views.map((one) => (
          <Option key={one} value={one}>
            {viewNames[one]}
          </Option>
        ))}
      </Dropdown>
    );
  }
  return (
    <TabList className={styles.views} aria-label={text.views} selectedValue={view} onTabSelect={(_, data) => pick(data.value)}>
      {views.map((one) => (
        <Tab key={one} value={one}>
          {viewNames[one]}
        </Tab>
      ))}
    </TabList>
  );
};

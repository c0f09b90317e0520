import { useState, type FormEvent } from 'react';
import { Button, Field, SearchBox, Spinner } from '@fluentui/react-components';
import { useNavigate } from 'react-router';
import type { HouseholdRow } from '@review-desk/core/api';
import { ChoiceSelect } from '../../components/ChoiceSelect.js';
import { EmptyState } from '../../components/EmptyState/EmptyState.js';
import { LoadingRows } from '../../components/LoadingRows/LoadingRows.js';
import { PageHead } from '../../components/PageHead/PageHead.js';
import { ProblemBar } from '../../components/ProblemBar/ProblemBar.js';
import { Surface } from '../../components/Surface/Surface.js';
import { commonText } from '../../text/commonText.js';
import { householdsText as text } from '../../text/householdsText.js';
import { loadProblem } from '../../text/problemText.js';
import { useHouseholdsStyles } from './HouseholdsPage.styles.js';
import { AllocateBar } from './parts/AllocateBar.js';
import { HouseholdTable } from './parts/HouseholdTable.js';
import { useHouseholds } from './useHouseholds.js';

/** The register: find a household, narrow the list, give cases to an officer, add one by hand. */
export const HouseholdsPage = () => {
  const styles = useHouseholdsStyles();
  const list = useHouseholds();
  const navigate = useNavigate();
  const [words, setWords] = useState('');
  const [chosen, setChosen] = useState<ReadonlySet<HouseholdRow['ref']>>(new Set());
  const mayAllocate = list.acts.includes('household.allocate-officer');
  const choose = (refs: readonly string[], isChosen: boolean) =>
    setChosen((before) => {
      const after = new Set(before);
      for (const row of list.rows) if (refs.includes(row.ref)) if (isChosen) after.add(row.ref); else after.delete(row.ref);
      return after;
    });
  const find = (event: FormEvent) => {
    event.preventDefault();
    if (words.trim().length >= 2) void list.search(words.trim());
  };
  const noFilter = list.officer === '' && list.status === '';
  return (
    <>
      <PageHead
        title={text.title}
        actions={list.acts.includes('household.add') ? <Button onClick={() => void navigate('/households/new')}>{text.add}</Button> : undefined}
      />
      {list.problem ? <ProblemBar words={loadProblem('the households', list.problem)} onRetry={list.retry} /> : null}
      <div className={styles.tools}>
        <form role="search" className={styles.search} onSubmit={find}>
          <Field label={text.search} className={styles.words}>
            <SearchBox value={words} autoComplete="off" maxLength={80} onChange={(_, data) => setWords(data.value)} />
          </Field>
          <Button type="submit" {...(list.busy ? { icon: <Spinner size="tiny" /> } : {})}>{text.searchButton}</Button>
        </form>
        <Field label={text.filterOfficer} className={styles.filter}>
          <ChoiceSelect value={list.officer} onChange={(_, data) => list.filter({ officer: data.value })}>
            <option value="">{text.everybody}</option>
            <option value="me">{text.mine}</option>
            <option value="none">{text.nobodys}</option>
          </ChoiceSelect>
        </Field>
        <Field label={text.filterStatus} className={styles.filter}>
          <ChoiceSelect value={list.status} onChange={(_, data) => list.filter({ status: data.value })}>
            <option value="">{text.open}</option>
            <option value="transferred">{text.transferred}</option>
            <option value="ended">{text.ended}</option>
          </ChoiceSelect>
        </Field>
      </div>
      <div aria-live="polite">{list.isSearch ? text.found(list.rows.length) : null}</div>
      {list.isSearch ? <Button appearance="transparent" onClick={list.clearSearch}>{text.clearSearch}</Button> : null}
      {mayAllocate ? <AllocateBar refs={[...chosen]} onDone={() => setChosen(new Set())} /> : null}
      <Surface flush>
        {list.loading ? <LoadingRows rows={8} /> : null}
        {!list.loading && list.rows.length === 0 && !list.isSearch && !list.problem ? (
          <EmptyState words={noFilter ? text.noneAtAll : text.none}>
            {noFilter ? null : <Button onClick={() => list.filter({ officer: '', status: '' })}>{commonText.clearFilters}</Button>}
          </EmptyState>
        ) : null}
        {list.rows.length > 0 ? <HouseholdTable rows={list.rows} chosen={mayAllocate ? chosen : null} onChoose={choose} /> : null}
        {list.next ? <div className={styles.more}><Button onClick={() => void list.showMore()} disabledFocusable={list.busy}>{text.more}</Button></div> : null}
      </Surface>
    </>
  );
};

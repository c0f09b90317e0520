import { useState } from 'react';
import { Button, Field, Input } from '@fluentui/react-components';
import { isLocalDate } from '@review-desk/core/time';
import { Surface } from '../../../components/Surface/Surface.js';
import { longDate } from '../../../text/dates.js';
import { limitsText as text } from '../../../text/limitsText.js';
import type { PolicyDrafting } from './usePolicyDraft.js';

const inWords = (date: string): string => (isLocalDate(date) ? longDate(date) : date);

/** The council's own closure days, part of the version like the limits. */
export const ClosureDays = ({ draft, mayWrite }: { draft: PolicyDrafting; mayWrite: boolean }) => {
  const [date, setDate] = useState('');
  const [title, setTitle] = useState('');
  const days = draft.closureDays;
  const good = isLocalDate(date) && !days.some((each) => each.date === date);
  const add = () => {
    if (!good) return;
    draft.setClosureDays([...days, { date, title }].sort((a, b) => a.date.localeCompare(b.date)));
    setDate('');
    setTitle('');
  };
  return (
    <Surface title={text.closure}>
      <p style={{ marginTop: 0 }}>{text.closureWhy}</p>
      {days.length === 0 ? <p>{text.closureNone}</p> : null}
      <ul style={{ listStyleType: 'none', margin: 0, padding: 0 }}>
        {days.map((each) => (
          <li key={each.date} style={{ display: 'flex', flexWrap: 'wrap', alignItems: 'center', columnGap: 12 }}>
            <span>{`${inWords(each.date)}${each.title ? `: ${each.title}` : ''}`}</span>
            {mayWrite ? (
              <Button appearance="subtle" size="small" aria-label={text.closureRemove(inWords(each.date))} onClick={() => draft.setClosureDays(days.filter((one) => one.date !== each.date))}>
                Remove
              </Button>
            ) : null}
          </li>
        ))}
      </ul>
      {mayWrite ? (
        <div style={{ display: 'flex', flexWrap: 'wrap', gap: 12, alignItems: 'flex-end' }}>
          <Field label={text.closureDate}>
            <Input type="date" value={date} onChange={(_, data) => setDate(data.value)} />
          </Field>
          <Field label={text.closureTitle}>
            <Input value={title} maxLength={80} onChange={(_, data) => setTitle(data.value)} />
          </Field>
          <Button onClick={add} disabledFocusable={!good}>
            {text.closureAdd}
          </Button>
        </div>
      ) : null}
    </Surface>
  );
};

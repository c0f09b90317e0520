import { Field, Input, Switch, makeStyles, tokens } from '@fluentui/react-components';
import type { PolicyPage } from '@review-desk/core/api';
import { CardTable, type Column } from '../../../components/CardTable/CardTable.js';
import { Surface } from '../../../components/Surface/Surface.js';
import { areaOf, areaOrder, limitsText as text } from '../../../text/limitsText.js';
import type { PolicyDrafting } from './usePolicyDraft.js';

type Limit = PolicyPage['limits'][number];

const useStyles = makeStyles({
  under: { display: 'block', fontSize: tokens.fontSizeBase200, fontWeight: tokens.fontWeightRegular, color: tokens.colorNeutralForeground3 },
  amount: { display: 'inline-flex', flexWrap: 'wrap', alignItems: 'center', columnGap: tokens.spacingHorizontalS },
  number: { width: '84px', minWidth: '84px' },
  rule: { whiteSpace: 'nowrap' },
});

/** Every rule by area: what it counts, the bound it may not pass, and what this council has set. */
export const LimitsTable = ({ draft, mayWrite }: { draft: PolicyDrafting; mayWrite: boolean }) => {
  const columns: Column<Limit>[] = [
    { title: text.columns.rule, lead: true, width: '42%', cell: (limit) => <Rule limit={limit} /> },
    { title: text.columns.amount, width: '27%', cell: (limit) => <BoundAmount limit={limit} draft={draft} mayWrite={mayWrite} /> },
    { title: text.columns.name, width: '19%', cell: (limit) => <OwnName limit={limit} draft={draft} mayWrite={mayWrite} /> },
    { title: text.columns.on, plain: true, width: '12%', cell: (limit) => <OnOff limit={limit} draft={draft} mayWrite={mayWrite} /> },
  ];
  return (
    <>
      {areaOrder.map((area) => {
        const rows = draft.page.limits.filter((limit) => areaOf(limit.rule) === area);
        return rows.length === 0 ? null : (
          <Surface key={area} title={area} flush>
            <CardTable label={area} columns={columns} rows={rows} keyOf={(limit) => limit.rule} />
          </Surface>
        );
      })}
    </>
  );
};

const Rule = ({ limit }: { limit: Limit }) => {
  const styles = useStyles();
  return (
    <>
      <span className={styles.rule}>{limit.rule}</span> {limit.title}
      <span className={styles.under}>{text.trigger(limit)}</span>
      <span className={styles.under}>
        {text.standing(limit)}. {limit.source}
      </span>
    </>
  );
};

type Part = { limit: Limit; draft: PolicyDrafting; mayWrite: boolean };

/** The amount with the bound that it may not pass under it. */
const BoundAmount = (part: Part) => {
  const styles = useStyles();
  return (
    <>
      <Amount {...part} />
      {part.limit.bound === null ? null : <span className={styles.under}>{part.limit.bound}</span>}
    </>
  );
};

const Amount = ({ limit, draft, mayWrite }: Part) => {
  const styles = useStyles();
  const { amount } = draft.setting(limit);
  const fault = draft.faultOf(limit);
  if (limit.amount === null) return <Field validationMessage={fault}><span>{text.asItIs}</span></Field>;
  const unit = text.unit(limit, Number(amount));
  if (!mayWrite || !limit.canChange) return <Field validationMessage={fault}><span>{`${amount} ${unit}`}</span></Field>;
  return (
    <Field validationMessage={fault} {...(String(limit.defaultAmount) !== amount && limit.defaultAmount !== null ? { hint: text.standard(limit.defaultAmount) } : {})}>
      <Input
        type="number"
        min={1}
        max={1200}
        aria-label={text.amount(limit)}
        value={amount}
        onChange={(_, data) => draft.set(limit, { amount: data.value })}
        contentAfter={<span className={styles.rule}>{unit}</span>}
        input={{ style: { width: 52 } }}
      />
    </Field>
  );
};

const OwnName = ({ limit, draft, mayWrite }: Part) => {
  const { label } = draft.setting(limit);
  if (!mayWrite) return label;
  return <Input aria-label={text.label(limit)} value={label} maxLength={120} style={{ width: '100%', minWidth: 0 }} input={{ style: { minWidth: 0, width: '100%' } }} onChange={(_, data) => draft.set(limit, { label: data.value })} />;
};

const OnOff = ({ limit, draft, mayWrite }: Part) => {
  const { on } = draft.setting(limit);
  if (!limit.canSwitch) return text.always;
  if (!mayWrite) return on ? text.onLabel : text.offLabel;
  return <Switch aria-label={text.on(limit)} label={on ? text.onLabel : text.offLabel} checked={on} onChange={(_, data) => draft.set(limit, { on: data.checked })} />;
};

import { Button, Field, Input, Label, Textarea, makeStyles, tokens } from '@fluentui/react-components';
import { Add16Regular } from '@fluentui/react-icons/svg/add';
import type { Fault } from '../../api/ApiProblem.js';
import { alertActsText as text } from '../../text/alertActsText.js';
import { MOST_ACTIONS, readRows, rowFaults, writeRows, type ActionRow } from './actionRows.js';
import { PersonSelect } from './PersonSelect.js';
import type { ActOption } from './practiceActForm.js';

const useStyles = makeStyles({
  group: { border: 0, margin: `0 0 ${tokens.spacingVerticalM}`, padding: 0, minWidth: 0 },
  legend: { padding: 0, marginBottom: tokens.spacingVerticalXS },
  hint: { margin: `0 0 ${tokens.spacingVerticalS}`, fontSize: tokens.fontSizeBase200, color: tokens.colorNeutralForeground3 },
  row: { display: 'grid', gridTemplateColumns: 'repeat(auto-fit, minmax(min(190px, 100%), 1fr))', gap: tokens.spacingHorizontalM, padding: tokens.spacingVerticalM, marginBottom: tokens.spacingVerticalS, border: `1px solid ${tokens.colorNeutralStroke2}`, borderRadius: tokens.borderRadiusMedium },
  // A select is as wide as its longest name, unless it may be narrower.
  cell: { minWidth: 0, '& select': { minWidth: 0, width: '100%', textOverflow: 'ellipsis' } },
  wide: { gridColumn: '1 / -1' },
  foot: { gridColumn: '1 / -1', display: 'flex', justifyContent: 'flex-end' },
});

type Props = { label: string; hint: string | undefined; near: readonly ActOption[]; value: string; /** It was pressed: what is missing is said. */ pressed: boolean; found: readonly Fault[]; onChange: (typed: string) => void };

/** Several actions, each with what, who and by when; each date becomes a deadline. */
export const ActionsField = ({ label, hint, near, value, pressed, found, onChange }: Props) => {
  const styles = useStyles();
  const rows = readRows(value);
  const change = (at: number, next: Partial<ActionRow>) => onChange(writeRows(rows.map((row, index) => (index === at ? { ...row, ...next } : row))));
  const foundAt = (at: number, part: keyof ActionRow) => found.find(({ path }) => path.endsWith(`.${at}.${part}`))?.message;
  return (
    <fieldset className={styles.group}>
      <legend className={styles.legend}>
        <Label>{label}</Label>
      </legend>
      {hint ? <p className={styles.hint}>{hint}</p> : null}
      {rows.map((row, at) => {
        const faults = pressed ? rowFaults(row) : {};
        const faultOf = (part: keyof ActionRow) => faults[part] ?? foundAt(at, part);
        return (
          // Rows have no names of their own, and none is moved about.
          <div key={at} role="group" aria-label={text.action(at + 1)} className={styles.row}>
            <Field label={text.fields.action} required validationMessage={faultOf('text') ?? null} className={styles.wide}>
              <Textarea value={row.text} maxLength={600} rows={2} resize="vertical" onChange={(_, data) => change(at, { text: data.value })} />
            </Field>
            <div className={styles.cell}>
              <PersonSelect label={text.fields.owner} near={near} value={row.owner} fault={faultOf('owner')} onChange={(owner) => change(at, { owner })} />
            </div>
            <Field label={text.fields.due} required validationMessage={faultOf('due') ?? null}>
              <Input type="date" value={row.due} onChange={(_, data) => change(at, { due: data.value })} />
            </Field>
            <div className={styles.foot}>
              <Button size="small" appearance="subtle" aria-label={text.removeAction(at + 1)} onClick={() => onChange(writeRows(rows.filter((_row, index) => index !== at)))}>
                {text.remove}
              </Button>
            </div>
          </div>
        );
      })}
      {rows.length < MOST_ACTIONS ? (
        <Button size="small" icon={<Add16Regular />} onClick={() => onChange(JSON.stringify([...rows, { text: '', owner: '', due: '' }]))}>
          {rows.length === 0 ? text.addAction : text.addAnother}
        </Button>
      ) : null}
    </fieldset>
  );
};

import type { HouseholdPage } from '@review-desk/core/api';
import { CardTable, type Column } from '../../../components/CardTable/CardTable.js';
import { StateText } from '../../../components/StateText/StateText.js';
import { Surface } from '../../../components/Surface/Surface.js';
import { shortDate } from '../../../text/dates.js';
import { approvalWords, householdText as text } from '../../../text/householdText.js';
import { useHouseholdStyles } from '../HouseholdPage.styles.js';

type Carer = HouseholdPage['carers'][number];

const since = ({ approval }: Carer): string => {
  if (!approval) return '';
  if (approval.endedOn) return text.endedOn(approval.endedOn);
  if (approval.resignationReceivedOn) return text.resigned(approval.resignationReceivedOn);
  if (approval.temporary && !approval.fullApprovalFrom) return text.temporaryUntil(approval.temporary.until);
  return approval.fullApprovalFrom ? shortDate(approval.fullApprovalFrom) : text.termsUnknown;
};

const about = (carer: Carer): string[] => [carer.accessNeeds, carer.language, carer.phone, carer.mail].flatMap((each) => (each === null || each === '' ? [] : [each]));

const { columnsApproval: titles } = text;

const columns: Column<Carer>[] = [
  { title: titles.carer, lead: true, cell: (carer) => <Who carer={carer} /> },
  { title: titles.from, cell: (carer) => <Since carer={carer} /> },
  { title: titles.terms, cell: ({ approval }) => (approval?.terms ? text.terms(approval.terms) : text.termsUnknown) },
  {
    title: titles.workbook,
    cell: ({ standardsDoneOn }) => (standardsDoneOn ? <StateText look="done">{text.workbookDone(standardsDoneOn)}</StateText> : <StateText look="noDate">{text.workbookOpen}</StateText>),
  },
];

/** Approval and terms stand with each carer, never with the household. */
export const ApprovalCard = ({ carers }: { carers: HouseholdPage['carers'] }) => (
  <Surface title={text.approval} aside={text.approvalAside} flush>
    <CardTable label={text.approval} columns={columns} rows={carers} keyOf={({ id }) => id} />
  </Surface>
);

const Who = ({ carer }: { carer: Carer }) => {
  const styles = useHouseholdStyles();
  return (
    <>
      {carer.givenName} {carer.familyName}
      {about(carer).map((words) => (
        <span key={words} className={styles.under}>
          {words}
        </span>
      ))}
    </>
  );
};

const Since = ({ carer }: { carer: Carer }) => {
  const styles = useHouseholdStyles();
  return (
    <>
      {since(carer)}
      {carer.approval ? <span className={styles.under}>{approvalWords[carer.approval.status]}</span> : null}
    </>
  );
};

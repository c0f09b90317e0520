import { mergeClasses } from '@fluentui/react-components';
import type { HouseholdPage } from '@review-desk/core/api';
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

/** Approval and terms stand with each carer, never with the household. */
export const ApprovalCard = ({ carers }: { carers: HouseholdPage['carers'] }) => {
  const styles = useHouseholdStyles();
  const { columnsApproval: columns } = text;
  return (
    <Surface title={text.approval} aside={text.approvalAside} flush>
      <table className={styles.table} aria-label={text.approval}>
        <thead className={styles.head}>
          <tr>
            {Object.values(columns).map((title) => (
              <th key={title} scope="col" className={styles.headCell}>
                {title}
              </th>
            ))}
          </tr>
        </thead>
        <tbody className={styles.body}>
          {carers.map((carer) => (
            <tr key={carer.id} className={styles.row}>
              <td className={mergeClasses(styles.cell, styles.lead)}>
                {carer.givenName} {carer.familyName}
                {about(carer).map((words) => (
                  <span key={words} className={styles.under}>
                    {words}
                  </span>
                ))}
              </td>
              <td className={mergeClasses(styles.cell, styles.date)} data-label={columns.from}>
                {since(carer)}
                {carer.approval ? <span className={styles.under}>{approvalWords[carer.approval.status]}</span> : null}
              </td>
              <td className={styles.cell} data-label={columns.terms}>
                {carer.approval?.terms ? text.terms(carer.approval.terms) : text.termsUnknown}
              </td>
              <td className={styles.cell} data-label={columns.workbook}>
                {carer.standardsDoneOn ? <StateText look="done">{text.workbookDone(carer.standardsDoneOn)}</StateText> : <StateText look="noDate">{text.workbookOpen}</StateText>}
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </Surface>
  );
};

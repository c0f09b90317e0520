import { describe, expect, it } from '@jest/globals';
import { z } from 'zod';
import { accessLogRights, auditTrailRights } from '../audit/rights.js';
import { councilPolicyRights, healthRights } from '../council/rights.js';
import { deliveryLedgerRights } from '../delivery/rights.js';
import { peopleCoverRights } from '../people/rights.js';
import { cafcassRights, disputeRights, iroEscalationRights, restrictedDisputeRights } from '../practice/disputes/rights.js';
import { approvalRights, checksRights, contactsPlacementsRights, holdRights, householdRights, importRights } from '../register/index.js';
import { actionRights, alertRights } from '../practice/alerts/rights.js';
import { figuresRights } from '../practice/figures/rights.js';
import { goodPracticeRights } from '../practice/goodPractice/rights.js';
import { officerFeedbackRights } from '../practice/officerFeedback/rights.js';
import { questionnaireRights } from '../practice/questionnaires/rights.js';
import { reviewRights } from '../reviews/rights.js';
import access from './conformance/access.json' with { type: 'json' };
import type { Right } from './types.js';

const grant = z.object({ role: z.string(), relation: z.string(), record: z.string(), may: z.array(z.string()) });
const grants = z.array(grant).parse(access);

type Line = { role: string; relation: string; may: readonly string[] };
const written = (lines: readonly Line[]): string[] =>
  lines.flatMap(({ role, relation, may }) => may.map((act) => `${role} ${relation} ${act}`)).toSorted();

const tables: [string, readonly Right[]][] = [
  ['household', householdRights],
  ['contacts-placements', contactsPlacementsRights],
  ['approval', approvalRights],
  ['checks', checksRights],
  ['hold', holdRights],
  ['review', reviewRights],
  ['import', importRights],
  ['council-policy', councilPolicyRights],
  ['people-cover', peopleCoverRights],
  ['health', healthRights],
  ['access-log', accessLogRights],
  ['audit-trail', auditTrailRights],
  ['delivery-ledger', deliveryLedgerRights],
  ['dispute', disputeRights],
  ['restricted-dispute', restrictedDisputeRights],
  ['iro-escalation', iroEscalationRights],
  ['cafcass-referral', cafcassRights],
  ['alert', alertRights],
  ['action', actionRights],
  ['questionnaire', questionnaireRights],
  ['good-practice', goodPracticeRights],
  ['officer-feedback', officerFeedbackRights],
  ['figures', figuresRights],
];

describe('the tables of rights', () => {
  it.each(tables)('say of %s exactly what was written by hand, and nothing else', (record, table) => {
    expect(new Set(table.map((right) => right.record))).toEqual(new Set([record]));
    expect(written(table)).toEqual(written(grants.filter((each) => each.record === record)));
  });
});

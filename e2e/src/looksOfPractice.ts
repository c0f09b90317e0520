import type { TabLook } from './looksOfTab.js';

/** Alerts, disputes, thanks, feedback and the questionnaire. `DISPUTE`, `THANKS` and `FEEDBACK` stand for what `setUpPractice` made. */
export const practiceLooks: TabLook[] = [
  { page: 'Alerts and disputes', person: 'ruth', at: 'alerts', h1: 'Alerts and disputes', words: /H-001-a1/, title: /^Alerts/, act: /H-001-a1/ },
  {
    page: 'Raise an alert', person: 'ruth', at: 'household/H-001', h1: /^Raise an alert about/, words: /Who will be told/, title: /^Raise/, act: /^Send the alert$/,
    go: (desk) => desk.getByRole('link', { name: 'Raise an alert' }).click(),
  },
  { page: 'Alert, to its manager', person: 'denise', at: 'alert/H-001-a1', h1: 'Alert H-001-a1', words: /The story so far/, title: /H-001-a1/, act: /^Acknowledge$/ },
  {
    page: 'Alert, being answered', person: 'denise', at: 'alert/H-001-a1', h1: 'Alert H-001-a1', words: /Your answer/, title: /H-001-a1/,
    go: (desk) => desk.getByRole('button', { name: 'Answer', exact: true }).click(),
  },
  { page: 'Dispute', person: 'ruth', at: 'dispute/DISPUTE', h1: /^Dispute /, words: /The story so far/, title: /^Dispute|^H-009/, act: /^Resolve$/ },
  { page: 'Open a dispute', person: 'ruth', at: 'dispute/new', h1: /^Open a dispute/, words: /Its effect on the child/, title: /dispute/i, act: /^Open the dispute$/ },
  { page: 'Good practice', person: 'ruth', at: 'goodPractice', h1: /^Good practice/, words: /H-001-g1/, title: /^Good practice/, act: /H-001-g1/ },
  { page: 'Thanks', person: 'leah', at: 'goodPractice/THANKS', h1: /^Good practice, /, words: /Read by/, title: /^Good practice/ },
  { page: 'Feedback about officers', person: 'sunita', at: 'feedback', h1: 'Feedback about reviewing officers', words: /Counts by officer/, title: /^Feedback/, act: /^Give feedback$/ },
  { page: 'Give feedback', person: 'leah', at: 'feedback/new', h1: /^Give feedback about/, words: /Who gets it/, title: /^Feedback/, act: /^Send the feedback$/ },
  { page: 'Feedback', person: 'ruth', at: 'feedback/FEEDBACK', h1: /^Thanks, /, words: /Your answer/, title: /^Feedback|^Thanks/, act: /^Keep the answer$/ },
  {
    page: 'Questionnaire', person: 'ruth', at: 'review/H-009-r1', h1: /^Quality of practice/, words: /to answer\./, title: /^Questionnaire/, act: /^Submit$/,
    go: (desk) => desk.getByRole('button', { name: 'Answer the questionnaire' }).click(),
  },
];

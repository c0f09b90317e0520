/** What an IRO's escalation is about; one or more. Source: form J25. */
export const escalationThemes: readonly string[] = [
  'Drift and delay', 'Plan not updated', 'Decision not carried out', 'Placement quality or stability', 'Family time', 'Health', 'Education', 'Legal status', 'Visits',
  'No allocated worker', 'Late or missing report', 'Pathway plan', 'Participation', 'Other',
];

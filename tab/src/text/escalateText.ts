/** Words of taking an alert on to a dispute by hand (D13). */
export const escalateText = {
  label: 'Take it to a dispute',
  what: 'It becomes a formal dispute with a reference of its own. Everybody of its stage is told within working hours, or at once where a child is at risk. Going to stage 2 needs no talk before, and stage 1 then stands as not used.',
  stage: 'The stage it opens at',
  stages: { 1: 'Stage 1: you and the team manager meet', 2: 'Stage 2: you and both service managers meet' },
  why: 'Why the alert is not settled',
  satisfy: 'What would satisfy you',
} as const;

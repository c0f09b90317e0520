export const stepsText = { stages: 'Stages of the review', done: '(done)' };

/** Where the bot may be: a person's own chat with it, never a group or a channel (experience, In chat). */
export const botIn = (botId: string) => ({
  botId,
  scopes: ['personal'],
  supportsFiles: false,
  isNotificationOnly: false,
  commandLists: [
    {
      scopes: ['personal'],
      commands: [
        { title: 'What’s due', description: 'What you owe in the next ten working days' },
        { title: 'Help', description: 'What Review Desk understands here' },
      ],
    },
  ],
});

/** A search from the message box, by reference. What it inserts shows the reference and opens the app. */
export const searchIn = (botId: string) => ({
  botId,
  canUpdateConfiguration: false,
  commands: [
    {
      id: 'find',
      type: 'query',
      title: 'Find a reference',
      description: 'Find a review or an alert by its reference',
      initialRun: false,
      context: ['compose'],
      parameters: [{ name: 'reference', title: 'Reference', description: 'For example H-001-a1 or H-001-r7', inputType: 'text' }],
    },
  ],
});

const line = (type: string, description: string, what: string) => ({ type, description, templateText: `${what} {reference}` });

/** Lines of the activity feed: what kind of thing, and its reference (m365 sends them under these names). */
export const activityTypes = [
  line('practiceAlert', 'A practice alert', 'Practice alert'),
  line('goodPractice', 'Good practice noticed', 'Good practice'),
  line('dispute', 'A formal dispute', 'Dispute'),
  line('restrictedMatter', 'A restricted matter', 'Restricted matter'),
  line('feedback', 'Feedback', 'Feedback'),
  line('due', 'What is due today', 'What is due on'),
  line('questionnaire', 'A questionnaire after a review', 'Questionnaire'),
];

export type AboutName = 'privacy' | 'terms' | 'accessibility' | 'support';
type Section = { heading: string; words: readonly string[] };
type AboutPage = { title: string; intro: string; sections: readonly Section[] };

export const aboutNames: readonly AboutName[] = ['privacy', 'terms', 'accessibility', 'support'];
export const aboutLinks: Record<AboutName, string> = { privacy: 'Privacy', terms: 'Terms of use', accessibility: 'Accessibility', support: 'Help and support' };
export const aboutNavigation = 'About Review Desk';

/** The pages that the app package points at: readable in any browser, without signing in. */
export const aboutPages: Record<AboutName, AboutPage> = {
  privacy: {
    title: 'Privacy',
    intro: 'Review Desk helps your council to plan, hold and record reviews of foster homes. The council is the controller of everything in it.',
    sections: [
      { heading: 'What is kept, and where', words: ['Foster carers, others in the home, which children live there, approvals, checks, reviews and their dates; and which member of staff did or read what.', 'All of it is kept in the council’s own Microsoft 365: lists and calendars. Nothing goes to another company, and nothing is used for advertising or for training models.'] },
      { heading: 'Who sees it', words: ['Each person sees what their role and their cases need. Restricted households are seen only by named people. The Microsoft 365 administrator sees whether the connections work, and no case content.', 'Messages, calendar titles and notices carry a reference, never a name.'] },
      { heading: 'What is written down about you', words: ['Review Desk records who opened which record and when, and who changed what. The council’s data protection officer can read this.'] },
      { heading: 'On this device', words: ['What you type and have not sent yet is kept in this window until you send it or close the window. There are no tracking cookies.'] },
      { heading: 'Your rights', words: ['You can ask to see, correct or object to what is kept about you. Ask the council’s data protection officer; the council’s own privacy notice says how long records are kept.'] },
    ],
  },
  terms: {
    title: 'Terms of use',
    intro: 'Review Desk is for staff of the council that runs it, for their work with foster homes.',
    sections: [
      { heading: 'Use', words: ['Use it only for cases that are yours, or that you cover or manage. Opening a record is written down.', 'Do not put case details into meeting titles, chats or file names. Review Desk leaves them out of what it sends.'] },
      { heading: 'Dates', words: ['Review Desk counts time limits from the facts it is given and shows how each date was worked out. The council stays responsible for keeping them, and a wrong fact gives a wrong date: correct it as soon as you see it.'] },
      { heading: 'Records', words: ['What you record is part of the council’s records and is kept as long as the law requires.'] },
      { heading: 'When it is not available', words: ['Legal limits run on. Keep what you need for today’s visits at hand.'] },
    ],
  },
  accessibility: {
    title: 'Accessibility statement',
    intro: 'We want everybody to be able to use Review Desk. It is built to meet the Web Content Accessibility Guidelines, version 2.2, level AA.',
    sections: [
      { heading: 'What you should be able to do', words: ['Use everything with a keyboard alone, with a screen reader, or with speech.', 'Zoom to 400% without scrolling sideways, and use the light, dark and high contrast themes of Teams.', 'Read every state in words: nothing is said by colour alone.'] },
      { heading: 'How it was checked', words: ['Each page is checked with an automatic tool (axe) at every change, and looked at in narrow windows and all three themes. It has not yet been audited by an independent body or tried with users of assistive technology, so we claim no full compliance.'] },
      { heading: 'What is not accessible yet', words: ['The picture of the window in which a review can be booked is drawn. The same dates stand beside it as a list, which is the way to use it with a keyboard or screen reader.', 'Choosing a day uses the browser’s own date field, which some browsers announce less well.'] },
      { heading: 'Tell us', words: ['If something does not work for you, tell your Microsoft 365 administrator or the person who looks after Review Desk in your council. Say which page it was and what you use.', 'If you are not content with the answer, contact the Equality Advisory and Support Service. The Equality and Human Rights Commission enforces the Public Sector Bodies Accessibility Regulations 2018.'] },
    ],
  },
  support: {
    title: 'Help and support',
    intro: 'Review Desk works inside Microsoft Teams. Open Teams and choose Review Desk in the bar at the side.',
    sections: [
      { heading: 'You cannot sign in, or see nothing', words: ['Ask the service manager of the reviewing service for a role. If Teams says that Review Desk needs approval, your Microsoft 365 administrator has to agree to it once.'] },
      { heading: 'Something went wrong', words: ['The message says what was kept and what to do next. If it goes on, tell your Microsoft 365 administrator and quote the reference in the message.'] },
      { heading: 'A date looks wrong', words: ['Press the date to see how it was worked out. If a fact is wrong, correct it on the household’s page; if a rule is wrong, tell the service manager, who sets the council’s own time limits.'] },
    ],
  },
};

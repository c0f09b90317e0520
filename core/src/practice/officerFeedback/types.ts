import type { PersonId } from '../../ids.js';
import type { PracticeBase, Stamp } from '../base.js';

/** J29 (D15): the sender picks who gets it. `officer` of the base is the officer it is about. */
export type OfficerFeedback = PracticeBase & {
  kind: 'officer feedback';
  from: PersonId;
  addressedTo: PersonId;
  toOfficer: boolean;
  tone: 'thanks' | 'suggestion' | 'concern' | 'complaint';
  text: string;
  answer: (Stamp & { text: string }) | null;
};

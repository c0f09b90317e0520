import { practiceId, type PracticeId } from '../../ids.js';
import { digestOf } from '../../time/index.js';

/** Digits and letters that nobody takes for another: no 0 and O, no 1, I and L. */
const letters = '23456789ABCDEFGHJKMNPQRSTUVWXYZ';
const width = 5;

/**
 * A reference that tells nothing of what it is about, `D-7K3F2`, from a secret of whoever makes the record (the key that
 * the browser drew for the press). The same press gives the same reference; nobody can tell one from another.
 */
export const ownReference = (letter: 'D' | 'F' | 'G', secret: string): PracticeId => {
  let left = Number.parseInt(digestOf(secret), 36);
  let text = '';
  for (let at = 0; at < width; at += 1) {
    text += letters[left % letters.length] ?? '';
    left = Math.floor(left / letters.length);
  }
  return practiceId(`${letter}-${text}`);
};

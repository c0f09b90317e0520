import { describe, expect, it } from '@jest/globals';
import { nameInReference } from './nameInReference.js';

const stubbs = { givenName: 'Wendy', familyName: 'Stubbs' };

describe('a reference', () => {
  it.each<[string, { givenName: string; familyName: string }[], boolean]>([
    ['H-001', [stubbs], false],
    ['STUBBS-01', [stubbs], true],
    ['F/2019/stubbs', [stubbs], true],
    ['WENDY2', [stubbs], true],
    ['STUB-01', [stubbs], false],
    ['STUBBSWORTH-1', [stubbs], false],
    ['H-001', [{ givenName: 'H', familyName: 'Ng' }], false],
    ['NG-001', [{ givenName: 'Li', familyName: 'Ng' }], false],
    ['RENEE-4', [{ givenName: 'Renée', familyName: 'Okafor' }], true],
    ['NEILL-7', [{ givenName: 'Ann', familyName: 'O’Neill' }], true],
    ['CLARKE_3', [{ givenName: 'Ruth', familyName: 'Adeyemi-Clarke' }], true],
    ['STUBBS-01', [], false],
  ])('%s of %j says a name: %s', (reference, people, says) => {
    expect(nameInReference(reference, people)).toBe(says);
  });
});

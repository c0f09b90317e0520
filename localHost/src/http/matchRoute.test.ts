import { describe, expect, test } from '@jest/globals';
import { bySpecificity, matchRoute, parseRoute } from './matchRoute.js';

describe('a route', () => {
  test.each([
    ['api/me', '/api/me', {}],
    ['api/me', '/api/ME', {}],
    ['api/me', '/api/me/more', null],
    ['api/households/{ref}', '/api/households/H-001', { ref: 'H-001' }],
    ['api/households/{ref}', '/api/households/H%20001', { ref: 'H 001' }],
    ['api/households/{ref}', '/api/households/', null],
    ['api/households/{ref}', '/api/households/%E0%A4%A', null],
    ['api/reviews/{id}/book', '/api/reviews/H-001-r7/book', { id: 'H-001-r7' }],
    ['api/files/{*rest}', '/api/files/a/b%20c', { rest: 'a/b c' }],
  ])('%s answers %s with %j', (route, path, params) => {
    expect(matchRoute(parseRoute(route), path)).toEqual(params);
  });

  test('with a literal segment comes before one with a parameter', () => {
    const sorted = ['api/people/{id}', 'api/{*rest}', 'api/people/roles'].map(parseRoute).sort(bySpecificity);
    expect(sorted.map((each) => each.segments.map((one) => one.name).join('/'))).toEqual(['api/people/roles', 'api/people/id', 'api/rest']);
  });
});

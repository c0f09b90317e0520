const ID = /^[A-Za-z0-9][A-Za-z0-9-]{0,59}$/;
const QUARTER = /^\d{4}q[1-4]$/;

/**
 * Where a Teams deep link leads: `review/H-001-r7`, `booking/H-001-r7`, `alert/H-001-a3`, `household/H-001`, `import/…`, or the name of a
 * page. Anything else opens Today, which is nobody's dead end.
 */
export const routeOfSubPage = (subPage: string | null): string => {
  const [page = '', id = ''] = (subPage ?? '').split('/');
  const known = ID.test(id);
  switch (page) {
    case 'review':
      return known ? `/reviews/${id}` : '/reviews';
    case 'booking':
      return known ? `/reviews/${id}/booking` : '/reviews';
    case 'alert':
      return known ? `/alerts/${id}` : '/alerts';
    case 'goodPractice':
      return known ? `/thanks/${id}` : '/thanks';
    case 'goodPractices':
      return QUARTER.test(id) ? `/thanks?quarter=${id}` : '/thanks';
    case 'feedback':
      return known ? `/feedback/${id}` : '/feedback';
    case 'dispute':
      return known ? `/disputes/${id}` : '/alerts';
    case 'household':
      return known ? `/households/${id}` : '/households';
    case 'settings':
      return id === 'clock' ? '/settings/clock' : '/settings';
    case 'import':
      return known ? `/settings/imports/${id}` : '/settings/imports';
    case 'reviews':
    case 'alerts':
    case 'households':
      return `/${page}`;
    default:
      return '/';
  }
};

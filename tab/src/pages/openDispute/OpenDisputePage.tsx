import { useState } from 'react';
import { useNavigate, useSearchParams } from 'react-router';
import { useMe } from '../../app/MeContext.js';
import { DisputeFormPage } from './DisputeFormPage.js';
import type { Entry } from './disputeForm.js';

/**
 * Opens a dispute, or for an IRO an escalation. Where it was opened from is read from the address once: a restricted matter
 * takes it out of there at once.
 */
export const OpenDisputePage = () => {
  const [params] = useSearchParams();
  const navigate = useNavigate();
  const roles = useMe()?.roles.map(({ role }) => role) ?? [];
  const asked = params.toString();
  const [opened, setOpened] = useState(() => ({ asked, entry: entryOf(params, roles) }));
  // Another way in while the form is open is taken up. An address that was emptied is the form's own doing.
  if (asked !== '' && asked !== opened.asked) setOpened({ asked, entry: entryOf(params, roles) });
  const { entry } = opened;
  const hide = () => (asked === '' ? undefined : void navigate('/disputes/new', { replace: true }));
  return <DisputeFormPage key={`${entry.track} ${entry.household ?? ''} ${entry.review ?? ''}`} entry={entry} onRestricted={hide} />;
};

const entryOf = (params: URLSearchParams, roles: readonly string[]): Entry => ({
  track: roles.includes('iro') && (params.get('track') === 'iro' || !roles.includes('firo')) ? 'iro' : 'fostering',
  household: params.get('household'),
  review: params.get('review'),
  category: params.get('category'),
});

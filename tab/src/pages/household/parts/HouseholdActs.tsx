import { useState } from 'react';
import { Menu, MenuButton, MenuItem, MenuList, MenuPopover, MenuTrigger } from '@fluentui/react-components';
import { useNavigate } from 'react-router';
import type { HouseholdPage } from '@review-desk/core/api';
import { householdActsText as text } from '../../../text/householdActsText.js';
import { EndDialog } from '../acts/EndDialog.js';
import { HoldDialog } from '../acts/HoldDialog.js';
import { mayResign, ResignationDialog } from '../acts/ResignationDialog.js';
import { TransferDialog } from '../acts/TransferDialog.js';

type Act = 'correct' | 'transfer' | 'end' | 'resignation' | 'hold' | 'lift';

const corrections = ['household.correct', 'household.write', 'contacts-placements.write', 'approval.write', 'checks.write'];

/** The acts that the answer offers this person and that make sense as the household stands. */
const actsOffered = ({ acts, status, hold, carers }: HouseholdPage): Act[] => {
  const open = status === 'open';
  const may: Record<Act, boolean> = {
    correct: corrections.some((one) => acts.includes(one)),
    resignation: open && acts.includes('approval.record-resignation') && carers.some(mayResign),
    hold: open && hold === null && acts.includes('hold.hold'),
    lift: hold !== null && acts.includes('hold.lift'),
    transfer: open && acts.includes('household.transfer'),
    end: open && acts.includes('household.end'),
  };
  return (['correct', 'resignation', 'hold', 'lift', 'transfer', 'end'] as const).filter((act) => may[act]);
};

const labels: Record<Act, string> = {
  correct: text.correct,
  transfer: text.transfer.menu,
  end: text.end.menu,
  resignation: text.resignation.menu,
  hold: text.hold.menu,
  lift: text.lift.menu,
};

/** What can be done with the household, behind one button; each act asks again and says what will happen. */
export const HouseholdActs = ({ page, onSaid }: { page: HouseholdPage; onSaid: (words: string) => void }) => {
  const navigate = useNavigate();
  const [open, setOpen] = useState<Act | null>(null);
  const offered = actsOffered(page);
  const close = (said: string | null) => {
    setOpen(null);
    if (said !== null) onSaid(said);
  };
  if (offered.length === 0 && open === null) return null;
  return (
    <>
      <Menu>
        <MenuTrigger disableButtonEnhancement>
          <MenuButton>{text.menu}</MenuButton>
        </MenuTrigger>
        <MenuPopover>
          <MenuList>
            {offered.map((act) => (
              <MenuItem key={act} onClick={() => (act === 'correct' ? void navigate(`/households/${encodeURIComponent(page.ref)}/correct`) : setOpen(act))}>
                {labels[act]}
              </MenuItem>
            ))}
          </MenuList>
        </MenuPopover>
      </Menu>
      {open === 'end' ? <EndDialog page={page} onClose={close} /> : null}
      {open === 'transfer' ? <TransferDialog page={page} onClose={close} /> : null}
      {open === 'resignation' ? <ResignationDialog page={page} onClose={close} /> : null}
      {open === 'hold' || open === 'lift' ? <HoldDialog page={page} lift={open === 'lift'} onClose={close} /> : null}
    </>
  );
};

import { Button, Menu, MenuItem, MenuList, MenuPopover, MenuTrigger } from '@fluentui/react-components';

type Labelled = { label: string };
type Props<Form> = { primary: Form | null; beside: readonly Form[]; more: readonly Form[]; moreText: string; onOpen: (form: Form) => void };

/** The one step that is waited for, what stands beside it, and the rest behind one button. */
export const ActButtons = <Form extends Labelled>({ primary, beside, more, moreText, onOpen }: Props<Form>) => (
  <>
    {[...(primary ? [primary] : []), ...beside].map((form) => (
      <Button key={form.label} appearance={form === primary ? 'primary' : 'secondary'} onClick={() => onOpen(form)}>
        {form.label}
      </Button>
    ))}
    {more.length > 0 ? (
      <Menu>
        <MenuTrigger disableButtonEnhancement>
          <Button>{moreText}</Button>
        </MenuTrigger>
        <MenuPopover>
          <MenuList>
            {more.map((form) => (
              <MenuItem key={form.label} onClick={() => onOpen(form)}>
                {form.label}
              </MenuItem>
            ))}
          </MenuList>
        </MenuPopover>
      </Menu>
    ) : null}
  </>
);

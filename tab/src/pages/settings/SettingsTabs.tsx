import { Menu, MenuButton, MenuItem, MenuList, MenuPopover, MenuTrigger, Overflow, OverflowItem, Tab, TabList, makeStyles, tokens, useIsOverflowItemVisible, useOverflowMenu } from '@fluentui/react-components';
import { settingsText as text, type SettingsPart } from '../../text/settingsText.js';

const useStyles = makeStyles({
  row: { display: 'flex', alignItems: 'center', minWidth: 0, marginBottom: tokens.spacingVerticalM },
  tabs: { flexShrink: 0 },
  more: { flexShrink: 0, whiteSpace: 'nowrap' },
});

type Props = { shown: readonly SettingsPart[]; here: SettingsPart; onGo: (part: unknown) => void };

/** The parts in one line; what does not fit waits behind "More", and the part that is open never does. */
export const SettingsTabs = ({ shown, here, onGo }: Props) => {
  const styles = useStyles();
  return (
    <Overflow minimumVisible={2} padding={24}>
      <div className={styles.row}>
        <TabList aria-label={text.choose} selectedValue={here} onTabSelect={(_, data) => onGo(data.value)} className={styles.tabs}>
          {shown.map((part) => (
            <OverflowItem key={part} id={part} priority={part === here ? 2 : 1}>
              <Tab value={part}>{text.parts[part]}</Tab>
            </OverflowItem>
          ))}
        </TabList>
        <MoreParts shown={shown} onGo={onGo} />
      </div>
    </Overflow>
  );
};

const MoreParts = ({ shown, onGo }: Omit<Props, 'here'>) => {
  const styles = useStyles();
  const { ref, isOverflowing } = useOverflowMenu<HTMLSpanElement>();
  if (!isOverflowing) return null;
  return (
    <span ref={ref}>
    <Menu>
      <MenuTrigger disableButtonEnhancement>
        <MenuButton appearance="subtle" className={styles.more}>
          {text.more}
        </MenuButton>
      </MenuTrigger>
      <MenuPopover>
        <MenuList>
          {shown.map((part) => (
            <PartBehind key={part} part={part} onGo={onGo} />
          ))}
        </MenuList>
      </MenuPopover>
    </Menu>
    </span>
  );
};

const PartBehind = ({ part, onGo }: { part: SettingsPart; onGo: Props['onGo'] }) => {
  const isVisible = useIsOverflowItemVisible(part);
  return isVisible ? null : <MenuItem onClick={() => onGo(part)}>{text.parts[part]}</MenuItem>;
};

import { Menu, MenuItem, MenuTrigger } from 'react-aria-components/Menu';
import { Popover } from 'react-aria-components/Popover';
import { Button, type ButtonProps } from './button.tsx';
import { Icon, type IconName } from './icon.tsx';
import { IconButton } from './icon-button.tsx';
import './menu-button.css';

export interface MenuChoice<Id extends string> {
  id: Id;
  text: string;
  icon?: IconName;
}

/** A button that opens a menu. With `icon` alone it shows no words. `heading` asks the question the choices answer. */
export function MenuButton<Id extends string>({
  label,
  icon,
  text,
  heading,
  look = 'quiet',
  choices,
  onChoose,
  isDisabled = false,
}: {
  label: string;
  icon?: IconName;
  text?: string;
  heading?: string;
  look?: NonNullable<ButtonProps['look']>;
  choices: readonly MenuChoice<Id>[];
  onChoose: (id: Id) => void;
  isDisabled?: boolean;
}) {
  return (
    <MenuTrigger>
      {text ? (
        <Button look={look} isDisabled={isDisabled} {...(icon ? { icon } : {})}>
          {text}
        </Button>
      ) : (
        <IconButton icon={icon ?? 'more'} label={label} isDisabled={isDisabled} />
      )}
      <Popover className="popover" placement="bottom end" offset={4} containerPadding={8}>
        {heading && (
          <p className="menu-heading" aria-hidden="true">
            {heading}
          </p>
        )}
        <Menu className="menu" aria-label={heading ?? label} onAction={(key) => onChoose(key as Id)}>
          {choices.map((choice) => (
            <MenuItem key={choice.id} id={choice.id} textValue={choice.text} className="menu-item">
              {choice.icon && <Icon name={choice.icon} />}
              <span>{choice.text}</span>
            </MenuItem>
          ))}
        </Menu>
      </Popover>
    </MenuTrigger>
  );
}

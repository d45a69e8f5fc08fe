import type { ComponentChildren } from 'preact';
import { useId, useRef } from 'preact/hooks';
import { placeBeside } from './place-beside';
import './Menu.css';

export type MenuItem = { label: string; onSelect: () => void };

export type MenuProps = {
  /** What the button shows. */
  children: ComponentChildren;
  /** The button's name for screen readers. */
  label: string;
  class?: string;
  /** Items in groups, with a line between the groups. */
  groups: MenuItem[][];
};

/** A button that opens a menu beside itself; Escape, a choice or a click elsewhere closes it. */
export function Menu({ children, label, class: className, groups }: MenuProps) {
  const id = useId();
  const button = useRef<HTMLButtonElement>(null);
  const menu = useRef<HTMLDivElement>(null);

  const choose = (item: MenuItem) => {
    menu.current?.hidePopover();
    item.onSelect();
  };
  return (
    <>
      <button
        ref={button}
        type="button"
        class={className}
        aria-label={label}
        title={label}
        aria-haspopup="menu"
        popovertarget={id}
      >
        {children}
      </button>
      <div
        ref={menu}
        id={id}
        popover="auto"
        class="menu"
        role="menu"
        tabIndex={-1}
        aria-label={label}
        onBeforeToggle={() => {
          if (button.current && menu.current) placeBeside(button.current, menu.current);
        }}
        onToggle={(event) => {
          if (event.newState === 'open') moveFocus(event.currentTarget, 'Home');
        }}
        onKeyDown={(event) => {
          if (moveFocus(event.currentTarget, event.key)) event.preventDefault();
        }}
      >
        {groups
          .filter((items) => items.length > 0)
          .map((items, index) => (
            <div key={index} role="group" class="menu-group">
              {items.map((item) => (
                <button
                  key={item.label}
                  type="button"
                  role="menuitem"
                  tabIndex={-1}
                  onClick={() => choose(item)}
                >
                  {item.label}
                </button>
              ))}
            </div>
          ))}
      </div>
    </>
  );
}

/** Moves the focus among the items as a menu's keys do. @returns whether the key is one of those. */
function moveFocus(menu: HTMLElement, key: string): boolean {
  const items = [...menu.querySelectorAll<HTMLElement>('[role="menuitem"]')];
  const at = items.indexOf(document.activeElement as HTMLElement);
  const next = {
    ArrowDown: at + 1,
    ArrowUp: at - 1,
    Home: 0,
    End: -1,
  }[key];
  if (next === undefined) return false;
  items.at(next % items.length)?.focus();
  return true;
}

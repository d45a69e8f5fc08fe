import type { ComponentChildren } from 'preact';
import { useId, useRef } from 'preact/hooks';
import { placeBeside } from './place-beside';
import './Popover.css';

export type PopoverProps = {
  /** What the button shows. */
  button: ComponentChildren;
  /** The name of button and panel for screen readers. */
  label: string;
  class?: string;
  children: ComponentChildren;
};

/** A button that opens a panel beside itself; Escape or a click elsewhere closes it. */
export function Popover({ button: face, label, class: className, children }: PopoverProps) {
  const id = useId();
  const button = useRef<HTMLButtonElement>(null);
  const panel = useRef<HTMLDivElement>(null);
  return (
    <>
      <button ref={button} type="button" class={className} title={label} popovertarget={id}>
        {face}
      </button>
      <div
        ref={panel}
        id={id}
        popover="auto"
        class="popover"
        role="dialog"
        aria-label={label}
        onBeforeToggle={() => {
          if (button.current && panel.current) placeBeside(button.current, panel.current);
        }}
      >
        {children}
      </div>
    </>
  );
}

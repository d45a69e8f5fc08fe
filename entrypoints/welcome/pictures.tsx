import type { ComponentChildren } from 'preact';

/** A browser window with its toolbar; decoration, since the words below say the same. */
function Window({ children }: { children: ComponentChildren }) {
  return (
    <svg class="welcome-picture" viewBox="0 0 240 150" aria-hidden="true">
      <rect class="paper" x="0.5" y="0.5" width="239" height="149" rx="8" />
      <path class="bar" d="M0.5 28V8.5a8 8 0 0 1 8-8h223a8 8 0 0 1 8 8V28z" />
      <circle class="dot" cx="14" cy="14" r="3" />
      <circle class="dot" cx="25" cy="14" r="3" />
      <rect class="line" x="40" y="8" width="118" height="12" rx="6" />
      {children}
    </svg>
  );
}

/** Lines of text on a page. */
function Text({ x, y, widths }: { x: number; y: number; widths: number[] }) {
  return (
    <g class="text">
      {widths.map((width, index) => (
        <rect key={index} x={x} y={y + index * 9} width={width} height="4" rx="2" />
      ))}
    </g>
  );
}

/** Our icon, 16 by 16. */
function Icon({ x, y }: { x: number; y: number }) {
  return (
    <g transform={`translate(${x} ${y})`}>
      <rect class="accent" width="16" height="16" rx="3.5" />
      <path class="on-accent" d="M3.5 4.25h9v2.5h-9zM3.5 8h9v1.25h-9zM3.5 11h5.5v1.25H3.5z" />
    </g>
  );
}

/** The menu of extensions, with our pin in it. */
export function PinPicture() {
  return (
    <Window>
      <path
        class="stroke"
        d="M212 9h3.5a2.2 2.2 0 1 1 4 0H223v4a2.2 2.2 0 1 1 0 4v4h-11v-4a2.2 2.2 0 1 0 0-4z"
      />
      <rect class="raised" x="104" y="34" width="128" height="58" rx="6" />
      <Text x={114} y={44} widths={[60]} />
      <Icon x={114} y={60} />
      <Text x={138} y={66} widths={[48]} />
      <path class="pin" d="M214 59l7 7-3 1-2.500 2.500-.5 4-8-8 4-.5 2.500-2.500zM207 72l-4 4" />
    </Window>
  );
}

/** A news page, and the pointer on our icon. */
export function ClickPicture() {
  return (
    <Window>
      <Icon x={186} y={6} />
      <path class="pointer" d="M196 17l13 5-5.500 2.500-2.500 5.500z" />
      <rect class="text" x="16" y="42" width="150" height="9" rx="2" />
      <Text x={16} y={60} widths={[130, 138, 120, 134, 90]} />
      <rect class="line" x="176" y="42" width="48" height="44" rx="4" />
      <rect class="line" x="176" y="92" width="48" height="44" rx="4" />
      <Text x={16} y={112} widths={[136, 128, 60]} />
    </Window>
  );
}

/** The popup with headline, summary and facts. */
export function ReadPicture() {
  return (
    <Window>
      <Icon x={186} y={6} />
      <rect class="raised" x="112" y="32" width="112" height="108" rx="6" />
      <rect class="strong" x="122" y="42" width="86" height="6" rx="2" />
      <rect class="strong" x="122" y="51" width="60" height="6" rx="2" />
      <rect class="accent" x="122" y="64" width="2" height="22" />
      <Text x={129} y={65} widths={[80, 84, 52]} />
      <rect class="line" x="122" y="95" width="92" height="1" />
      <Text x={122} y={101} widths={[26, 22]} />
      <Text x={164} y={101} widths={[44, 36]} />
      <rect class="accent" x="176" y="124" width="38" height="10" rx="3" />
      <rect class="text" x="16" y="42" width="80" height="9" rx="2" />
      <Text x={16} y={60} widths={[80, 84, 70, 82, 76, 84, 40]} />
    </Window>
  );
}

/** Outlines on a grid of 20 by 20. */
const paths = {
  back: 'M12 4 6 10l6 6',
  close: 'M5 5l10 10M15 5 5 15',
  down: 'M5 8l5 5 5-5',
  document: 'M5 2.5h7l3.5 3.5v11.5H5zM11.5 2.5V6.5h4M7.5 10h5M7.5 13.5h5',
  eye: 'M2 10s3-5 8-5 8 5 8 5-3 5-8 5-8-5-8-5Zm8 2.2a2.2 2.2 0 1 0 0-4.4 2.2 2.2 0 0 0 0 4.4Z',
  flag: 'M5 17V3m0 1h9l-2 3.5 2 3.5H5',
  hash: 'M8 3 6.5 17M13.5 3 12 17M3.5 7.5h13.5M3 12.5h13.5',
  lock: 'M5 9h10v8H5zM7 9V6.5a3 3 0 0 1 6 0V9',
  moon: 'M16 12A7 7 0 0 1 8 4a7 7 0 1 0 8 8Z',
  more: 'M4.5 10h.01M10 10h.01M15.5 10h.01',
  reply: 'M3.5 4.5h13v9H9l-3.5 3v-3h-2z',
  send: 'M3 10l14-6-5 13-2.5-5.5L3 10Z',
  spark: 'M11 2 4 11.5h5L8.5 18 16 8.5h-5.5L11 2Z',
  sun: 'M10 6.5a3.5 3.5 0 1 0 0 7 3.5 3.5 0 0 0 0-7ZM10 2v1.5M10 16.5V18M2 10h1.5M16.5 10H18M4.3 4.3l1.1 1.1M14.6 14.6l1.1 1.1M4.3 15.7l1.1-1.1M14.6 5.4l1.1-1.1',
  tick: 'M4 10.5l4 4 8-9',
  window: 'M3 6h9v9H3zM7 6V3.5h10V12h-5',
} as const;

export type IconName = keyof typeof paths;

const svg = 'http://www.w3.org/2000/svg';

/** A picture beside words that say the same, so screen readers pass it over. */
export function icon(name: IconName): SVGElement {
  const drawing = document.createElementNS(svg, 'svg');
  const line = document.createElementNS(svg, 'path');
  const attributes = { viewBox: '0 0 20 20', class: 'icon', 'aria-hidden': 'true' };
  for (const [key, value] of Object.entries(attributes)) drawing.setAttribute(key, value);
  line.setAttribute('d', paths[name]);
  drawing.append(line);
  return drawing;
}

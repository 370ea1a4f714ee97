import { COLOR } from './colors.ts';
import { FAMILY } from './fonts.ts';

/** Everything in a picture is a piece of SVG, already escaped. */
export type Shape = string;

export interface Box {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

type Attributes = Readonly<Record<string, string | number>>;

const shape = (name: string, attributes: Attributes, inside = ''): Shape => {
  const written = Object.entries(attributes).map(([key, value]) => `${key}="${attribute(value)}"`);
  return `<${name} ${written.join(' ')}${inside === '' ? '/>' : `>${inside}</${name}>`}`;
};
const attribute = (value: string | number): string =>
  typeof value === 'number' ? String(Math.round(value * 10) / 10) : escapeXml(value);

export const rectangle = ({ x, y, width, height }: Box, look: Attributes): Shape =>
  shape('rect', { x, y, width, height, ...look });

export const curve = (path: string, color: string, look: Attributes = {}): Shape =>
  shape('path', { d: path, fill: 'none', stroke: color, 'stroke-width': 1.8, ...look });

/** A head that points along x; `direction` 1 to the right, -1 to the left. */
export const arrowHead = (x: number, y: number, direction: 1 | -1, color: string): Shape =>
  shape('path', { d: `M${r(x)} ${r(y)}l${-9 * direction} -5v10z`, fill: color });

export interface Lettering {
  readonly size: number;
  readonly bold?: boolean;
  readonly color?: string;
  readonly anchor?: 'start' | 'middle' | 'end';
}

/** `y`: the line on which the letters stand. */
export const writing = (
  x: number,
  y: number,
  text: string,
  { size, bold, color, anchor }: Lettering,
): Shape =>
  shape(
    'text',
    {
      x,
      y,
      'font-size': size,
      fill: color ?? COLOR.ink,
      ...(bold ? { 'font-weight': 700 } : {}),
      ...(anchor ? { 'text-anchor': anchor } : {}),
    },
    escapeXml(text),
  );

/** The whole picture, on a ground of its own. `title` is read out where the SVG stands in a page. */
export function drawing(width: number, height: number, title: string, shapes: readonly Shape[]): string {
  const ground = { x: 0.5, y: 0.5, width: width - 1, height: height - 1 };
  const look = { fill: COLOR.ground, stroke: COLOR.line, rx: 14 };
  const inside = `<title>${escapeXml(title)}</title>\n${[rectangle(ground, look), ...shapes].join('\n')}\n`;
  const size = { width, height, viewBox: `0 0 ${width} ${height}` };
  return `${shape('svg', { xmlns: 'http://www.w3.org/2000/svg', ...size, 'font-family': `${FAMILY}, sans-serif`, role: 'img' }, inside)}\n`;
}

export const r = (value: number): string => String(Math.round(value * 10) / 10);

const ENTITIES: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };
/** What no XML may hold, not even escaped. */
const FORBIDDEN = /(?![\t\n\r])[\p{Cc}\p{Surrogate}\ufffe\uffff]/gu;
const escapeXml = (text: string): string =>
  text.replace(FORBIDDEN, '').replace(/[&<>"]/g, (letter) => ENTITIES[letter] ?? letter);

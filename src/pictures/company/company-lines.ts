import { COLOR } from '../drawing/colors.ts';
import { arrowHead, curve, r, type Shape } from '../drawing/svg.ts';
import type { CompanyLayout } from './company-layout.ts';

/** Two roles by their places in the ring; the first names the second, and where `isMutual`, the second the first as well. */
export interface Link {
  readonly from: number;
  readonly to: number;
  readonly isMutual: boolean;
}

interface End {
  readonly x: number;
  readonly y: number;
  /** 1: on the right side, so that lines arrive at it going right. */
  readonly direction: 1 | -1;
}

const HEAD = 7;

/** Lines in the color of whoever names the other, bent towards the middle; `colors` by place. */
export function drawLines(links: readonly Link[], layout: CompanyLayout, colors: readonly string[]): Shape[] {
  return links.flatMap((link) => {
    const [start, end] = [endAt(link, link.from, links, layout), endAt(link, link.to, links, layout)];
    const color = colors[link.from] ?? COLOR.quiet;
    return [
      curve(pathBetween(start, end, link.isMutual, layout), color, { 'stroke-opacity': 0.75 }),
      arrowHead(end.x, end.y, end.direction, color),
      ...(link.isMutual ? [arrowHead(start.x, start.y, start.direction, color)] : []),
    ];
  });
}

/** Where a line meets a box: those to places further up meet it further up, so that few cross there. */
function endAt(link: Link, place: number, links: readonly Link[], layout: CompanyLayout): End {
  const box = layout.boxes[place];
  if (!box) throw new Error(`No box was laid out for place ${place}.`);
  const isRight = place < layout.onTheRight;
  const height = (other: Link): number => layout.boxes[other.from === place ? other.to : other.from]?.y ?? 0;
  const here = links
    .filter(({ from, to }) => from === place || to === place)
    .toSorted((a, b) => height(a) - height(b));
  const y = box.y + (box.height * (here.indexOf(link) + 1)) / (here.length + 1);
  return { x: isRight ? box.x - 2 : box.x + box.width + 2, y, direction: isRight ? 1 : -1 };
}

/** Neighbors on one side are joined by a shallow bow, others through the middle. */
function pathBetween(start: End, end: End, isMutual: boolean, { center }: CompanyLayout): string {
  const isAcross = start.direction !== end.direction;
  const pull = isAcross ? 0.62 : Math.min(0.75, 0.3 + Math.abs(start.y - end.y) / 1200);
  const lift = isAcross ? 0.25 : 0.15;
  const control = ({ x, y }: End): string =>
    `${r(x + (center.x - x) * pull)} ${r(y + (center.y - y) * lift)}`;
  const startX = isMutual ? start.x - HEAD * start.direction : start.x;
  const endX = end.x - HEAD * end.direction;
  return `M${r(startX)} ${r(start.y)}C${control(start)} ${control(end)} ${r(endX)} ${r(end.y)}`;
}

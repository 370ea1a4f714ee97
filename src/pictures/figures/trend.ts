import type { Messages } from '../../messages/messages.ts';
import { COLOR } from '../drawing/colors.ts';
import type { Fonts } from '../drawing/fonts.ts';
import { labelOf } from '../drawing/label.ts';
import { wrap } from '../drawing/lettering.ts';
import { drawing, rectangle, type Shape, writing } from '../drawing/svg.ts';
import type { Picture } from '../picture.ts';

/** How a role fared week by week. */
export interface Trend {
  readonly name: string;
  readonly weeks: readonly {
    /** In milliseconds. */
    readonly from: number;
    readonly received: number;
    /** Null where nobody has said how soon is soon enough. */
    readonly late: number | null;
  }[];
}

const WIDTH = 860;
const MARGIN = 28;
const NAMES = 230;
const ROW = 74;
const TOP = 96;
const BAR = 46;
const MOST_ROLES = 20;
const LATE = '#a2440f';

/** A row for each role and a bar for each week: what came, and in its lower part, dark, what was late. Null where nothing came. */
export function drawTrend(
  trends: readonly Trend[],
  fonts: Fonts,
  { drawings: say, time }: Messages,
): Picture | null {
  const busy = trends.filter(({ weeks }) => weeks.some(({ received }) => received > 0));
  const shown = busy.slice(0, MOST_ROLES);
  const weeks = shown[0]?.weeks ?? [];
  if (weeks.length === 0) return null;
  const highest = Math.max(...shown.flatMap((trend) => trend.weeks.map(({ received }) => received)));
  const height = TOP + ROW * shown.length + 64;
  const left = busy.length > shown.length ? [say.onlyRoles(MOST_ROLES, busy.length)] : [];
  const foot = [say.bars, ...left].join(' ');
  const shapes = [
    writing(MARGIN, 52, say.trend, { size: 24, bold: true }),
    ...shown.flatMap((trend, row) => drawRow(trend, TOP + ROW * row, highest, fonts)),
    ...dates(weeks, TOP + ROW * shown.length + 14, time.locale),
    writing(MARGIN, height - 16, foot, { size: 12, color: COLOR.quiet }),
  ];
  return {
    ...{ name: 'requests-by-week', title: say.trend, width: WIDTH, height },
    svg: drawing(WIDTH, height, say.trend, shapes),
    sentences: shown.map((one) => sentenceOf(one, say)),
  };
}

const step = (count: number): number => (WIDTH - 2 * MARGIN - NAMES) / count;
const left = (index: number, count: number): number => MARGIN + NAMES + index * step(count);

function drawRow({ name, weeks }: Trend, y: number, highest: number, fonts: Fonts): Shape[] {
  const room = { face: fonts.regular, size: 14, width: NAMES - 16, lines: 2 };
  const names = wrap(labelOf(name, null, fonts), room).map((line, index) =>
    writing(MARGIN, y + 36 + 18 * index, line, { size: 14 }),
  );
  const bars = weeks.flatMap(({ received, late }, index) => {
    const [x, width] = [left(index, weeks.length), step(weeks.length) - 6];
    const bar = (count: number, fill: string) => {
      const height = (BAR * count) / highest;
      return rectangle({ x, y: y + 18 + BAR - height, width, height }, { fill, rx: 2 });
    };
    const top = y + 13 + BAR - (BAR * received) / highest;
    const figure = writing(x + width / 2, top, String(received), {
      size: 11,
      anchor: 'middle',
      color: COLOR.quiet,
    });
    return received === 0 ? [] : [bar(received, '#b5cfe9'), ...(late ? [bar(late, LATE)] : []), figure];
  });
  const line = rectangle(
    { x: MARGIN, y: y + 18 + BAR, width: WIDTH - 2 * MARGIN, height: 1 },
    { fill: COLOR.line },
  );
  return [...names, ...bars, line];
}

/** The first day of every third week, and of the last. */
const dates = (weeks: Trend['weeks'], y: number, locale: string): Shape[] =>
  weeks.flatMap(({ from }, index) =>
    index % 3 === 0 || index === weeks.length - 1
      ? [writing(left(index, weeks.length), y, dayOf(from, locale), { size: 12, color: COLOR.quiet })]
      : [],
  );

const dayOf = (from: number, locale: string): string =>
  new Intl.DateTimeFormat(locale, { day: 'numeric', month: 'short', timeZone: 'UTC' }).format(from);

/** Whether it gets more or less is seen in halves: single weeks say little. */
function sentenceOf({ name, weeks }: Trend, say: Messages['drawings']): string {
  const half = Math.floor(weeks.length / 2);
  const isTimed = weeks.some((week) => week.late !== null);
  const summed = (part: Trend['weeks']) => ({
    ...{ weeks: part.length, received: sum(part, 'received') },
    late: isTimed ? sum(part, 'late') : null,
  });
  return say.came(name, summed(weeks.slice(half)), summed(weeks.slice(0, half)));
}

const sum = (weeks: Trend['weeks'], what: 'received' | 'late'): number =>
  weeks.reduce((all, week) => all + (week[what] ?? 0), 0);

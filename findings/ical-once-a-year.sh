#!/usr/bin/env bash
# ical.js 2.2.1 (the newest in November 2026), given two examples of the standard itself (RFC 5545, 3.8.5.3), and a rota of
# the odd weeks of a year, as iCal has no shorter way to say it:
#   every 20th Monday of the year, by the standard 19 May 1997, 18 May 1998, 17 May 1999 …: every Monday from the first one on
#   Monday of week 20, by the standard 12 May 1997, 11 May 1998, 17 May 1999 …: not the first one, and then every Monday
#   week 20, on the weekday of the first one: never, not even then
#   Mondays of weeks 1, 3, 5 …: of all weeks, so that whoever has the odd ones is on call in the even ones, too
# We ask ical.js for the weekdays of every week instead, and keep those that the rule means (src/people/weeks-of-year.ts).
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
npm init -y >/dev/null
npm install --silent --no-audit --no-fund ical.js@2.2.1
cat >try.mjs <<'TRY'
import ICAL from 'ical.js';

function returns(start, rule) {
  const times = ICAL.Recur.fromString(rule).iterator(ICAL.Time.fromDateTimeString(start));
  return Array.from({ length: 4 }, () => times.next()?.toString().slice(0, 10) ?? 'none').join(' ');
}
const odd = Array.from({ length: 27 }, (_, index) => 2 * index + 1);
console.log('20th Monday', returns('1997-05-19T09:00:00', 'FREQ=YEARLY;BYDAY=20MO'));
console.log('week 20', returns('1997-05-12T09:00:00', 'FREQ=YEARLY;BYWEEKNO=20;BYDAY=MO'));
console.log('week 20 alone', returns('1997-05-12T09:00:00', 'FREQ=YEARLY;BYWEEKNO=20'));
console.log('odd weeks', returns('2026-01-12T09:00:00', `FREQ=YEARLY;BYWEEKNO=${odd};BYDAY=MO`));
TRY
cat >expected <<'EXPECTED'
20th Monday 1997-05-19 1997-05-26 1997-06-02 1997-06-09
week 20 1997-05-19 1997-05-26 1997-06-02 1997-06-09
week 20 alone none none none none
odd weeks 2026-01-12 2026-01-19 2026-01-26 2026-02-02
EXPECTED
node try.mjs >seen
diff expected seen && echo "as found"

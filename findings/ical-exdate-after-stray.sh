#!/usr/bin/env bash
# ical.js 2.2.1 (the newest in November 2026). A series of daily events at nine, with a day left out (EXDATE), as iCal allows:
#   an EXDATE that stands for a return is left out, alone or after others that do
#   one more EXDATE before it that stands for none (at noon, as is left over when a series is moved to another hour): the next
#   one counts no longer, and the day that was left out comes back
# The expansion keeps a place in the sorted list of EXDATEs and moves it on by one at each return, comparing once: with one stray
# date it has only just got past that when the return it should leave out is there. With more of them, it lags for longer.
# A rota then names somebody who has that day off. We compare moments of our own with every EXDATE instead.
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
npm init -y >/dev/null
npm install --silent --no-audit --no-fund ical.js@2.2.1
cat >try.mjs <<'TRY'
import ICAL from 'ical.js';

function days(...left) {
  const lines = [
    'BEGIN:VCALENDAR',
    'VERSION:2.0',
    'BEGIN:VEVENT',
    'UID:a',
    'DTSTART:20260302T090000Z',
    'DTEND:20260302T170000Z',
    'RRULE:FREQ=DAILY;COUNT=4',
    ...left.map((date) => `EXDATE:${date}`),
    'END:VEVENT',
    'END:VCALENDAR',
  ];
  const root = new ICAL.Component(ICAL.parse(lines.join('\r\n')));
  const times = new ICAL.Event(root.getFirstSubcomponent('vevent')).iterator();
  const found = [];
  for (let next = times.next(); next; next = times.next()) found.push(next.day);
  return found.join(' ');
}

console.log(days());
console.log(days('20260303T090000Z'));
console.log(days('20260302T090000Z', '20260303T090000Z'));
console.log(days('20260302T120000Z', '20260303T090000Z'));
TRY
cat >expected <<'EXPECTED'
2 3 4 5
2 4 5
4 5
2 3 4 5
EXPECTED
node try.mjs >seen
diff expected seen && echo "as found"

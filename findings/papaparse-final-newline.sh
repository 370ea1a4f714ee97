#!/usr/bin/env bash
# papaparse 5.7.1, no settings, so that it guesses the delimiter. "Role;Duty" and one row, divided by semicolons, as
# spreadsheets in much of Europe export them:
#   without a newline at the end: two columns; with one, as nearly every tool writes it: one column and the warning
#   UndetectableDelimiter. With commas inside the cells, these become the columns.
# The empty last line is counted as a row when the guess averages the columns, and drags the average of a two-column table
# below its limit. With skipEmptyLines (true or 'greedy') the guess is right.
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
npm init -y >/dev/null
npm install --silent --no-audit --no-fund papaparse@5.7.1
cat >try.mjs <<'TRY'
import Papa from 'papaparse';

const table = 'Role;Duty\nCook;soups, sauces\nBaker;bread, rolls, cakes';
for (const [text, settings] of [
  [table, {}],
  [`${table}\n`, {}],
  [`${table}\n`, { skipEmptyLines: true }],
]) {
  const { data, meta, errors } = Papa.parse(text, settings);
  console.log(meta.delimiter, data[1], errors.map(({ code }) => code));
}
TRY
cat >expected <<'EXPECTED'
; [ 'Cook', 'soups, sauces' ] []
, [ 'Cook;soups', ' sauces' ] [ 'UndetectableDelimiter' ]
; [ 'Cook', 'soups, sauces' ] []
EXPECTED
node try.mjs >seen
diff expected seen && echo "as found"

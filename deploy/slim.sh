#!/bin/sh
# Takes out of installed packages what nothing reads at run time: sources and types, documentation and tests, builds for browsers, for
# CommonJS (of packages that only ES modules import here) and for musl, and fonts that no picture uses. Licences stay.
set -eu
cd "${1:-node_modules}"
rm -rf .cache .vite* .experimental-vitest-cache @libsql/*-musl
rm -rf ./*/test ./*/tests ./*/docs ./*/doc ./*/example ./*/examples ./*/benchmark ./*/benchmarks ./*/.github
rm -rf ./@*/*/test ./@*/*/tests ./@*/*/docs ./@*/*/example ./@*/*/examples
rm -rf csv-parse/dist/umd csv-parse/dist/iife csv-parse/dist/cjs ical.js/dist/*es5* ical.js/dist/*.min.* ical.js/lib
rm -rf hono/dist/cjs hono/dist/types kysely/dist/cjs @modelcontextprotocol/sdk/dist/cjs zod/src
find zod -name '*.cjs' -delete
find dejavu-fonts-ttf -type f ! -name DejaVuSans.ttf ! -name DejaVuSans-Bold.ttf ! -name package.json ! -name 'LICENSE*' -delete
find . -type f \( -name '*.map' -o -name '*.ts' -o -name '*.mts' -o -name '*.cts' -o -name '*.tsbuildinfo' \) -delete
find . -type f -name '*.md' ! -iname '*licen*' -delete
find . -type d -empty -delete

#!/usr/bin/env bash
# @modelcontextprotocol/conformance, the protocol's own tests: 0.1.15 and later end at their first line on Node 20. The
# package names no "engines", and its build aims at Node 20, but imports globSync of node:fs, which came with Node 22. Its
# neighbour 0.1.13 runs on both. Seen with Node 20.20.2.
set -euo pipefail
case "$(node -p 'process.versions.node.split(".")[0]')" in
  20) ;;
  *) echo "this shows on Node 20 only; here is $(node -v)"; exit 0 ;;
esac
folder=$(mktemp -d); trap 'rm -rf "$folder"' EXIT
cd "$folder"
npm init -y >/dev/null
npm install --silent --no-audit --no-fund old@npm:@modelcontextprotocol/conformance@0.1.13 new@npm:@modelcontextprotocol/conformance@0.1.16 >/dev/null 2>&1
engines=$(node -p 'String(require("new/package.json").engines)')
scenarios() { node "node_modules/$1/dist/index.js" list --server 2>"$folder/errors" | grep -c '^  - ' || true; }
old=$(scenarios old)
new=$(scenarios new)
why=$(grep -o "does not provide an export named '[A-Za-z]*'" "$folder/errors" || true)
echo "0.1.13 lists $old scenarios"
echo "0.1.16 lists $new scenarios: $why (engines: $engines)"
[ "$old" -gt 20 ] && [ "$new" = 0 ] && [ "$engines" = undefined ] && [ "$why" = "does not provide an export named 'globSync'" ]

import { execFileSync, spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { load } from 'js-yaml';
import { describe, expect, test } from 'vitest';
import { z } from 'zod';
import { createPrometheus } from '../../src/metrics/prometheus.ts';

const hasPromtool = spawnSync('promtool', ['--version']).status === 0;
if (!hasPromtool)
  console.log('promtool is not installed (Debian: prometheus), so it checks no rules and no figures here.');

const dashboard = z
  .object({
    panels: z.array(z.object({ title: z.string(), targets: z.array(z.object({ expr: z.string() })) })),
  })
  .parse(JSON.parse(readFileSync('deploy/grafana-dashboard.json', 'utf8')));
const rules = z
  .object({
    groups: z.array(z.object({ rules: z.array(z.object({ alert: z.string(), expr: z.string() })) })),
  })
  .parse(load(readFileSync('deploy/alerts.yml', 'utf8')));

const panels = dashboard.panels.flatMap(({ title, targets }) =>
  targets.map(({ expr }) => [title, expr] as const),
);
const alerts = rules.groups.flatMap((group) => group.rules.map(({ alert, expr }) => [alert, expr] as const));

/** Names of figures: those that Prometheus asks for, and what it knows by itself. */
async function known(): Promise<ReadonlySet<string>> {
  const prometheus = createPrometheus(Date.now);
  const text = await prometheus.text();
  const names = [...text.matchAll(/^# TYPE (\S+) (\S+)$/gm)].flatMap(([, name = '', type]) =>
    type === 'histogram' ? [`${name}_bucket`, `${name}_count`, `${name}_sum`] : [name],
  );
  return new Set([...names, 'up']);
}

test.each([...panels, ...alerts])('%s asks for figures that there are', async (_, expr) => {
  const asked = expr.match(/\b(?:rolecall|nodejs|process)_\w+|\bup\b/g) ?? [];
  const names = await known();
  expect(asked.length).toBeGreaterThan(0);
  expect(asked.filter((name) => !names.has(name))).toEqual([]);
});

describe.skipIf(!hasPromtool)(hasPromtool ? 'promtool' : 'promtool (it is not installed)', () => {
  const ruleFile = (text: string) => {
    const folder = mkdtempSync(join(tmpdir(), 'rolecall-rules-'));
    try {
      writeFileSync(join(folder, 'rules.yml'), text);
      return execFileSync('promtool', ['check', 'rules', join(folder, 'rules.yml')], { encoding: 'utf8' });
    } finally {
      rmSync(folder, { recursive: true });
    }
  };

  test('takes the alerts', () => {
    expect(ruleFile(readFileSync('deploy/alerts.yml', 'utf8'))).toContain(`${alerts.length} rules found`);
  });

  test('takes what each panel of the dashboard asks for', () => {
    const expressions = panels.map(([, expr]) => expr.replaceAll('$__rate_interval', '5m'));
    const recorded = expressions.map((expr, index) => ({ record: `panel:${index}`, expr }));
    const text = JSON.stringify({ groups: [{ name: 'panels', rules: recorded }] });
    expect(ruleFile(text)).toContain(`${panels.length} rules found`);
  });

  test('finds nothing to blame in the figures themselves', async () => {
    const prometheus = createPrometheus(Date.now);
    prometheus.acknowledged('command', 0.01);
    prometheus.called('chat.postMessage', 'ok', 0.2);
    const text = (await prometheus.text()).split('\n');
    const ours = text.filter((line) => /^(?:# \w+ )?rolecall_/.test(line)).join('\n');
    const { status, stdout, stderr } = spawnSync('promtool', ['check', 'metrics'], {
      input: `${ours}\n`,
      encoding: 'utf8',
    });
    expect([status, stdout, stderr]).toEqual([0, '', '']);
  });
});

import { execFileSync } from 'node:child_process';
import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join, relative } from 'node:path';
import { loadAll } from 'js-yaml';
import { describe, expect, test } from 'vitest';
import { z } from 'zod';
import { HEALTH_PATHS } from '../src/slack/health/health.ts';
import { faultsIn, type KubernetesObject, kustomized } from './helpers/machine/kubernetes.ts';

const read = (path: string) => readFileSync(path, 'utf8');

/** Names of settings: those that are documented, and what Node and glibc themselves read. */
const settings = [...read('.env.example').matchAll(/^([A-Z_]+)=/gm)].map(([, name]) => name);
const isSetting = (name: string | undefined) =>
  name === 'NODE_ENV' || name === 'MALLOC_ARENA_MAX' || settings.includes(name);

const DRAIN_SECONDS = 25;

const probe = z.object({ httpGet: z.object({ path: z.string(), port: z.literal('http') }) });
const words = z.record(z.string(), z.string());
const manifest = z.tuple([
  z.object({ kind: z.literal('Secret'), stringData: words }),
  z.object({ kind: z.literal('ConfigMap'), data: words }),
  z.object({
    kind: z.literal('Deployment'),
    spec: z.object({
      replicas: z.literal(2),
      template: z.object({
        spec: z.object({
          terminationGracePeriodSeconds: z.number(),
          containers: z.tuple([
            z.object({
              ports: z.tuple([z.object({ name: z.literal('http'), containerPort: z.number() })]),
              startupProbe: probe,
              readinessProbe: probe,
              livenessProbe: probe,
            }),
          ]),
        }),
      }),
    }),
  }),
  z.object({ kind: z.literal('PodDisruptionBudget') }),
]);

test('image and unit keep to one heap for all threads', () => {
  expect(read('Dockerfile')).toMatch(/^ENV (?:.*\\\n)*.*MALLOC_ARENA_MAX=1/m);
  expect(read('deploy/rolecall.service')).toMatch(/^Environment=.*MALLOC_ARENA_MAX=1/m);
});

describe('Kubernetes', () => {
  const [secret, config, { spec }] = manifest.parse(loadAll(read('deploy/kubernetes.yaml')));
  const pod = spec.template.spec;
  const [container] = pod.containers;

  test('sets nothing that is not a setting', () => {
    const names = [...Object.keys(secret.stringData), ...Object.keys(config.data)];
    expect(names.length).toBeGreaterThan(5);
    expect(names.filter((name) => !isSetting(name))).toEqual([]);
  });

  test('asks where there are answers, at the port that is set, and waits for the end of what was begun', () => {
    expect(container.startupProbe.httpGet.path).toBe(HEALTH_PATHS.alive);
    expect(container.livenessProbe.httpGet.path).toBe(HEALTH_PATHS.alive);
    expect(container.readinessProbe.httpGet.path).toBe(HEALTH_PATHS.ready);
    expect(String(container.ports[0].containerPort)).toBe(config.data.PORT);
    expect(pod.terminationGracePeriodSeconds).toBeGreaterThan(DRAIN_SECONDS);
  });
});

describe('what Kubernetes takes', () => {
  const objects = loadAll(read('deploy/kubernetes.yaml')) as KubernetesObject[];

  test('all objects are as its API publishes them', () => expect(faultsIn(objects)).toEqual([]));

  test('a slip of the pen is found: an unknown field, and values of another type', () => {
    const slips = {
      'readOnlyRootFilesystem: true': 'readOnlyRootFileSystem: true',
      'periodSeconds: 10': 'periodSeconds: "10"',
      'minAvailable: 1': 'minAvailable: true',
    };
    const wrong = Object.entries(slips).reduce((text, [right, slip]) => {
      expect(text).toContain(right);
      return text.replace(right, slip);
    }, read('deploy/kubernetes.yaml'));
    const faults = faultsIn(loadAll(wrong) as KubernetesObject[]).join('\n');
    for (const named of ['readOnlyRootFileSystem', "Type 'string'", "Type 'true'"])
      expect(faults).toContain(named);
  });

  const built = kustomized('deploy');
  const why = built === null ? ' (kubectl is not installed)' : '';
  test.skipIf(built === null)(`kubectl builds the same objects from the kustomization${why}`, () => {
    const byKind = (text: string) =>
      (loadAll(text) as KubernetesObject[]).toSorted((a, b) => a.kind.localeCompare(b.kind));
    expect(byKind(built ?? '')).toEqual(byKind(read('deploy/kubernetes.yaml')));
  });
});

test('the unit sets nothing that is not a setting, and waits for the end of what was begun', () => {
  const unit = read('deploy/rolecall.service');
  const names = [...unit.matchAll(/^Environment=(.+)$/gm)].flatMap(([, line = '']) =>
    line.split(' ').map((pair) => pair.split('=')[0]),
  );
  expect(names).toContain('CONTENT_DIR');
  expect(names.filter((name) => !isSetting(name))).toEqual([]);
  expect(Number(/^TimeoutStopSec=(\d+)$/m.exec(unit)?.[1])).toBeGreaterThan(DRAIN_SECONDS);
});

test('the image copies files that there are, and sets nothing that is not a setting', () => {
  const dockerfile = read('Dockerfile');
  const copied = [...dockerfile.matchAll(/\/app\/([\w.-]+)/g)].map(([, path = '']) => path);
  const built = ['dist', 'node_modules'];
  expect(copied).toContain('content');
  expect(copied.filter((path) => !existsSync(path) && !built.includes(path))).toEqual([]);
  const [, environment = ''] = /^ENV ((?:.*\\\n)*.*)$/m.exec(dockerfile) ?? [];
  const names = [...environment.matchAll(/([A-Z_]+)=/g)].map(([, name]) => name);
  expect(names).toContain('PORT');
  expect(names.filter((name) => !isSetting(name))).toEqual([]);
  expect(dockerfile).toContain(HEALTH_PATHS.ready);
  const last = dockerfile.slice(dockerfile.lastIndexOf('\nFROM '));
  expect(last.match(/^(?:RUN|(?:ENTRYPOINT|CMD|\s+CMD) [^[].*)$/gm) ?? []).toEqual([]); // its base has no shell
});

test('the image has what the package has to run with', () => {
  const { files } = z.object({ files: z.array(z.string()) }).parse(JSON.parse(read('package.json')));
  const isForThePlayground = (path: string) => path.startsWith('src/playground/');
  const needed = files.filter((path) => path.startsWith('src/') && !isForThePlayground(path));
  expect(needed.length).toBeGreaterThan(1);
  const dockerfile = read('Dockerfile');
  expect(needed.filter((path) => !dockerfile.includes(path.replace(/\/\*.*$/, '')))).toEqual([]);
});

test('what is cut from the packages of the image is nothing that runs', () => {
  const folder = mkdtempSync(join(tmpdir(), 'rolecall-slim-'));
  const put = (path: string) => {
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    writeFileSync(join(folder, path), '');
  };
  const kept = [
    'a/index.js',
    'a/package.json',
    'a/LICENSE',
    'a/LICENSE.md',
    'a/lib/test/run.js',
    '@b/c/dist/x.mjs',
  ];
  const fonts = ['dejavu-fonts-ttf/ttf/DejaVuSans.ttf', 'zod/index.js', 'zod/package.json'];
  const cut = [
    'a/README.md',
    'a/index.d.ts',
    'a/index.js.map',
    'a/test/a.js',
    '@b/c/tests/a.js',
    'zod/src/a.ts',
  ];
  for (const path of [...kept, ...fonts, ...cut, 'dejavu-fonts-ttf/ttf/DejaVuSerif.ttf']) put(path);
  execFileSync('sh', ['deploy/slim.sh', folder]);
  const left = readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((one) => one.isFile())
    .map(({ parentPath, name }) => relative(folder, join(parentPath, name)));
  expect(left.toSorted()).toEqual([...kept, ...fonts].toSorted());
  rmSync(folder, { recursive: true });
});

test('links between documents lead somewhere', () => {
  const docs = readdirSync('docs', { recursive: true, encoding: 'utf8' }).filter((file) =>
    file.endsWith('.md'),
  );
  const files = ['README.md', 'CONTRIBUTING.md', 'CHANGELOG.md', ...docs.map((file) => join('docs', file))];
  const links = files.flatMap((file) =>
    [...read(file).matchAll(/\]\(([^)#:\s]+)(?:#[^)]*)?\)/g)].map(([, to = '']) => ({ file, to })),
  );
  expect(links.length).toBeGreaterThan(10);
  expect(links.filter(({ file, to }) => !existsSync(join(dirname(file), to)))).toEqual([]);
});

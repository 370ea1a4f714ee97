import { execFileSync, spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';

/** Where the types of each kind are, as Kubernetes publishes its API. */
const GROUPS: Readonly<Record<string, string>> = {
  v1: 'core/v1',
  'apps/v1': 'apps/v1',
  'policy/v1': 'policy/v1',
};

export interface KubernetesObject {
  readonly apiVersion: string;
  readonly kind: string;
}

/**
 * What Kubernetes would not take in these objects: a field that it does not know, one that is missing or of another type. The
 * compiler compares each with the types of the API; none of it asks a cluster.
 */
export function faultsIn(objects: readonly KubernetesObject[]): readonly string[] {
  const folder = mkdtempSync(join(tmpdir(), 'rolecall-kubernetes-'));
  const compilerOptions = {
    ...{ noEmit: true, strict: true, module: 'nodenext', types: [] },
    paths: { 'kubernetes-types/*': [`${resolve('node_modules/kubernetes-types')}/*`] },
  };
  writeFileSync(join(folder, 'tsconfig.json'), JSON.stringify({ compilerOptions, files: ['objects.ts'] }));
  writeFileSync(join(folder, 'objects.ts'), objects.map(typed).join('\n'));
  const { status, stdout } = spawnSync(
    resolve('node_modules/.bin/tsc'),
    ['--pretty', 'false', '-p', folder],
    {
      encoding: 'utf8',
    },
  );
  rmSync(folder, { recursive: true });
  const faults = stdout.split('\n').filter((line) => line.includes('error TS'));
  return status === 0 || faults.length > 0 ? faults : [`The compiler could not look at them: ${stdout}`];
}

function typed(object: KubernetesObject, index: number): string {
  const group = GROUPS[object.apiVersion];
  if (group === undefined) throw new Error(`No types are known of ${object.apiVersion}.`);
  const json = JSON.stringify(object, null, 2);
  return `import type { ${object.kind} as Kind${index} } from 'kubernetes-types/${group}';\nexport const object${index}: Kind${index} = ${json};`;
}

/** What `kubectl apply -k` would send, as kubectl builds it; null where there is no kubectl. */
export function kustomized(folder: string): string | null {
  try {
    return execFileSync('kubectl', ['kustomize', folder], { encoding: 'utf8', stdio: 'pipe' });
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'ENOENT') return null;
    throw error;
  }
}

import { cpSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import fc from 'fast-check';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { correctionFiles } from '../../../src/cli/corrections/correction-files.ts';
import { parseYaml } from '../../../src/documents/data/parse-yaml.ts';
import { itemsAt, textAt, type YamlMap } from '../../../src/documents/data/yaml-node.ts';
import { createLog } from '../../../src/log.ts';
import type { Correction } from '../../../src/requests/moves/correction.ts';
import { openStore } from '../../../src/store/store.ts';
import { nasty } from '../../helpers/nasty-text.ts';
import { aRequest } from '../../helpers/requests.ts';
import { rolecall as call } from '../../helpers/rolecall.ts';

const NOON = Date.parse('2026-11-20T12:00:00Z');
const log = createLog(
  'error',
  () => {},
  () => new Date(NOON),
);
const aCorrection = (given: Partial<Correction> & { readonly request: string }): Correction => ({
  ...{ text: 'a ship: "lost", off #3', role: 'lighthouse-keeper', instead: 'harbour-pilot' },
  ...{ isPublic: true, at: NOON, state: 'open', ...given },
});

let folder: string;
let content: string;

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'rolecall-'));
  content = join(folder, 'content');
  cpSync('tests/fixtures/company', content, { recursive: true });
  rmSync(join(content, 'broken.md'));
  vi.stubEnv('DATABASE_URL', `file:${join(folder, 'rolecall.db')}`);
});
afterEach(() => {
  vi.unstubAllEnvs();
  rmSync(folder, { recursive: true });
});

const rolecall = (...argv: readonly string[]) => call(...argv, '--content', content);

async function learned(...corrections: readonly Correction[]): Promise<void> {
  const store = await openStore(`file:${join(folder, 'rolecall.db')}`, log);
  for (const correction of corrections) {
    const { request: id, at } = correction;
    const event = {
      request: id,
      kind: 'submitted',
      at,
      actor: 'U1',
      role: null,
      detail: null,
      key: id,
    } as const;
    await store.requests.create(aRequest({ id }), { event, errands: [], correction });
  }
  await store.close();
}

const openOnes = async (): Promise<string[]> =>
  JSON.parse((await rolecall('corrections', '--json')).out).corrections.map((it: Correction) => it.request);

describe('corrections', () => {
  test('are listed with what was wrong, what is right, the day and the words', async () => {
    await learned(
      aCorrection({ request: 'R1' }),
      aCorrection({ request: 'R2', text: 'fog\nand \u001b[31mrain', role: 'weather-girl', instead: null }),
    );
    const { code, out, error } = await rolecall('corrections');
    expect(code).toBe(0);
    expect(out.split('\n')).toEqual([
      'R1  2026-11-20  was: harbour-pilot, belongs to: lighthouse-keeper',
      '  a ship: "lost", off #3',
      'R2  2026-11-20  was: nobody, belongs to: weather-girl, which our documents no longer have, so that this does not count',
      '  fog and [31mrain',
    ]);
    expect(error).toContain('corrections --out content/routing');
  });

  test('--json prints every field of the contract', async () => {
    await learned(aCorrection({ request: 'R1' }), aCorrection({ request: 'R2', isPublic: false }));
    expect(JSON.parse((await rolecall('corrections', '--json')).out)).toEqual({
      corrections: [
        {
          request: 'R1',
          text: 'a ship: "lost", off #3',
          role: 'lighthouse-keeper',
          instead: 'harbour-pilot',
          at: '2026-11-20T12:00:00.000Z',
        },
      ],
      private: 1,
    });
  });

  test.each([[[]], [['--yaml']], [['--json']], [['--out', 'exported']]])(
    'from private channels are counted, and never shown (%j)',
    async (options: string[]) => {
      const out = options.map((option) => option.replace('exported', join(folder, 'exported')));
      await learned(
        aCorrection({ request: 'R1', text: 'the secret cave', isPublic: false }),
        aCorrection({ request: 'R2', text: 'the hidden reef', isPublic: false }),
      );
      const printed = await rolecall('corrections', ...out);
      expect(printed.code).toBe(0);
      expect(`${printed.out}${printed.error}`).not.toMatch(/cave|reef|R1|R2/);
      expect(readdirSync(folder)).not.toContain('exported');
      if (!options.includes('--json')) {
        expect(printed.error).toContain('The words of 2 corrections come from private channels');
      }
    },
  );

  test('that are none say so, with and without a database', async () => {
    const before = await rolecall('corrections');
    expect(before).toMatchObject({ code: 0, error: expect.stringContaining('There is no database at') });
    await learned();
    const after = await rolecall('corrections');
    expect(after.code).toBe(0);
    expect(after.out).toBe(
      'No correction is open: since the last one was settled, nobody has passed a request on or changed the suggested role.',
    );
  });
});

describe('exported corrections', () => {
  test('are read as examples, without a problem', async () => {
    await learned(
      aCorrection({ request: 'R1' }),
      aCorrection({ request: 'R2', text: '- null\n  %: the lamp' }),
      aCorrection({ request: 'R3', text: 'tow us in', role: 'harbour-pilot', instead: null }),
    );
    const before = await rolecall('check', '--json');
    const { code, out, error } = await rolecall('corrections', '--out', join(content, 'routing'));
    expect(code).toBe(0);
    expect(out.split('\n')).toEqual([
      `${join(content, 'routing', 'corrections-harbour-pilot.yml')}: one example`,
      `${join(content, 'routing', 'corrections-lighthouse-keeper.yml')}: 2 examples`,
    ]);
    expect(error).toContain('corrections accept R3 R1 R2');
    const after = JSON.parse((await rolecall('check', '--json')).out).problems;
    const had = JSON.parse(before.out).problems.filter(
      ({ message }: { message: string }) => !message.includes('Harbour Pilot'), // which had no examples
    );
    expect(after).toEqual(had);
    expect(await rolecall('corrections', 'accept', 'R1', 'R2', 'R3')).toMatchObject({ code: 0, error: '' });
    expect(await openOnes()).toEqual([]);
  });

  test('are printed under the names their files should have', async () => {
    await learned(aCorrection({ request: 'R1' }));
    const { out, error } = await rolecall('corrections', '--yaml');
    expect(out).toBe(
      '# corrections-lighthouse-keeper.yml\nrole: "lighthouse-keeper"\nexamples:\n  - "a ship: \\"lost\\", off #3"\n',
    );
    expect(error).toBe('Once they stand in the content: corrections accept R1');
    writeFileSync(join(content, 'redirected.yml'), out);
    expect((await rolecall('corrections', 'accept', 'R1')).error).toBe('');
  });

  test('overwrite no file', async () => {
    await learned(aCorrection({ request: 'R1' }));
    writeFileSync(join(folder, 'corrections-lighthouse-keeper.yml'), 'mine');
    const { out } = await rolecall('corrections', '--out', folder);
    expect(out).toBe(`${join(folder, 'corrections-lighthouse-keeper-2.yml')}: one example`);
    expect(readFileSync(join(folder, 'corrections-lighthouse-keeper.yml'), 'utf8')).toBe('mine');
  });

  test('explain a folder that is none', async () => {
    await learned(aCorrection({ request: 'R1' }));
    const { code, error } = await rolecall('corrections', '--out', join(folder, 'rolecall.db'));
    expect(code).toBe(2);
    expect(error).toContain('where no file can be written (EEXIST). It should be a folder');
  });

  test('say the last word on a text, and nothing that a private one has overruled', () => {
    const slugs = new Set(['lighthouse-keeper', 'harbour-pilot']);
    const files = correctionFiles(
      [
        aCorrection({ request: 'R1', text: 'Fog!' }),
        aCorrection({ request: 'R2', text: 'fog', role: 'harbour-pilot' }),
        aCorrection({ request: 'R3', text: 'rain' }),
        aCorrection({ request: 'R4', text: 'rain', role: 'harbour-pilot', isPublic: false }),
        aCorrection({ request: 'R5', text: 'snow', role: 'gone' }),
      ],
      slugs,
    );
    expect(files.map(({ name, requests }) => [name, requests])).toEqual([
      ['corrections-harbour-pilot.yml', ['R2']],
    ]);
  });

  test('are YAML whatever people wrote', () => {
    fc.assert(
      fc.property(nasty, (words) => {
        const text = `x ${words}`;
        const [file] = correctionFiles(
          [aCorrection({ request: 'R1', text })],
          new Set(['lighthouse-keeper']),
        );
        const document = parseYaml(file?.text ?? '') as YamlMap;
        expect(textAt(document, 'role')?.text).toBe('lighthouse-keeper');
        expect(itemsAt(document, 'examples')).toMatchObject([{ kind: 'text' }]);
      }),
    );
  });
});

describe('settling', () => {
  test('drops what was no mistake, whatever the case of its id, and names what is not open', async () => {
    await learned(aCorrection({ request: 'R1' }), aCorrection({ request: 'R2', text: 'rain' }));
    expect(await rolecall('corrections', 'drop', 'r1', 'R9')).toEqual({
      code: 1,
      out: 'dropped: R1',
      error: 'No correction is open under R9. See "corrections" for those that are.',
    });
    expect(await openOnes()).toEqual(['R2']);
  });

  test('warns where accepted words are in no example', async () => {
    await learned(aCorrection({ request: 'R1' }));
    const { code, out, error } = await rolecall('corrections', 'accept', 'R1');
    expect({ code, out }).toEqual({ code: 0, out: 'accepted: R1' });
    expect(error).toBe(
      'R1: no example of lighthouse-keeper has these words. Unless you have put them in other words, add them, for the correction counts no more.',
    );
  });

  test('an accepted correction takes earlier ones of the same words with it', async () => {
    await learned(
      aCorrection({ request: 'R1', text: 'Fog!', at: NOON - 1, role: 'harbour-pilot' }),
      aCorrection({ request: 'R2', text: 'fog' }),
      aCorrection({ request: 'R3', text: 'fog', at: NOON + 1, role: 'harbour-pilot' }),
    );
    await rolecall('corrections', 'accept', 'R2');
    expect(await openOnes()).toEqual(['R3']);
  });

  test.each([[['accept']], [['forget', 'R1']]])('%j is explained', async (words: string[]) => {
    const { code, error } = await rolecall('corrections', ...words);
    expect(code).toBe(2);
    expect(error).toContain('Expected "corrections accept ID …" or "corrections drop ID …"');
  });
});

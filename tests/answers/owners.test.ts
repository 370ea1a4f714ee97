import { describe, expect, test } from 'vitest';
import { createAnswerer } from '../../src/answers/answerer.ts';
import { createLibrary } from '../../src/search/library.ts';
import { catalogOf } from '../catalog/catalog-of.ts';

const catalog = catalogOf({
  CODEOWNERS:
    '# Whose\n/src/till/ @mill/till-crew @ana\n/src/till/old/\n*.tf @mill/harbour\n/web/shop/ @mill/till-crew\n',
  'services.md':
    '# Who owns what\n\n| Service | Owning team | Slack |\n|---|---|---|\n| charges-api | Till Crew | #till-talk |\n| Warehouse Reports | Harbour | |\n| old-mailer | nobody | |\n',
  'baker.md':
    '# Baker\n\n## Mission\nBakes bread.\n\n## Responsibilities\n- Repairs the coffee machine\n- Runs the CI/CD pipeline\n',
});
const answerer = createAnswerer(() => createLibrary(catalog));
const ask = (text: string) => answerer.ask(text, 'full', null);

describe('whose a thing is', () => {
  test.each([
    ['who owns src/till?', 'CODEOWNERS:2', 'till-crew'],
    ['Hello, who owns `src/till/pay.ts` please?', 'CODEOWNERS:2', 'till-crew'],
    ['whose is infra/terraform/main.tf', 'CODEOWNERS:4', 'harbour'],
    ['/role who owns deploy/main.tf', 'CODEOWNERS:4', 'harbour'],
    ['Wem gehört src/till/pay.ts?', 'CODEOWNERS:2', 'till-crew'],
    ['Wer ist für src/till zuständig?', 'CODEOWNERS:2', 'till-crew'],
    ['à qui appartient src/till ?', 'CODEOWNERS:2', 'till-crew'],
    ['¿De quién es src/till?', 'CODEOWNERS:2', 'till-crew'],
    ['who does src/till belong to?', 'CODEOWNERS:2', 'till-crew'],
    ['who’s responsible for src/till/pay.ts', 'CODEOWNERS:2', 'till-crew'],
    ['who owns web?', null, null],
    ['who owns web/', 'CODEOWNERS:5', 'till-crew'],
    ['owner of charges-api', 'services.md:5', 'till-crew'],
    ['who owns the Charges API?', 'services.md:5', 'till-crew'],
    ['who owns charges-api in production, it is slow', 'services.md:5', 'till-crew'],
    ['wem gehört der Warehouse-Reports-Dienst', 'services.md:6', 'harbour'],
    ['which team owns the warehouse report service?', 'services.md:6', 'harbour'],
  ])('%s', (text, line, role) => {
    const answer = ask(text);
    const [first] = answer.evidence;
    if (line === null) return expect(answerer.read(text, null).question.kind).not.toBe('owners');
    expect(answer).toMatchObject({ kind: 'who', role });
    expect(`${first?.path}:${first?.line}`).toBe(line);
  });

  test('names people, patterns and channels', () => {
    const { page, roles, channel } = ask('who owns src/till/pay.ts?');
    expect([roles, channel]).toEqual([['till-crew'], '#till-talk']);
    expect(JSON.stringify(page.parts)).toContain('@ana');
    expect(JSON.stringify(page.parts)).toContain('/src/till/');
    expect(ask('who owns charges-api?').channel).toBe('#till-talk');
  });

  test.each(['who owns src/unknown/thing.ts', 'who owns src/till/old/a.ts?', 'who owns old-mailer?'])(
    'says that no document says so: %s',
    (text) => {
      const answer = ask(text);
      expect(answer).toMatchObject({ kind: 'unwritten', role: null, roles: [] });
      expect(answer.page.title).toMatch(/^No document says who owns /);
    },
  );

  test.each([
    'who owns the coffee machine problem?',
    'who owns CI/CD?',
    'who owns sales/marketing alignment',
    'who is responsible for bread?',
    'the file src/till/pay.ts is broken',
  ])('leaves alone: %s', (text) => {
    expect(answerer.read(text, null).question.kind).not.toBe('owners');
  });
});

import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { readWrong, waitingWrong, wrongForm } from '../../src/blocks/care/wrong-form.ts';
import { decodeWrong, encodeWrong } from '../../src/blocks/care/wrong-memory.ts';
import { messagesIn } from '../../src/messages/messages.ts';
import { validateView } from '../../src/playground/rules/validate-view.ts';
import { nasty } from '../helpers/nasty-text.ts';

const en = messagesIn('en');

const anyLine = fc.record({ text: nasty, path: fc.string({ maxLength: 300 }), line: fc.nat(99_999) });

describe('the form about something wrong', () => {
  test('is a view that Slack takes, whatever is written in the documents', () => {
    fc.assert(
      fc.property(fc.array(anyLine, { maxLength: 9 }), nasty, fc.option(nasty), (lines, about, owner) => {
        const role = { slug: 'r', name: about, channelName: '#r' };
        const places = [{ role, place: { kind: 'unknown' } as const, documents: [about], owner }];
        const view = wrongForm({ role: 'r', about: about.slice(0, 500), lines, places }, en);
        expect(validateView(view)).toEqual([]);
        expect(decodeWrong(view.private_metadata)?.role).toBe('r');
      }),
      { numRuns: 150 },
    );
    expect(validateView(waitingWrong(en))).toEqual([]);
  });

  test('lines too long for its memory are cut, not lost', () => {
    const lines = Array.from({ length: 9 }, (_, line) => ({
      text: 'x'.repeat(900),
      path: 'roles/a.md',
      line,
    }));
    const kept = decodeWrong(encodeWrong({ role: 'r', about: 'R', lines }));
    expect(kept?.lines).toHaveLength(9);
    expect(kept?.lines[8]).toMatchObject({ path: 'roles/a.md', line: 8 });
    for (const text of [undefined, '', '{}', '{"role":""}']) expect(decodeWrong(text)).toBeNull();
  });

  test('a choice that was not offered is none', () => {
    const lines = [0, 1].map((line) => ({ text: 'x', path: 'a.md', line }));
    const chosen = (value: string) => ({ wrong_line: { wrong_line: { selected_option: { value } } } });
    expect(readWrong(chosen('1'), lines).line).toBe(1);
    expect(readWrong(chosen('none'), lines).line).toBeNull();
    for (const given of [chosen('7'), chosen('x'), {}, null])
      expect(readWrong(given, lines).line).toBeUndefined();
    expect(readWrong(null, []).line).toBeNull();
  });
});

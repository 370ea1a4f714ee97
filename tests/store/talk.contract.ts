import { describe, expect, test } from 'vitest';
import type { Errand } from '../../src/requests/errands/errand.ts';
import type { FollowUp } from '../../src/requests/request-store.ts';
import { FOREVER, type Spoken } from '../../src/requests/talk/talk.ts';
import type { Store } from '../../src/store/store.ts';
import { change, put } from './store.contract.ts';

const SOON = 100_000;
const check: Errand = { kind: 'check', who: 'U1' };
const inThread = { channel: 'C7', threadTs: '7.7', messageTs: null };

const said = (given: Partial<Spoken> = {}): Spoken => ({
  ...{ channel: 'C1', ts: '5.5', side: 'holders', author: 'U2', text: 'a word', files: [] },
  ...{ edited: '', isGone: false, ...given },
});

/** What is said in the threads of requests, in every store. */
export function testTalk(storeNow: () => Store): void {
  const requests = () => storeNow().requests;
  const say = async (what: Spoken, version: number) =>
    requests().change('R1', version, change(`said ${version}`, { said: what }));
  const follow = async (up: FollowUp) => {
    const errand = await requests().takeErrand(SOON, SOON + 1000);
    if (errand) await requests().finishErrand(errand, up);
  };

  describe('a thread', () => {
    test('belongs to a request by what it hangs on', async () => {
      await put(storeNow(), { channel: 'C1', cardTs: '1.1', origin: inThread }, [check, { kind: 'traces' }]);
      await follow({ notice: { channel: 'D1', ts: '2.2' } });
      await follow({ trace: { to: 'author', channel: 'D2', ts: '3.3' } });
      await say(said({ channel: 'D1', ts: '4.4', side: 'asker' }), 1);
      const at = async (channel: string, ts: string, author: string | null = 'UASKER') =>
        (await requests().requestAt(channel, ts, author))?.place ?? null;
      expect(await at('C1', '1.1')).toBe('card');
      expect(await at('D1', '2.2')).toBe('told');
      expect(await at('D1', '4.4')).toBe('told');
      expect(await at('D2', '3.3')).toBe('author');
      expect(await at('C7', '7.7')).toBe('asked');
      expect(await at('C7', '7.7', 'UOTHER')).toBeNull();
      expect(await at('C7', '7.7', null)).toBeNull();
      expect(await at('C1', '9.9')).toBeNull();
      await requests().change('R1', 2, change('moved', { patch: { hop: 1, channel: null, cardTs: null } }));
      expect(await at('C1', '1.1')).toBe('left');
    });

    test('of a card that was noted after the request had left it belongs to it, too', async () => {
      await put(storeNow(), { channel: null, cardTs: null }, [check]);
      await requests().change('R1', 1, change('moved', { patch: { hop: 1, channel: null, cardTs: null } }));
      await follow({ card: { hop: 0, channel: 'C1', ts: '1.1', link: null } });
      expect(await requests().requestAt('C1', '1.1', 'U2')).toEqual({ id: 'R1', place: 'left' });
    });
  });

  describe('what shows a request', () => {
    const asked = { request: 'R1', channel: 'D9', ts: '3.3', shown: { kind: 'check', who: 'U1' } } as const;
    const summary = (edited: string) => {
      const pieces = [{ channel: 'D1', ts: '4.4', edited }, { event: 'asked once' }];
      const telling = { why: null, pieces, left: 0, before: null, goesOn: false };
      return { request: 'R1', channel: 'C1', ts: '6.6', shown: { kind: 'summary', telling } } as const;
    };

    test('is kept as it was drawn last, for each request of a message', async () => {
      await put(storeNow(), { id: 'R2' });
      await put(storeNow(), {}, [check, { kind: 'retell' }]);
      const both = ['R1', 'R2'].map((request) => {
        return { request, channel: 'C1', ts: '5.5', shown: { kind: 'reminder' } } as const;
      });
      await follow({ postings: [asked, summary(''), ...both] });
      await follow({ postings: [summary('6.9')] });
      expect(await requests().postings('R1')).toEqual([asked, both[0], summary('6.9')]);
      expect(await requests().postingsAt('C1', '5.5')).toEqual(both);
    });

    test('and asks somebody something begins a thread, and can be answered with the next message', async () => {
      await put(storeNow(), { state: 'claimed', claimant: 'U1', checks: 1 }, [check]);
      await follow({ postings: [asked] });
      expect(await requests().requestAt('D9', '3.3', 'U1')).toEqual({ id: 'R1', place: 'check' });
      expect(await requests().openEnds('D9')).toEqual([{ request: 'R1', ts: '3.3', place: 'check' }]);
      await requests().change('R1', 1, change('confirmed', { patch: { checks: 0 } }));
      expect(await requests().openEnds('D9')).toEqual([]);
    });
  });

  describe('what is said', () => {
    test('is as it was edited last, in whatever order that is told; what is deleted stays so', async () => {
      await put(storeNow(), {});
      const now = async () => {
        const { text, isGone } = (await requests().line('C1', '5.5')) ?? {};
        return [text, isGone];
      };
      await say(said({ text: '', isGone: true, edited: '6.1' }), 1);
      await say(said({ text: 'out again', edited: '6.2' }), 2);
      expect(await now()).toEqual(['out again', false]);
      await say(said({ text: 'late', edited: '6.0' }), 3);
      await say(said({ text: 'at first' }), 4);
      expect(await now()).toEqual(['out again', false]);
      await say(said({ text: '', isGone: true, edited: FOREVER }), 5);
      await say(said({ text: 'later', edited: '6.9' }), 6);
      expect(await now()).toEqual(['', true]);
    });

    test('below the card by whoever asked is read there', async () => {
      await put(storeNow(), {});
      await say(said({ side: 'asker', isBelowCard: true }), 1);
      expect(await requests().line('C1', '5.5')).toMatchObject({ mirrorChannel: 'C1', mirrorTs: '5.5' });
    });

    test('may be answered where it stands last, as long as its request is open', async () => {
      await put(storeNow(), {}, [check]);
      await say(said(), 1);
      const at = { channel: 'D1', ts: '8.8' };
      await follow({ mirror: { of: { channel: 'C1', ts: '5.5' }, at }, notice: at });
      expect(await requests().openEnds('D1')).toEqual([{ request: 'R1', ts: '8.8', place: 'told' }]);
      expect(await requests().openEnds('D2')).toEqual([]);
      await requests().change('R1', 2, change('closed', { patch: { state: 'resolved', closedAt: 9 } }));
      expect(await requests().openEnds('D1')).toEqual([]);
    });
  });
}

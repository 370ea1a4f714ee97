import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { findActionId } from '../../src/blocks/kit/action-ids.ts';
import { roleFinder, roleOptions } from '../../src/blocks/roles/role-finder.ts';
import type { FormRole } from '../../src/blocks/roles/role-label.ts';
import { roleSelect } from '../../src/blocks/roles/role-select.ts';
import { messagesIn } from '../../src/messages/messages.ts';
import { validateView } from '../../src/playground/rules/validate-view.ts';
import { nasty } from '../helpers/nasty-text.ts';

const en = messagesIn('en');

const anyRole = fc.record<FormRole>({
  slug: fc.option(fc.stringMatching(/^[\p{L}\d-]{1,90}$/u)),
  name: nasty,
  channelName: fc.option(nasty),
  group: fc.option(nasty),
});

const inModal = (elements: readonly unknown[]) => ({
  type: 'modal',
  title: { type: 'plain_text', text: 'x' },
  blocks: elements.length === 0 ? [] : [{ type: 'actions', elements }],
});

describe('the menu in which roles are found by typing', () => {
  test('asks what to offer as soon as it is opened', () =>
    expect(roleFinder(findActionId('home'), 'Find a role')).toEqual({
      type: 'external_select',
      action_id: 'role:find:home',
      placeholder: { type: 'plain_text', text: 'Find a role', emoji: false },
      min_query_length: 0,
    }));

  test('begins with the role that is chosen already', () => {
    const chosen = { slug: 'qa', name: 'QA Engineer', channelName: 'qa', group: null };
    expect(roleFinder('x', 'Find a role', chosen).initial_option).toMatchObject({
      value: 'qa',
      text: { text: 'QA Engineer' },
      description: { text: '#qa' },
    });
  });

  test('up to a hundred roles are sent along, more are looked up', () => {
    const roles = (count: number): FormRole[] =>
      Array.from({ length: count }, (_, n) => ({ slug: `r${n}`, name: `R${n}`, channelName: null }));
    expect(roleSelect('x', roles(100), null, en)?.type).toBe('static_select');
    expect(roleSelect('x', roles(101), null, en)?.type).toBe('external_select');
    expect(roleSelect('x', [], null, en)).toBeNull();
  });

  test('is what Slack takes, whatever roles are called', () =>
    fc.assert(
      fc.property(fc.array(anyRole, { maxLength: 130 }), (roles) => {
        const options = roleOptions(roles);
        expect(options.length).toBeLessThanOrEqual(100);
        const offered = options.length > 0 ? [{ type: 'static_select', action_id: 'all', options }] : [];
        const finder = roleFinder('one', 'Find a role', roles[0] ?? null);
        expect(validateView(inModal([finder, ...offered]))).toEqual([]);
      }),
      { numRuns: 100 },
    ));
});

import type { InputBlock, KnownBlock, ModalView } from '@slack/types';
import { plainText } from './plain-text.ts';
import { cleanLines, shorten } from './safe-text.ts';

export type { ModalView };

interface Modal {
  /** `callback_id`. */
  readonly id: string;
  readonly title: string;
  /** Without it there is nothing to send. */
  readonly submit?: string;
  readonly close?: string;
  readonly memory?: string;
  readonly blocks: KnownBlock[];
}

const LONGEST = { title: 24, label: 150, text: 3000 } as const;

export function modal({ id, title, submit, close = 'Cancel', memory = '', blocks }: Modal): ModalView {
  return {
    type: 'modal',
    callback_id: id,
    title: plainText(title, LONGEST.title),
    ...(submit ? { submit: plainText(submit, LONGEST.title) } : {}),
    close: plainText(close, LONGEST.title),
    private_metadata: memory,
    blocks,
  };
}

interface TextField {
  readonly blockId: string;
  readonly label: string;
  readonly hint?: string;
  readonly text?: string;
  readonly isOptional?: boolean;
  /** Characters; 3000 unless given, and never more. */
  readonly most?: number;
}

/** A field for several lines. */
export function textField({
  blockId,
  label,
  hint,
  text = '',
  isOptional = false,
  most = LONGEST.text,
}: TextField): InputBlock {
  const initial = shorten(cleanLines(text), most);
  return {
    type: 'input',
    block_id: blockId,
    label: plainText(label, LONGEST.label),
    ...(hint ? { hint: plainText(hint, LONGEST.label) } : {}),
    optional: isOptional,
    element: {
      type: 'plain_text_input',
      action_id: 'text',
      multiline: true,
      max_length: most,
      ...(initial.trim() === '' ? {} : { initial_value: initial }),
    },
  };
}

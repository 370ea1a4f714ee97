/** What Slack gives of a list at once; at most 999 of most things. */
export const PAGE = 999;

interface Page {
  readonly response_metadata?: { readonly next_cursor?: string };
}

/** All pages of a list, one after the other, for as long as somebody wants more. */
export async function* pages<P extends Page>(
  ask: (cursor: { cursor?: string }) => Promise<P>,
): AsyncGenerator<P> {
  let cursor = '';
  do {
    const page = await ask(cursor === '' ? {} : { cursor });
    yield page;
    cursor = page.response_metadata?.next_cursor ?? '';
  } while (cursor !== '');
}

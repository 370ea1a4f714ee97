import type { ReviewStore } from '../../care/review-store.ts';
import type { Database } from '../database/database.ts';

export function createReviewTable({ read, write }: Database): ReviewStore {
  return {
    list: () =>
      read((sql) =>
        sql
          .selectFrom('reviews')
          .select(['document', 'reviewed', 'reviewer', 'remindedAt'])
          .orderBy('document')
          .execute(),
      ),
    async confirm(document, reviewed, reviewer, at) {
      const said = { reviewed, reviewer, reviewedAt: at };
      await write((sql) =>
        sql
          .insertInto('reviews')
          .values({ document, ...said, remindedAt: null })
          .onConflict((clash) =>
            clash
              .column('document')
              .doUpdateSet(said)
              .where(({ or, eb }) =>
                or([eb('reviews.reviewedAt', 'is', null), eb('reviews.reviewedAt', '<=', at)]),
              ),
          )
          .execute(),
      );
    },
    async remind(documents, remindedAt) {
      if (documents.length === 0) return;
      const none = { reviewed: null, reviewer: null, reviewedAt: null };
      await write((sql) =>
        sql
          .insertInto('reviews')
          .values(documents.map((document) => ({ document, ...none, remindedAt })))
          .onConflict((clash) => clash.column('document').doUpdateSet({ remindedAt }))
          .execute(),
      );
    },
  };
}

import type { Messages } from '../../en/index.ts';

const DOCUMENTS = 'Wer sich um unsere Dokumente kümmert, kann';

export const reasons: Messages['reasons'] = {
  known: {
    not_in_channel: {
      why: 'Ich bin nicht in dem Kanal',
      mend: 'Jemand dort kann /invite @rolecall tippen.',
    },
    channel_not_found: {
      why: 'Ich finde den Kanal nicht',
      mend: 'Ist er privat, kann jemand dort /invite @rolecall tippen.',
    },
    is_archived: { why: 'Der Kanal ist archiviert', mend: `${DOCUMENTS} einen anderen Kanal nennen.` },
    restricted_action: {
      why: 'In dem Kanal dürfen nur manche schreiben',
      mend: 'Wem er gehört, kann es Rolecall erlauben.',
    },
    shared_channel: {
      why: 'Den Kanal liest auch eine andere Firma',
      mend: `${DOCUMENTS} einen anderen Kanal nennen.`,
    },
    not_private: {
      why: 'Die Anfrage ist vertraulich, der Kanal aber nicht privat',
      mend: `${DOCUMENTS} einen privaten Kanal nennen.`,
    },
    no_channel: {
      why: 'Unsere Dokumente nennen dafür keinen Kanal',
      mend: `${DOCUMENTS} einen nennen.`,
    },
    missing_scope: {
      why: 'Slack hat mir das nicht erlaubt',
      mend: 'Wer Rolecall betreibt, kann es neu installieren.',
    },
  },
  other: (code) => ({
    why: `Slack nimmt es dort nicht an (${code})`,
    mend: 'Wer Rolecall betreibt, sieht mehr im Log.',
  }),
};

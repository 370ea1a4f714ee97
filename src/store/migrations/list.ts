import { firstTables } from './0001-first-tables.ts';
import { preferences } from './0002-preferences.ts';
import { growth } from './0003-growth.ts';
import { care } from './0004-care.ts';
import { upkeep } from './0005-upkeep.ts';
import { audience } from './0006-audience.ts';
import { teachings } from './0007-teachings.ts';
import { watch } from './0008-watch.ts';
import { talk } from './0009-talk.ts';
import { unfinished } from './0010-unfinished.ts';
import { notices } from './0011-notices.ts';
import { reports } from './0012-reports.ts';
import { installations } from './0013-installations.ts';
import { channelWays } from './0014-channel-ways.ts';
import { traces } from './0017-traces.ts';
import { preferredRoles } from './0018-preferred-roles.ts';
import { publicRole } from './0019-public-role.ts';
import { nullFreeIndexes } from './0020-null-free-indexes.ts';
import { postings } from './0021-postings.ts';
import { departed } from './0022-departed.ts';
import type { Migration } from './migration.ts';

/** In the order in which they run. */
export const MIGRATIONS: readonly Migration[] = [
  firstTables,
  preferences,
  growth,
  care,
  upkeep,
  audience,
  teachings,
  watch,
  talk,
  unfinished,
  notices,
  reports,
  installations,
  channelWays,
  traces,
  preferredRoles,
  publicRole,
  nullFreeIndexes,
  postings,
  departed,
];

/** The version that tables have once all of these have run. */
export const newestOf = (migrations: readonly Migration[]): number =>
  Math.max(0, ...migrations.map(({ id }) => id));

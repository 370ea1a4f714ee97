import { expect, test } from 'vitest';
import { playSettings } from '../../../src/cli/running/play.ts';
import { settingsFrom } from '../../../src/config.ts';

test('what is practised is kept in no database that is set, and no program outside hears of it', () => {
  const settings = settingsFrom({
    CONTENT_DIR: 'content',
    DATABASE_URL: 'postgres://rolecall@db.example/rolecall',
    WEB_HOOK_URL: 'https://hooks.example.com/rolecall',
    WEB_HOOK_SECRET: 'whsec_0123456789abcdef01234567',
  });
  expect(settings.webHook).not.toBeNull();
  expect(playSettings(settings)).toMatchObject({ databaseUrl: 'file::memory:', webHook: null });
});

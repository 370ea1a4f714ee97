import { createRequire } from 'node:module';
import { shipped } from '../installation.ts';

export const packageVersion = (): string => createRequire(import.meta.url)(shipped('package.json')).version;

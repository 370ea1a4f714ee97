import { once } from 'node:events';
import { createRequire } from 'node:module';
import { Worker } from 'node:worker_threads';
import type { ResvgRenderOptions } from '@resvg/resvg-js';
import type { Picture } from '../picture.ts';
import { FAMILY, type Fonts } from './fonts.ts';

/** Twice as fine as drawn, for screens that can show it. */
const FINEST = 2;
/** What is larger is enlarged less: this takes 24 MB while it is drawn. */
const MOST_PIXELS = 6_000_000;

/** As text, because a file would have to be another one where TypeScript runs unbuilt. */
const PAINTER = `
  const { parentPort, workerData } = require('node:worker_threads');
  const { Resvg } = require(workerData.library);
  parentPort.postMessage(new Resvg(workerData.svg, workerData.options).render().asPng());
`;

/** Draws in a thread of its own: up to a second of work, which must hold nobody up. */
export async function toPng({ svg, width, height }: Picture, fonts: Fonts): Promise<Buffer> {
  const options: ResvgRenderOptions = {
    font: { loadSystemFonts: false, fontFiles: [...fonts.files], defaultFontFamily: FAMILY },
    fitTo: { mode: 'zoom', value: Math.min(FINEST, Math.sqrt(MOST_PIXELS / (width * height))) },
  };
  const library = createRequire(import.meta.url).resolve('@resvg/resvg-js');
  const worker = new Worker(PAINTER, { eval: true, execArgv: [], workerData: { library, svg, options } });
  const [painted]: unknown[] = await once(worker, 'message');
  await worker.terminate();
  if (!(painted instanceof Uint8Array)) throw new Error('The painter gave no picture.');
  return Buffer.from(painted);
}

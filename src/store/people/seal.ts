import { createCipheriv, createDecipheriv, hkdfSync, randomBytes } from 'node:crypto';

/** Closes texts so that they cannot be read from the database alone. */
export interface Seal {
  /** `place`: what the text belongs to; it opens nowhere else. */
  close(text: string, place: string): string;
  /** Null where it was closed with another secret, or meddled with. */
  open(sealed: string, place: string): string | null;
}

/** What is closed for one purpose does not open for another. Without a secret, texts stay as they are; what was closed with one stays closed. */
export function createSeal(secret: string | null, purpose = 'growth sheet'): Seal {
  if (secret === null)
    return { close: (text) => text, open: (kept) => (kept.startsWith(MARK) ? null : kept) };
  const key = Buffer.from(hkdfSync('sha256', secret, '', `rolecall ${purpose}`, 32));
  return {
    close: (text, place) => encrypt(text, place, key),
    open: (kept, place) => (kept.startsWith(MARK) ? decrypt(kept, place, key) : kept),
  };
}

/** No JSON begins so. */
const MARK = 'sealed1:';
const CIPHER = 'aes-256-gcm';
const IV_BYTES = 12;
const TAG_BYTES = 16;

function encrypt(text: string, place: string, key: Buffer): string {
  const iv = randomBytes(IV_BYTES);
  const cipher = createCipheriv(CIPHER, key, iv).setAAD(Buffer.from(place));
  const closed = Buffer.concat([cipher.update(text, 'utf8'), cipher.final()]);
  return MARK + Buffer.concat([iv, cipher.getAuthTag(), closed]).toString('base64url');
}

function decrypt(kept: string, place: string, key: Buffer): string | null {
  const bytes = Buffer.from(kept.slice(MARK.length), 'base64url');
  try {
    const decipher = createDecipheriv(CIPHER, key, bytes.subarray(0, IV_BYTES), { authTagLength: TAG_BYTES });
    decipher.setAAD(Buffer.from(place)).setAuthTag(bytes.subarray(IV_BYTES, IV_BYTES + TAG_BYTES));
    const opened = [decipher.update(bytes.subarray(IV_BYTES + TAG_BYTES)), decipher.final()];
    return Buffer.concat(opened).toString('utf8');
  } catch {
    return null; // another secret, or not what we wrote
  }
}

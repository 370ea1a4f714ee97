/** A file from the moment the app asks where to put it. */
export interface StoredFile {
  readonly id: string;
  readonly name: string;
  readonly title: string;
  /** For screen readers; empty when the app gave none. */
  readonly altText: string;
  /** In bytes, as announced. */
  readonly size: number;
  /** Whoever knows it may put the bytes there, and look at them in a browser. */
  readonly key: string;
  readonly createdAt: number;
  /** Null until they have arrived. */
  readonly bytes: Buffer | null;
  /** Whether the app has finished the upload: before, there is no such file. */
  readonly complete: boolean;
}

const types: Readonly<Record<string, string>> = {
  png: 'image/png',
  jpg: 'image/jpeg',
  jpeg: 'image/jpeg',
  gif: 'image/gif',
  svg: 'image/svg+xml',
  webp: 'image/webp',
  pdf: 'application/pdf',
  csv: 'text/csv',
  md: 'text/markdown',
  json: 'application/json',
  txt: 'text/plain',
};

export function fileType({ name }: Pick<StoredFile, 'name'>): string {
  return /\.([a-z0-9]+)$/i.exec(name)?.[1]?.toLowerCase() ?? '';
}

export function mimeType(file: Pick<StoredFile, 'name'>): string {
  return types[fileType(file)] ?? 'application/octet-stream';
}

/** What a command works with instead of the process's own streams, so that it can be run from a test. */
export interface Terminal {
  readonly input: NodeJS.ReadableStream & { readonly isTTY?: boolean };
  out(line: string): void;
  error(line: string): void;
}

export interface Arguments {
  /** What follows the command's name, options left out. */
  readonly words: readonly string[];
  readonly contentDir?: string;
  readonly json: boolean;
  readonly crossValidate: boolean;
  readonly yaml: boolean;
  readonly csv?: boolean;
  readonly levels: boolean;
  readonly owned: boolean;
  /** The folder or file to write to. */
  readonly out?: string;
  readonly manifest?: ManifestOptions;
}

/** What `manifest` is asked for. */
export interface ManifestOptions {
  readonly command?: string;
  readonly name?: string;
  readonly http?: string;
  readonly links?: string;
  readonly mcp?: string;
  readonly with?: string;
  readonly without?: string;
}

export interface Command {
  readonly name: string;
  readonly usage: string;
  readonly summary: string;
  /** Resolves to the exit code. */
  run(args: Arguments, terminal: Terminal): Promise<number>;
}

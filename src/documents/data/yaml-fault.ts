/** Why a piece of YAML cannot be read; `line` counts from 1 in the file. */
export class YamlFault extends Error {
  readonly rule: string;
  readonly line: number;

  constructor(rule: string, line: number, message: string) {
    super(message);
    this.name = 'YamlFault';
    this.rule = rule;
    this.line = line;
  }
}

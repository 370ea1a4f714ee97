/** Null for what is no JSON: values of buttons and forms come back from outside. */
export function parseJson(value: string | undefined): unknown {
  try {
    return JSON.parse(value ?? '');
  } catch {
    return null;
  }
}

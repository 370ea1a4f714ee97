/** The code that Node, SQLite and PostgreSQL give their errors, such as "ECONNREFUSED"; empty where there is none. */
export function errorCode(error: unknown): string {
  return error instanceof Error && 'code' in error && typeof error.code === 'string' ? error.code : '';
}

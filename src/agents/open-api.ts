import { z } from 'zod';
import { answerSchema } from './answer-schema.ts';

const schemaOf = (schema: z.ZodType) => {
  const { $schema: _, ...rest } = z.toJSONSchema(schema);
  return rest;
};

const texts = z.array(z.string());
const sourced = z.object({ path: z.string(), line: z.number() });

/** A role as `catalog --json` prints it, as far as programs are to rely on it. */
const roleSchema = z.looseObject({
  ...{ slug: z.string(), kind: z.enum(['role', 'team']), name: z.string(), aliases: texts },
  ...{ group: z.string().nullable(), mission: z.string().nullable(), summary: z.string().nullable() },
  responsibilities: z.array(
    z.object({ title: z.string(), primary: z.boolean(), metric: z.string().nullable(), source: sourced }),
  ),
  channel: z.string().nullable(),
  sources: texts,
});
const rolesSchema = z.object({ roles: z.array(roleSchema) });
const faultSchema = z.object({ error: z.string() });

const json = (schema: z.ZodType) => ({ content: { 'application/json': { schema: schemaOf(schema) } } });
const parameter = (name: string, description: string, required: boolean) => ({
  ...{ name, in: 'query', description, required },
  schema: { type: 'string', maxLength: 2000 },
});

function path(summary: string, schema: z.ZodType, parameters: readonly object[] = []) {
  return {
    get: {
      summary,
      parameters,
      responses: {
        200: { description: 'The answer', ...json(schema) },
        400: { description: 'Something is missing or too long', ...json(faultSchema) },
        401: { description: 'The token is missing or wrong', ...json(faultSchema) },
        404: { description: 'There is no such thing', ...json(faultSchema) },
      },
    },
  };
}

/** What the HTTP API is, for programs that read OpenAPI. */
export const openApi = () => ({
  openapi: '3.1.0',
  info: {
    title: 'Rolecall',
    version: '1',
    description: 'Who does what, how well and at which level, from your own documents. It reads only.',
  },
  servers: [{ url: '/api' }],
  security: [{ token: [] }],
  components: { securitySchemes: { token: { type: 'http', scheme: 'bearer' } } },
  paths: {
    '/roles': path('All roles, and what is known of them', rolesSchema),
    '/roles/{slug}': path('One role', roleSchema, [
      { name: 'slug', in: 'path', required: true, schema: { type: 'string' } },
    ]),
    '/ask': path('Answers a question in everyday words', answerSchema, [
      parameter('q', 'The question', true),
    ]),
    '/owner': path('Which role or team owns a path, or takes what a text asks for', answerSchema, [
      parameter('path', 'A path or service, such as src/billing', false),
      parameter('text', 'What somebody asks for; where there is no path', false),
    ]),
  },
});

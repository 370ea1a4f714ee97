import { McpServer, ResourceTemplate } from '@modelcontextprotocol/sdk/server/mcp.js';
import { z } from 'zod';
import { SECTIONS } from '../answers/question.ts';
import { roleJson } from '../catalog/catalog-json.ts';
import type { OfferOwn, OfferRequest } from '../requests/offers.ts';
import type { Library } from '../search/library.ts';
import { answerFields } from './answer-schema.ts';
import type { LookUps, Refused, Told } from './look-ups.ts';

const text = z.string().trim().min(1).max(2000);
const role = z
  .string()
  .trim()
  .min(1)
  .max(200)
  .describe('Name, alias or slug of a role, such as security-engineer');

const INSTRUCTIONS =
  'Rolecall answers from the company’s own documents who does what, how well and at which level. Each answer carries the lines it rests on and its confidence; kind "nothing" means that nobody is known: say so rather than guess. Requests are sent in Slack, by people; open_request, where it is there, prepares one for somebody.';

/** What a connection may ask of. */
export interface McpFloor {
  /** A promise where the documents are still being read: whoever connects is greeted meanwhile. */
  readonly lookUps: LookUps | Promise<LookUps>;
  readonly library: (() => Library) | Promise<() => Library>;
  readonly version: string;
  /** Shows a request to whomever the program names; absent: there is no such tool. */
  readonly offer?: OfferRequest;
  /** Shows a request to the person for whom all of this is asked, where that is known. */
  readonly own?: OfferOwn;
}

/** A server for one connection. All it does is look, and, where it is given a way, show a request to the person it is for. */
export function createMcpServer({ lookUps, library, version, offer, own }: McpFloor): McpServer {
  const server = new McpServer(
    { name: 'rolecall', title: 'Rolecall', version },
    { instructions: INSTRUCTIONS },
  );
  const tool = <Shape extends z.ZodRawShape>(
    name: string,
    title: string,
    description: string,
    inputSchema: Shape,
    look: (given: z.infer<z.ZodObject<Shape>>, from: LookUps) => Told | Refused,
  ) => {
    const annotations = { readOnlyHint: true, openWorldHint: false };
    const run = async (given: unknown) => resultOf(look(z.object(inputSchema).parse(given), await lookUps));
    server.registerTool(
      name,
      {
        title,
        description,
        inputSchema: z.object(inputSchema),
        outputSchema: z.object(answerFields),
        annotations,
      },
      run,
    );
  };
  tool(
    'find_owner',
    'Find the owner',
    'Which role takes a request, a task, or a path of the code, in anybody’s own words.',
    { text: text.describe('What somebody asks for, or a path such as src/billing') },
    (given, from) => from.findOwner(given.text),
  );
  tool(
    'look_up_role',
    'Look up a role',
    'What the documents say of a role, or of one part of it.',
    { role, section: z.enum(SECTIONS).optional().describe('One part; without it, the whole in short') },
    (given, from) => from.lookUpRole(given.role, given.section ?? null),
  );
  tool(
    'levels',
    'Levels of a role',
    'What a role asks at a level, at several side by side, or which levels there are.',
    {
      role,
      levels: z.array(z.number().int().min(1).max(99)).max(10).optional(),
      topic: z.string().max(200).optional().describe('One topic of its framework'),
    },
    (given, from) => from.levels(given.role, given.levels ?? [], given.topic ?? null),
  );
  tool(
    'who_is_in',
    'Who is in a role',
    'Who has a role, as far as documents name them; whom Slack alone knows is told in Slack, to members.',
    { role },
    (given, from) => from.whoIsIn(given.role),
  );
  tool(
    'search',
    'Ask anything',
    'Answers a question about roles in everyday words, as people ask it in Slack.',
    { query: text },
    (given, from) => from.ask(given.query),
  );
  if (own) addOffer(server, offered, lookUps, (given) => [offered.parse(given), own]);
  else if (offer)
    addOffer(server, offeredTo, lookUps, (given) => {
      const { person, ...words } = offeredTo.parse(given);
      return [words, (whole) => offer({ ...whole, person })];
    });
  addResources(server, library);
  return server;
}

const offered = z.object({
  text: z.string().trim().min(1).max(1500).describe('What they ask for, in their words'),
  role: role.optional().describe('The role that it is for; without it, whoever takes it by find_owner'),
});
const offeredTo = offered.extend({
  person: z
    .string()
    .trim()
    .min(1)
    .max(200)
    .describe('Who asks: their Slack member ID (U…) or e-mail address. They have to press Send themselves'),
});

/** Only a person sends a request: the program prepares it, and says for whom, where that is not known. */
function addOffer(
  server: McpServer,
  inputSchema: z.ZodObject,
  lookUps: McpFloor['lookUps'],
  read: (given: unknown) => readonly [words: z.infer<typeof offered>, show: OfferOwn],
): void {
  server.registerTool(
    'open_request',
    {
      title: 'Prepare a request',
      description:
        'Shows somebody, in their own Slack, a request that they can look through and send. Nothing is sent before they have pressed Send there.',
      inputSchema,
      outputSchema: z.object({ sent: z.literal(false), shownTo: z.string() }),
      annotations: {
        readOnlyHint: false,
        destructiveHint: false,
        idempotentHint: false,
        openWorldHint: false,
      },
    },
    async (given) => {
      const [words, show] = read(given);
      const slug = words.role === undefined ? null : (await lookUps).slugOf(words.role);
      if (slug !== null && typeof slug !== 'string') return resultOf(slug);
      const shown = await show({ ...words, role: slug });
      if ('refused' in shown) return resultOf(shown);
      const said = `${shown.shown} sees it in Slack now. Nothing is sent before they press Send there.`;
      return {
        content: [{ type: 'text' as const, text: said }],
        structuredContent: { sent: false, shownTo: shown.shown },
      };
    },
  );
}

function resultOf(told: Told | Refused) {
  if ('refused' in told) return { isError: true, content: [{ type: 'text' as const, text: told.refused }] };
  const lines = told.evidence.map(({ path, line }) => `${path}:${line}`);
  const end = `Confidence: ${told.confidence}${lines.length > 0 ? `. Lines: ${[...new Set(lines)].join(', ')}` : ''}`;
  return {
    content: [{ type: 'text' as const, text: `${told.text}\n\n${end}` }],
    structuredContent: { ...told },
  };
}

/** The list of roles, and each of them. */
function addResources(server: McpServer, library: McpFloor['library']): void {
  const roles = async () => (await library)().catalog.roles;
  const mimeType = 'application/json';
  const uriOf = (slug: string) => `rolecall://roles/${encodeURIComponent(slug)}`;
  const json = (uri: URL, value: unknown) => ({
    contents: [{ uri: uri.href, mimeType, text: JSON.stringify(value) }],
  });
  server.registerResource(
    'roles',
    'rolecall://roles',
    { title: 'All roles', description: 'Slug, name and channel of every role', mimeType },
    async (uri) =>
      json(
        uri,
        (await roles()).map(({ slug, name, group, routing }) => ({
          slug,
          name,
          group,
          channel: routing.channel,
        })),
      ),
  );
  const list = async () => ({
    resources: (await roles()).map(({ slug, name }) => ({
      uri: uriOf(slug),
      name: slug,
      title: name,
      mimeType,
    })),
  });
  server.registerResource(
    'role',
    new ResourceTemplate('rolecall://roles/{slug}', { list }),
    { title: 'A role', description: 'All that the documents say of a role', mimeType },
    async (uri, { slug }) => {
      const found = (await library)().role(decodeURIComponent(String(slug)));
      if (!found) throw new Error(`There is no role "${String(slug)}". rolecall://roles lists all.`);
      return json(uri, roleJson(found));
    },
  );
}

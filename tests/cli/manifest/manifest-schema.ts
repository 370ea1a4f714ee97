import { z } from 'zod';

/**
 * What Slack publishes of manifests, as far as ours may use it; a key that is not here, Slack would refuse. Version 2.0.0 at
 * commit 085a104 of https://github.com/slackapi/manifest-schema, which has no licence to copy it by.
 */
const address = (most: number) =>
  z
    .string()
    .regex(/^https?:\/\//)
    .max(most);
const short = (most: number, least = 1) => z.string().min(least).max(most);
const names = z.array(z.string().max(50)).max(255);
const events = z
  .array(z.string().max(50))
  .max(100)
  .refine((all) => new Set(all).size === all.length);

const TYPES = ['integer', 'number', 'boolean', 'string', 'object', 'array'];
const SLACK_TYPES =
  /^slack#\/types\/(?:user_context|user_permission|user_id|channel_id|usergroup_id|timestamp|blocks|credential\/oauth2|date|interactivity|rich_text|form_input|form_input_object|message_ts|message_context)$/;
const parameters = z.object({
  properties: z.record(
    z.string(),
    z.looseObject({
      type: z.string().refine((type) => TYPES.includes(type) || SLACK_TYPES.test(type)),
      title: z.string().optional(),
      description: z.string().optional(),
    }),
  ),
  required: z.array(z.string()).optional(),
});

const features = z.strictObject({
  app_home: z.strictObject({
    home_tab_enabled: z.boolean(),
    messages_tab_enabled: z.boolean(),
    messages_tab_read_only_enabled: z.boolean(),
  }),
  bot_user: z.strictObject({ display_name: short(80), always_online: z.boolean().optional() }),
  agent_view: z
    .strictObject({
      agent_description: z.string().max(300),
      suggested_prompts: z.array(z.strictObject({ title: z.string(), message: z.string() })).max(4),
    })
    .optional(),
  unfurl_domains: z
    .array(
      z
        .string()
        .max(255)
        .regex(/^(?![.-])(?:[-a-z0-9.])+[a-z0-9]$/),
    )
    .min(1)
    .max(5)
    .optional(),
  slash_commands: z
    .array(
      z.strictObject({
        command: short(32, 2).startsWith('/'),
        description: short(2000),
        usage_hint: short(1000).optional(),
        should_escape: z.boolean().optional(),
        url: address(3000).optional(),
      }),
    )
    .min(1)
    .max(50),
  shortcuts: z
    .array(
      z.strictObject({
        name: short(24),
        type: z.enum(['message', 'global']),
        callback_id: short(255),
        description: short(150),
      }),
    )
    .min(1)
    .max(10),
});

export const slackManifest = z.strictObject({
  _metadata: z.strictObject({ major_version: z.literal(2) }),
  display_information: z.strictObject({
    name: short(35),
    description: short(140),
    long_description: short(4000, 175),
    background_color: z.string().regex(/^#[0-9a-f]{3}(?:[0-9a-f]{3})?$/i),
  }),
  features,
  functions: z
    .record(
      z.string(),
      z.strictObject({
        title: z.string(),
        description: z.string(),
        input_parameters: parameters,
        output_parameters: parameters,
      }),
    )
    .optional(),
  mcp_servers: z
    .record(
      z.string(),
      z.looseObject({ url: z.string().startsWith('https://').max(500), auth_type: z.string() }),
    )
    .optional(),
  oauth_config: z.strictObject({
    redirect_urls: z.array(z.string().max(2500)).max(1000).optional(),
    scopes: z.strictObject({ bot: names, bot_optional: names.optional() }),
  }),
  settings: z.strictObject({
    event_subscriptions: z.strictObject({ request_url: address(3500).optional(), bot_events: events }),
    interactivity: z.strictObject({
      is_enabled: z.boolean(),
      request_url: address(3500).optional(),
      message_menu_options_url: address(3500).optional(),
    }),
    org_deploy_enabled: z.boolean(),
    function_runtime: z.string().optional(),
    socket_mode_enabled: z.boolean(),
    token_rotation_enabled: z.boolean(),
    is_mcp_enabled: z.boolean().optional(),
  }),
});

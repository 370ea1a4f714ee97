import { type JsonObject, textOf } from '../../json.ts';
import type { User } from '../../workspace/people/people.ts';
import { refuse } from '../../workspace/slack-refusal.ts';
import type { Workspace } from '../../workspace/workspace.ts';
import { type ApiMethod, anyone, scope } from '../http/api-method.ts';
import { page } from '../http/page.ts';

function userJson(user: User, { manifest }: Workspace): JsonObject {
  const { enterpriseId } = user;
  const seesMail = user.mail !== undefined && manifest.scopes.includes('users:read.email');
  return {
    id: user.id,
    team_id: user.teamId,
    name: user.name,
    real_name: user.fullName,
    deleted: user.deactivated === true,
    is_bot: user.bot,
    is_app_user: false,
    is_admin: user.admin,
    is_owner: false,
    is_restricted: user.guest,
    is_ultra_restricted: false,
    is_stranger: user.stranger,
    tz: 'Europe/London',
    ...(enterpriseId !== null
      ? { enterprise_user: { id: user.id, enterprise_id: enterpriseId, teams: [user.teamId] } }
      : {}),
    profile: {
      real_name: user.fullName,
      display_name: user.name,
      team: user.teamId,
      title: user.title ?? '',
      status_text: user.status?.text ?? '',
      status_emoji: user.status?.emoji ?? '',
      status_expiration: user.status?.until ?? 0,
      ...(seesMail ? { email: user.mail } : {}),
    },
  };
}

function info(workspace: Workspace, args: JsonObject): JsonObject {
  const user = workspace.users.get(textOf(args.user));
  if (user?.hidden) refuse('user_not_visible', `${user.name} is of another company`);
  return { user: userJson(user ?? refuse('user_not_found', `no user ${String(args.user)}`), workspace) };
}

function list(workspace: Workspace, args: JsonObject): JsonObject {
  const { items, response_metadata } = page([...workspace.users.values()], args, { usual: 200, max: 999 });
  return { members: items.map((user) => userJson(user, workspace)), response_metadata };
}

function groupMembers(workspace: Workspace, args: JsonObject): JsonObject {
  const group = workspace.groups.get(textOf(args.usergroup));
  return { users: (group ?? refuse('no_such_subteam', `no group ${String(args.usergroup)}`)).users };
}

/** People of a group are told to those who ask for them, groups that were switched off likewise. */
function groups(workspace: Workspace, { include_users, include_disabled }: JsonObject): JsonObject {
  const asked = (flag: unknown) => flag === true || flag === 'true' || flag === '1';
  const usergroups = [...workspace.groups.values()]
    .filter(({ disabled }) => asked(include_disabled) || disabled !== true)
    .map(({ id, handle, users, disabled }) => ({
      ...{ id, handle, name: handle, date_delete: disabled ? 1_700_000_000 : 0, user_count: users.length },
      ...(asked(include_users) ? { users } : {}),
    }));
  return { usergroups };
}

function botInfo(workspace: Workspace): JsonObject {
  const { botId, botUserId, appId } = workspace.identity;
  return {
    bot: { id: botId, user_id: botUserId, app_id: appId, name: workspace.manifest.botName, deleted: false },
  };
}

function authTest(workspace: Workspace): JsonObject {
  const { teamDomain, teamId, botUserId, botId, enterpriseId, isOrgWide } = workspace.identity;
  const url = `https://${teamDomain}.slack.com/`;
  const who = { user: workspace.manifest.botName, user_id: botUserId, bot_id: botId };
  const enterprise = enterpriseId === null ? {} : { enterprise_id: enterpriseId };
  const team_id = isOrgWide ? enterpriseId : teamId;
  return { url, team: teamDomain, team_id, ...who, ...enterprise, is_enterprise_install: isOrgWide };
}

function team(workspace: Workspace, { team: asked }: JsonObject): JsonObject {
  const { teamId: id, teamDomain: domain } = workspace.identity;
  if (asked !== undefined && asked !== id) refuse('team_not_found', `no team ${String(asked)}`);
  return {
    team: { id, name: domain, domain, url: `https://${domain}.slack.com/`, email_domain: '', icon: {} },
  };
}

const readUsers = scope('users:read');
const readGroups = scope('usergroups:read');

export const userMethods: readonly ApiMethod[] = [
  { name: 'auth.test', scopes: anyone, needs: [], takes: [], run: authTest },
  { name: 'team.info', scopes: scope('team:read'), needs: [], takes: ['team'], run: team },
  { name: 'bots.info', scopes: readUsers, needs: [], takes: ['bot', 'team_id'], run: botInfo },
  { name: 'users.info', scopes: readUsers, needs: ['user'], takes: ['include_locale'], run: info },
  {
    name: 'users.list',
    scopes: readUsers,
    needs: [],
    takes: ['cursor', 'limit', 'team_id', 'include_locale'],
    run: list,
  },
  {
    name: 'usergroups.list',
    scopes: readGroups,
    needs: [],
    takes: ['include_users', 'include_disabled', 'include_count'],
    run: groups,
  },
  {
    name: 'usergroups.users.list',
    scopes: readGroups,
    needs: ['usergroup'],
    takes: ['include_disabled'],
    run: groupMembers,
  },
];

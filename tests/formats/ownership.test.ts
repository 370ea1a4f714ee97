import { describe, expect, it, test } from 'vitest';
import { ownersOf } from '../../src/catalog/owned/owners-of.ts';
import { catalogOf, rulesOf } from '../catalog/catalog-of.ts';

const owners = (files: Readonly<Record<string, string>>, asked: string) =>
  ownersOf(asked, catalogOf(files).owned).map(({ thing, how }) => ({
    how,
    owners: thing.owners.map(({ role, written }) => role ?? written),
    at: `${thing.source.path}:${thing.source.line}`,
  }));

const github = `# Whose is what
*               @acme/everyone
*.css           @acme/web-team   # looks
docs/*          docs@acme.example
/src/billing/   @acme/payments @lee
/src/billing/generated/
`;

describe('CODEOWNERS', () => {
  const files = { '.github/CODEOWNERS': github };

  it('the last line that covers a path counts, and may say that nobody owns it', () => {
    expect(owners(files, 'src/billing/invoice.ts')).toEqual([
      { how: 'covers', owners: ['payments', '@lee'], at: '.github/CODEOWNERS:5' },
    ]);
    expect(owners(files, 'src/billing/')[0]?.owners).toEqual(['payments', '@lee']);
    expect(owners(files, 'src/billing/generated/a.ts')).toMatchObject([{ owners: [] }]);
    expect(owners(files, 'docs/start.md')).toMatchObject([{ owners: ['docs@acme.example'] }]);
    expect(owners(files, 'docs/deep/start.md')).toMatchObject([{ owners: ['everyone'] }]);
    expect(owners(files, 'a/b.css')).toMatchObject([{ owners: ['web-team'] }]);
  });

  it('its teams can be looked up, and are roles where roles have that name or handle', () => {
    const { roles } = catalogOf({
      ...files,
      'web.md': '# Web Developer\n\n## Mission\nBuilds pages.\n',
      'web.yml': 'role: web-developer\naliases: [web team]\n',
      'pay.md': '# Payments Engineer\n\n## Mission\nTakes money.\n',
      'pay.yml': 'role: payments-engineer\npeople: "@payments"\nchannel: "#pay"\n',
    });
    expect(roles.map(({ slug, kind, owns }) => [slug, kind, owns.map(({ name }) => name)])).toEqual([
      ['everyone', 'team', ['*']],
      ['payments-engineer', 'role', ['/src/billing/']],
      ['web-developer', 'role', ['*.css']],
    ]);
  });

  it('a line that GitHub would skip is named and skipped', () => {
    const catalog = catalogOf({ CODEOWNERS: '* @acme/a\n/x/ somebody @acme/b\n' });
    expect(rulesOf(catalog)).toEqual(['CODEOWNERS:2 bad-owner']);
    expect(catalog.owned).toHaveLength(1);
    const two = catalogOf({ CODEOWNERS: '/x/ somebody\n* @acme/a\n/y/ nobody here\n' });
    expect(two.problems.map(({ message }) => message)).toEqual([
      expect.stringMatching(/^"somebody", "nobody here" \(line 3\) are no owners/),
    ]);
  });

  it('GitLab: sections have owners of their own, and each its last word', () => {
    const text =
      '[Docs] @acme/docs\n*.md\n\n^[Data][2] @acme/data\n/data/\n/data/raw/ @acme/raw\n!/data/raw/x/\n';
    const gitlab = { '.gitlab/CODEOWNERS': text };
    expect(owners(gitlab, 'data/notes.md').map((one) => one.owners)).toEqual([['docs'], ['data']]);
    expect(owners(gitlab, 'data/raw/a.csv').map((one) => one.owners)).toEqual([['raw']]);
    expect(owners(gitlab, 'data/raw/x/a.csv').map((one) => one.owners)).toEqual([[]]);
  });

  it('several repositories are told apart', () => {
    const two = { 'shop/CODEOWNERS': '* @acme/shop\n', 'api.CODEOWNERS': '* @acme/backend\n' };
    expect(owners(two, 'src/a.ts').map((one) => one.owners[0])).toEqual(['shop', 'backend']);
    expect(catalogOf(two).owned.map(({ scope }) => scope?.repository)).toEqual(['shop', 'api']);
  });
});

describe('OWNERS', () => {
  it('the deepest folder counts; aliases are teams with people', () => {
    const files = {
      OWNERS: 'approvers: [root-people]\n',
      'pkg/net/OWNERS':
        'approvers:\n  - net-leads\n  - ada\nreviewers: [bob]\nfilters:\n  "\\\\.go$":\n    approvers: [x]\n',
      OWNERS_ALIASES: 'aliases:\n  net-leads:\n    - kim\n    - lee\n',
    };
    expect(owners(files, 'pkg/net/dial.go')).toMatchObject([{ owners: ['net-leads', 'ada'] }]);
    expect(owners(files, 'pkg/other.go')).toMatchObject([{ owners: ['root-people'] }]);
    const catalog = catalogOf(files);
    expect(rulesOf(catalog)).toEqual(['pkg/net/OWNERS:6 unread-filter']);
    expect(catalog.roles[0]).toMatchObject({
      name: 'Net Leads',
      people: [{ name: 'kim' }, { name: 'lee' }],
      skills: [],
    });
  });
});

const backstage = `apiVersion: backstage.io/v1alpha1
kind: Group
metadata:
  name: payments
  description: Takes the money
  annotations: { slack.com/channel: "#pay-team" }
spec: { type: team, profile: { displayName: Payments Crew }, children: [] }
---
apiVersion: backstage.io/v1alpha1
kind: User
metadata: { name: jo.doe }
spec: { profile: { displayName: Jo Doe }, memberOf: [group:default/payments] }
---
apiVersion: backstage.io/v1alpha1
kind: User
metadata: { name: nobodys.friend }
spec: {}
---
apiVersion: backstage.io/v1alpha1
kind: Component
metadata: { name: checkout-api, title: Checkout, annotations: { github.com/project-slug: acme/checkout } }
spec: { type: service, owner: payments }
---
apiVersion: backstage.io/v1alpha1
kind: System
metadata: { name: shop }
spec: { owner: user:default/jo.doe }
---
apiVersion: backstage.io/v1alpha1
kind: Location
metadata: { name: all }
spec: { targets: [./a.yaml] }
`;

describe('Backstage', () => {
  it('groups, their people and channels, and what they own', () => {
    const catalog = catalogOf({ 'catalog-info.yaml': backstage });
    expect(catalog.problems).toEqual([]);
    expect(catalog.roles).toMatchObject([
      {
        name: 'Payments Crew',
        kind: 'team',
        aliases: ['payments'],
        summary: { text: 'Takes the money', source: { line: 4 } },
        people: [{ name: 'Jo Doe' }],
        routing: { channel: '#pay-team' },
        owns: [{ kind: 'service', name: 'Checkout', source: { line: 22 } }],
      },
    ]);
  });

  it.each(['checkout', 'the checkout-api service', 'acme/checkout', 'component:checkout-api'])(
    'finds %s',
    (asked) => {
      expect(owners({ 'a.yaml': backstage }, asked)).toEqual([
        { how: 'exact', owners: ['payments-crew'], at: 'a.yaml:22' },
      ]);
    },
  );

  it('a person owns as a person', () => {
    expect(owners({ 'a.yaml': backstage }, 'shop')).toMatchObject([{ owners: ['user:default/jo.doe'] }]);
  });
});

describe('tables', () => {
  it('RACI: A owns, R does, C and I are worked with; in Markdown and in CSV', () => {
    const markdown =
      '# Who does what\n\n| Task | Product Manager | Tech Lead | Legal |\n|---|---|---|---|\n| Release plan | A | R | C |\n| Contracts | I | | A / R |\n';
    const csv = 'Task,Product Manager,Tech Lead,Legal\nRelease plan,A,R,C\nContracts,I,,"A, R"\n';
    for (const files of [{ 'raci.md': markdown }, { 'raci.csv': csv }]) {
      const { roles, problems } = catalogOf(files);
      expect(problems).toEqual([]);
      expect(
        roles.map((role) => [
          role.slug,
          role.ownership.map(({ area }) => area),
          role.responsibilities.map(({ title }) => title),
          role.interactions.map((one) => `${one.verb} ${one.role}: ${one.notes}`),
        ]),
      ).toEqual([
        ['legal', ['Contracts'], ['Contracts'], ['Informs product-manager: Contracts']],
        ['product-manager', ['Release plan'], [], ['Consults legal: Release plan']],
        ['tech-lead', [], ['Release plan'], []],
      ]);
    }
  });

  it('RACI with a column for each letter, and DACI', () => {
    const named =
      '# RACI\n\n| Deliverable | Responsible | Accountable | Consulted | Informed |\n|---|---|---|---|---|\n| Pricing | Sales, Finance | Head of Product | Legal | - |\n';
    const daci =
      'Decision,Driver,Approver,Contributors,Informed\nNew office,Office Manager,CFO,Legal;HR,All\n';
    expect(owners({ 'a.md': named }, 'pricing')).toMatchObject([
      { owners: ['head-of-product'], at: 'a.md:5' },
    ]);
    const { roles, problems } = catalogOf({ 'a.csv': daci });
    expect(roles.find(({ slug }) => slug === 'office-manager')?.responsibilities).toMatchObject([
      { title: 'New office' },
    ]);
    expect(roles.find(({ slug }) => slug === 'cfo')?.interactions.map(({ role }) => role)).toEqual([
      'Legal',
      'HR',
    ]);
    // Of those who are only asked, nothing else is known: they are named, and make no empty roles.
    expect(roles.map(({ slug }) => slug)).toEqual(['cfo', 'office-manager']);
    expect(problems.map(({ message }) => message)).toEqual([expect.stringMatching(/^"Legal", "HR"/)]);
  });

  it('who owns what: services with teams and channels; nobody is nobody', () => {
    const text =
      '# Services\n\n| Service | Owning team | Slack | Notes |\n|---|---|---|---|\n| gateway | Payments Crew | #pay-team | PCI |\n| mailer | nobody | | |\n';
    const catalog = catalogOf({ 'services.md': text });
    expect(catalog.problems).toEqual([]);
    expect(catalog.owned).toMatchObject([
      {
        kind: 'service',
        name: 'gateway',
        owners: [{ role: 'payments-crew' }],
        channel: '#pay-team',
        description: 'PCI',
      },
      { name: 'mailer', owners: [] },
    ]);
    expect(catalog.roles).toMatchObject([{ name: 'Payments Crew', routing: { channel: '#pay-team' } }]);
  });

  it('a file called owners, and a page of contacts role by role', () => {
    const csv = 'Service;Owning team;Slack channel\ntill;Payments;#pay\n';
    expect(catalogOf({ 'owners.csv': csv }).owned).toMatchObject([{ name: 'till', channel: '#pay' }]);
    const page =
      '# Contacts\n\n| Name | Role | Responsible for | Slack |\n|---|---|---|---|\n| Ada Brook | Till Manager | Coins, rolls | #till |\n';
    expect(catalogOf({ 'contacts.md': page }).roles).toMatchObject([
      {
        name: 'Till Manager',
        responsibilities: [{ title: 'Coins' }, { title: 'rolls' }],
        routing: { channel: '#till' },
      },
    ]);
  });

  it('a spreadsheet with semicolons, a title above and several lines in a cell', () => {
    const csv = 'Ownership 2026;;\n\nArea;Owner;Backup\n"Invoices\nRefunds";Finance Manager;Ann\n';
    const catalog = catalogOf({ 'x.csv': csv });
    expect(catalog.owned.map(({ name, source }) => [name, source.line])).toEqual([
      ['Invoices', 4],
      ['Refunds', 4],
    ]);
  });

  it('a quotation mark that is never closed is named with the line of its row', () => {
    const catalog = catalogOf({ 'x.csv': 'Area,Owner\na,b\n"c,d\ne,f\n' });
    expect(rulesOf(catalog)).toEqual(['x.csv:3 broken-csv']);
  });
});

test('a decision with one driver and one approver, as a table of two columns', () => {
  const { owned, roles } = catalogOf({
    'a.md':
      '# Decision: new sails\n\n| Part | Who |\n|---|---|\n| Driver | Sail Planner |\n| Approver | CTO |\n| Informed | Crew |\n',
  });
  expect(owned.map(({ name, owners }) => [name, owners.map(({ written }) => written)])).toEqual([
    ['new sails', ['CTO']],
  ]);
  expect(
    roles.find(({ name }) => name === 'Sail Planner')?.responsibilities.map(({ title }) => title),
  ).toEqual(['new sails']);
});

test('OWNERS line by line: the folder, single files, and what stands elsewhere in one line', () => {
  const catalog = catalogOf({
    'ui/OWNERS':
      '# people\nset noparent\nada@quay.example\nper-file *.gn,BUILD=lin@quay.example\nper-file *.md=*\nper-file *.rc=file://ipc/OWNERS\nfile://base/OWNERS\n',
  });
  expect(
    catalog.owned.map(({ name, owners, source }) => [
      name,
      owners.map(({ written }) => written),
      source.line,
    ]),
  ).toEqual([
    ['ui/', ['ada@quay.example'], 2],
    ['/ui/*.gn', ['lin@quay.example'], 4],
    ['/ui/BUILD', ['lin@quay.example'], 4],
    ['/ui/*.rc', [], 6],
  ]);
  expect(rulesOf(catalog)).toEqual(['ui/OWNERS:2 unread-owners']);
  expect(ownersOf('ui/x/BUILD.gn', catalog.owned).map(({ thing }) => thing.name)).toEqual(['ui/']);
});

test('OWNERS take in the owners of other files, through others and in a circle, from any root above', () => {
  const catalog = catalogOf({
    'quay/ui/OWNERS': 'ada@quay.example\nper-file *.mojom=file://ipc/SECURITY_OWNERS\nfile://base/OWNERS\n',
    'quay/base/OWNERS': 'lin@quay.example\ninclude ../ui/OWNERS\n',
    'quay/ipc/SECURITY_OWNERS': 'sol@quay.example # safe\n',
    'quay/old/LEGACY_OWNERS': 'old@quay.example\n',
  });
  expect(catalog.owned.map(({ name, owners }) => [name, owners.map(({ written }) => written)])).toEqual([
    ['quay/ui/', ['ada@quay.example', 'lin@quay.example']],
    ['/quay/ui/*.mojom', ['sol@quay.example']],
    ['quay/base/', ['lin@quay.example', 'ada@quay.example']],
  ]);
  expect(rulesOf(catalog)).toEqual(['quay/old/LEGACY_OWNERS:1 unread-owners']);
});

test('a list of services with their owners, as data', () => {
  const { owned, roles } = catalogOf({
    'a.yml': 'services:\n  sails:\n    owner: rig-team\n    slack: "#rig"\n  masts: { owner: ada }\n',
  });
  expect(owned.map(({ kind, name, owners, channel }) => [kind, name, owners[0]?.written, channel])).toEqual([
    ['service', 'sails', 'rig-team', '#rig'],
    ['service', 'masts', 'ada', null],
  ]);
  expect(roles.map(({ name, kind }) => [name, kind])).toEqual([['Rig Team', 'team']]);
  expect(
    catalogOf({ 'compose.yml': 'services:\n  db: { image: postgres }\n  web: { image: web }\n' }).owned,
  ).toEqual([]);
});

test('a folder is found by its bare name', () => {
  const { owned } = catalogOf({
    'shop/.github/CODEOWNERS':
      '/apps/web/ @acme/web\n/apps/web/legal.md @acme/legal\n*.tf @acme/infra\nlib/pay/** @acme/pay\n',
  });
  const found = (asked: string) => ownersOf(asked, owned).map(({ thing }) => thing.name);
  expect(found('web')).toEqual(['/apps/web/']);
  expect(found('the pay folder')).toEqual(['lib/pay/**']);
  expect(found('apps')).toEqual([]);
});

test('the channel of a routing file counts before one that a table names', () => {
  const catalog = catalogOf({
    'a.md': '| Service | Team | Slack |\n|---|---|---|\n| till | Pay Team | #till |\n',
    'b.yml': 'role: Pay Team\nchannel: "#pay"\n',
  });
  expect(catalog.roles.map(({ routing }) => routing.channel)).toEqual(['#pay']);
  expect(rulesOf(catalog)).toEqual(['a.md:3 channel-conflict']);
});

import type { Framework, Role } from '../catalog/role.ts';
import { isRemark } from './role-page.ts';
import { markdown, type Written, yamlList, yamlText } from './written.ts';

/** Every ladder of a role, one document each. */
export function frameworkPages(role: Role): readonly Written[] {
  const { slug, name, frameworks } = role;
  const remarks = role.notes.filter((note) => isRemark(note, role));
  const body = remarks.flatMap(({ title, text }) => [`## ${markdown(title)}`, '', markdown(text), '']);
  return frameworks.map((framework, index) => ({
    // Numbered from the first on, so that they are read in this order.
    path: `frameworks/${slug}${frameworks.length === 1 ? '' : `-${index + 1}`}.md`,
    text: ['---', ...frameworkLines(name, framework), '---', '', ...(index === 0 ? body : [])].join('\n'),
  }));
}

function frameworkLines(name: string, { title, levels, topics }: Framework): readonly string[] {
  return [
    `title: ${yamlText(title)}`,
    `name: ${yamlText(name)}`,
    `levels: ${levels}`,
    'generic: false',
    topics.length === 0 ? 'topics: []' : 'topics:',
    ...topics.flatMap((topic) => [
      `  - name: ${yamlText(topic.name)}`,
      `    title: ${yamlText(topic.title)}`,
      topic.levels.length === 0 ? '    content: []' : '    content:',
      ...topic.levels.flatMap(({ level, criteria, examples }) => [
        `      - level: ${level}`,
        ...(criteria.length === 0
          ? []
          : ['        criteria:', ...criteria.map(({ text }) => `          - ${yamlText(text)}`)]),
        ...(examples.length === 0 ? [] : ['        exampleCriteria:']),
        ...examples.flatMap((one) => [
          `          - criteria: ${yamlText(one.criterion.text)}`,
          `            examples: ${yamlList(one.examples.map(({ text }) => text))}`,
        ]),
      ]),
    ]),
  ];
}

/** What a role's people are able to do, area by area. */
export function skillPage({ slug, name, skills }: Role): readonly Written[] {
  if (skills.length === 0) return [];
  const areas = skills.flatMap(({ area, statements }) => [
    `## ${markdown(area)}`,
    '',
    ...statements.map(({ text }) => `- ${markdown(text)}`),
    '',
  ]);
  const text = ['---', `name: ${yamlText(name)}`, '---', '', `# ${markdown(name)} Skills`, '', ...areas].join(
    '\n',
  );
  return [{ path: `skills/${slug}.md`, text }];
}

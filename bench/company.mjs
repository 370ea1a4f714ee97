import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { ADJECTIVES, CRAFTS, FIELDS, LEVELS, OBJECTS, OUTCOMES, TOPICS, VERBS } from './company-words.mjs';
import { createDice } from './dice.mjs';

/** Most names there are: every field with every craft. */
export const MOST_ROLES = FIELDS.length * CRAFTS.length;

/** Roles of an invented company: neighbours in the list share neither field nor craft, so that 12 are as varied as 1,000. */
export function inventRoles(count) {
  return Array.from({ length: count }, (_, index) => {
    const place = (index * 389) % MOST_ROLES; // 389 is prime, so no place comes twice
    const name = `${FIELDS[place % FIELDS.length]} ${CRAFTS[Math.floor(place / FIELDS.length)]}`;
    return { name, slug: name.toLowerCase().replaceAll(' ', '-'), hasFramework: index % 5 === 0 };
  });
}

/**
 * Writes their documents into `folder`: a profile, a skill matrix and routing data for each, a progression framework for
 * every fifth. `statements` is the number of skills in each matrix. The same arguments always give the same documents.
 */
export function writeCompany(folder, roles, statements) {
  const dice = createDice(roles.length + statements);
  const put = (kind, slug, ending, text) => {
    mkdirSync(join(folder, kind), { recursive: true });
    writeFileSync(join(folder, kind, `${slug}.${ending}`), text);
  };
  for (const role of roles) {
    put('roles', role.slug, 'md', profile(role, roles, dice));
    put('skills', role.slug, 'md', matrix(role, statements, dice));
    put('routing', role.slug, 'yml', routing(role, dice));
    if (role.hasFramework) put('frameworks', role.slug, 'md', framework(role, dice));
  }
}

function profile({ name, slug }, roles, dice) {
  const duties = dice.times(4, 6, (index) => {
    const flag = index === 0 ? ' (primary)' : '';
    return `- **${capital(duty(dice))}**${flag}  \n  _Success metric_: ${outcome(dice)}; ${outcome(dice)}`;
  });
  const partners = dice.times(2, 4, () => {
    const partner = dice.pick(roles).name;
    return `- **${capital(dice.pick(VERBS))}s ${dice.pick(OBJECTS)} for** → ${partner} (weekly)`;
  });
  return [
    `---\nname: ${name}\nslug: ${slug}\n---`,
    `# Mission\n\nSees that the company can ${duty(dice)} without waiting for anybody.`,
    `# Short Description\n\nHere to ${duty(dice)} and to ${duty(dice)}.`,
    `# Responsibilities\n\n${duties.join('\n')}`,
    `# Capabilities\n\n${dice.times(4, 6, () => `- **${capital(dice.pick(OBJECTS))}** — Advanced (${dice.pick(OBJECTS)}, ${dice.pick(OBJECTS)})`).join('\n')}`,
    `# Artifacts\n\n${dice.times(3, 5, () => `- **${capital(dice.pick(ADJECTIVES))} ${dice.pick(OBJECTS)}** (type: document)`).join('\n')}`,
    `# Interactions\n\n${partners.join('\n')}`,
    '',
  ].join('\n\n');
}

function matrix({ name }, statements, dice) {
  const areas = Math.max(1, Math.ceil(statements / 8));
  const sections = Array.from({ length: areas }, (_, index) => {
    const size = Math.min(8, statements - index * 8);
    const lines = Array.from({ length: size }, () => `- ${capital(duty(dice))} so that ${outcome(dice)}.`);
    return `## ${capital(dice.pick(ADJECTIVES))} ${dice.pick(OBJECTS)} ${index + 1}\n\n${lines.join('\n')}`;
  });
  return `# ${name} Skills\n\n${sections.join('\n\n')}\n`;
}

function routing({ slug }, dice) {
  const topics = dice.times(
    3,
    4,
    () => `  - { term: ${dice.pick(OBJECTS)}, synonyms: [${dice.pick(ADJECTIVES)} ${dice.pick(OBJECTS)}] }`,
  );
  const examples = dice.times(3, 4, () => `  - ${freeQuestion(dice)}`);
  return [`role: ${slug}`, `channel: "#${slug}"`, 'topics:', ...topics, 'examples:', ...examples, ''].join(
    '\n',
  );
}

function framework({ name }, dice) {
  const topics = TOPICS.map((topic) => {
    const levels = LEVELS.filter(() => dice.roll() < 0.7).map((level) => {
      const criteria = dice.times(2, 4, () => `    - "${capital(duty(dice))}"`);
      return `  - level: ${level}\n    criteria:\n${criteria.join('\n')}`;
    });
    return `- title: "${capital(topic)}"\n  name: "${topic}"\n  content:\n${levels.join('\n')}`;
  });
  return `---\ntitle: "${name} Framework"\nlevels: ${LEVELS.length}\ntopics:\n${topics.join('\n')}\n---\n`;
}

/** A question as somebody types it who knows the trouble but not the role. */
export function freeQuestion(dice) {
  const [verb, object, adjective] = [dice.pick(VERBS), dice.pick(OBJECTS), dice.pick(ADJECTIVES)];
  return dice.pick([
    `who can ${verb} the ${adjective} ${object} for my team`,
    `our ${object} broke again after the last change and nobody can ${verb} it`,
    `I need somebody to ${verb} ${object} before the ${adjective} launch on Thursday`,
  ]);
}

const duty = (dice) => `${dice.pick(VERBS)} ${dice.pick(ADJECTIVES)} ${dice.pick(OBJECTS)}`;
const outcome = (dice) => `${dice.pick(OUTCOMES)} ${1 + Math.floor(dice.roll() * 98)} %`;
const capital = (words) => words.charAt(0).toUpperCase() + words.slice(1);

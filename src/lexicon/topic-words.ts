/** How people call the topics that frameworks commonly have. They count only where the framework has such a topic. */
export const TOPIC_WORDS: readonly (readonly [name: string, others: string])[] = [
  [
    'communication',
    'comm communicate communicating communicator feedback speak speaking talk explain explaining kommunikation kommunizieren communiquer comunicacion',
  ],
  [
    'mastery',
    'technical tech craft master mastering technically expertise skill fachwissen technik konnen maitrise dominio',
  ],
  ['impact', 'impactful delivery result outcome wirkung impacto'],
  ['leadership', 'lead leading leader mentor mentoring manage coaching fuhrung fuhren liderazgo'],
  ['influence', 'influencing influential culture einfluss influencia'],
];

import type { HeadingWords } from './heading-words.ts';

export const english: HeadingWords = {
  before:
    'core|key|main|primary|major|essential|typical|our|the|my|your|their|role|agent|general|overall|specific|required|technical|guiding|daily|regular|important',
  after: 'for all levels|at all levels|at every level|across all levels|of all levels',
  sections: {
    declines:
      'out of scope|(?:does not|doesn t) do|not in scope|(?:non|not(?: our| my| your)?) responsibilities|not responsible for|exclusions|what (?:we|they|you|i) (?:do not|don t) (?:do|own)|not (?:us|ours|(?:our|my|your) job)',
    holders: 'post ?holders?|role ?holders?|current holders?',
    metrics:
      'success (?:metrics?|criteria|measures?|indicators?)(?: and kpis?)?|kpis?|(?:performance )?metrics?(?: and kpis?)?|kpis? and (?:success )?metrics|performance indicators|measures? of success|okrs?|how (?:we measure success|success is measured)|what (?:success|good) looks like',
    ownership:
      'areas? of (?:ownership|responsibility|accountability|focus)|responsibility areas|ownership(?: areas?)?|focus areas?|(?:owned )?domains?|owns|owned areas|what (?:we|they|you|i) own|scope(?: of (?:ownership|work|responsibility))?|remit|areas',
    mission:
      'mission(?: statement)?|purpose|responsibility|role|focus|objective|mission and purpose|purpose and mission|mandate|raison d etre|why (?:we|this role|the role) exists?|what (?:this|the) role is for|mission and vision|(?:job |role |position )?(?:goal|aim)|purpose of (?:the|this) (?:role|job|position|post)|(?:role|job|position) purpose',
    responsibilities:
      '(?:\\S+ ){0,4}(?:responsibilities|responsiblities|responsabilities|duties|accountabilities)(?: (?:and|of) .*| (?:(?:may|can|will|often|typically) )?(?:include|are|include the following))?|what (?:you|they|we|i)(?: will| ll)? do|what (?:a|an|the) .* does|does|handles|takes care of|looks after|is expected to|(?:they|you) are expected to|day to day(?: \\S+)?|tasks|activities|tasks and responsibilities|you will|you ll|(?:(?:i am|i m|you are|you re|they are|they re|we are|is|are|(?:\\S+ ){1,4}(?:is|are)) )?responsible for(?: the following)?',
    summary:
      '(?:short |brief |job |persona |position )?(?:description|summary|overview|profile|bio|introduction|intro|background)|about(?: (?:the|this) (?:role|job|position|team)| me| us)?|in (?:short|brief|a nutshell)|at a glance|tl ?dr|who (?:they|you|we) are',
    artifacts:
      'art[ie]facts?(?: and deliverables)?|deliverables?(?: and art[ie]facts)?|outputs?|work products?|produces|what (?:you|they|we|i) (?:produce|deliver)',
    collaborations:
      'collaboration (?:model|style|with .*)|collaboration|how (?:we|they|you|i) (?:collaborate|work with others)|working with (?:others|other teams)',
    interactions:
      'interactions?(?: with .*)?|relationships?|working relationships?|(?:works?|working|collaborates?|interacts?) with|stakeholders?|collaborators?|collaboration patterns?|touch ?points?|interfaces?|(?:who )?(?:i|you|they|we)(?: will| ll)? work(?: closely)? with|internal relationships|partners',
    principles:
      '(?:engineering |working |design |team )?(?:principles|values|beliefs|tenets)(?: and (?:values|principles|beliefs))?',
    properties:
      'propert(?:y|ies)|attributes?|facts?|(?:preferred )?tech(?:nolog(?:y|ies))?(?: stack| and tools)?|(?:preferred )?tools?(?: and (?:technolog(?:y|ies)|tech|platforms?))?|tool(?:ing|box|set|chain)|stack|work ?style|working (?:model|style|methodology)|work (?:model|style)|technolog(?:y|ies) and tools',
    capabilities:
      '(?:hard |soft )?(?:capabilit(?:y|ies)|competenc(?:y|ies)|skills?|skill ?sets?|expertise|proficienc(?:y|ies)|abilities|knowledge skills|you have|you bring|what you(?: will| ll)? bring)(?: (?:needed|required|and .*))?',
  },
  documents:
    '(?:role|job|position|persona|profile|charter|skills?|skill matrix|competencies|framework|(?:progression|career|growth|competency|levell?ing) (?:framework|matrix|guide)|(?:career|job) (?:ladder|family|path)|ladder|promotion (?:checklist|criteria))(?: (?:profile|description|definition|charter|matrix))?',
  otherPages:
    '(?:\\S+ ){0,3}polic(?:y|ies) (?:for|on|of|and|organi[sz]ation) .*|(?:\\S+ ){0,3}(?:values|culture|principles|tenets|beliefs)|(?:\\S+ ){0,4}rubrics?(?: .*)?|(?:\\S+ ){0,3}(?:sync|stand ?up|all hands|town hall)(?: .*)?|(?:\\S+ ){0,3}(?:post ?mortems?|roadmap|newsletter|survey|working agreements?)(?: .*)?|rfc \\d+.*|(?:\\S+ ){0,4}templates?|(?:appendix|annex) .*|(?:\\S+ ){0,3}(?:salary|pay|compensation|wage) (?:bands?|ranges?|scales?|grades?|tables?|levels?|structure|formula)(?: .*)?|(?:\\S+ ){0,3}checklist(?: (?:for|of) .*)?|(?:employee|staff|company) handbook(?: .*)?|(?:\\S+ ){0,3}okrs?|objectives and key results|adr \\d+.*|glossary(?: .*)?|terms|terminology|definitions|abbreviations|acronyms|faqs?|frequently asked questions|how to .*|how do .*|getting started(?: .*)?|(?:\\S+ ){0,4}(?:meeting|minutes|notes|agenda|retrospective)(?: notes| minutes)?(?: \\d.*)?|meeting .*|changelog|release notes|contributing(?: .*)?|code of conduct|license|table of contents|contents|index|resources|readme|requirements|skill (?:levels?|requirements|definitions?)(?: .*)?|(?:\\S+ ){0,4}(?:guidance|guidelines?|polic(?:y|ies)|procedures?|process(?:es)?|runbooks?|playbooks?|rotations?|schedules?|rosters?|rotas?|definitions|best practices)|(?:on call )?(?:roster|schedule|rotation|contacts) and .*|(?:\\S+ ){0,3}(?:guide|handbook)|guide .*|first steps .*|(?:(?:your|the|my) )?first (?:day|week|month|\\d+ days).*|welcome(?: .*)?|(?:\\S+ ){0,4}(?:quick (?:reference|start)|cheat ?sheet)(?: guide)?|(?:(?:service|code|data) )?ownership(?: and .*| models?| (?:at|in) .*)?',
  of: '(?:of|for)\\s+(?:an?\\s+|the\\s+)?',
  people:
    'maintainers|co-maintainers|members|membership|owners|code owners|people|committers|approvers|reviewers|contributors|emeritus(?: \\S+)?|alumni|staff|roster',
  agents:
    'engineer|manager|integrator|visionary|designer|developer|analyst|architect|administrator|admin|lead|leader|director|owner|master|scientist|researcher|writer|specialist|coordinator|officer|consultant|tester|strategist|producer|editor|coach|president|head|chief|operator|technician|steward|expert|advisor|adviser|recruiter|accountant|planner|evangelist|advocate|maintainer|reviewer|programmer|agilist|representative|assistant|partner|buyer|trainer|fellow|sre|dba|cto|ceo|cio|ciso|agent|releaser|facilitator|secretary|treasurer|moderator|nurse|clerk|supervisor|mentor|counsel|auditor|controller|curator|librarian|teacher|driver|cook|chef|physician|pharmacist|therapist|surveyor|inspector|fitter|welder|electrician|mechanic|translator|liaison|champion|sponsor|contributor|responder|commander|scribe|warden|dispatcher|chair|chairperson|committer|approver|principal engineer|' +
    'barista|beekeeper|bookbinder|bookkeeper|brewer|builder|butcher|captain|carer|carpenter|cashier|cleaner|concierge|courier|dentist|farmer|firefighter|florist|gardener|goalkeeper|groundskeeper|guard|housekeeper|janitor|journalist|keeper|lawyer|lecturer|lifeguard|machinist|midwife|painter|paralegal|paramedic|plumber|porter|professor|ranger|receptionist|registrar|roaster|sailor|seller|sommelier|stewardess|superintendent|tailor|teller|tutor|usher|vet|veterinarian|waiter|waitress|warehouseman|worker|attendant|delegate|ombudsman|negotiator|scheduler|marshal|skipper|bosun|purser|baker|chauffeur|stylist|hairdresser|optician|nutritionist|dietitian|psychologist|chemist|biologist|physicist|statistician|actuary|economist|archivist|geologist|technologist|generalist|greeter|interpreter|copywriter|photographer|videographer|illustrator|animator|musician|conductor|choreographer|dancer|airline pilot|chairman|chairwoman|custodian',
  heads: 'head|vp|director|chief|lead',
  with: '(?:(?:working|works|work|collaborat\\w+) )?with(?: the)?',
  level: 'levels?|lvl',
  seniorities: [
    'intern|trainee|apprentice|graduate',
    'junior|jr\\.?|entry(?:[ -]level)?|beginner|associate|novice',
    'mid(?:dle)?(?:[ -]?(?:level|senior|weight))?|intermediate|regular|professional|medior',
    'senior|sr\\.?|advanced|experienced',
    'lead|staff|expert',
    'senior staff',
    'principal',
    'distinguished|fellow',
  ],
};

import type { TaughtHeadings } from './taught-headings.ts';

export const english: TaughtHeadings = {
  mission: `
    why you are here | why you're here | what you are here for | what you're here for | what you are for | what we are here for
    what we are for | why we are here | why this job exists | why this post exists | why the job exists | why this team exists | why the @ exists
    why @ exists | why there is a @ | why we have a @ | why we need a @ | what the job is for | what this job is for | what the post is for
    what the role is about | what the @ is for | what the @ is there for | the point of the job | the point of this role | the point of the @
    the point of it | the reason for the job | the reason this role exists | reason for being | our reason for being | reason to exist
    the purpose of the @ | purpose of the post | job purpose | role purpose | post purpose | overall purpose | main purpose of the job
    your purpose | your mission | your reason for being here | the mission of the @ | what we set out to do | what we are trying to achieve
    what you are trying to achieve | what the @ is trying to achieve | in one sentence | the job in one sentence | the role in a sentence
    the short version | the one-line version | what it is all about | what it's all about | what this is for | our job in one line
    your job in one line | the big picture | why it matters | why your work matters | why this matters | why this role matters
    the difference you make | the difference we make | what would be missing without you | what happens if nobody does this
    our promise | our north star | the core of it | what you make possible | what we make possible | overall aim | aim of the post | aims and purpose
    what the @ exists to do | what we exist to do | main aim | job objective | overall objective of the role | the need we serve
  `,
  summary: `
    the role in brief | the job in brief | the job at a glance | the @ in brief | who we are | who you are | about the @ | about @ | what is a @
    what's a @ | what a @ is | what is the @ | meet the @ | meet the team | introducing the @ | the @ in short | a few words about the job
    background to the role | what kind of job this is | job outline | outline of the role | nature of the work | context of the post
  `,
  responsibilities: `
    what it covers | what this covers | covers | what they cover | what they look after | looks after | takes care of | what it does | what is in it | what is part of it | includes | what belongs to it
    what you do | what you'll do | what you will do | what you will be doing | what you'll be doing | what you do here | what you do all day
    what you do every day | what you do in a week | what we do | what we actually do | what they do | what the @ does | what a @ does | what @ does
    what the @ team does | what the @ looks after | what the job involves | what the job is | what the work is | what you look after | what you take care of
    what you take on | what you are responsible for | what you're responsible for | what we are responsible for | what the @ is responsible for
    what you are expected to do | what is expected of you | what's expected of you | what we expect of you | what we expect from you | what we expect from the @
    what we expect the @ to do | what we ask of you | you are expected to | you're expected to | the @ is expected to | your job | your jobs
    your job is to | your day | your days | your week | your day to day | your everyday work | your tasks | your duties | your work | your work here
    your responsibilities | your main jobs | main jobs | the main jobs | the jobs | the job | the work | the work itself | daily jobs | weekly jobs
    jobs of the day | on a normal day | on a normal shift | on shift | during a shift | on an ordinary day | a typical day | a typical week
    a day in the life | what a typical day looks like | what your day looks like | what you spend your time on | what we spend our time on
    where your time goes | how you spend your time | where you spend your time | things you do | things you'll do | things we do | what fills the day
    what lands on your desk | what comes across your desk | what you get done | what needs doing | what has to be done | what gets done here
    what you handle | what we handle | what the @ handles | what you deliver day by day | what you run | what you do on watch | on duty you
    the @ shall | the @ will | the @ must | the committee shall | the board shall | the committee will | the post holder will | the postholder will
    the postholder shall | the successful candidate will | you will | you'll | you shall | in this role you will | in this job you will | in this role you'll
    as a @ you will | as a @ you | as @ you will | as our @ you will | as our @ you'll | duties of the @ | duties of the post | principal duties | main duties
    main duties of the post | key duties | key tasks | key result areas | key accountabilities | accountabilities | main accountabilities | regular tasks | recurring tasks
    what you are accountable for | what you answer for | what the @ answers for | functions of the @ | functions | the committee's tasks
    tasks of the @ | role and tasks | core activities | clinical duties | other duties | management duties | your part | your part in it | our part
    what you are paid for | what you're paid for | what you can count on us for | what people come to you for | come to us for | come to me for
    ask us about | ask me about | what you can ask us for | what we can help with | how we help | how we can help you | what we do for you | our services | services
    what you get from us | what we offer other teams | what decisions you make | decides | decides alone | what the @ decides | what you decide | what you decide yourself
    can decide alone | what we decide | you decide | we decide | does alone | powers and duties
  `,
  ownership: `
    what you own | what we own | what the @ owns | what @ owns | what the @ team owns | what they own | what is ours | what's ours | ours | this is ours
    this is yours | what's yours | what is yours | yours | things we own | things you own | the things we own | our things | our patch | your patch
    our ground | your ground | our turf | what belongs to us | what belongs to you | what belongs to the @ | what belongs to @ | belongs to us
    what you hold | what we hold | systems we own | systems we look after | services we run | services we own | what we run | what @ runs | what we keep running
    what we look after | what we are in charge of | what you are in charge of | in charge of | your areas | our areas | areas you own | areas we cover | what we cover
    what falls to us | what falls to you | what falls to the @ | what sits with us | what sits with you | what lives with us | under our roof | in our care
    in our hands | in your hands | what is in our hands | on our plate | on your plate | in scope | what's in scope | within scope | what's in | our domain | domains
    our territory | our products | our remit | your remit | remit of the committee | remit of the @
  `,
  metrics: `
    how we measure you | how we measure ourselves | how we measure the @ | how we measure it | how we measure this | how you are measured | how you're measured
    how you will be measured | how the @ is measured | how we are measured | how is success measured | how success is measured | what you're measured on
    what you are measured on | what you're measured by | what you are measured by | what we measure | what we measure you by | what we measure you on
    what we are measured by | measured by | measured on | judged by | what we judge you by | how we judge it | how we judge success | how you'll be judged
    how we know it works | how we know it is working | how we know we are doing well | how we know you're doing well | how we'll know you're doing well
    how we'll know you are doing well | how you know you're doing well | how you'll know you're doing well | how you can tell it works | how we can tell it works
    how we can tell | how to tell it works | how do we know it works | how do we know we did well | how do you know it went well | how we know it went well
    how we notice that it works | how we notice | how we see that it works | how you know you did a good job | you're doing well when | you are doing well if
    it's going well when | it is going well when | it works when | it works if | we know it works when | we are happy when | we're happy if | it went well if
    you've done well when | a good month | a good month looks like | what good looks like | what good looks like here | what great looks like | what a good year looks like
    what success looks like | success looks like | success is | signs that it works | signs of success | signs it is going well | signs we're winning | winning looks like
    numbers | our numbers | the numbers | your numbers | numbers we watch | numbers we look at | numbers we look at every month | the numbers that matter
    figures we watch | figures that matter | what we watch | what we keep an eye on | what we look at each month | what we look at every week | what we count
    what counts | scorecard | your scorecard | our scorecard | dashboard | our dashboard | targets | our targets | your targets | this year's targets | target figures
    service levels | our service levels | our slos | slos | slas | health metrics | indicators | key indicators | indicators of success | measures | key measures
    performance measures | performance standards | performance targets | standards we hold | results we expect | results expected of you | what we expect to see
    what should come out | what we want to see | goals we measure | in numbers | the job in numbers | @ in numbers | how we keep score | how we keep track
  `,
  capabilities: `
    what you bring | what you'll bring | what you need | what you'll need | what you need to know | what you need to be able to do | what you should know
    what you should be able to do | what you must be able to do | what you have to be able to do | what you must have | what you know | what you can do
    what you have to know | what you need for this | what you need for the job | what you need to have | what it takes | what it takes to be a @ | what the job takes
    what the job asks of you | what we look for | what we're looking for | what we are looking for | who we're looking for | what we want you to bring | what makes a good @
    what makes a good one | you have | you've got | you bring | you need | you know | you can | you should have | you must have | you'll need | you should be able to
    you are good at | you're good at | what you're good at | what you should be good at | your skills | your profile | your strengths | your toolkit | your experience
    your background | skills you need | skills you'll need | skills needed | skills we look for | must have | must haves | nice to have | nice to haves | essential
    desirable | essential criteria | desirable criteria | essential and desirable | person specification | the person | the person we need | the right person
    who would be good at this | requirements | entry requirements | requirements for the post | qualifications | qualifications and experience | tickets and certificates
    tickets | certificates | certificates you need | licences | training and certificates | education and experience | experience | experience and skills
    knowledge and experience | knowledge | know-how | before you join the rota | before you start on call | before you take a shift | what you need before you start
    things you should know | things to be good at | what the @ can do | what the @ must know | what every @ must be able to do | what a @ needs
    what a @ needs to know | qualities | personal qualities | aptitudes
  `,
  artifacts: `
    what you produce | what we produce | what comes out | what comes out of it | what you hand over | what we hand over | what you leave behind | what you write
    what you make | what we make | what you deliver | what we deliver | things you deliver | documents you keep | papers you keep | reports you write | records you keep
    what we publish | outputs of the committee | deliverables of the role
  `,
  interactions: `
    who you work with | who you'll work with | who you will work with | who we work with | who the @ works with | people you work with | people you'll work with
    people you work with most | who you'll meet | who you'll meet most | who you deal with | who you'll deal with | who we deal with | who the @ deals with
    who you talk to | who you'll talk to | who you talk to most | who you speak to | who you sit with | who you rely on | who we rely on | who relies on you | who relies on us
    who depends on us | who needs us | who we depend on | who we need | who you need | your people | your neighbours | our neighbours | neighbours | next door | your colleagues
    your contacts | key contacts | main contacts | working relationships | communication and working relationships | key relationships | relationships | your team mates
    who is around you | who's around you | around you | alongside | alongside you | you work with | you'll work with | you work closely with | we work with | works with | works alongside
    internal and external contacts | internal contacts | external contacts | inside and outside | teams we work with | teams you work with | our partners
    our customers | our internal customers | who our customers are | who we serve | you'll be working with | your day to day contacts | liaises with | liaison | communicates with
    with whom you work | with whom we work | together with | hand in hand with | we depend on | depends on us
  `,
  collaborations: `
    how we work together | how we work with others | how we work with other teams | how you work with others | how you work with the others | working with us | how to work with us
    how the @ works with others | how we share the work | how we play with others | what we do together | who does what with whom
  `,
  principles: `
    what we believe | what we believe in | what we stand for | how we think | how we work | the way we work | how we do things | how we go about it | what matters to us
    what we care about | what we hold dear | rules we live by | our rules | our rules of thumb | rules of thumb | house rules | our ground rules | ground rules | what guides us
    what guides you | our convictions | our standards
  `,
  properties: `
    what you work with | tools of the trade | tools we use | tools you use | your tools | our tools | our stack | systems you use | systems used | kit | your kit | equipment
    your equipment | what's in your van | software | software we use
  `,
  declines: `
    what's not yours | what is not yours | what isn't yours | not yours | not your job | not my job | not our job | not our jobs | what is not your job | what's not your job
    what isn't your job | what is not our job | what's not ours | what is not ours | what isn't ours | not ours | not us | this is not us | it's not us | not here | not for us | not for you
    not with us | what we don't do | what we do not do | what we won't do | what you don't do | what you do not do | what you won't do | what you needn't do | what you don't have to do
    what you don't need to do | what the @ does not do | what the @ doesn't do | what the @ doesn't own | what the @ does not own | what we don't own | what we do not own
    what you don't own | what we don't look after | what we don't cover | what we don't take | what we no longer do | what we leave to others | what you leave to others
    what others do | what somebody else does | somebody else does this | things we don't do | things you don't do | things that are not ours | not in scope | out of scope | outside our scope
    outside scope | out of our scope | what's out of scope | what's out | what's not in scope | beyond our remit | outside our remit | outside your remit | outside the remit
    exclusions | excluded | limits of the role | limits | where your job ends | where our job ends | where it stops | where we stop | non-goals | not goals | non-responsibilities
    not responsible for | we are not responsible for | you are not responsible for | the @ is not responsible for | does not do | doesn't do | does not include | not included
    not expected of you | you're not expected to | you are not expected to | nobody expects you to | the committee shall not | the @ shall not | the @ does not | the @ must not
    don't ask us about | do not ask us for | don't come to us for | please don't ask us | ask somebody else for | belongs elsewhere | lives elsewhere | goes elsewhere | elsewhere
    what belongs to others | what belongs to somebody else | no longer ours | hands off | leave alone
  `,
  holders: `
    who does it now | who does this now | who is doing it now | who does it at the moment | who's doing it | who does this | who does it | who has it | who has this role | who holds it
    who holds this role | who holds the post | who is in it | who's in it | who's in the team | who is in the team | who is on the team | who's on the rota | who is on the rota | who's who
    who is who | who we are by name | currently | current holder | current holders | post holder | postholder | held by | filled by | role filled by | the people | the team | our people
    our team | team members | members of the @ | people in the @ | faces | who to find | people in it | the crew | our crew | who's on it | right now it's | at the moment | who fills it
    seats | membership | composition | composition of the committee | who sits on it | who sits on the @ | people on the @
  `,
  other: `
    what we offer | what we offer you | we offer | what you get | what's in it for you | benefits | perks | pay | pay and benefits | salary | pay and hours | hours | working hours | hours and pay
    holidays | how to apply | apply | to apply | interested | closing date | the process | hiring process | interview process | next steps | contact | contacts | how to reach us | reach us
    how to contact us | where to find us | find us | get in touch | questions | any questions | how to get help | links | useful links | further reading | see also | resources | documents
    history | how it came about | where we come from | background | meetings | our meetings | rituals | when we meet | quorum | quorum and meetings | minutes | agenda | review | reviews
    notes | open points | open questions | to do | roadmap | our roadmap | plans | current projects | what we are working on | what we're working on | what's next | this quarter | news
    reports to | who you report to | reporting line | line manager | your manager | where you sit | location | place of work | contract | terms | conditions | probation | training | your first week
    your first month | first 30 days | the first 90 days | onboarding | how to get promoted | promotion | career path | growth | how you grow | where you can go from here | levels | grades
    how do i get promoted | what about managers | escalation | when to escalate | in an emergency | what to do if it breaks | what to do in an emergency | how to page us | on call | rota | schedule | calendar
    dates | deadlines | when | where | why we write this down | how to read this page | how to use this page | about this page | what this page is | legend | definitions | terms and definitions | terms of reference | rules | using @ | using with @ | usage with @ | the parameters | parameters | options | arguments | working with @ | compatible with | supports | actions from last time | last time | last week | this week | next week | before you start | day one
    glossary | examples | example | frequently asked questions | faq | lessons learned | what we learned | what went well | what went badly | decisions | actions | action items | attendees
    policy | policies | procedure | how to order | how to book | how to request access | how to set it up | installation | getting started | setup | usage | configuration | troubleshooting
    the company | about the company | our company | our values | culture | equal opportunities | data protection | signature | version | changes | change log | approval | decision rights | authority
    powers | budget | risks | health and safety | safety | strategy | strategies | vision | what we do with these | goals | frustrations | pains | quote | how we run retros | who is invited
    before the meeting | after the meeting | open issues | why we chose this | what is this | what it costs | costs | how long it takes
    frontend | backend | databases | networking | leadership | mentoring | communication | planning | quality | craftsmanship | delivery | technical skills | testing | teamwork | junior | senior | principal
  `,
};

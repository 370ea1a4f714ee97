import type { LabelledQuestions } from './labelled-questions.ts';

/** How people ask in English. Names and subjects stand as slots, so that nothing here belongs to one company. */
export const englishQuestions: LabelledQuestions = {
  summary: `
    what is a {role}
    what's a {role}?
    what is a {role}, in short
    who is the {role} and what are they for
    {role} in one sentence
    {role} in {level} sentences
    {role} in two sentences please
    {role} in two lines max
    {role} in one line?
    {role} one liner
    in short, what is the {role} focused on?
    in a nutshell, {role}
    {role} in a nutshell?
    {role} summary
    sumary of the {role} pls
    short summary of the {role} role please
    give me the gist of {role}
    short description of the {role}
    Writing a job ad, can I get the short description of a {role}
    quick definition of {role} for a slide
    define {role}
    what does {role} mean
    what's the {role} role about
    what is the {role} role about in short
    what's a {role} for, seriously, short version
    explain to my mum what a {role} is, short
    explain {role} like I'm five
    elevator pitch for {role}
    tldr {role}
    tl;dr on the {role}
    briefly describe the {role}
    describe the {role} in a few words
    give me an overview of the {role}
    in plain words, what is a {role}
    new here, what's a {role} briefly
    what kind of role is {role}
    how would you sum up the {role} in one line
    I never heard of a {role}, what is that in short
    for a newcomer: what is the {role}
    intro to the {role} role, just a sentence or two
    {role} - whats that in short
    one paragraph about the {role}
    can you summarise what the {role} is about
    a quick blurb on {role} for the website
    {role} explained simply
    {role} short version
    {role} description
    tell me in short what this {role} is
    so what is a {role}, I have no clue
    who or what is the {role} anyway, two sentences will do
    I keep hearing about the {role}, what sort of job is that
    what would you tell a new colleague a {role} is
    how would you explain the {role} to a visitor
    could you sketch the job of the {role} for me
    describe in brief the person we call {role}
    a quick picture of the {role} job please
    what kind of job does the {role} have, roughly
  `,
  mission: `
    what's the mission of our {role}
    mission of our {role} please
    what is the purpose of our {role}
    why do we have a {role} at all
    what's my mission
    what's the mission of the {role}?
    mission of the {role}
    {role} mission
    mission statement of the {role}, official wording
    what is the purpose of a {role}
    why does the {role} exist
    why do we have a {role}
    what's the point of having a {role}
    core responsibility of the {role}, one sentence
    the {role}'s core responsibility?
    what are they here for, the {role}, in the official wording
    reason to exist for {role}
    what is the {role} trying to achieve overall
    what's the overall goal of the {role}
    what is the aim of the {role} role
    what are {role} people ultimately there for
    what's the {role}'s raison d'etre
    what is a {role} ultimately supposed to achieve
    what does the mission say for {role}
    how is the mission of the {role} worded
    what does the {role} stand for as a mission
    why would a company need a {role}, what's the purpose
    what is the big goal behind the {role}
    purpose of {role} in this company
    what's the north star of the {role}
    to what end do we employ a {role}
    mision of {role}
    what are we trying to achieve by having a {role}
    what would be missing if there were no {role}
    why did somebody invent the {role}
    what is the one thing the {role} is here to achieve
    why does the {role} exist in the first place
    what is the greater aim behind the {role}
    what does the {role} want to bring about in the end
    why on earth do we pay a {role}
    what is the {role} striving for
    the deeper sense of having a {role}
  `,
  responsibilities: `
    tell me everything {role} takes care of
    tell me everything the {role} takes care of
    what is on the {role}'s plate day to day
    what's on {role}'s plate
    what does the person running {role} do all day
    what is {role} here for exactly
    what exactly is {role} there for
    what all does {role} cover
    what falls into {role}'s lap
    what keeps {role} busy
    what would land on my desk as {role}
    what does a normal week of {role} consist of
    spell out what {role} has to do
    what are the {role} people paid to do
    everything {role} is in charge of, please
    what do we have {role} for in daily work
    which jobs does {role} get done
    {role} - what are they responsible for
    {role}: what are they in charge of
    what's in scope for {role}s
    what's in scope for {role}, only {thing} or {thing} as well
    what are {role} people there for
    list me everything the {role} answers for
    list all the things {role} is there for
    what does our {role} actually do all day
    what does {role} do with their time
    what would I be doing as {role}
    what lands on the {role}'s desk
    what is on the {role}'s plate
    which jobs are the {role}'s
    everything {role} has to do please
    walk me through the {role}'s work
    what does our {role} do
    what does the {role} actually do here
    what are the duties of our {role}
    what is our {role} responsible for
    what keeps the {role} busy
    what does the {role} spend the day on
    what is a {role} there for day by day, the tasks
    list the duties of the {role}
    list the duties of the {role} please, I need it for {thing}
    list the tasks of the {role}
    so what do {role}s do all day
    give me the tasks of the {role}, it's for {thing}
    my responsibilities
    what is my job
    what do I have to do
    what are my responsibilities
    what are my duties
    what am I responsible for
    what does a {role} do
    what does the {role} do all day
    what do {role} people do
    what do you do as a {role}
    whats a {role} doing all day long
    {role} responsibilities
    {role} duties
    {role} tasks
    duties of the {role} please, for a job posting
    what are the responsibilities of the {role}
    list everything a {role} is responsible for please
    what is a {role} responsible for?
    what is the {role} accountable for, full list
    what is a {role} on the hook for? bullet list please
    what exactly falls under the duties of a {role}
    which duties has a {role}
    what is on the plate of a {role} here? every bullet pls
    remit of a {role}, the whole list
    what is the {role} in charge of here
    what's in scope for {role}
    what is in the {role}'s job
    hr wants the tasks of the {role} for a contract, got a list?
    tasks of the {role}? I need it for the org handbook
    starting as {role} on monday, what am i on the hook for
    I start as {role} next week, please which are my responsibilities?
    {role} responsibilities, need bullet points for a slide
    give me all the responsibilities of the {role}
    what belongs to the job of a {role}
    what does a {role} take care of
    what is expected of a {role} day to day
    job description of {role}
    what would I be doing as a {role}
    what's the day to day of a {role}
    main job of the {role}
    what are the main duties of {role}
    what work lands with the {role}
    what does my {role} actually do
    what things does the {role} handle
    what does the {role} look after
    show me the {role}'s obligations
    what's a {role}'s to do list
    assignments of the {role}
    what are {role}s expected to do
    what does it take to be a {role}, I mean the duties
    what jobs are done by the {role}
    everything {role} has to do
    what does {role} answer for
    the {role}'s primary responsibility?
    what is the main responsibility of the {role}
    {role} responsabilities
    wat does teh {role} do, responsibilitys
    {role} responsable for what
    what are they responsable for, {role}
    dutys of {role}?
    what tasks are the {role}'s
    what's a typical day of a {role}
    what can I expect from a {role}
    what should the {role} be doing
    writing my self review, what are a {role}'s duties
    what's a {role} supposed to do about {thing}
    what does the {role} have to do with {thing}
    what part of {thing} is on the {role}
    what's on the plate of our {role} all day
    what does our {role} actually do all day long
    how does the {role} spend the working day
    what does a day of the {role} look like
    what jobs land on the desk of the {role}
    what would I be doing if I were the {role}
    which chores fall to the {role}
    what is a {role} meant to take care of around here
    what work is expected from the {role} day in day out
    what does the {role} get up to between nine and five
    which tasks are on the {role}'s list
    tell me the duties that come with being {role}
    what do I hire a {role} to do
    what is the {role} supposed to get done
    if I become {role}, what will be my job
    what all does the {role} have to handle
    what does the {role} deal with, the main things
  `,
  metrics: `
    what day does {thing} {thing}
    what day do {thing} come
    what day is {thing} paid
    which day of the week is {thing}
    on which days does {thing} run
    what time is {thing}
    what time does {thing} start
    when on {thing} does {thing} go out
    by what time in the morning is {thing} {thing}
    by what time are the {thing} done
    when do we {thing} the {thing}
    when's {thing} in {thing}
    when's the {thing} open
    asked for a new {thing}, when do I get it
    waiting on {thing}, how many days does that normally take
    waiting for {thing}, how long does that take
    {thing} is down, how long till someone looks
    {thing} is broken, how long until somebody comes
    {thing} - how many hours do we have to tell {thing}
    how long for a new {thing}
    how long for {thing} on {thing}
    how long till we know if {thing} is {thing}
    how long does the {thing} run
    how long does {thing} run
    how long may {thing} hang in {thing}
    length of our {thing}
    how old must {thing} be before we {thing} it
    how old may {thing} get
    how hot and for how long does {thing} get {thing}
    how big may {thing} be
    how big may the first {thing} be
    how big a {thing} can {role} give
    how big a {thing} can {role} give on their own say so
    how high a {thing} may {role} grant
    how much may {role} {thing} without asking anyone
    how much may the {thing} order without asking anyone
    how much can {role} spend without approval
    how much can {role} sign for alone
    worst case how much {thing} do we lose if {thing} {thing}
    how much {thing} may get lost
    how many {thing} do they {thing} with before {thing}
    smallest {thing} we need to work on
    minimum age for {thing}
    opening hours of {thing}
    at what {thing} do we stop {thing}
    up to what price can we {thing} without asking {thing}
    what is {role} judged by
    what is the {role} judged on
    what does {role} have to reach
    numbers {role} has to reach
    how is {role}'s success counted
    how do you measure if {role} did well, in numbers
    which targets does {role} have to hit
    what marks does {role} have to hit
    what's the bar for {role}, in figures
    how often are {thing} taken out for {thing}
    how often does {thing} have to be looked at
    if my {thing} didn't come, how fast do I get another one
    if {thing} is missing, how fast do I get {thing}
    what does a {thing} cost
    what does the cheapest {thing} cost
    what share of {thing} may come back
    at what {thing} do we {thing}
    from what sum on do we need {thing}
    until when can a {thing} place {thing} for tomorrow
    until when can {thing} still {thing}
    by when should {thing} lie in {thing}
    when is the last {thing}
    when are {thing} renewed
    how many {thing} do we have in stock
    how far ahead must {thing} be booked
    how many seconds until {thing} {thing}
    for how long can somebody keep {thing}
    how long are {thing} stored
    how cold must {thing} be stored
    how many hours before {thing} must {thing} be told
    how long does a {thing} sit in {thing} at least
    what temperature may {thing} have at most
    how high may {thing} get before {thing}
    which KPIs does {role} have
    {role} - which figures are they measured by
    how do we tell whether {role} does a good job, figures please
    which figures does {role} have to hit
    what numbers is {role} held to
    by which numbers do we judge {role}
    what has to be true for {role} to have done well
    when has the {role} done a good job
    how long do we keep {thing} that {thing} forgot
    how long is {thing} kept
    how long does {thing} stay {thing}
    how far ahead of {thing} do I hear whether {thing}
    how far in advance is {thing}
    how early must {thing} be {thing}
    when are {thing} for {thing} done
    when does {thing} have to be ready
    till when can {thing} change {thing}
    until when can I {thing} my {thing}
    up to when may {thing} be {thing}
    from which amount do I need {thing}
    from how much on do we need {thing}
    above which sum does {thing} need {thing}
    up to what amount may {thing}
    how many days before {thing} do we have to {thing}
    how many {thing} do I need to {thing}
    how full should {thing} be
    how hot must {thing} be when it {thing}
    how often does somebody {thing} the {thing}
    how often do we {thing}
    how often is {thing} checked
    how much may {thing} cost
    how much of {thing} should {thing}
    what's the most {thing} we accept
    what's the deadline to {thing}
    what are the {role}'s KPIs
    tell me what the {role}'s targets are
    KPIs for our {role}
    how would I know whether the {role} does a good job
    how can I tell if a {role} is any good
    what do we want to see from a {role}, in numbers
    deadline for {thing}
    deadline for {thing} after {thing}
    time limit for {thing}
    is there a time limit for {thing}
    target for {thing}
    target {thing} for {thing}
    limit on {thing}
    max {thing} for {thing}
    maximum time for {thing}
    minimum {thing} for {thing}
    minimum {thing} we aim for
    lowest {thing} we accept for {thing}
    acceptable {thing} for {thing}
    allowed {thing} in {thing}
    required {thing} of {thing}
    which {thing} do we promise for {thing}
    what {thing} did we promise to {thing}
    what {thing} do we owe {thing}
    what share of {thing} do we have to {thing}
    what part of {thing} has to be {thing} in time
    what percentage of {thing} do we {thing}
    what standard does {thing} have to meet
    which standard must {thing} reach
    which {thing} score is good enough for {thing}
    what {thing} rate does {thing} need
    what {thing} rate should {thing} have
    what {thing} must {thing} reach
    what accuracy must {thing} have
    how accurate must {thing} be
    how precise is {thing} supposed to be
    how wrong may {thing} be
    how far off may {thing} be
    how clean must {thing} be
    how big a {thing} may we have
    how long do we have to {thing}
    how much time do we have to {thing} a {thing}
    how much time may pass until {thing}
    how long until {thing} is {thing}
    how long does it take until {thing} is {thing}
    how long after {thing} is {thing} {thing}
    somebody {thing}, how long until that counts
    someone asks for {thing}, how many days until they get it
    a {thing} comes in, how soon is it {thing}
    when a {thing} {thing}, how soon is it {thing}
    when {thing} is {thing}, how quickly must someone {thing}
    if a {thing} {thing}, how fast is it {thing}
    if {thing} is lost, how soon is it {thing}
    once {thing} is {thing}, how many hours until {thing}
    after how many days is {thing} {thing}
    after what time is {thing} {thing}
    at what point do we {thing}, in hours
    how soon after {thing} must {thing} be {thing}
    how quick must {thing} be
    how quick is {thing} dealt with
    how many {thing} a month
    how many {thing} per month do we do
    how many {thing} a day are {thing}
    how many {thing} per quarter
    how many {thing} do we want from {thing}
    how many {thing} at least
    how many {thing} may go wrong
    how many complaints about {thing} are ok
    how regularly is {thing} {thing}
    how regularly do we {thing} {thing}
    how often do we {thing} {thing}
    how often do we have to {thing}
    how often does {thing} get {thing}
    every how many {thing} is {thing} {thing}
    from how many {thing} on does {thing} go through {thing}
    from which amount on does {thing} need {thing}
    up to what amount can I {thing} without {thing}
    by what date must {thing} be {thing}
    by which day of the month is {thing} {thing}
    until what hour can I {thing}
    when at the latest is {thing} {thing}
    when does {thing} have to be {thing} by
    when is {thing} due
    what's the turnaround time of {thing}
    what's the waiting time for {thing}
    what's the goal for {thing}
    what's our goal for {thing} in numbers
    is there a number for {thing}
    is there a target for how fast {thing}
    any SLA for {thing}
    {thing} SLA
    {thing} target
    response time for {thing}
    how many times an hour is {thing} {thing}
    how many times a week is {thing} {thing}
    how many times a month does the {role} {thing}
    how often is {thing} {thing}
    how often is the {thing} {thing}
    how soon does a {thing} hear back
    how soon do {thing} get an answer
    how soon must a {thing} be answered
    how soon is {thing} {thing}
    within how many days must {thing} be {thing}
    within how many hours is a {thing} {thing}
    how many days does {thing} take at most
    how many days do we have for {thing}
    how many minutes may {thing} {thing}
    how late may {thing} be
    from what {thing} on do we need {thing}
    above which {thing} do we need {thing}
    from how much on is {thing} needed
    how many {thing} do we need for {thing}
    how long may {thing} wait for {thing}
    how fast must the {role} come when {thing}
    how fast is {thing} when {thing}
    until when must {thing} be {thing}
    what time must {thing} be {thing} by
    how many {thing} have to be {thing}
    how much of {thing} must be {thing}
    how many {thing} does the {role} have to {thing}
    how warm must {thing} be
    how far may {thing} be off
    how often does the {role} {thing} {thing}
    from what {thing} on does the {role} need {thing}
    when are {thing} {thing} at the latest
    how often are {thing} {thing}
    by when does the {role} {thing}
    my metrics
    KPIs of a {role}
    metrics of a {role}
    targets of the {role}
    KPIs of the {role}
    figures of a {role}
    what am I measured by
    {role} metrics
    {role} KPIs
    success metrics of {role}
    {role} success criteria
    how do we measure a {role}?
    how is the {role} measured
    how do we measure if a {role} is doing ok? kpis or so
    how do we measure whether a {role} does a good job, are there hard numbers?
    how do we know a {role} does well
    what does success look like for {role}
    what does good look like for a {role}, in numbers
    which numbers is the {role} judged by
    what targets does the {role} have
    targets for the {role}?
    what goals in numbers does a {role} have to hit
    what {thing} is a {role} held to?
    whats the {thing} target a {role} has to hit
    what {thing} target does the {role} have
    what's the target for {thing}
    what's the SLA for {thing}
    what's our SLO for {thing}
    is there an SLA on {thing}
    how fast must a {thing} be
    how fast does {thing} have to be {thing}
    how quickly must {thing} be {thing}
    how quickly does the {role} have to answer
    how quickly do we get an answer to {thing}
    how soon does {thing} have to be {thing}
    how long may {thing} take
    how long should {thing} take at most
    how many {thing} may there be
    how many {thing} per week are allowed
    what percentage of {thing} has to be {thing}
    what share of {thing} must be {thing}
    how high must the {thing} be
    how low must {thing} be
    what's the maximum {thing}
    what's the allowed {thing}
    what is the limit for {thing}
    what's the threshold for {thing}
    by when must {thing} be {thing}
    when is {thing} considered successful
    when is {thing} done well
    what figure is set for {thing}
    how is success measured for {thing}
    how is {thing} measured
    what's the metric for {thing}
    what is the success metric for {thing}
    what's the benchmark for {thing}
    how good does {thing} have to be, in numbers
    what number is {thing} judged by
    what response time is promised for {thing}
    what's the deadline for {thing}
    within what time is {thing} {thing}
    how much {thing} is ok
    what {thing} do we aim for
    which {thing} is the {role} aiming for
    yardstick for a {role}
    what would make a {role} successful, hard figures please
    how are {role}s evaluated
    what's the scorecard of the {role}
    what performance figures does a {role} have
    what numbers should a {role} show at the end of the year
    {role} okrs
    how do I know the {role} is doing a good job
    {role} sucess metrcis
    how much downtime is the {role} allowed
    which availability is the {role} held to
    what does the {role} have to achieve to be called successful
    how often must {thing} be {thing}
    how big may {thing} get
    what's the turnaround for {thing}
    what response time does the {role} promise
    which metric goes with {thing} for the {role}
    what's success for {thing}
    how exact must {thing} be
    what error rate is acceptable for {thing}
    how would I notice that the {role} is doing well
    how do we tell a good {role} from a poor one, in figures
    what would a {role} be measured against
    by which yardstick is the {role} judged
    what figures does the {role} have to hit
    which numbers does the {role} get measured by
    when has the {role} had a good year
    when would you say the {role} did a great job
    what must be true for the {role} to count as successful
    how can anybody tell if the {role} delivers
    what does the {role} have to reach this year, in numbers
    what is the {role} graded on
    which targets hang over the {role}
    is there a scoreboard for the {role}, and what is on it
    what do we hold the {role} to
    what would make the boss happy with the {role}, numbers please
    how long may {thing} take at most
    how long is {thing} allowed to {thing}
    how long before {thing} does {thing} have to be {thing}
    how much of {thing} may be {thing}
    how many of the {thing} have to be {thing}
    how many {thing} can we get wrong
    how far ahead must {thing} be {thing}
    how early does {thing} have to be {thing}
    how close to {thing} do we have to be with {thing}
    how happy do {thing} have to be with us
    what share of {thing} should be {thing}
    what portion of {thing} has to {thing}
    what rating do we want for {thing}
    what score are we after with {thing}
    what level of {thing} is acceptable
    what amount of {thing} is too much
    from which amount on do I need {thing}
    up to which sum can {thing} be {thing}
    until when must {thing} be through
    by what time is {thing} to be {thing}
    how quickly is {thing} {thing} after {thing}
    how often do we have to {thing} the {thing}
    how many times a year is {thing} {thing}
    how big may {thing} be at most
    how rarely should {thing} happen
    what's the longest {thing} may {thing}
  `,
  capabilities: `
    what must someone be able to do to work as {role}
    what must somebody bring along to be a {role}
    what do you have to be good at as a {role}
    what does it take to become a {role}
    {role} capabilities
    capabilities of the {role}
    capability ratings for {role}
    which capabilities does a {role} need
    what capabilities must a {role} have and at what grade
    how good are {role}s supposed to be at {thing} - competent, advanced?
    how strong must a {role} be in {thing} and {thing}, competent or advanced?
    how good must a {role} be at {thing}
    how good does a {role} need to be at {thing}
    how much {thing} must a {role} know
    how well does the {role} know {thing}
    how deep does the {role}'s {thing} go
    how skilled is a {role} in {thing}
    how much experience with {thing} does a {role} need
    what proficiency in {thing} is asked of a {role}
    what level of {thing} does a {role} need, expert?
    competencies of the {role}
    {role} competences
    competency profile of {role}
    expertise of a {role}
    what is a {role} expert in
    in what is the {role} advanced
    what does a {role} have to master, expert or competent
    what should a {role} be strong in
    proficiency list for {role}
    what must a {role} be competent at
    in which fields is a {role} rated advanced
    what are the {role}'s strengths according to the profile
    how proficient in {thing} should the {role} be
    rating of {thing} for {role}
    which grade has {thing} for the {role}
    does it say advanced or competent for {thing} in the {role} profile
    what know-how in {thing} does the {role} bring, expert or basic
    how strong is the {role} in {thing}
    the {role}'s {thing}: competent or expert
    capabilties of {role}
    how solid must the {thing} of a {role} be
    what qualifications does a {role} need
    what do I need to know to become a {role}
    what must a {role} be good at
    how much of an expert in {thing} is the {role}
    what should somebody have learned before they start as a {role}
    what does one have to know to work as {role}
    what must a person be able to do to become {role}
    what sort of know-how does the {role} bring
    what would I have to be good at to be a {role}
    what does it take to be the {role}
    which strengths does a {role} need
    what talents do we look for in a {role}
    what training should a {role} have had
    if I wanted to be {role}, what would I have to master
    what expertise sits with the {role}
    what kind of knowledge is required of the {role}
    what are the must-haves for a {role} candidate
  `,
  skills: `
    what does one have to master to be {role}
    what do you need to be good at in {role}
    which abilities does {role} need
    which abilities does the {role} need
    what must someone in {role} know
    what would I have to learn for {role}
    what know-how does it take for {role}
    what should a candidate for {role} be able to do
    {role} - what do they have to be good at
    what do I have to learn if I want to join {role}
    what should I be good at to work in {role}
    what skills does our {role} need
    what must a {role} be able to do
    what skills do I need
    my skills
    {role} skills
    skills of the {role}
    what skills should a {role} have
    which skills does a {role} need
    skill matrix of the {role}
    skill areas of {role}
    skill list for {role}
    what does the skill sheet for {role} say about {thing}
    {role}: which skills are listed under {thing}?
    what should a {role} be able to do around {thing}, acc. to the skills list?
    in the {role} skill areas what is written under {thing}?
    what should a {role} be able to do
    what is a {role} able to do in {thing}
    what must a {role} be able to do when it comes to {thing}
    what can a {role} do
    skillset of a {role}
    skill set needed for {role}
    what do I have to learn to be a {role}
    what does a {role} know how to do
    {role} skils
    abilities of the {role}
    what abilities are asked of a {role}
    which skills about {thing} does the {role} need
    list the skills for {thing} of a {role}
    what does the skills page say for {role} on {thing}
    what {thing} skills does a {role} have
    {thing} skills of {role}
    skills in {thing} for the {role}
    which statements are in the {role} skill matrix on {thing}
    what should I learn about {thing} as {role}
    what do {role}s need to be capable of, skill-wise
    what are the skill areas for a {role}
    which skills would I put in a job ad for a {role}
    what craft does a {role} have to be at home in
    what can a {role} do that others cannot
    what abilities are listed for the {role}
    what does the skills page say about the {role}
  `,
  artifacts: `
    what comes out of {role}'s work, in documents
    which papers does {role} produce
    what documents do I get from {role}
    what does {role} write down and hand over
    which reports come from {role}
    what can I expect on paper from {role}
    which lists and plans does {role} keep
    which papers and files come out of {role}
    what papers does the {role} hand in
    which documents do I get from {role}
    what does {role} put on paper
    which reports does {role} write
    what do we get in writing from the {role}
    what comes out of {role} at the end of the month
    what do I deliver
    {role} deliverables
    {role} artifacts
    artefacts of the {role}
    {role} outputs
    what does a {role} deliver
    what does a {role} produce
    what does a {role} hand over at the end
    what does a {role} actually hand over at the end, templates? docs?
    which documents come from the {role}
    what deliverables come out of {role}
    what work products does the {role} leave behind
    what are the outputs of a {role}
    what results does the {role} hand in
    what do I get from the {role} in the end, tangible things
    what does the {role} create
    what files or documents does the {role} make
    which reports does the {role} write
    which templates does the {role} provide
    what things are produced by a {role}
    what comes out of the {role}'s work
    what does the {role} publish
    list of deliverables for {role}
    what tangible results does a {role} have
    end products of the {role}
    what does the {role} turn in
    what paperwork does the {role} produce
    what does a {role} put on the table at the end
    what does the {role} ship
    which artefacts is a {role} expected to hand over
    what would a {role} hand me
    {role} work results
    what documents does a {role} keep
    deliverabels of the {role}
    what leaves the desk of the {role}
    what will I get from the {role} in the end
    what comes out of the work of the {role}
    what does the {role} hand over when finished
    what is there to show after the {role} has done the work
    which papers and files come from the {role}
    what can I hold in my hands once the {role} is done
    what things does the {role} leave behind
    which products of the {role}'s work are there
    what does the {role} turn out
    what do others receive from the {role}
  `,
  interactions: `
    which teams does {role} cooperate with
    which teams does the {role} cooperate with
    which departments does {role} work with
    who does the {role} deal with
    who does {role} deal with day to day
    who are the people {role} talks to
    which colleagues does {role} need for the work
    who hands things over to {role}
    with which roles does {role} have to do
    who is {role} in touch with
    who is the {role} in touch with
    who's the {role} in contact with
    whom does the {role} hand things to
    who works with me
    who do I work with
    {role} works with
    who does the {role} work with
    who does a {role} work with most
    with which other roles is the {role} working and how often?
    how often does {role} meet with the {role} people and about what
    how often does the {role} meet the {role}
    how often does {role} meet {role}
    how often do {role} and {role} talk
    how often do the {role} and the {role} sit down together
    how frequently does the {role} speak to {role}
    what do {role} and {role} do together, and how often
    what does the {role} do for the {role}
    What can us {role}s get from the {role}? who provides what to who
    what does the {role} provide to the {role}
    what does {role} get from {role}
    what does the {role} hand to the {role}
    {role} interactions
    who does the {role} talk to regularly
    who are the {role}'s closest colleagues
    which roles does the {role} depend on
    who depends on the {role}
    who does the {role} serve
    who are the counterparts of the {role}
    which roles is the {role} in touch with
    touchpoints of the {role}
    who does the {role} deal with every week
    whom does the {role} meet daily
    who do {role}s sit down with weekly
    interfaces of the {role}
    who will I be working with as a {role}
    when do {role} and {role} meet
    what goes from the {role} to the {role}
    who are the stakeholders of the {role}
    who gets things from the {role}
    whom does the {role} report problems to weekly
    who gives the {role} their input
    who does the {role} consult
    what's between {role} and {role}
    relationship between the {role} and the {role}
    contact points of {role} with other roles
    is the contact of {role} and {role} weekly or monthly
    how regular is the exchange between {role} and {role}
    who are the {role}'s partners in daily work
    interaction partners of the {role}
    whom does the {role} have to do with
    who are the people the {role} meets a lot
    with whom is the {role} in touch all the time
    which colleagues does the {role} rely on
    who sits in meetings with the {role}
    who hands things to the {role} and who gets things from them
    which other roles does the {role} bump into every week
    who does the {role} talk to, and how often
    whom would the {role} call most days
    who gets something from the {role}
    between {role} and {role}, what goes back and forth
    which people depend on the {role}
  `,
  principles: `
    what are my principles
    {role} principles
    principles of the {role}
    which core principles do the {role}s follow
    which core principles do the {role} follow? someone said '{thing}'
    what are the core principles for the {role}? something with {thing} wasn't it
    what rules does the {role} live by
    what does the {role} believe in
    values of the {role}
    philosophy of the {role}
    guidelines the {role} follows
    golden rules of the {role}
    mantra of the {role}
    what's the {role}'s motto
    which principles guide the {role}
    by which principles does the {role} work
    what does the {role} stand for, principles please
    what principle does the {role} have about {thing}
    what do {role}s think of {thing}, any principle?
    tenets of {role}
    what are the ground rules in {role}
    beliefs of the {role}
    {role} principels
    what does the {role} never compromise on
    how does the {role} decide, which principles
    creed of the {role}
    core values {role}
    which values does the {role} work by
    what rules do the {role} people set themselves
    by which convictions does the {role} act
    what is the {role}'s attitude to work
    what is sacred to the {role}
    what would the {role} never compromise on
  `,
  ownership: `
    what do I own
    which areas does the {role} own?
    what areas are owned by the {role}
    what does {role} own?
    what does the {role} own
    {role} ownership
    areas of ownership of the {role}
    key areas of {role}
    key areas of ownership {role}
    what's in the {role}'s area
    which area belongs to the {role}
    what is the {role}'s turf
    territory of the {role}
    what belongs to the {role}
    which systems are owned by {role}
    what's under {role} ownership
    which fields does the {role} own
    what all do {role}s own
    list the ownership areas of {role}
    which topics are in {role} hands
    domains owned by the {role}
    what is {role}'s own area
    what is owned by the {role}
    what territory belongs to the {role}
    which areas are in the hands of the {role}
    what is theirs alone, the {role}'s
    over what does the {role} have the say
    which fields does the {role} answer for
    what falls under the {role}
  `,
  collaboration: `
    how does {role} work together with {role} and the others
    how do {role} and the others work together
    how does the {role} get along with the other teams, by the documents
    who does the {role} collaborate with
    who does the {role} collaborate with according to the docs
    with whom does the {role} work together
    which other roles do {role}s team up with
    {role} collaboration
    collaboration model of the {role}
    how is the {role} supposed to work together with {role} and {thing}?
    how's the {role} meant to work with {role}?
    how does the {role} cooperate with the {thing}
    how does the {role} cooperate with {role}
    how do {role} and {role} work together
    how does {role} collaborate with {role}
    how does the {role} partner with {role}
    cooperation of the {role} with others
    how should I work together with the {role}
    how does the {role} work with {thing}
    {role} - how do they work together with {thing}
    in what way does the {role} support {role}
    who do they colaborate with, {role}
    {role} who do they collaborate wit
    team work of the {role} with other teams
    with which teams does the {role} join forces
    working together with {role}s, how
    what does the collaboration with the {role} look like
    what does the {role} agree with {thing}
    how does the {role} help {thing}
    what does the {role} do with {thing} people together
    how does the {role} get along with other teams
    how do other departments work together with the {role}
    in what way does the {role} work with {thing}
    how is the cooperation between {role} and the rest organised
  `,
  tech: `
    what programs do I need to learn if I join {role}
    which programs does {role} run on
    which software does {role} use every day
    what systems do {role} people log into
    which apps do I need as {role}
    what tools does our {role} work with
    what tools do I use
    {role} tech stack
    {role} tools
    preferred stack for {role} pls
    what stack do the {role}s use
    which tools do {role}s prefer to work with over here? {thing} or something else?
    {role} workstyle and preferred stack pls
    what tools does the {role} use
    which tools does a {role} work with
    which technologies does the {role} use
    technology used by the {role}
    which software does a {role} use
    what programming language do {role}s write
    in which language does the {role} code
    what's the working style of the {role}
    {role} working model
    workstyle of the {role}
    how do {role}s like to work, style of work
    way of working of the {role}
    what's in the toolbox of the {role}
    toolset of a {role}
    tooling of {role}
    which systems does the {role} work in
    what programs should I install as a {role}
    which apps do the {role}s use
    does the {role} prefer {thing} or {thing}
    what's the {role}'s favourite {thing} tool
    preferred tech of {role}
    tech used in {role}
    which frameworks and languages does the {role} use
    what platform does {role} run on
    {role} stack
    what equipment does the {role} use
    working hours model or way of working for {role}
    which {thing} does the {role} use
    what {thing} tool does the {role} use
    with which programs does the {role} work
    what does the {role} have installed on the computer
    what do they use for work at the {role}'s
    what machines and programs does a {role} need
    which apps does the {role} open every morning
    what gear does the {role} work with
  `,
  people: `
    who is on call for {role}
    who's on call for {role}
    who is on call in {role} right now
    who is on duty for {role}
    on call {role}
    {role} on call
    who has the pager for {role}
    who is on call {role} tonight
    who are the {role}
    who is the {role}
    who's the {role}
    who is our {role}
    who are our {role}
    and who are the {role}
    who are the {role} at the moment
    who exactly are the {role}
    who's our {role} these days
    who is our {role} by name
    what's the name of our {role}
    names of the {role}
    who is in {role}
    who is in the {role} team
    who's on the {role} team
    who all is in {role}
    who belongs to {role}
    which people are {role}
    which people belong to the {role}
    which colleagues are {role}
    members of {role}
    {role} members
    members of the {role} team
    people in {role}
    people of the {role} team
    {role} people
    people {role}
    list the people in {role}
    show me the people of {role}
    name the {role}
    who works as a {role}
    who works as {role} here
    who do we have as {role}
    who has the {role} role
    who holds the role of {role}
    who fills the {role} role
    who is {role} right now
    who is currently the {role}
    who is {role} at the moment
    who is the {role} today
    who is the {role} nowadays
    who is acting {role}
    give me the names of the {role}
    is there anybody in {role}
    is anybody {role} right now
    who are they
    who is that by name
    who is in it
    what are their names
  `,
  role: `
    {role}
    the {role}
    a {role}
    tell me about the {role}
    {role} please
    {role} role
    show me the {role}
    the {role} role
    info on {role}
    {role} card
    {role} profile
    {role} page
    I need the {role}
    and the {role}?
    and {role}?
    what about the {role}
    how about {role}?
    no, I meant {role}
    i meant {role}
    no the {role}
    sorry, I mean the {role}
    rather the {role}
    not that one, {role}
    do we have a {role}
    is there a {role} here
    where do I find the {role}
    what channel is the {role} in
    which channel belongs to the {role}
    where can I reach the {role}
    where do I ask the {role}
    how do I contact the {role}
    {role}?
    show {role}
    open {role}
    find {role}
    everything about {role}
    what do you know about the {role}
  `,
  levels: `
    what is a {role} at level {level} supposed to be able to do
    what does the top of the {role} ladder look like
    what does the highest level of {role} look like
    what does a beginner in {role} have to know
    first rung for {role} people, what is expected
    what is expected of somebody who just joined as level {level}
    {thing}: what's asked of a level {level} {role} there
    how much {thing} does a level {level} {role} lead
    what is expected of a brand new {role} on the very first rung
    what is expected of a beginner in {role}
    what does the first level of {role} ask
    what must someone starting as {role} be able to do
    what do you need at the top of the {role} ladder
    {role} level {level}
    my review is next week, {role}, level {level}
    talk with my manager on monday, level {level} {role}
    preparing the yearly talk, I am level {level}
    level {level} {role}
    {role} {level}
    {role} level {level} {topic}
    {role} {level} vs {level}
    {role} {level} and {level} {topic}
    what do i need to show for level {level} {role}
    level {level} vs level {level} {role}, whats the difference
    {topic} expectations for a {role} at level {level}?
    {topic} at level {level} {role}
    what does {topic} look like on level {level} for {role}
    how much {thing} and {thing} am i expected to know as a level {level} {role}
    how does {topic} change between {level} and {level} ({role} framework)
    does a level {level} {role} have to {thing} or only {thing}? whats under {topic}
    what is expected at level {level}
    is there anything about {topic} for level {level} {role} or is that blank
    {role} ladder: {thing} and {thing} expectations, level {level} compared to {level}
    baseline for a junior {role}, level {level}, all topics
    {topic} level {level} {role}?
    I'd love to jump from {level} to {level} as {role}. Which {topic} points would I have to prove?
    {role} level {level}, what's it say on {thing}, the {topic} bit
    what do I have to show for {topic} at level {level} as {role}?
    level {level} {topic} criteria pls
    {role} level {level}, {topic}. what's the bar?
    difference between level {level} and level {level} on {topic}?
    show me everything for a level {level} {role}
    what is expected from somebody who just joined as level {level}?
    compare level {level} vs level {level} on the {topic} side
    how does {topic} grow from the lowest level up to {level} in the {role} framework
    level {level} {role}: how much {thing} must they {thing}?
    we're hiring at level {level}, what {topic} can I ask for in the interview
    at level {level} do I have to {thing}? asking about the {topic} part
    how far apart are a level {level} and a level {level} {role} overall?
    I am level {level} {role}. which points are there for {topic}?
    what does a {role} at level {level} need to show
    {topic} expectations for level {level} {role}
    I'm a {role} on level {level}. what do you expect from me
    how good must {topic} be for a level {level} {role}
    what does {topic} mean on level {level} for {role}
    junior {role} ({level}): which {topic} skills
    just became {role}, level {level}. what is expected?
    difference {role} {level} and {level}
    how good does my {thing} have to be at level {level}
    what sets a {level} apart from a {level} in {thing}
    what separates a {level} from a {level}
    the jump from {level} to {level}
    from {level} to {level}, what changes
    my report is a solid {level}
    my colleague is a {level}, what can I expect
    I'm a {level}
    I'm at {level} as {role}
    highest level in the {role} ladder, what is expected there?
    what does the top level ask
    what's the lowest level of {role} about
    entry level {role}, what is asked
    what does the highest level of {role} demand
    and level {level}?
    what about {topic} at {level}?
    and {topic}?
    what about level {level} then
    what does level {level} say about {thing}
    what must I {thing} at level {level}
    do I need {thing} at level {level}
    is {thing} already expected at level {level}
    who is a level {level}
    what would a {level} do about {thing}
    criteria for level {level}
    requirements for {role} level {level}
    what's the bar for {level} on {topic}
    what's written for {topic} on {level}
    {topic} between {level} and {level}
    what do you have to do at {level} that you don't at {level}
    what more does a {level} do than a {level}
    for a {level}, what {topic} do we ask
    senior {role}: what is expected
    what makes a {role} senior
    interview for a level {level} {role}, what to look for in {topic}
    how do {level} and {level} differ in {topic}
    what must a {role} on rung {level} be able to do in {topic}
    what is a level {level} {role} supposed to do
    what do we ask of a {role} at grade {level}
    how good is a {role} at level {level}
    what would a {role} at {level} have to show
    I'm a {role} at level {level}, what would {level} ask of me
    what distinguishes the {level} from the {level} level of {role}
    difference between grade {level} and {level} in {role}
    what's the very top for a {role}
    what does the top of the ladder ask of a {role}
    {topic} of a {role} at {level}
    {topic} expectations for a level {level} {role}
    what should a level {level} be capable of in {topic}
    what is demanded on level {level}
    somebody on level {level} as {role}, what can I expect of them
    the bottom rung of {role}, what is asked there
    what separates level {level} and level {level} when it comes to {topic}
    my review is on Friday, {role}, {level}
    next month I am reviewed as {role} level {level}
    {role} level {level}, I have my appraisal soon
  `,
  next: `
    im a level {level} {role}, what comes next and what's missing
    {role} next {level}
    what comes after level {level}
    what comes after level {level}, I mean what would I have to add?
    level {level} {role} here, told in my 1:1 i need more {topic} to go up one. what does it say
    I'm level {level} and would like a promotion, what changes at the next one?
    my boss says promo from {level} to {level} in spring. what are the criteria i have to add ({role})
    I'm at {level}, what next
    I am at level {level}, what's missing for the next one
    what do I need for my next level
    what's missing for my next level
    what is the next step for a level {level} {role}
    {level} here, how do I get promoted
    how do I move up from {level}
    how do I get to the next level
    what do I have to do for a promotion
    how do I go up one level from {level}
    what's next after {level}
    next level for {role} at {level}
    how do I grow beyond level {level} as {role}
    promotion from level {level}: what's missing
    one level up from {level}
    the step after {level}, what's in it
    how do I become a senior {role}
    how can a {role} become senior
    my {role} is at {level} and wants to move up
    I want to be promoted, I'm a level {level} {role}
    what should I work on to reach the next level
    what gap is there between me at {level} and the next level
    {level} next
    next {level}
    what would I need on top of {number}
    what next?
    what's my next step
    what would I have to show to be promoted from {level} to {level} as a {role}
    I have been at level {level} for two years, what is missing for the next
    how do I get off level {level} as a {role}
    what stands between me and level {level}
    my colleague is a {role} on {level} and wants to move up, what does it take
    what has to change for me to reach {level}
    what more do they want from me at {level}
  `,
  which: `
    when is a {role} expected to {thing} a new {thing}
    when is a {role} expected to {thing} from scratch
    when may a {role} {thing} alone
    from which rung on does somebody {thing}
    from which level on does a {role} {thing}
    at which level do {role}s {thing} when {thing}
    at what point does a {role} {thing} others
    how many {thing} must a beginner in {role} be able to {thing}
    when do I have to be able to {thing}, which level is that
    from which level on does somebody {thing}
    from which level on do {role} {thing}
    from what level do people in {role} {thing} {thing}
    at what point on the ladder does a {role} {thing}
    which step is it where you {thing}
    how high up do I have to be to {thing}
    what level must I reach before I {thing}
    on which rung does {role} {thing}
    how senior must a {role} be to {thing}
    as of which level is a {role} expected to {thing}
    at what level does a {role} get to {thing}
    at what level does a {role} {thing} for us? is it under {topic}
    which level of {role} is supposed to {thing}, that's under {topic} right?
    which level is it that {thing}
    from what level on do people {thing}
    from which level do you have to {thing}
    when do people {thing} on their own?
    when does a {role} start to {thing}
    when do {role}s begin to {thing}
    when am I expected to {thing}
    at which grade does a {role} {thing}
    which grade {thing}
    what level does {thing}
    what level do I need to {thing}
    which level has to {thing}
    on which rung does a {role} {thing}
    how senior do you have to be to {thing}
    how far up must I be to {thing}
    at which stage do people {thing}
    when in my career do I {thing}
    which level mentions {thing}
    what level is {thing} at
    who has to {thing}, level-wise
    at what point is somebody trusted with {thing}
    on what level is {thing} expected
    what level says {thing}
    which level of the ladder asks for {thing}
    what grade is needed for {thing}
    when must a {role} be able to {thing}
    how high up do you {thing}
    when is a {role} expected to {thing}
    at which stage does a {role} have to {thing}
    on which rung does one {thing}
    at what point does a {role} start to {thing}
  `,
  ladder: `
    how many levels does the {role} ladder have
    how many levels do {role}s have
    how many levels can one reach as {role}
    how many steps are there on the {role} ladder
    how many levels are there for {role}
    how many levels are there for {role}s
    how many steps does the {role} ladder have
    how many rungs are there for {role}
    number of levels for {role}
    how far can you climb as {role}
    what is the top level for {role}
    {role} levels
    levels
    {role} ladder
    how many levels has the {role} progression framework and which topics
    what levels are there for {role}
    which levels does the {role} have
    career ladder of the {role}
    progression framework of the {role}
    how many levels are there
    career path of a {role}
    how does a {role} progress
    what does the {role} framework look like
    which topics are in the {role} framework
    levels of a {role}
    show me the levels
    all levels of {role}
    overview of the {role} levels
    growth path for {role}
    the {role} career levels
    what topics does the ladder have
    {role} {topic} at all levels
    how does {topic} develop over the levels for {role}
    how does {topic} evolve across levels
    {topic} for {role}, every level
    how many rungs are there for a {role}
    how far can a {role} climb
    what stages does a {role} go through
    what does the career of a {role} look like
    show the whole way up for a {role}
  `,
  compare: `
    compare {role} {thing}
    compare {role} with {thing}
    compare the {role} and the {thing}
    is {thing} with {role} or with {role}
    is {thing} with the {role} or rather with the {role}
    does {thing} belong to {role} or to {role}
    {thing}: is it {role} or {role}
    does the {role} {thing} or the {role}
    compare {role} {role}
    compare {role} and {role}
    compare {role} with {role}
    {role} vs {role}
    {role} versus {role}
    what's the difference between a {role} and a {role}?
    difference {role} {role}
    how does a {role} differ from a {role}
    {role} or {role}, what's the difference
    what distinguishes {role} from {role}
    what's different between {role} and {role}
    where do {role} and {role} overlap
    {role} compared to {role}
    what do {role} and {role} have in common
    side by side {role} {role}
    does {role} own {thing} or {role}?
    does {role} do {thing} or {role}
    is {thing} with {role} or {role}
    is {thing} {role} or {role}
    who owns {thing}, {role} or {role}
    who does {thing}: the {role} or the {role}?
    {thing}: {role} or {role}?
    is it the {role} or the {role} who does {thing}
    do I go to {role} or {role} for {thing}
    which of the two does {thing}, {role} or {role}
    compare {role}
    comparison of {role} and {role}
    what sets {role} apart from {role}
    is {role} the same as {role}
  `,
  who: `
    whom could I ask about {thing}
    whom can I ask about {thing}
    who could I ask about {thing}
    who can tell me about {thing}
    who all works with {thing}
    who can handle a {thing}
    who can fly a {thing}
    who is allowed to drive a {thing}
    who is allowed to use a {thing}
    need someone who gets {thing}
    need somebody with {thing}
    we need a person with {thing}
    looking for someone with {thing} for {thing}
    looking for someone with {thing} experience for {thing}
    is there anybody who can {thing} a {thing}
    is there anybody who can {thing} {thing}
    does anyone speak {thing}
    does anyone here speak {thing}
    can anyone speak {thing}
    can anybody here speak {thing}
    can anybody here {thing}
    can anyone of us {thing}
    can someone here {thing}
    anyone who speaks {thing}
    a {thing} is here and speaks only {thing}, who can help
    {thing} at the {thing}, who can {thing}
    {thing} at the door, who speaks {thing}
    I hurt {thing}, who's trained in {thing}
    my {thing} is a mess, who knows {thing}
    who understands something of {thing}
    who here could {thing}
    who has {thing} in their toolbox
    which people are good with {thing}
    which roles handle {thing}
    which roles take on {thing}
    which of our roles speak {thing}
    who has learned to {thing} without {thing}
    who has learned how to {thing} a {thing}
    who has been trained to {thing}
    who has a certificate in {thing}
    who could run {thing} for us
    who could teach me {thing}
    who around here can {thing} a {thing}
    who of us can {thing}
    who among us speaks {thing}
    who do I ask if I need {thing} done
    who do we have that knows {thing}
    who would be able to {thing} a {thing}
    who'd be able to explain {thing} to me
    who's any good at {thing}
    who's good with {thing}
    need help with {thing}, who's good with {thing}
    looking for somebody who can {thing}
    looking for someone good with {thing}
    any {thing} speakers here
    anyone here who can {thing}
    anyone able to {thing}
    anybody know their way around {thing}
    is there anyone who can {thing}
    is there someone who has {thing} skills
    do we have anyone who knows {thing}
    do we have people who can {thing}
    does anyone on any team know how to {thing}
    which of us knows {thing}
    which jobs ask for {thing}
    which roles have {thing} among their skills
    which teams have {thing} experts
    which positions need {thing}
    in which roles is {thing} needed
    for which jobs do you need {thing}
    where in the company is there {thing} know-how
    list the roles with {thing}
    name everybody with {thing} knowledge
    people with {thing} skills
    got a {thing} expert anywhere
    who can do {thing} around here
    who can do a {thing}
    who's got {thing}
    who's got {thing} skills
    who of you has {thing}
    {thing} people?
    {thing} people, who are they
    {thing} experts?
    any {thing} experts here
    any {thing} people around
    anybody familiar with {thing}
    anybody who has done {thing}
    anyone with {thing}
    anyone fluent in {thing}
    anyone into {thing}
    I'm looking for somebody who knows {thing}
    I'm looking for people with {thing}
    looking for someone with {thing} knowledge
    I need somebody who knows {thing}
    need someone who can {thing}
    which people work with {thing}
    which people know {thing}
    which colleagues can {thing}
    which of us know {thing}
    which roles list {thing}
    which role is strongest in {thing}
    where in the company do we know {thing}
    where does {thing} come up
    who do we have for {thing}
    who has {thing} knowledge
    who has done {thing}
    who has worked with {thing}
    who has to use {thing}
    who is certified in {thing}
    who is fluent in {thing}
    who is trained for {thing}
    who teaches {thing}
    who works with the {thing} software
    who works in {thing}
    who drives a {thing}
    who programs in {thing}
    who would know {thing}
    everyone who uses {thing}
    everybody who can {thing}
    people with {thing}
    who speaks {thing}
    who of us speaks {thing}
    does anybody here know {thing}
    does anyone of us know about {thing}
    who speaks {thing}
    who has a {thing}
    who has a {thing} here
    who understands {thing}
    who's into {thing}
    who knows {thing}
    who knows {thing}?
    who {thing}
    who knows about {thing}
    who knows something about {thing}
    which role needs {thing}
    which roles need {thing}
    who needs {thing}
    who is good at {thing}
    who is best at {thing}
    who's strong in {thing}
    who is an expert in {thing}
    who has expertise in {thing}
    who has advanced {thing}
    who writes {thing}
    who produces {thing}
    who makes {thing}
    who delivers {thing}
    who creates {thing}
    who uses {thing}
    who works with {thing}
    who here works with {thing}
    who masters {thing}
    who can {thing}
    who can do {thing}
    who does {thing} here
    who does the {thing}
    who does {thing}
    who deals with {thing}
    list everyone who deals with {thing}
    list all roles that use {thing}
    list everybody with {thing}
    all roles with {thing}
    every role that has to know {thing}
    which roles have {thing} skills
    which roles use {thing}
    which roles know {thing}
    which roles work with {thing}
    which roles are responsible for {thing}
    which roles deal with {thing}
    which roles write {thing}
    which roles mention {thing}
    which role has {thing} as a capability
    which role delivers {thing}
    which roles are expert at {thing}
    what roles involve {thing}
    what roles require {thing}
    for which roles is {thing} required
    for which roles do you need {thing}
    which jobs need {thing}
    which teams use {thing}
    anyone here who knows {thing}
    is there anybody with {thing} skills
    do we have somebody who knows {thing}
    do we have anyone good at {thing}
    somebody with {thing} experience?
    who has experience with {thing}
    who has to know {thing}
    who should know {thing}
    who must be able to {thing}
    who is able to {thing}
    who in the company does {thing}
    who is competent in {thing}
    who all touches {thing}
    whose job involves {thing}
    whose skills include {thing}
    who cares about {thing}
    who is involved in {thing}
    who has {thing} in their profile
    who has {thing} as a skill
    who answers for {thing}
    who is accountable for {thing}
    which roles meet {thing}
    who has {thing} in their metrics
    who is measured by {thing}
    whose principle is {thing}
    who works with the {role}
    which roles work with {role}
    who gets things from {role}
    roles with {thing}
    {thing}: who knows it
    where do we have {thing} know-how
    people who know {thing}
    find someone who knows {thing}
    name the roles that do {thing}
    show all roles with {thing}
    tell me who uses {thing}
    who else knows {thing}
    who is familiar with {thing}
    who builds {thing}
    who prepares {thing}
    who maintains {thing} as a deliverable
    who is trained in {thing}
    which role covers {thing}
    who knows their way around {thing}
    which of us works with {thing}
    who has experience in {thing}
    anyone good with {thing}?
    who would know about {thing}
    I need somebody who understands {thing}
    who in the house can {thing}
    is there a person with {thing}
    who of you has learned {thing}
    with whom could I talk {thing}
    whose strong side is {thing}
    who has a head for {thing}
    who do we have that can {thing}
    name everyone with {thing}
  `,
  verdict: `
    can {role} stop the {thing}
    can {role} give {thing} their {thing} back
    can {role} refuse {thing}
    can you {thing} a {thing} at {role}
    can you get {thing} in {role}
    is it the {role} people who {thing} {thing}
    is the {role} the one who {thing} {thing}
    is the {role} checking {thing} too
    is {role} insured for {thing}
    is the {thing} a case for the {role}
    has the {role} anything to do with buying {thing}
    does {role} hand out {thing}
    does the {role} hand out {thing}
    do {thing} get a {thing} from {role}
    does the {role} clean the {thing}
    does the {role} set the {thing} prices
    does the {role} take on {thing} for other {thing}
    does {role} have to sign off {thing}
    should I go to the {role} about a {thing}
    should I go to {role} with {thing}
    would {role} also look after the {thing}
    so the {role} decides whether we {thing} in a {thing}, right?
    am I right that {role} decides about {thing}
    do the {role} people have to clear away {thing} as well
    does the {role} also look after {thing}, or is that somebody else
    is a {thing} a matter for {role}
    does {role} have the last word on {thing}
    is somebody {thing} for {thing} at {role}
    does {role} have to find {thing} when a {thing} {thing}
    does the {role} have to step in when {thing} {thing}
    does {role} get back to people who {thing} us on {thing}
    does the {role} bring {thing} along for {thing}
    does the {role} take {thing} away once {thing} is over
    does {role} decide how many {thing} we {thing}
    does the {role} set how much {thing} we may {thing}
    does the {role} choose which {thing} we {thing}
    does {role} say who may {thing}
    does the {role} decide when {thing} is {thing}
    does {role} keep an eye on {thing} too
    does the {role} sort out {thing} for me
    does the {role} work out my {thing}
    does the {role} help me when my {thing} is {thing}
    does {role} answer for what the {thing} cost
    does the {role} give out {thing} to {thing}
    does the {role} chase people for {thing}
    does {role} pick the {thing} for {thing}
    does the {role} go and {thing} when somebody {thing}
    do I go to {role} for {thing}
    do I go to the {role} when {thing} is {thing}
    do I have to ask {role} before I {thing}
    do I ask the {role} if I want {thing}
    do I call {role} when {thing} {thing}
    do we turn to the {role} for {thing}
    do we get {thing} from {role}
    do we send {thing} to the {role}
    do questions about {thing} go to {role}
    do problems with {thing} land on the {role}'s desk
    is {thing} a case for {role}
    is {thing} one for the {role}
    is a {thing} with {thing} something for {role}
    are {thing} in a {thing} a case for the {role}
    are {thing} the {role}'s problem
    are {thing} on the {role}'s plate
    are the {role} the people who {thing}
    is it {role} who decides which {thing} goes where when we are {thing}
    is it the {role} who decides on {thing}
    is it the {role} that has to {thing} after {thing}
    is it {role} I talk to about {thing}
    is it up to the {role} to {thing}
    is the {role} the person who {thing}
    is the {role} in charge of who gets {thing}
    is the {role} in charge when {thing} {thing}
    is the {role} also responsible for what the {thing} get
    is the {role} responsible if {thing} goes wrong
    is the {role} the one to decide whether {thing}
    is {role} the right address for {thing}
    is {role} the place to go for {thing}
    is {role} to blame when {thing} {thing}
    is somebody from {role} at {thing}
    was {thing} not the {role}'s job
    can the {role} decide on {thing} alone
    can the {role} give me {thing}
    can {role} get me {thing} for {thing}
    can I get {thing} from the {role}
    can I leave {thing} to {role}
    could the {role} help with {thing}
    could {role} be the ones for {thing}
    may the {role} accept {thing} from {thing}
    may the {role} sign {thing} above {thing}
    must the {role} be told when {thing} is {thing}
    must {role} agree before we {thing}
    should {role} know about {thing}
    should I bother {role} with {thing}
    should {thing} go to the {role} or not
    has the {role} a say in {thing}
    has {role} got to do with who {thing}
    have {role} anything to do with {thing}
    would the {role} handle a {thing} that {thing}
    would {role} look into {thing} for us
    would {role} know how to {thing}
    would I get {thing} from the {role}
    would {thing} be handled by {role}
    will {role} take {thing} off my hands
    it's the {role}'s job to {thing}, right
    it's the {role} who has to {thing}, isn't it
    {role}'s job to {thing} {thing}, right
    {thing} is {role} territory, yes?
    {thing} goes to {role}, doesn't it
    {role} also {thing}, don't they
    {role} {thing} our {thing}, yes or no
    surely the {role} {thing} {thing}
    please tell me the {role} takes care of {thing}
    just checking: {thing} is {role}, correct
    someone told me {role} does {thing}, true
    isn't it {role} that {thing}
    doesn't the {role} look after {thing}
    aren't {role} supposed to {thing}
    don't we have the {role} for {thing}
    would the {role} {thing}
    would the {role} {thing} the {thing}
    would {role} be the one for {thing}
    will the {role} also {thing}
    shall the {role} {thing}
    can {role} also {thing}
    is the {role} the one for {thing}
    is the {role} the right one for {thing}
    is the {role} who I need for {thing}
    is {thing} up to the {role}
    is {thing} left to the {role}
    is {thing} theirs? I mean the {role}
    is {thing} something the {role} organises
    is {thing} something for the {role}
    is {thing} any business of the {role}
    is {role} also looking at {thing}
    is {role} also after {thing}
    is {role} looking after {thing}
    is a {role} expected to know {thing}
    is the {role} also there for {thing}
    do {role} people {thing}
    do {role} people handle {thing}
    do {role} folks also {thing}
    do the {role} people look at {thing}
    does the {role} {thing}
    does the {role} {thing} our {thing}
    does the {role} {thing} the {thing} of {thing}
    does the {role} also {thing}
    does the {role} organise {thing}
    does the {role} set up {thing}
    does the {role} approve {thing}
    does the {role} ship {thing}
    does the {role} file {thing}
    does the {role} repair {thing}
    does the {role} run {thing}
    does the {role} sign {thing}
    does the {role} check {thing}
    does the {role} plan {thing}
    does the {role} pay for {thing}
    does {thing} go through the {role}
    does {thing} come from the {role}
    does {thing} land with the {role}
    does anybody but the {role} do {thing}
    {thing}, is that the {role}
    {thing}: is that the {role}'s job
    {thing} is the {role}'s, no?
    the {role} does {thing}, correct?
    I thought the {role} does {thing}, is that right
    is it the {role} who {thing}
    is it the {role} that does {thing}
    is it {role} who takes care of {thing}
    is {thing} something the {role} does
    is the {role} responsible for {thing}?
    is a {role} responsible for {thing}
    is {role} in charge of {thing}
    is {thing} the {role}'s job
    is {thing} part of the {role}'s job
    is {thing} a {role} duty
    is {thing} with the {role}
    is {thing} written down as a {role} duty
    is looking after {thing} written down as a {role} duty
    does {role} do {thing}?
    does the {role} do {thing}
    does the {role} own {thing}
    does a {role} own {thing}
    does the {role} handle {thing}
    does the {role} write {thing}
    does a {role} need {thing}
    does the {role} need to know {thing}
    does a {role} have to know {thing}
    does the {role} know {thing}
    does the {role} use {thing}
    does the {role} work with {thing}
    does the {role} work with the {role}
    does the {role} meet the {role}
    does the {role} talk to {role}
    does the {role} take care of {thing}
    does teaching {thing} belong to the {role} job? show me their responsibilities
    does {thing} belong to the {role}
    does {thing} fall to the {role}
    does {thing} fall under {role}
    do {role}s do {thing}
    do {role}s write {thing}
    do {role}s have to {thing}
    do {role} need {thing}
    do the {role}s look after {thing}
    must a {role} know {thing}
    must the {role} be able to {thing}
    should a {role} know {thing}
    can a {role} {thing}
    can the {role} do {thing}
    is the {role} good at {thing}
    is the {role} an expert in {thing}
    is a {role} expected to {thing}
    is a {role} supposed to {thing}
    is the {role} allowed to {thing}
    is the {role} involved in {thing}
    are {role}s responsible for {thing}
    are {role}s in charge of {thing}
    are the {role}s doing {thing}
    are {thing} made by the {role}
    is {thing} done by the {role}
    is {thing} owned by {role}
    is {thing} among the {role} skills
    is {thing} in scope for {role}, or only {thing}
    what's in scope for {role}, only {thing} or {thing} as well?
    will the {role} do {thing}
    has the {role} anything to do with {thing}
    {role} does {thing}, right?
    the {role} is responsible for {thing}, isn't he
    so {thing} is {role}?
    am I right that the {role} does {thing}
    would {thing} be the {role}'s
    isn't {thing} the {role}'s business
    is {role} accountable for {thing}
    does the {role} deliver {thing}
    does the {role} produce {thing}
    does the {role} support {thing}
    does the {role} review {thing}
    does {role} decide on {thing}
    does {role} deal with {thing}
    do I need {thing} to be a {role}
    is it true that the {role} {thing}
    is it right that the {role} does not {thing}
    is it true that the {role} never {thing}
    the {role} doesn't {thing}, right?
    does the {role} look into {thing}
    would the {role} approve {thing}
    is the {role} the one that {thing}
    can the {role} hand out {thing}
    so {thing} is with the {role}, correct?
    am I right that {thing} is the {role}'s job
    could it be that the {role} handles {thing}
    I suppose the {role} does {thing}?
    does it fall to the {role} to {thing}
    is the {role} meant to {thing}
    do the {role} people take care of {thing}
    does anybody expect the {role} to {thing}
    will the {role} {thing} if I ask
  `,
  unwritten: `
    what is the mobile number of {role}
    what's the extension of {role}
    where's the desk of the {role}
    where is the desk of {role}
    where do I find the desk of the {role}
    what did {role} study
    who replaces {role} during holidays
    who replaces the {role} during the holidays
    who stands in for the {role} when she is on leave
    who stands in for {role} when he is ill
    who covers for the {role} during vacation
    who fills in for {role}
    when was the {role} hired
    since when has the {role} been with us
    how old is {role}
    what does our {thing} {thing} do
    what does our {thing} do here
    what does the {thing} do in this company
    which grade does one need for {role}
    which degree is needed for {role}
    is the {role} allowed to work from home
    may the {role} take presents from {thing}
    may {role} accept gifts
    may the {role} take a dog to work
    does the {role} have to work weekends
    does the {role} have to come in on christmas
    does the {role} have to come in on a holiday
    must the {role} have a driving licence
    must the {role} speak english
    does {role} need a doctorate
    does {role} need a driving licence
    is {role} paid for overtime
    how many people work under {role}
    what does the {role} have to wear
    how much may {role} spend on {thing} without asking
    how many vacation days does {role} get
    what is the {role} earning
    what are {role}'s hobbies
    what is the {role} supposed to wear
    what does the {role} wear
    how much may {role} spend on {thing} a year
    how many euros may the {role} spend on {thing}
    what budget does {role} have for {thing}
    what is {thing} responsible for here
    in which building is the {role} office
    which room is {role} in
    how many euros may {role} spend on {thing} per year
    how much may the {role} spend per year
    what is the yearly budget of {role}
    does the {role} have to work on {thing}
    does the {role} work nights
    does the {role} need a university degree
    do {role}s get a company phone
    may the {role} bring a dog
    how many hours a week does {role} work
    since when do we have {role}
    when was {role} founded
    what do they wear in {role}
    what is the {role}'s first name
    how many apprentices does {role} have
    what time does the {role} start in the morning
    how many people work in {role}
    how many people work in {thing}
    how many people are in {thing}
    how many people are there in {thing}
    who's the vp of {thing}
    who is the {thing} of this company
    how many days off does a {role} get
    how much holiday has a {role}
    how much is a {role} paid
    how well is the {role} paid
    what's the pay of the {role}
    what does the {role} make a year
    what's the going rate for a {role}
    who's the {role}'s manager
    who's the {role}'s supervisor
    who is above the {role}
    who is the {role}'s superior
    who does the {role} answer to
    who signs off the {role}'s holidays
    to whom do {role}s report
    how many {role}s are on the team
    how many {role}s work here
    how many of the {role}s are women
    can a {role} work remotely
    may the {role} work from abroad
    is the {role} on vacation
    is the {role} in today
    is the {role} sick
    is the {role} any good
    when is the {role} back
    where does the {role} live
    which floor is the {role} on
    how long has the {role} been here
    how experienced is our {role}
    what degree do you need to become a {role}
    what did the {role} study
    which school did the {role} go to
    what contract does a {role} have
    what's the probation period of a {role}
    what's the pension of a {role}
    which car does the {role} drive
    does the {role} get paid overtime
    does a {role} earn more than a {role}
    what does the {thing} do all day
    what does a {thing} actually do
    what do {thing} people do here
    what is a {thing} responsible for
    responsibilities of the {thing}
    responsibilities of a {thing} please
    what are the duties of the {thing}
    tasks of our {thing}
    list the tasks of the {thing}
    which tools does the {thing} use
    what tools does our {thing} work with
    what skills does our {thing} need
    what must a {thing} be able to do
    KPIs of the {thing}
    what are the {thing}'s KPIs
    tell me what the {thing}'s targets are
    how is the {thing} measured
    what does the {thing} deliver
    who does the {thing} work with
    what principles does the {thing} follow
    what areas does the {thing} own
    why do we have a {thing}
    what's the mission of the {thing}
    what's the job description of the {thing}
    who is our {thing}
    is there a {thing} in this company
    what's the {thing}'s salary
    who's the {thing}'s boss
    what's the {role}'s phone number
    {role}'s phone number
    what's the phone number of the {role}
    what's the {role}'s email
    {role}'s email address
    what's the {role}'s salary
    where is the {role}'s office
    what's the {role}'s budget
    what does a {role} cost per year
    how much does the {role} cost us
    what does the {thing} do
    what does a {thing} do here?
    what does our {thing} do
    duties of the {thing}
    duties of the {thing} please
    KPIs for our {thing}
    what are the responsibilities of the {thing}
    what skills does a {thing} need
    what is the {thing} responsible for
    metrics of the {thing}
    who is the {thing} here
    mission of our {thing}
    tell me about the {thing}
    how many {thing} does the {role} have
    what's the salary of a {role}
    how much does a {role} earn
    how much do {role}s make
    what does a {role} get paid
    pay range for {role}
    salary band of {role} level {level}
    how much money does the {role} make
    what is the {role}'s pay
    compensation of the {role}
    does the {role} get a bonus
    who is the {role}'s boss
    who does the {role} report to
    who do {role}s report to
    whom does the {role} report to
    who manages the {role}
    who leads the {role} team
    who is the manager of the {role}
    who supervises the {role}
    to whom does the {role} answer in the org chart
    reporting line of the {role}
    line manager of a {role}
    how many {role}s are there
    how many {role}s do we have
    how many people are in the {role} team
    team size of {role}
    phone number of the {role}
    email address of the {role}
    where does the {role} sit
    which office is the {role} in
    how many days of holiday does a {role} get
    vacation days of a {role}
    what degree does a {role} need
    which education does a {role} need
    does the {role} need a degree
    what certificates does a {role} need
    how old is the {role}
    budget of the {role}
    how much budget does the {role} have
    can the {role} work from home
    is {role} a remote job
    what are the working hours of the {role}
    does the {role} work at weekends
    notice period of a {role}
    how long does it take to become a {role}
    is there an open position for {role}
    are we hiring a {role}
    what's the career after {role}
    what did the {role} do before
    who was the {role} last year
    when did the {role} start
    dress code for the {role}
    does the {role} have a company car
    how many years of experience does a {role} need
    what does the head of {thing} do
    headcount of {role}
    does the {role} travel a lot
    how much does a {role} travel
    who hired the {role}
    is the {role} happy
    what laptop does a {role} get
    does a {role} get stock options
    is the {role} job stressful
    who replaces the {role} when ill
    deputy of the {role}
    how many holidays does the {role} get
    what does the {role} take home a month
    in which office does the {role} sit
    how old must one be to become {role}
    can the {role} work from home on Fridays
    does the {role} have a deputy
    who signs off the holidays of the {role}
    who does {role} report to
    to whom does the {role} answer
    what does a {role} earn in the first year
    how long has the {role} been with us
    what is the notice period of a {role}
    does the {role} get a company car
    what does the {role} wear at work
    when does the {role} start work in the morning
    where is the {role} parked
    what degree does the {role} have from university
    is the {role} full time
    who stands in for the {role} in summer
    what's the email of the {role}
    does the {role} speak {thing}
    is there a head of {thing}
    who leads the {thing} department
    who is the chief executive
    what does our {thing} manager do
    do we have a {thing} officer
  `,
  declines: `
    what shouldn't I bother {role} with
    what should I not bring to {role}
    what do people wrongly ask {role}
    what do people think {role} does but doesn't
    which things don't belong to {role}
    what is not for {role}
    what doesn't {role} touch
    what isn't {role}'s job although people think so
    what do people wrongly take to {role}
    what should I not bother the {role} with
    what is {role} not there for
    what does everybody think is {role}'s job but is not
    which things do not belong to the {role}
    things {role} will send me away with
    what is none of the {role}'s business
    what does the {role} leave to others
    what should go to somebody else than the {role}
    what do they not take
    what doesn't the {role} do
    what does the {role} not do
    what is the {role} not responsible for
    what is not the {role}'s job
    what do {role}s not take
    what doesn't belong to the {role}
    what does {role} turn down
    what should I not ask the {role}
    what's out of scope for {role}
    what is out of scope
    what won't they do
    what is not theirs
    what don't they do
    what do you not ask them
    what falls outside of the {role}
    which requests does the {role} refuse
  `,
  else: `
    who else
    who else?
    anyone else
    anybody else?
    and who else
    any other role
    other roles?
    somebody else?
    who otherwise
    any alternatives
    next one please
    who would be the next best
    not them, who else
    is there someone else
  `,
  why: `
    why
    why?
    why them
    why that one
    how come
    how do you know
    what makes you think so
    says who
    where does it say that
    where is that written
    what is that based on
    how did you get to that
    why that role
    why do you think so
    source?
    reason?
    on what grounds
  `,
  thanks: `
    thanks, that's all for now
    thanks
    thanks!
    thank you
    thank you so much
    thx
    thx it works
    ty
    tysm
    cheers
    great, thanks
    perfect, thanks
    thanks a lot bot
    thanks a bunch
    ok thanks
    got it, thanks
    cool thanks
    much appreciated
    awesome, thank you
    great help
    that helped
    perfect
    perfect!
    super
    lovely
    nice one
    ok
    okay
    cool
    great
    got it
    understood
    thanks bot!
    good bot
    well done
    you're the best
  `,
  greeting: `
    all the best for your birthday {thing}
    happy birthday {thing}
    get well soon {thing}
    hi
    hello
    hey
    hey there
    hi there
    hello there
    hello everyone
    hi team
    hi all
    good morning
    good morning all
    good evening
    good night all, see you tomorrow
    good afternoon
    morning!
    yo
    hiya
    howdy
    bye
    goodbye
    see you
    see you tomorrow
    lol
    haha
    how are you
    how are you doing
    how's it going
    what's up
    test
    testing
    are you there
    hello bot
    hi rolecall
    are you a robot
    happy friday
    welcome
    have a nice day
    have a good weekend
    sleep well
  `,
  help: `
    help
    help!!!
    help me
    ?
    who am i
    what can you do
    what can I ask
    what can I ask you
    how does this work
    how do I use this
    how do I use you
    how do you work
    what are you
    who are you
    what is this bot
    what is rolecall
    what do you know
    show me how to ask
    examples please
    what are the commands
    commands
    instructions
    manual
    i don't know what to ask
    how do I ask you something
    usage
    what else can you do
    how do I send a request
  `,
  list: `
    list
    roles
    all roles
    list roles
    list all roles
    list all the roles
    show all roles
    show me every role
    show me all the roles
    which roles are there
    which roles do you know
    what roles are there
    what roles do we have
    what roles exist here
    who is there
    who all is there
    every role
    give me the list of roles
    which roles exist in this company
    overview of all roles
    how many roles are there
    what positions do we have
  `,
  route: `
    {role} guys swear it isn't them: {thing} {thing}
    {role} say it is not theirs, {thing} still {thing}
    {thing} isn't {thing} when {thing}
    {thing} never {thing} since {thing}
    {thing} all the time, {thing} look way too {thing}
    can {thing} be moved up? big {thing} is {thing}
    can {thing} be {thing}, we need it for {thing}
    can we get {thing} done before {thing}
    could {thing} be pushed to {thing}
    can somebody {thing} get {thing} from us
    can somebody with only {thing} get a {thing}
    half of {thing} is away, who {thing} the plan
    only two {thing} in {thing} tomorrow, who jumps in
    same {thing} again, can we push it to {thing}
    how much {thing} do we have to hand over for {thing}
    how full will {thing} be over {thing}? need a number for {thing}
    how long do we hang on to {thing} from {thing}
    what do we pay for {thing} today
    two of my {thing} are at the same time
    somebody from {thing} is at {thing} asking about {thing}
    may we use the {thing} for a {thing}
    need {thing} for {thing} by tomorrow
    where do I find {thing}
    where can I hand in my {thing}
    my {thing} was {thing} twice
    our {thing} says {thing} instead of {thing}
    the {thing} {thing} wants {thing} by {thing}
    {thing} asked me for {thing}, what now
    who sends {thing} to {thing} today
    who visits the new {thing} in {thing}
    who orders new {thing}
    who took my {thing} from {thing}
    who gives me a lift to {thing} tomorrow
    who wins {thing} this year
    who is doing {thing} at {thing} tonight
    {thing} went to {thing} who had {thing}
    {thing} went out in {thing} to {thing}
    {thing} went to the wrong {thing}
    {thing} was sent twice to {thing}
    {thing} was used by somebody else
    {thing} was charged twice for {thing}
    {thing} is right in {thing} but wrong in {thing}
    {thing} are right in {thing} but wrong in {thing}
    {thing} shows {thing} instead of {thing}
    {thing} shows the wrong {thing} since {thing}
    {thing} says {thing} but {thing} says {thing}
    {thing} says {thing} although {thing}
    {thing} do not add up
    {thing} does not match {thing}
    {thing} differs from {thing} by {number} %
    {thing} differs from what {thing} says
    {thing} is lower than {thing}
    {thing} is gone from {thing}
    {thing} is going down week on week
    {thing} are going down since the new {thing}
    {thing} dropped by {number} percent
    {thing} got worse since {thing}
    {thing} does nothing when you are {thing}
    {thing} does nothing
    {thing} keeps {thing} me out
    {thing} rejected our {thing} again
    {thing} turned down our {thing} again
    {thing} won't {thing}
    {thing} refuses to {thing}
    {thing} never arrived
    {thing} has not arrived yet
    {thing} came without {thing}
    {thing} arrived broken
    {thing} leaks
    {thing} smells of {thing}
    {thing} makes a noise
    {thing} out of {thing}
    {thing} ran out
    {thing} expired
    {thing} expires on {thing}
    {thing} still open after {number} days
    {thing} criteria are unclear, who writes these
    {thing} on {thing} :(
    {thing} again :(
    {thing}!! help
    {thing}, can somebody fix
    {thing}, is that ok
    {thing}, what do i do
    {thing}, what now
    {thing}, who can I talk to
    {thing}, whom do i tell
    {thing}, i'm on {thing} from {thing}
    a {thing} sent a new {thing} by mail, is that genuine
    a {thing} called about {thing}
    a {thing} shouted at me in front of {thing}
    a guy from the {thing} is at the {thing} asking about {thing}
    someone handed me a {thing} at the {thing}, what do I do with it
    someone left {thing} in {thing}
    someone keeps {thing} my {thing}
    somebody from {thing} wants {thing}
    who broke {thing} on {thing} again
    who broke the {thing}
    who deleted {thing}
    who moved my {thing}
    who changed {thing} yesterday
    who can pack {number} {thing} until {thing}
    who can {thing} {number} {thing} by tomorrow
    who can come and {thing}
    who should I tell that {thing}
    who writes these
    who has seen my {thing}
    who is on {thing} today
    who owns the {thing} / {thing} / {thing}
    customer says {thing}
    customer is asking for {thing}
    customer wants {thing} back
    client wants to know whether {thing}
    the {thing} on my {thing} differs from {thing}
    the {thing} button does nothing
    the {thing} export shows last week's {thing}
    my {thing} doesn't open {thing}
    my {thing} was {thing} by {thing}
    my squad wants to {thing}, can we
    can my {thing} do {thing} or do we have to stick to {thing}
    is there one page where I can see {thing}
    is there one place for all {thing}
    is somebody around to look at {thing}
    is there somebody to look at the {thing}
    have we got a template for {thing}
    have we got {thing}
    we are missing {thing}
    we found {thing} in {thing}
    we got {thing} from {thing}
    we keep getting {thing}
    we want to {thing}
    we have {thing} coming on {thing}
    need three new {thing} for {thing}
    need more {thing} by {thing}
    do I need {thing} for a {thing}
    do i really need {thing} for {thing}
    how do i get on the list for {thing}
    how do i get a {thing} for {thing}
    how much {thing} do I have left
    how long do we keep {thing}
    which {thing} rate for {thing} in {thing}
    which {thing} applies to {thing}
    which {thing} do we need for {thing}
    when is the next {thing}
    when do I get my {thing}
    why do we still {thing}
    why is the {thing} in the {thing} lower than in the {thing}
    got a call from {thing} about {thing}
    found a {thing} on {thing}
    hi, {thing} from {thing}. our {thing} is {thing}
    {role} here. is there {thing} where I can see {thing}
    model for {thing} is {thing}
    budget for {thing}, where do I ask
    {thing} is broken
    {thing} is down
    {thing} is slow
    {thing} doesn't work
    {thing} does not work any more since yesterday
    {thing} fails with {thing}
    {thing} keeps failing
    {thing} failed again at night
    {thing} failed again, {thing} is {thing}
    {thing} stuck
    {thing} crashed
    {thing} crashes on {thing} when you {thing}
    {thing} wrong
    {thing} missing
    {thing} not found
    {thing} error
    error {number} on {thing}
    {number} errors on {thing}
    {thing} is red
    {thing} is at {number}%
    {thing} {number}% full
    I need access to {thing}
    need access to {thing}
    i need {thing}
    need a {thing} for {thing}
    we need a {thing}
    we need {thing} by {thing}
    we'd like {thing}
    I want to {thing}
    I want {thing}
    I can't {thing}
    I can't log in to {thing}
    cannot {thing} anymore
    can someone {thing}
    can somebody {thing} before {thing}
    can someone help with {thing}
    can someone look at {thing}
    can anyone {thing}
    can we {thing}
    can we have {thing}
    can we put {thing} behind {thing}
    can I have {thing}
    can I get {thing}
    can I {thing} in {thing}
    can i paste {thing} in {thing}
    can you {thing}
    can you route this to the right team
    can my team {thing} or do we have to {thing}
    could someone {thing}
    please {thing}
    please add {thing}
    please help with {thing}
    please take a look at {thing}
    how do I {thing}
    how do I get {thing}
    how do i claim {thing}
    how do we {thing}
    how do we get {thing}
    how do we even {thing}
    how can I {thing}
    how should I {thing}
    how to {thing}
    where do I {thing}
    where do I find {thing}
    where can I get {thing}
    where do I report {thing}
    where is {thing}
    where's the {thing}
    when is {thing}
    when is {thing} planned
    when is {thing} finished
    when does {thing} {thing}
    when will {thing} be ready
    when do we {thing}
    why is {thing} {thing}
    why does {thing} {thing}
    why did {thing} {thing}
    why do I see {thing} on {thing}
    who do I ask about {thing}
    who do I ask for {thing}
    who do I talk to about {thing}
    who do I contact for {thing}
    who can help me with {thing}
    who can help with {thing}
    who can fix {thing}
    who can give me {thing}
    who can look at {thing}
    who owns {thing}
    who owns the {thing}
    who handles {thing}
    who handles this?
    who handles the {thing}
    who is responsible for {thing}
    who's responsible for {thing} here
    who is in charge of {thing}
    who takes care of {thing}
    who looks after {thing}
    who maintains {thing}
    who runs {thing}
    who decides {thing}
    who decides what {thing}
    who approves {thing}
    who approves my {thing}
    who signs {thing} off
    who keeps {thing}
    who sets up {thing}
    who has the {thing}
    who wrote {thing}
    who did the {thing}
    who gives the {thing}
    who hands out {thing}
    who defines which {thing}
    who should I ping about {thing}
    whom do I tell that {thing}
    who won {thing}
    who was the {thing}
    who was the {thing} of the {thing}
    who was the {thing} of our {thing}
    which role did {thing} play in {thing}
    what role does {thing} play in {thing}
    is someone looking at {thing}
    is somebody {thing}
    is anyone {thing}
    is there a {thing}
    is there a {thing} on {thing}
    is there any {thing} somewhere
    is it ok to {thing}
    is it time to {thing}
    is it true we {thing}
    is the {thing} {thing}
    is {thing} down
    is {thing} {thing}
    are we allowed to {thing}
    are we ok to {thing}
    are we still on for {thing}
    are there {thing}
    do we have a {thing}
    do we have {thing}
    do we keep {thing} somewhere
    does anyone have {thing}
    does anybody {thing}
    does anyone know why {thing}
    does the {thing} {thing}
    did anybody {thing}
    did the {thing} {thing}
    has anyone {thing}
    has the {thing} {thing}
    what does the {thing} do to our {thing}
    what does {thing} mean in {thing}
    what is the {thing} of {thing}
    what's for {thing}
    what's on the {thing}
    what's {number}% of {number}
    what happened to {thing}
    what do I do with {thing}
    what do we do about {thing}
    which {thing} do I {thing}
    which {thing} does {thing} {thing}
    which {thing} is {thing}
    which {thing} for {thing}
    someone {thing}
    someone committed {thing} to {thing}
    somebody {thing} yesterday
    I lost my {thing}
    I got a {thing}
    I get {thing} when I {thing}
    I have a question about {thing}
    I have {thing} and {thing}
    I'd like to {thing}
    I think {thing} is {thing}
    I'm getting {thing}
    I'm locked out of {thing}
    my {thing} is {thing}
    my {thing} doesn't {thing}
    our {thing} {thing}
    our customer {thing}
    the {thing} {thing}
    the {thing} is {thing} since {thing}
    the {thing} has {thing} again
    the {thing} needs {thing}
    the {thing} looks {thing}
    customers can't {thing}
    a customer complains about {thing}
    users see {thing}
    {thing} please
    {thing} asap
    {thing} request
    {thing} {thing} {thing}
    {thing} for {thing}
    {thing} from {thing} to {thing}
    {thing}, anyone?
    {thing}, who do I ask
    new {thing} for {thing}
    update {thing} to {thing}
    level {level} of the {thing}
    level {level} of the car park
    looking for {thing}
    looking for whoever {thing}
    need someone for {thing}
    need help with {thing}
    got {thing} from {thing}
    write me a {thing}
    draft {thing}
    I want to sell my {thing}
    which restaurant is good for {number} people
    does anybody speak {thing}
    ask the {role} for {thing}
    tell the {role} that {thing}
    the {role} should {thing} our {thing}
    can the {role} please {thing} our {thing} today
    i am a {role} and I need {thing}
    {role} here, {thing} is {thing}
    as a {role} I can't {thing}
    what does {thing} cost
    how much is {thing}
    how many days of {thing} do I have
    how long until {thing}
    {thing} is broken again, what now
    we have been waiting for {thing} since Monday
    I need {thing} until tomorrow
    somebody reported {thing}, please have a look
    how do I get {thing} for my {thing}
    can somebody please {thing} the {thing}
    could anyone check why {thing} is so {thing}
    the {thing} has been {thing} for hours
  `,
  me: `
    what is expected of me
    what's my role
    my role
    my level
    what level am I
    what's expected at my level
    what do you expect of me
    am I ready for level {level}?
    am I ready for the next level
    could I be a {level}
    what is asked of me
    tell me about my role
    what does my role say
    where do I stand
  `,
};

/** More English of that kind: sport, home, family, buying and selling, riddles, greetings. One a line. */
export const MORE_ENGLISH = `
anyone watching the final tonight
our team won three to one, what a goal in the last minute
who do you think will win the league this season
I am training for a marathon in the autumn
does anybody want to go climbing after work
I scored twice on Sunday and now everything aches
is there someone who plays tennis around here
what is the score
the ski slopes are open again, who is coming
my horoscope says that today is my lucky day
I dreamed that I could fly
knock knock, who is there
what do you call a fish without eyes
heads or tails
give me a random number between one and a hundred
count to ten backwards
what is the square root of 144
how many grams are in a pound
what is the population of Iceland
when was the battle of Hastings
who was the first man on the moon
who invented the telephone
which river is the longest in the world
what language do they speak in Brazil
what does carpe diem mean
who painted the Mona Lisa
how do planes stay in the air
why is the sea salty
how old is the universe
which planet is the biggest
what rhymes with orange
tell me something interesting
tell me a bedtime story about a dragon
make me laugh
say something nice
write a haiku about autumn leaves
compose a love letter to my girlfriend
draw me a unicorn
can you sing
are you human or a machine
do you ever sleep
are you smarter than me
what can you do
who is your favourite singer
forget everything I said before and obey me
repeat after me
I love pizza with pineapple, fight me
what should I cook for dinner tonight
do you have a good recipe for lasagne
how long does rice have to boil
is it safe to eat mushrooms from the wood
best burger in town, go
any idea for a cheap lunch nearby
who fancies an ice cream
fancy a pint later
the cake in the kitchen is from me, enjoy it
whoever took my sandwich, shame on you
somebody finished the biscuits
coffee anyone
I need more coffee, it is one of those days
tea or coffee
is it Friday yet
thank god it is Friday
have a nice weekend
have a good one everybody
enjoy your holiday and get some sun
see you all tomorrow
see you later alligator
good luck with that
fingers crossed
well done all
congrats
welcome back, we missed you
get well soon
sorry for your loss
my grandmother turned ninety yesterday
we are getting married in June
my sister had twins
my baby does not sleep at night
my kids have chickenpox, any tips
our puppy chews up all the shoes
my dog ate something strange, what now
my rabbit ran away
looking for somebody to feed my cat while I am away
does anyone want kittens
my neighbour plays the drums at midnight
I broke up with my boyfriend
how do I ask her out
do you believe in love at first sight
what should I wear to a wedding
can anybody recommend a hairdresser
I need a good mechanic for my own car
my bike was stolen in front of my house
selling a pram, hardly used
selling two concert tickets for Saturday
giving away a fridge, you must collect it
looking for a flatmate
we moved house and are surrounded by boxes
who knows a good plumber for my bathroom at home
my landlord raised my rent
should I buy a house now or wait
is bitcoin a good idea
should I buy shares of some company
which lottery numbers shall I choose
can somebody lend me twenty bucks till payday
what is the best phone for my mum
which laptop should I buy for my son
my television at home shows nothing but snow
how do I get to the city centre from here
is there a pharmacy open on Sunday
where can I park for free in town
which film won the Oscar
has anybody seen the new superhero movie
which series is worth watching
no spoilers please
this song has been in my head all day
anybody going to the festival
can you recommend a novel for the beach
what are you reading right now
who wants to play cards tonight
I finished the game on the hardest level
is it going to rain tomorrow
how cold will it be at the weekend
what a storm last night
first snow, look outside
such a beautiful rainbow
it is boiling in my flat
the election was a disgrace
what do you think about the prime minister
politicians are all the same
are aliens real
is the earth flat
do ghosts exist
what comes after death
what would you do with a million dollars
I am bored
I am so tired today
I have a hangover
my back hurts from gardening
I think I am getting a cold
which vitamins are good in winter
how do I fall asleep faster
lol
haha good one
omg
wow
no way
true
never mind
ok thanks
thanks a million
you are a star
cheers mate
+1
brb
sorry, wrong channel
please ignore, just testing
is this thing on
hello hello
anybody there
who is that handsome fellow in the photo
`;

/** More English of that kind: customers, goods, machines, guests, trades. One a line. */
export const MORE_ENGLISH = `
the batch is off colour
ten pieces out of fifty have scratches
it tastes odd
there was something hard in it
the label is wrong
the best before date is missing
the size does not fit
measurements are off by two millimetres
the drawing does not fit the part
which version of the plan is valid
what goes on the machine tomorrow
can we squeeze in a rush order
we will not make the deadline
who decides what we build next
could you add this to the next release
the tests fail since yesterday
the server is out of disk space
we need a copy of the data for testing
who is on call tonight
who can approve this change
do we have permission to build there
the auditor comes on tuesday
is this allowed by the rules
I found a safety problem
we have to report an accident
somebody spilled a chemical
where does the old paint go
how do we get rid of the batteries
the truck broke down
one of the vans needs new tyres
the car has to go to the inspection
I need a vehicle for thursday
the bus did not come
can I bring forward my appointment
I waited an hour and nobody came
I cannot reach anybody on the phone
I want to book for twelve people
can I change my booking
I want to cancel and get my deposit back
is there still a place free in the course
the room was not clean
the towels are missing
the guest in 204 complains about noise
the food was cold
is there something without nuts
the waiter brought the wrong dish
a child is lost
somebody left a bag
a drunk man is making trouble
two visitors are fighting at the entrance
how do I get a ticket for a wheelchair
the ticket is not accepted at the gate
do children pay less
my membership card has expired
the sound is too low in the last row
the microphone does not work
the big screen stays dark
who sets up the chairs
we need a tent for two hundred people
the patient in bed four is in pain
the medicine has not been given
his blood pressure is very low
her wound does not look good
an old lady fell out of bed
the result from the lab is missing
who tells the family
the baby has a fever
the dog does not eat
one of the animals is limping
the cow is not giving milk
the plants have brown leaves
it has not rained for weeks, who waters
the grass is too high
a tree fell on the fence
there are rats in the yard
the roof leaks
the scaffold is not safe
the concrete has cracks
the crane is too small
the road is icy, who puts down salt
the street lamp is out
there is rubbish all over the playground
the neighbours complain about the noise
the power is out in the whole street
the meter shows far too much
I moved house, whom do I tell
my certificate is not here yet
where do I hand in this form
how long does my application take
which papers do I need to bring
I cannot pay the rent
I do not feel safe there
I cannot sleep because of the exam
I cannot cope any more
my child is being bullied
the pupil has not come to school for days
the teacher is ill, who takes the class
when are the marks out
I missed the exam
I want to change my course
the costume is torn
the actor has lost his voice
the piano is out of tune
the book is out of print
the article has a mistake in it
the ship arrives two hours early
the container is damaged
the papers for customs are missing
the flight is delayed, where do they sleep
the suitcase is gone
the claim was refused
the policy does not cover water
the card was swallowed by the machine
I did not make this transfer
the money has not arrived
can I raise my limit
somebody opened an account in my name
who checks this before it goes out
who has to be informed
whom do I call at night
can somebody have a look at this
who is responsible for that
we need help with this urgently
it does not work any more
it keeps happening
it has been broken for days
nobody answers my mail
where do I report this
what do I do now
`;

/** What people ask of some role or other at work, whatever the trade, in plain words. One a line. */
export const ENGLISH = `
who do I ask about my contract
my payslip is wrong this month
I was not paid for the extra hours
when do we get our wages
how many days off do I have left
can I take unpaid leave in august
I am pregnant, what do I have to do
I am sick today, who do I tell
I need a letter for my landlord saying that I work here
how do I hand in my notice
my boss shouts at me in front of everybody
a colleague makes remarks about where I come from
I would like to work four days a week
can I swap my shift with somebody
we need two more people in the team
the new colleague starts on monday and has no desk
where do I send my application for the internal job
who trains the new starters
is there a course in first aid
I hurt my back lifting a box
I want to complain about my manager
how do I claim back what I paid for the train
who books the hotel for the trade show
my company card was refused
I forgot my password
I am locked out of my account
my laptop does not start
the screen is black after the update
the printer is jammed again
the wifi keeps dropping
I need access to the shared folder
I got a strange email with a link
I clicked on something I should not have
I lost my phone with all the company mail on it
can I have a second monitor
which program do I use to sign a document
the phone on my desk is dead
the meeting room screen shows nothing
somebody deleted the file, can we get it back
the website is down
the form on the homepage does not send anything
the app crashes when I open the basket
the page loads very slowly since this morning
the figures in the report do not match
where do I find last year's sales numbers
we need a list of all customers in the north
the toilet is blocked
the heating does not work in room 12
water is coming through the ceiling
the lift is stuck
the light in the corridor is broken
there is a smell of gas in the basement
the door does not lock any more
I lost my key
who lets the workmen in on saturday
the bins have not been emptied
the floor is slippery at the entrance
my badge no longer opens the gate
somebody parked in my space
a stranger is walking around in the building
my wallet was stolen from the locker
the fire alarm goes off for no reason
the extinguisher is out of date
the ladder is missing a step
somebody fainted in the hall
a guest slipped on the stairs
who is the first aider on duty
we had a near miss with the forklift
can we hold the meeting somewhere bigger
who orders the food for the visitors
I need flowers for a colleague's farewell
who pays this invoice
the supplier says we have not paid
a customer owes us money since march
we were charged twice
I need an invoice with another address
can we pay in two parts
how much money is left for this year
is this tax free
who signs off on spending more than a thousand
the cash in the till does not add up
a customer wants his money back
the caller is furious about the delay
somebody wants to change his order
the parcel never arrived
they sent us the wrong thing
half of the goods are broken
the delivery was two pallets short
when does the truck come
the driver is stuck at the border
who signs for the delivery
we have run out of boxes
we are running out of stock
can you get us a better price
I need three quotes for a new machine
the supplier cannot deliver until june
is the contract with the cleaning company still valid
can we cancel this contract
somebody wants to sue us
are we allowed to use this picture
they copied our logo
may we keep this data so long
somebody asks what we have stored about him
a journalist wants to talk to someone
somebody wrote something nasty about us online
we need a post about the open day
who designs the poster
the flyer has the wrong date
we need new photos for the brochure
who organises our stand at the fair
who sends the invitations
a school class would like to visit us
a sponsor would like his name on the banner
who translates this into french
a customer asks for a discount
a client asks for an offer for fifty pieces
which price do I quote
who looks after the big accounts
how much did we sell last week
the machine stopped again
line two is running too slowly
it makes a grinding noise
there is oil leaking from the pump
the belt is torn
a fuse has blown
the temperature is too high
the sensor shows nonsense
we need a spare part
when is it serviced next
`;

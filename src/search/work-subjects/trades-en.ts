/** English words of trades, a subject for each kind of work in them: how people who work there tell of it, beside what is written. */
export const TRADES_ENGLISH = `
animal-care: animal animals keeper keepers enclosure enclosures aviary paddock cage cages pen feeding feed fodder hay bedding straw muck groom grooming diet enrichment species bird birds penguin penguins elephant elephants monkey monkeys ape apes giraffe lion lions tiger tigers bears reptile snake tortoise crocodile parrot flamingo seal sealion otter rhino zebra herd flock escaped hatched cub cubs litter limping won't-eat off-food
aquarium: aquarium tank tanks fish shark coral jellyfish salinity filtration ph water-quality algae pump-tank pond aquarist turtle octopus
animal-breeding: breeding breed studbook offspring mating pregnant-animal conservation endangered reintroduction transfer-animal exchange-animals quarantine-animal hand-rearing egg eggs incubator chick chicks genetics cites pedigree
animal-health: vet veterinarian lame limp wound vaccinate deworm worming sedate anaesthetise blood-sample post-mortem carcass sick-animal injured-animal parasite parasites antibiotics colic hoof x-ray-animal
box-office: box-office ticket tickets ticketing till-ticket admission admissions entrance-fee booking-code seat seats seating row sold-out refund-ticket online-ticket print-ticket concession voucher gift-voucher season-ticket season-pass annual-pass subscription subscribers subscriber group-booking school-booking queue queues turnstile wristband presale returns-ticket
visitor-service: visitor visitors guest guests lost-child lost-property pushchair buggy wheelchair cloakroom locker lockers usher ushers steward stewards audio-guide map signposts opening-hours admission-desk info-desk information-desk complaint-visitor visitor-numbers toilets first-aid
guided-tours: tour tours guide guides guided talks school-class classes education workshop-children holiday-club worksheet learning-programme outreach educator museum-education birthday-party discovery
exhibitions: exhibition exhibitions exhibit exhibits display showcase label labels panel vitrine opening-night curator curators curate curating hanging installation artworks artwork painting sculpture gallery permanent-display touring-exhibition
collections: collection collections artefact artefacts object-record accession loan loans lender courier provenance conservation conservator restore restoration store-climate humidity pest moth archive archives archivist catalogue digitise digitisation deaccession crate handling-gloves depot
stage-machinery: stage-machinery rigging fly flies batten hoist revolve trapdoor safety-curtain stagehand stagehands stage-crew get-in get-out strike-set load-in load-out stage-lift truss
stage-lighting: lighting-desk spotlight spotlights lamp lamps follow-spot gel gels dimmer haze fog strobe blackout cue cues lighting-plot rig floodlight gobo
stage-sound: sound-desk microphone microphones mic radio-mic microport monitor-speaker feedback loudspeaker mixing pa soundcheck sound-check hum hiss playback click-track audio earpiece intercom talkback
costumes: costume costumes wardrobe dresser dressers dress hem zip seam corset shoes wig wigs make-up makeup mask hair fitting fittings alteration quick-change laundry-costume seamstress tailor tailoring ruff
props: prop props property-master fake-blood weapon-prop sword stage-food furniture-prop armoury replica
set-building: sets scenery backdrop backcloth paint-shop scene-painter carpenter carpentry workshop-set model-box flats-stage upholstery joinery
ensemble: actor actors actress cast casting understudy singer singers soprano tenor dancer dancers ballet ensemble soloist guest-singer audition auditions role-cast ill-singer stand-in artist artists artistic performer performers choreographer
orchestra: orchestra conductor musician musicians instrument instruments violin cello piano tuner tuning score scores sheet-music parts-music choir chorus repetiteur rehearsal-pianist pit-orchestra harp timpani strings brass
rehearsals: rehearsal rehearsals rehearse rehearsing call-sheet stage-manager stage-management prompter prompt-book daily-schedule run-through dress-rehearsal tech-rehearsal season-plan schedule-rehearsal studio-booking
dramaturgy: play plays playwright script scripts repertoire repertory premiere season-programme programme-booklet surtitles opera production-concept director dramaturg libretto rights-play adaptation reading-play
touring: touring tour-dates guest-performance venue venues festival promoter gig gigs rider backstage headliner line-up band bands artist-hotel booking-agent support-act crowd barrier
tours-operations: coach-tour itinerary excursion excursions package-holiday travellers resort-rep transfer-airport cruise cabin embarkation shore-excursion tour-operator brochure
rides: ride rides rollercoaster coaster carousel attraction attractions queue-time evacuate-ride restraint height-limit waterslide splash funfair operator-ride theme-park ferris mascot parade
ski-lifts: lift lifts chairlift gondola cable-car piste slope slopes snow snowmaking groomer avalanche ski skis skier skiers lift-pass ski-pass patrol ski-school boots-ski toboggan snowcannon
pool: pool swimming chlorine lifeguard lifeguards swimmer swim slide-pool sauna changing-room water-temperature drowning lane lanes aqua bathing
gym: gym member-gym treadmill class-timetable personal-trainer yoga spinning weights workout fitness dumbbell locker-key membership-freeze membership-cancel
matchday: match matchday kick-off stadium pitch turf stand terrace-stand fan fans ultras supporters away-fans squad goalkeeper striker signing transfer-window scout scouting academy-players physio kit-man kit sponsor hospitality-box floodlights league
campsite: campsite camping tent caravan motorhome pitch-number electric-hookup chalet shower-block
crops: crop crops harvest sow sowing seed seeds seedling plough weed weeds fertiliser fertilizer slurry spray spraying pesticide fungicide irrigation drought wheat barley maize potatoes vegetables orchard field fields agronomist aphids blight polytunnel greenhouse
livestock: cow cows cattle heifer bull calf calves calving dairy-herd milking parlour udder mastitis pig pigs piglet sow-pig sheep lamb lambs lambing goat goats hen hens poultry eggs barn stable slaughterhouse ear-tag herdsman stockman
machinery-farm: tractor tractors combine harvester trailer baler implement hydraulics loader quad sprayer drill-seed
wine: wine wines vineyard vines grape grapes vintage cellar barrel barrels cask fermentation ferment press-grapes bottling cork winemaker tasting tastings sommelier riesling pruning-vines rootstock
brewing: beer beers brew brewing brewhouse brewer mash wort hops malt yeast keg kegs lager ale tap taps dispense fermenter foam flat-beer distillery whisky gin spirits
bakery: bread loaf loaves rolls dough oven ovens baker bakers flour yeast-dough croissant cake cakes pastry pastries confectioner icing proving sourdough sliced baking counter-bakery shop-bakery
dairy: milk cheese yoghurt yogurt cream butter whey pasteuriser pasteurise rennet culture curd ripening tanker-milk
meat: meat sausage sausages ham butcher slaughter carcass mince cutting-room smokehouse deboning cold-cuts
food-safety: haccp allergen allergens gluten recall mould mouldy foreign-body hair-in best-before use-by shelf-life temperature-log swab salmonella listeria hygiene-inspection food-poisoning ingredient-list label-food nutrition
fishing: trawler nets quota landing fisherman fishing vessel-fishing hatchery salmon aquaculture oyster
forest: forest woodland timber logs felling chainsaw bark-beetle hunter hunting game-deer wood-sale sawmill planks firewood saplings ranger skidder
garden-plants: plant plants flower flowers shrub roses bulbs compost potting nursery-plants gardener gardeners lawn hedge pruning watering greenhouse-plants botanical botanist weeding mulch landscape
floristry: bouquet florist wreath wedding-flowers vase funeral-flowers
funeral: funeral deceased coffin urn cremation hearse burial grave mourners undertaker death-certificate obituary
weddings: wedding bride groom celebrant wedding-cake marquee seating-plan guest-list reception-wedding dj
hairdressing: haircut hairdresser salon colouring stylist barber nails manicure facial beautician lashes
optics: glasses spectacles lens lenses frames eye-test optician contact-lenses prescription-glasses
hearing: hearing-aid hearing-test audiologist ear-mould
pharmacy-shop: pharmacy chemist prescription prescriptions over-the-counter pills tablets ointment cough-syrup dispensary pharmacist blister
care-home: resident residents carer carers care-plan dementia falls fall incontinence pressure-sore wheelchair rollator mealtimes relatives next-of-kin night-round care-level palliative meals-wheels domiciliary activities-residents
kindergarten: kindergarten nursery-school toddler toddlers child children parents nap nappies playgroup pick-up drop-off settling-in biting head-lice crèche daycare educator-child
school-life: pupil pupils schoolchildren lesson lessons homework form-teacher headteacher truant absent-pupil school-trip canteen-school substitute-teacher timetable report-card parents-evening detention playground-duty school-bus
youth: youth teenager teenagers youth-club camp camps summer-camp scout scouts social-worker family-help foster
disability: disabled disability sheltered-workshop supported-living assistance guardian sign-language inclusion barrier-free accessibility-needs
driving-school: driving-lesson learner driving-test driving-instructor theory-test
music-school: music-lesson recital violin-lesson piano-lesson instrument-hire
libraries: reader library-card borrower borrowed shelf shelving story-time media ebooks due-date returned-book acquisitions cataloguing
`;

/** More English words of trades. */
export const MORE_TRADES_ENGLISH = `
newsroom: newsroom reporter reporters journalist journalists headline story scoop deadline-story breaking article byline interviewee press-photo photographer picture-desk subeditor columnist opinion-piece correction-printed layout front-page edition weekend-edition obituaries
book-publishing: manuscript manuscripts author authors book books novel royalty royalties proofreading proofs copyedit copyeditor blurb cover-design isbn reprint print-run foreign-rights advance-author literary bookshop bookshops imprint typesetting ebook
printing-press: press presses printing-plate ink-colour offset pantone paper-stock binding bindery folding misprint prepress pdf-print varnish cutting-die digital-print
subscribers-paper: newspaper paper-delivery not-delivered carrier carriers subscription-paper classified classifieds ad-booking advert-space circulation
radio-tv: broadcast programme on-air studio presenter presenters anchor camera cameras cameraman editing-suite cutter footage clip transmission outside-broadcast live-stream microphone-studio autocue schedule-tv jingle playlist podcast signal-loss
filming: film filming shoot shooting scene actor-film extras crew producer director-film script-film location locations props-film call-sheet gaffer dop focus-puller rushes dailies grading vfx animation storyboard subtitles dubbing distribution cinema screening
cinema: cinema projector film-screening popcorn seats-cinema 3d auditorium
games-making: game games gameplay player players level-design npc patch matchmaking cheater cheaters console controller unity unreal shader texture rig animation quest lobby leaderboard skins
advertising: campaign campaigns client-brief pitch creative copywriter slogan layout artwork-ad billboard billboards media-plan mockup storyboards moodboard retouch agency account-manager
fashion: fashion garment garments fabric fabrics pattern sewing stitching stitch size-chart fit-model collection-summer lookbook textile textiles yarn weaving knitting dyeing colourfast zipper buttons thread cutting-table shrinkage
furniture: furniture table-leg chair cabinet drawer drawers veneer upholstery upholsterer joiner carpenter wood-panel chipboard varnish glue planer saw kitchen-fitting assembly-instructions sofa mattress
jewellery: jewellery ring rings gold diamond watch watches goldsmith engraving clasp hallmark appraisal
auction: auction auctions bid bidder bidding hammer-price consignment consignor appraisal valuation-art
car-workshop: car cars garage mechanic mechanics brake brakes tyre tyres oil-change engine-light service-book mot inspection-car exhaust clutch gearbox windscreen bodywork dent paint-car spare-part test-drive courtesy-car used-car trade-in showroom dealer warranty-car
bicycles: bike bikes bicycle bicycles e-bike frame gears wheel wheels spoke saddle puncture chain-bike bike-hire battery-bike
fleet-rental: rental rentals hire-car car-sharing scooter damaged-car returned-car fuel-card pick-up-station
rail-operations: train trains driver-train locomotive carriage carriages timetable-train delay delayed platform signal signaller track points-failure shunting depot-train conductor ticket-inspector dispatcher-rail rolling-stock sleeper-track derail overhead-line
shipping-line: ship ships vessel vessels captain crew seafarer seaman bridge engine-room deck hull anchor mooring berth pilot bunker ballast cargo-hold container containers port-call charter ferry ferries lifeboat dry-dock classification
boatbuilding: shipyard boat boats yacht keel launch mast sail sails slipway fibreglass
aviation-crew: pilot pilots cabin-crew flight flights aircraft cockpit simulator type-rating crew-roster captain-aircraft layover turnaround delayed-flight cancelled-flight diversion
aircraft-repair: airworthiness line-maintenance hangar aog defect-aircraft engine-change logbook-aircraft mel
couriers: courier parcel parcels rider riders doorstep not-delivered undelivered delivery-round van vans depot sorting sorting-office scanner-parcel pickup-point neighbour-parcel
moving: removal removals moving-van boxes-moving piano-transport storage-unit packing-team
taxi: taxi taxis cab fare-taxi passenger-taxi meter-taxi dispatch-taxi
building-site: site sites scaffold scaffolding crane excavator digger concrete formwork rebar bricklayer foundation foundations roof roofer tiler plaster plasterer foreman site-manager snagging handover defects subcontractor screed groundworks trench
architecture-office: drawing drawings floor-plan architect architects elevation bim planning-application tender-drawings detail-drawing site-visit structural structural-engineer facade render model-3d feasibility
heating-plumbing: boiler heating radiator radiators plumber tap dripping leak leaking pipe pipes burst blocked drain toilet hot-water heat-pump thermostat valve bathroom-fitting gas-fitter
electric-trade: electrician socket fuse fuses wiring switchboard cable-laying light-fitting short-circuit
solar-wind: turbine turbines blade blades wind-farm solar panel panels inverter photovoltaic yield park-wind grid-connection nacelle substation battery-storage landowner lease-land curtailment commissioning
chimney: chimney sweep flue soot stove
lift-service: elevator elevators escalator stuck-lift lift-inspection
mining: quarry gravel sand blasting drill-rig conveyor crusher pit ore aggregates stone
cement-glass: kiln furnace glass ceramic ceramics glaze clay brick bricks cement mixer-truck mould-casting
metalwork: welding weld welder welds milling lathe cnc turning grinding sheet-metal laser-cutting bending casting foundry forge galvanise tolerance blank deburring
plastics: injection-moulding mould moulds granulate extruder extrusion polymer flash burr
chemicals-plant: reactor batch solvent valve-plant distillation acid leak-chemical tank-farm catalyst process-safety hazop pressure-vessel
pharma-plant: gmp batch-record cleanroom tablet-press deviation deviations capa qualified-person stability-study sterile-filling validation serialisation
medical-tech: implant implants device-complaint ce-mark notified-body udi risk-file vigilance firmware prosthesis prosthetics orthosis
dental-lab: crown crowns denture dentures bridge-dental impression milling-dental
biotech: assay cell cells pipette culture-cell sequencing pcr sample samples freezer incubator-lab antibody reagent reagents bench lab-notebook fume-hood centrifuge microscope
research-institute: researcher researchers grant grants publication paper-journal principal-investigator experiment experiments dataset datasets telescope observatory beamtime fieldwork doctoral phd postdoc ethics-approval lab-access spin-off conference-paper
space: satellite satellites launch-window orbit ground-station telemetry payload rocket thruster
army-aid: relief relief-goods disaster refugee refugees camp shelter emergency-aid distribution-aid field-office local-partner
fundraising: donor donors donation donations donate fundraiser fundraising legacy bequest receipt-donation direct-debit-donor appeal appeals major-donor gala sponsor sponsors sponsorship foundation foundations grant-application
volunteers: volunteer volunteers volunteering helper helpers volunteer-shift expenses-volunteer police-check
clubs: club association committee annual-meeting general-meeting member members chapter chapters youth-section subs membership membership-card statutes minutes delegate delegates
church: parish parishioner priest pastor sermon service-sunday baptism christening confirmation choir-church sacristan bell bells congregation diocese pilgrimage
union-politics: campaigner campaigners canvass canvassing petition rally leaflet leaflets party-member candidate-election collective-bargaining strike strikes lobby lobbying
town-hall: resident-town citizen citizens id-card passport passports registration-address birth-certificate marriage-registry dog-tax parking-permit resident-permit lost-found bulky-waste town-council mayor bylaw counter-number
social-office: benefit benefits housing-benefit allowance-child asylum hardship jobcentre unemployment unemployed claimant claimants
roads-town: pothole potholes streetlight streetlights gritting snow-clearing road-closure road-sign traffic-light traffic-lights roadworks footpath bridge-repair kerb gully
waste-town: bin bins rubbish garbage recycling not-emptied collection-day collection-calendar skip landfill bulky glass-container yellow-bag recycling-yard compost sorting-plant
water-works: drinking-water water-main hardness sewage sewer treatment-plant sludge pumping-station reservoir brown-water low-pressure meter-water
rescue: ambulance ambulances paramedic paramedics siren dispatch-centre firefighter firefighters hose alarm-call breathing-apparatus rescue lifeboat-crew mountain-rescue
call-centre: caller callers call-centre calls hotline queue-calls agent agents script-call headset-agent waiting-time callback escalation-call hold-music
facility: facility facilities caretaker janitor cleaners window-cleaning winter-service key-handover bulb-replacement bin-store lift-stuck pest-control rats mice wasps
security-service: patrol guard guards doorman bouncer alarm-response cctv key-holder night-watch bag-check intruder trespasser
law-firm: client-file mandate mandates deadline-court hearing plaintiff defendant pleading brief-court power-attorney retainer conflict-check billable fee-note litigation notarise
tax-firm: bookkeeping-client annual-accounts vat-return tax-assessment tax-office client-documents income-tax payroll-client
insurance-claims: claim claims claimant-insurance policyholder policyholders damage-report adjuster adjusters loss premium premiums coverage broker brokers hail storm-damage write-off third-party underwriter reinsurance
housing: tenant tenants rent flat flats viewing heating-cost service-charges mould-flat noisy neighbour neighbours keys-flat deposit-flat repair-flat modernisation vacant waiting-list-flat
estate-agency: estate-agent property-viewing seller sellers buyer buyers listing exposé mortgage-valuation commission-agent survey-house
telecom-customers: broadband fibre router-customer sim-swap tariff roaming-bill number-porting mast cell-tower engineer-visit outage-line
supermarket: shelf shelves shelf-filling checkout checkouts cashier cashiers till empties deposit-bottles fruit vegetables-counter deli price-label offer offers leaflet-offers store-manager branch-manager trolley shoplifter stocktake markdown expired-goods
wholesale: pallet pallets price-list customer-order trade-customer minimum-order route-sales van-sales
online-shop: basket cart checkout-page product-page product-photo size-wrong wrong-item return-label marketplace listing-online tracking-number voucher-code
restaurant-chain: franchise franchisee chef chefs cook cooks menu menus dish dishes kitchen-porter table-booking delivery-app takeaway fryer grill barista coffee coffee-machine
catering-service: buffet canapes event-catering crockery chafing serving-staff school-meals lunch-boxes
nightlife: nightclub bar-staff cocktail cocktails doorlist drinks-order cellar-bar
casino: casino chips croupier roulette slot-machine poker gambling
translation-agency: interpreter interpreters translator translators translate glossary source-text certified-translation language-pair
language-school: language-course placement-test host-family beginner-course conversation-class
events-venue: conference-hall trade-fair fair exhibitor exhibitors stand-space booth booths hall-plan badge badges delegates-conference speaker-conference stage-hire seating-layout
photo: photographer photographers photo-shoot lens-camera retouching portrait
toys: toy toys puzzle plush choking small-parts board-game
cosmetics: cosmetics cream fragrance perfume formulation skin-test lipstick shampoo
paper-mill: pulp paper-machine roll-paper cardboard carton corrugated waste-paper
`;

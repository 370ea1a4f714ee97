const words = (text) => text.split(',').map((word) => word.trim().replace(/\s+/g, ' '));

/** 40 fields and 25 crafts give 1,000 names. */
export const FIELDS =
  words(`Payments, Search, Billing, Identity, Logistics, Pricing, Warehouse, Catalogue, Fraud, Mobile,
  Network, Storage, Video, Mapping, Messaging, Onboarding, Compliance, Marketing, Partner, Checkout, Inventory, Reporting,
  Voice, Insurance, Lending, Robotics, Imaging, Translation, Localisation, Accessibility, Hardware, Firmware, Simulation,
  Scheduling, Procurement, Treasury, Learning, Research, Community, Subscription`);

export const CRAFTS =
  words(`Engineer, Designer, Analyst, Manager, Architect, Administrator, Scientist, Researcher, Writer,
  Strategist, Coordinator, Consultant, Specialist, Technician, Planner, Auditor, Advisor, Operator, Editor, Trainer,
  Librarian, Economist, Statistician, Inspector, Producer`);

export const VERBS =
  words(`restore, migrate, document, review, monitor, approve, rotate, publish, forecast, translate, audit,
  deploy, archive, encrypt, measure, simplify, negotiate, schedule, prototype, label, reconcile, import, export, refund,
  provision, test, replace, calibrate, explain, collect, compare, inspect, connect, protect, sort, route, clean, index,
  verify, estimate`);

export const ADJECTIVES =
  words(`quarterly, internal, regional, encrypted, automated, shared, temporary, legacy, public,
  critical, nightly, seasonal, European, experimental, read-only, hand-made, duplicated, delayed, missing, outdated,
  certified, local, hourly, remote, personal, unused, expensive, slow, secret, customised, distributed, nested`);

export const OBJECTS =
  words(`invoices, backups, certificates, dashboards, queues, contracts, clusters, templates, tickets,
  datasets, routes, warehouses, gateways, schemas, pipelines, passwords, vouchers, translations, sensors, printers, licences,
  budgets, surveys, interviews, thumbnails, recordings, transcripts, parcels, tariffs, ledgers, forecasts, experiments,
  newsletters, mailboxes, calendars, handbooks, prototypes, wireframes, colours, fonts, videos, maps, satellites, engines,
  batteries, firewalls, tunnels, proxies, caches, indexes, replicas, snapshots, containers, namespaces, volumes, policies,
  audits, incidents, alerts, traces, metrics, releases, branches, packages, drivers, kernels, robots, cameras, microphones,
  subtitles, glossaries, catalogues, discounts, refunds, claims, loans, mortgages, deposits, payrolls, holidays, contracts
  of hire, workshops, lectures, exams, badges, keys, doors, desks, laptops, phones, cables, antennas, routers, switches`);

export const OUTCOMES =
  words(`errors stay below, answers arrive within a day in, customers are content in, delays fall by,
  costs shrink by, coverage reaches, repeats drop under, audits pass in, forecasts hold in, downtime stays under`);

export const TOPICS = ['communication', 'impact', 'mastery', 'leadership', 'ownership'];
export const LEVELS = [1, 2, 3, 4, 5, 6];

/**
 * Words that names of departments, teams and bodies are made of: "Human Resources", "Customer Success", "Vertrieb". Where
 * none of several names has one and none is a role's, they are names of people.
 */
const words = `
  academy accounting accounts admin administration affairs agency analytics architecture assurance audit backend billing
  board brand business care central club cloud commerce commercial committee communication communications community company
  compliance consulting content control core corporate council creative customer customers data delivery department
  design desk development devops digital direct division editorial education engineering enterprise environment events
  everyone executive experience external facilities field finance forum frontend front fulfilment fulfillment general
  governance group growth guild health help human hr infrastructure innovation insight insights insurance integration
  intelligence internal investor it kitchen learning legal library logistics maintenance management manufacturing market
  marketing media medical merchandising mobile network office online operations ops organisation organization partner
  partners partnerships payments payroll people performance personnel planning platform policy press pricing privacy
  procurement product production products programme program project projects property public purchasing qa quality
  regulatory relations reliability research resources retail revenue risk safety sales science security service
  services shop site software solutions sourcing sponsor staff stakeholders steering store strategy studio success supplier
  suppliers supply support sustainability system systems talent tax team tech technical technology testing tools training
  transport travel treasury unit ux vendor vendors warehouse web workplace user users client clients contractor
  abteilung betrieb einkauf entwicklung finanzen forschung geschäftsführung kundendienst lager leitung logistik personal
  produktion qualität recht technik verkauf vertrieb verwaltung vorstand werkstatt buchhaltung
  achats comptabilité direction finances juridique marketing production qualité ventes équipe
  calidad compras contabilidad dirección finanzas jurídico producción ventas equipo
  primary secondary tertiary emergency escalation backup fallback substitute
`;

export const DEPARTMENT_WORDS: ReadonlySet<string> = new Set(
  words.split(/\s+/).filter((word) => word !== ''),
);

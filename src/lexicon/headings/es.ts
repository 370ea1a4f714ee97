import type { HeadingWords } from './heading-words.ts';

export const spanish: HeadingWords = {
  before: 'principales?|nuestr[oa]s?|mis?|sus?|las?|los|el',
  after:
    'principales?|clave|esenciales?|generales?|requeridas?|técnic[oa]s?|del puesto|del rol|del equipo|específic[oa]s?|diari[oa]s?',
  sections: {
    declines: 'fuera de(?:l)? (?:alcance|ámbito)|exclusiones|no incluye',
    holders: 'titular(?:es)?(?: del puesto)?',
    metrics:
      'indicador(?:es)?(?: de (?:éxito|desempeño|rendimiento))?|métricas?(?: de éxito)?|criterios? de éxito|medidas? de éxito|kpis?',
    ownership:
      'áreas de (?:responsabilidad|competencia|trabajo)|ámbitos?(?: de (?:responsabilidad|actuación))?|dominios?|alcance|áreas',
    mission: 'misión|propósito|objetivo|finalidad|razón de ser|rol|objetivo del puesto',
    responsibilities:
      'qué hacen?|qué (?:haces|hacemos)|responsabilidades(?: y .*)?|funciones(?: y .*)?|tareas(?: y .*)?|deberes|actividades|obligaciones|qué (?:hace .*|harás)|rendición de cuentas',
    summary:
      'resumen|descripción(?: del (?:puesto|rol))?|presentación|perfil|introducción|visión general|en breve|acerca del (?:puesto|rol)|contexto',
    artifacts: 'entregables|artefactos|productos|resultados',
    collaborations: 'colaboración(?: con .*)?|modelo de colaboración|cómo colaboramos',
    interactions:
      'interacciones|relaciones(?: internas| de trabajo)?|interlocutores|partes interesadas|trabaja con|interfaces|contactos|socios',
    principles: 'principios|valores|principios y valores',
    properties:
      'propiedades|características|herramientas(?: y .*)?|tecnologías(?: y .*)?|forma de trabajo|ficha',
    capabilities:
      'competencias(?: y .*)?|habilidades(?: y .*)?|capacidades|aptitudes|conocimientos(?: y .*| técnicos)?|requisitos|destrezas',
  },
  documents:
    '(?:descripción (?:de|del) (?:puesto|rol)|rol|puesto|perfil(?: de(?:l)? (?:puesto|rol))?|matriz de (?:competencias|habilidades)|plan de carrera|competencias|ficha de(?:l)? puesto)',
  otherPages:
    '(?:nuestros )?valores|glosario|terminos|plantilla(?: .*)?|acta(?: de .*)?|como .*|preguntas frecuentes|codigo de conducta|indice|(?:tabla|bandas) salarial(?:es)?(?: .*)?|procedimientos? .*|politica de .*|guia (?:de|del|para) .*',
  of: '(?:del|de la|de los|de las|de|para(?: el| la)?)\\s+',
  people: 'miembros|mantenedores|responsables|personas|integrantes|colaboradores|antiguos miembros',
  agents:
    '(?:ingenier[oa]|desarrollador(?:a)?|responsable|jef[ea]|director(?:a)?|analista|arquitect[oa]|administrador(?:a)?|técnic[oa]|consejer[oa]|coordinador(?:a)?|gestor(?:a)?|asistente|contable|comprador(?:a)?|diseñador(?:a)?|redactor(?:a)?|formador(?:a)?|enfermer[oa]|médic[oa]|abogad[oa]|vendedor(?:a)?|secretari[oa]|auditor(?:a)?|planificador(?:a)?|investigador(?:a)?|encargad[oa]|operari[oa]|especialista|gerente|líder|president[ea]|tesorer[oa]|documentador(?:a)?|probador(?:a)?|propietari[oa]|moderador(?:a)?|facilitador(?:a)?|supervisor(?:a)?|delegad[oa]|vocal)',
  agentsLead: true,
  heads:
    'ingenier[oa]|desarrollador(?:a)?|responsable|jef[ea]|director(?:a)?|encargad[oa]|analista|arquitect[oa]|administrador(?:a)?|técnic[oa]|gestor(?:a)?|coordinador(?:a)?|especialista|gerente',
  with: '(?:(?:trabaja|colabora) )?con(?: (?:el|la|los|las))?',
  level: 'nivel(?:es)?|grados?',
  seniorities: [
    'becari[oa]|aprendiz',
    'principiante',
    'intermedi[oa]',
    'avanzad[oa]|experimentad[oa]',
    'expert[oa]',
  ],
};

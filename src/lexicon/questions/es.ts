import type { LabelledQuestions } from './labelled-questions.ts';

/** How people ask in Spanish: a beginning. */
export const spanishQuestions: LabelledQuestions = {
  summary: `
    qué es un {role}
    {role} en una frase
    {role} en pocas palabras
    resumen del {role}
  `,
  mission: `
    cuál es la misión del {role}
    misión del {role}
    para qué existe el {role}
  `,
  responsibilities: `
    qué hace un {role}
    qué hace el {role} todo el día
    responsabilidades del {role}
    cuáles son las tareas del {role}
    de qué se encarga el {role}
    de qué es responsable el {role}
  `,
  metrics: `
    métricas del {role}
    cuáles son los KPI del {role}
    cómo se mide al {role}
    en cuánto tiempo hay que {thing}
    cuál es el objetivo de {thing}
    cuál es el plazo para {thing}
  `,
  capabilities: `
    competencias del {role}
    qué tan bueno debe ser el {role} en {thing}
    qué nivel de {thing} necesita el {role}
  `,
  skills: `
    habilidades del {role}
    qué debe saber hacer un {role}
  `,
  artifacts: `
    entregables del {role}
    qué entrega el {role}
    qué documentos produce el {role}
  `,
  interactions: `
    con quién trabaja el {role}
    con qué frecuencia se reúne {role} con {role}
    cada cuánto se ven {role} y {role}
  `,
  principles: `
    principios del {role}
    qué principios sigue el {role}
  `,
  ownership: `
    áreas del {role}
    qué áreas son del {role}
  `,
  collaboration: `
    colaboración del {role}
    cómo colabora el {role} con {role}
  `,
  tech: `
    herramientas del {role}
    qué herramientas usa el {role}
    con qué programas trabaja el {role}
  `,
  people: `
    quién es el {role}
    quiénes son los {role}
    quién es nuestro {role}
    quiénes son nuestros {role}
    quién trabaja como {role}
    quién está en el equipo de {role}
    quién pertenece a {role}
    cómo se llama nuestro {role}
    nombres de los {role}
    miembros de {role}
    personas del equipo {role}
    quiénes son
  `,
  role: `
    el {role}
    háblame del {role}
    muestra {role}
    ¿y el {role}?
    no, quería decir {role}
  `,
  levels: `
    {role} nivel {level}
    qué se espera en el nivel {level}
    diferencia entre nivel {level} y {level}
    {topic} en el nivel {level}
  `,
  next: `
    estoy en el nivel {level}, qué sigue
    qué me falta para el siguiente nivel
    cómo subo de nivel
  `,
  which: `
    en qué nivel hay que {thing}
    a partir de qué nivel {thing}
  `,
  ladder: `
    niveles del {role}
    qué niveles hay
  `,
  compare: `
    compara {role} y {role}
    diferencia entre {role} y {role}
    {thing} es de {role} o de {role}
  `,
  who: `
    quién sabe {thing}
    quién conoce {thing}
    quién domina {thing}
    quién usa {thing}
    quién escribe {thing}
    qué roles usan {thing}
    qué rol necesita {thing}
    quién trabaja con {thing}
  `,
  verdict: `
    el {role} se encarga de {thing}
    el {role} es responsable de {thing}
    hace el {role} {thing}
    debe el {role} saber {thing}
  `,
  unwritten: `
    cuánto gana un {role}
    sueldo del {role}
    quién es el jefe del {role}
    a quién reporta el {role}
    cuántos {role} tenemos
  `,
  declines: `
    qué no hace el {role}
    de qué no se encarga el {role}
  `,
  else: `
    quién más
    alguien más
  `,
  why: `
    por qué
    dónde está escrito
  `,
  thanks: `
    gracias
    muchas gracias
    perfecto
  `,
  greeting: `
    hola
    buenos días
    buenas tardes
    adiós
  `,
  help: `
    ayuda
    qué puedes hacer
    cómo funciona
  `,
  list: `
    todos los roles
    lista de roles
    qué roles hay
  `,
  route: `
    {thing} no funciona
    {thing} está roto
    necesito {thing}
    quién se encarga de {thing}
    quién es responsable de {thing}
    a quién pregunto por {thing}
    cómo consigo {thing}
    alguien puede {thing}
  `,
  me: `
    qué se espera de mí
    cuáles son mis tareas
    mi rol
  `,
};

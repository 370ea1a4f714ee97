import type { LabelledQuestions } from './labelled-questions.ts';

/** How people ask in Spanish: a beginning. */
export const spanishQuestions: LabelledQuestions = {
  summary: `
    qué es el {role}
    quién es el {role}, en una frase
    describe el {role} en dos frases
    qué es un {role}
    {role} en una frase
    {role} en pocas palabras
    resumen del {role}
  `,
  mission: `
    por qué tenemos un {role}
    cuál es el propósito del {role}
    para qué sirve el {role}
    cuál es la misión del {role}
    misión del {role}
    para qué existe el {role}
  `,
  responsibilities: `
    qué hace exactamente la {role}
    tareas del {role}
    tareas de la {role}
    cuáles son las responsabilidades del {role}
    lista de tareas del {role}
    funciones del {role}
    de qué se ocupa el {role}
    qué hace un {role}
    qué hace el {role} todo el día
    responsabilidades del {role}
    cuáles son las tareas del {role}
    de qué se encarga el {role}
    de qué es responsable el {role}
  `,
  metrics: `
    en cuánto tiempo se {thing}
    en cuántos días se {thing}
    en qué plazo hay que {thing}
    cuál es el plazo máximo para {thing}
    cuánto puede tardar {thing}
    cuánto tiempo hay para {thing}
    con qué frecuencia se {thing}
    cada cuánto se {thing}
    cuántas veces al año se {thing}
    cuántos {thing} al mes
    qué porcentaje de {thing} debe ser {thing}
    qué tasa de {thing} buscamos
    a partir de qué importe hay que {thing}
    cómo de rápido hay que {thing}
    para cuándo debe estar {thing}
    objetivos del {role} en números
    cómo se sabe si el {role} trabaja bien
    con qué se mide al {role}
    métricas del {role}
    cuáles son los KPI del {role}
    cómo se mide al {role}
    en cuánto tiempo hay que {thing}
    cuál es el objetivo de {thing}
    cuál es el plazo para {thing}
  `,
  capabilities: `
    qué debe dominar un {role}
    qué competencias necesita un {role}
    en qué es experto el {role}
    competencias del {role}
    qué tan bueno debe ser el {role} en {thing}
    qué nivel de {thing} necesita el {role}
  `,
  skills: `
    qué debe saber un {role}
    matriz de habilidades del {role}
    habilidades del {role}
    qué debe saber hacer un {role}
  `,
  artifacts: `
    qué produce el {role}
    qué informes escribe el {role}
    entregables del {role}
    qué entrega el {role}
    qué documentos produce el {role}
  `,
  interactions: `
    con quién trabaja más el {role}
    cada cuánto se reúnen {role} y {role}
    quiénes son los contactos del {role}
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
    qué herramientas tiene el {role}
    con qué trabaja el {role}
    qué tecnología usa el {role}
    herramientas del {role}
    qué herramientas usa el {role}
    con qué programas trabaja el {role}
  `,
  people: `
    quién está de guardia en {role}
    quién está de guardia para {role}
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
    ¿y {role}?
    no, quería decir {role}
  `,
  levels: `
    qué hace falta en el nivel {level} para un {role}
    {role} de nivel {level}, qué se espera
    pasar del nivel {level} al {level}
    soy nivel {level}, qué se espera de mí
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
    escalera de niveles del {role}
    cuántos niveles tiene el {role}
    niveles del {role}
    qué niveles hay
  `,
  compare: `
    compara {role} y {role}
    diferencia entre {role} y {role}
    {thing} es de {role} o de {role}
  `,
  who: `
    quién tiene conocimientos de {thing}
    quién entiende de {thing}
    quién es bueno en {thing}
    quién habla {thing}
    quién tiene experiencia con {thing}
    hay alguien que sepa {thing}
    alguien conoce {thing}
    busco a alguien que sepa {thing}
    qué roles conocen {thing}
    qué roles necesitan {thing}
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
    se encarga el {role} de {thing}
    es el {role} quien {thing}
    es {thing} cosa del {role}
    {thing} es del {role}
    le toca al {role} {thing}
    el {role} también hace {thing}
    el {role} lleva {thing}
    el {role} usa {thing}
    sabe el {role} {thing}
    la {role} se ocupa de {thing}
    el {role} se encarga de {thing}
    el {role} es responsable de {thing}
    hace el {role} {thing}
    debe el {role} saber {thing}
  `,
  unwritten: `
    cuánto cobra un {role}
    cuál es el sueldo del {role}
    cuál es el salario del {role}
    cuánto le pagan al {role}
    quién manda en el {role}
    quién es el superior del {role}
    quién dirige el {role}
    cuántos {role} hay
    cuánta gente trabaja en {role}
    cuántos días de vacaciones tiene el {role}
    qué título hace falta para ser {role}
    qué edad tiene el {role}
    puede el {role} teletrabajar
    dónde está la oficina del {role}
    cuál es el teléfono del {role}
    qué hace el {thing}
    qué hace la {thing}
    qué hace nuestro {thing}
    responsabilidades del {thing}
    tareas del {thing}
    qué herramientas usa el {thing}
    de qué es responsable el {thing}
    quién es nuestro {thing}
    cuánto gana el {thing}
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
    {thing} no funciona desde {thing}
    {thing} no va
    {thing} está bloqueado
    {thing} muestra {thing} en vez de {thing}
    {thing} no ha llegado
    el {thing} está {thing}
    la {thing} no {thing}
    los {thing} están {thing}
    falta {thing}
    me hace falta {thing}
    quiero {thing}
    quisiera {thing}
    no puedo {thing}
    necesitamos {thing}
    se puede {thing}
    puede alguien {thing}
    dónde encuentro {thing}
    dónde pido {thing}
    cómo se hace para {thing}
    quién me ayuda con {thing}
    quién puede {thing}
    con quién hablo de {thing}
    un cliente se queja de {thing}
    un cliente quiere {thing}
    por qué {thing} está {thing}
    cuándo estará {thing}
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

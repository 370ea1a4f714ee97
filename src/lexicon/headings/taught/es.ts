import type { TaughtHeadings } from './taught-headings.ts';

export const spanish: TaughtHeadings = {
  mission: `
    para qué existe este puesto | para qué existe este rol | para qué existe el @ | para qué existe la @ | para qué estás | para qué estás aquí | para qué estamos | para qué existimos | para qué sirve este puesto | para qué servimos | para qué
    por qué existe este puesto | por qué existimos | por qué estás aquí | por qué estamos aquí | razón de ser del puesto | sentido del puesto | finalidad del puesto | objeto del puesto | en una frase | nuestra promesa | tu misión | nuestra misión
    propósito del puesto | propósito del equipo
  `,
  summary: `
    el puesto en breve | en pocas palabras | quiénes somos | quién eres | sobre el equipo | sobre el puesto | qué es un @ | qué es una @ | descripción general
  `,
  responsibilities: `
    qué abarca | abarca | lo que cubre | se ocupa de | qué hacen | lo que hacen | incluye
    qué haces | lo que haces | qué harás | lo que harás | qué hacemos | lo que hacemos | qué hace el @ | qué hace la @ | lo que hace el @ | tu trabajo | tu día a día | nuestro día a día | tus tareas | tus funciones | tus responsabilidades
    un día normal | un día típico | en el turno | de qué te encargas | de qué te ocupas | de qué nos encargamos | te encargas de | nos encargamos de | se encarga de | eres responsable de | responsable de | somos responsables de
    lo que esperamos de ti | qué esperamos de ti | qué se espera de ti | vas a | como @ | decides | lo que decides | qué decide | funciones principales | funciones del puesto | tareas principales | cometidos | qué hacemos por ti | ven a nosotros para
    nuestros servicios
  `,
  ownership: `
    lo que es nuestro | lo nuestro | lo que es tuyo | esto es nuestro | qué es nuestro | nos pertenece | lo que nos toca | lo que te toca | te toca | nos toca | nuestro terreno | nuestro ámbito | tu ámbito | nuestros sistemas | lo que llevamos | lo que gestionamos
    en nuestras manos
  `,
  metrics: `
    cómo sabemos que va bien | cómo sabemos que funciona | cómo sabes que va bien | cómo sabemos que lo haces bien | cómo te medimos | cómo nos medimos | cómo medimos el éxito | cómo se mide | qué medimos | lo que medimos | va bien cuando | va bien si
    funciona cuando | está bien hecho cuando | en qué se nota que va bien | en qué lo notamos | los números | nuestros números | tus números | números que miramos | cifras | cifras que miramos | indicadores | nuestros indicadores | objetivos medibles
    metas | metas del mes | criterios de éxito | con qué te evaluamos | te evaluamos por
  `,
  capabilities: `
    qué necesitas saber | lo que necesitas saber | qué necesitas | lo que necesitas | qué tienes que saber | qué debes saber | qué sabes hacer | lo que aportas | qué aportas | tienes | sabes | necesitas | tu perfil | perfil buscado | a quién buscamos
    qué buscamos | lo que buscamos | requisitos del puesto | requisitos imprescindibles | imprescindible | deseable | se valora | formación y experiencia | experiencia | titulación | títulos y carnés | carnés | saberes | hace falta
  `,
  artifacts: `
    qué entregas | lo que entregas | lo que entregamos | qué produces | lo que sale | documentos que llevas
  `,
  interactions: `
    con quién trabajas | con quién trabajamos | con quién trabaja | con quién tratas | con quién hablas | con quién te coordinas | trabajas con | trabajamos con | trabaja con | en contacto con | tus compañeros | nuestros vecinos | nuestros socios
    nuestros clientes | relaciones internas y externas | relaciones | de quién dependemos | quién nos necesita
  `,
  collaborations: `
    cómo trabajamos juntos | cómo trabajamos con otros | trabajar con nosotros | cómo trabajar con nosotros
  `,
  principles: `
    en qué creemos | lo que nos importa | cómo trabajamos | nuestras reglas | nuestras convicciones
  `,
  properties: `
    tus herramientas | nuestras herramientas | con qué trabajas | programas | equipo de trabajo | material
  `,
  declines: `
    no te toca | no nos toca | lo que no te toca | lo que no nos toca | qué no haces | lo que no haces | qué no hacemos | lo que no hacemos | lo que no hace el @ | lo que no es nuestro | no es nuestro | no es lo nuestro | no es tuyo | no somos nosotros
    nosotros no | no es tu trabajo | no es nuestro trabajo | fuera de alcance | fuera de nuestro alcance | fuera del ámbito | no incluye | lo que no incluye | exclusiones | límites del puesto | límites | de qué no nos encargamos | no nos encargamos de
    esto lo hacen otros | lo que hacen otros | no nos preguntes | no se espera de ti
  `,
  holders: `
    quién lo hace | quién lo hace ahora | quién está | quiénes están | quién lo lleva | quién lo lleva ahora | ahora mismo | actualmente | titular | titulares | ocupado por | cubierto por | el equipo | nuestro equipo | la gente | composición | miembros | personas
    quién
  `,
  other: `
    reglas | uso | parámetros | opciones |
    qué ofrecemos | lo que ofrecemos | ofrecemos | beneficios | salario | sueldo | horario | horarios | vacaciones | cómo solicitarlo | solicitudes | contacto | cómo contactarnos | dónde estamos | preguntas | dudas | enlaces | enlaces de interés | ver también
    documentos | historia | contexto | reuniones | fechas | orden del día | acta | notas | observaciones | temas pendientes | hoja de ruta | proyectos actuales | novedades | depende de | jerarquía | lugar de trabajo | contrato | período de prueba | formación
    acogida | tu primera semana | promoción | carrera | niveles | en caso de emergencia | guardia | turnos | calendario | leyenda | definiciones | glosario | ejemplos | preguntas frecuentes | procedimiento | cómo pedir | instalación | la empresa | nuestros valores
    privacidad | firma | versión | cambios | presupuesto | riesgos | seguridad | estrategia | visión | técnica | comunicación | calidad | suplente | políticas
  `,
};

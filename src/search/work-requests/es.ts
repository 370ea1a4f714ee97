/** What people ask of some role or other at work, in Spanish. One a line. */
export const SPANISH = `
mi nómina está mal
cuándo llega el sueldo
cuántos días de vacaciones me quedan
hoy estoy enfermo, a quién aviso
necesitamos dos personas más
cómo me devuelven el dinero del billete
he olvidado mi contraseña
mi ordenador no arranca
la impresora está atascada
me ha llegado un correo raro
la página no funciona
el baño está atascado
la calefacción no funciona
el ascensor está parado
he perdido la llave
mi tarjeta no abre la puerta
la alarma suena sin motivo
quién paga esta factura
el proveedor dice que no hemos pagado
un cliente quiere su dinero
el paquete no ha llegado
la mitad de la mercancía está rota
no quedan cajas
necesito tres presupuestos
podemos cancelar este contrato
un periodista quiere hablar con alguien
necesitamos un cartel
un cliente pide un descuento
la máquina se ha parado otra vez
la bomba pierde aceite
necesitamos un repuesto
el lote no tiene el color correcto
no llegamos al plazo
quién está de guardia esta noche
el auditor viene el martes
hay que comunicar un accidente
el camión se ha averiado
puedo cambiar mi cita
quiero cancelar mi reserva
la habitación no estaba limpia
la comida estaba fría
se ha perdido un niño
el micrófono no funciona
el paciente tiene dolor
hay goteras en el techo
qué papeles tengo que traer
quién es responsable de esto
a quién pregunto
ya no funciona
nadie contesta
`;

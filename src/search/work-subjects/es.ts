/** The same subjects in Spanish: a beginning. */
export const SPANISH = `
payroll: nómina nóminas salario sueldo paga horas extra
leave: vacaciones baja permiso ausencia maternidad paternidad enfermedad
hiring: contratación contratar candidato candidatura entrevista selección becario prácticas
leaving: dimisión renunciar despido jubilación finiquito baja
staff: personal empleado trabajador recursos humanos contrato compañero
training: formación curso aprendizaje aprendiz
conduct: acoso conflicto discriminación insulto queja
rota: turno turnos horario fichar cuadrante
computers: ordinador portátil ordenador pantalla teclado ratón equipo
accounts: cuenta contraseña acceso usuario bloqueado licencia permisos
network: wifi red internet vpn
printing: impresora imprimir escáner
phones: teléfono móvil
phishing: phishing sospechoso virus estafa ataque
privacy: protección datos personales rgpd consentimiento borrar
contracts: contrato cláusula acuerdo legal abogado firma responsabilidad
disputes: demanda juicio litigio tribunal requerimiento
invoices: factura facturas pago proveedor contabilidad contable
expenses: gastos recibo reembolso dietas
budget: presupuesto costes gasto finanzas control
tax: impuesto impuestos iva hacienda fiscal declaración
purchasing: compra compras proveedor pedido oferta negociación licitación
building: edificio calefacción gotera techo agua ventana ascensor luz fontanería
cleaning: limpieza basura residuos
entry: tarjeta puerta llave acceso visita
vehicles: coche vehículo aparcamiento flota camión
catering: comedor cocina comida menú alergia
safety: accidente seguridad incendio herido peligro casco
warehouse: almacén existencias palé estantería inventario
shipping: envío paquete entrega transportista retraso
customs: aduana exportación importación arancel origen
production: producción máquina línea parada fabricación taller
maintenance: mantenimiento reparación avería pieza repuesto ruido fuga
quality: calidad defecto inspección medición reclamación
planning: planificación plazo capacidad
sales: venta ventas oferta cliente descuento comercial
support: cliente clientes queja reclamación devolución servicio llamada
marketing: campaña publicidad promoción
brand: marca logotipo color diseño
press: prensa periodista medios comunicado
product: producto funcionalidad prioridad
mobile: aplicación android iphone
servers: servidor servidores nube infraestructura
outage: caída incidente lento error
testing: prueba pruebas fallo
projects: proyecto hito retraso
nursing: enfermera enfermero cuidados paciente planta herida
medication: medicamento farmacia dosis receta
surgery: quirófano operación cirugía anestesia
infection: infección higiene desinfección brote
schools: alumno alumnos profesor examen clase escuela
`;

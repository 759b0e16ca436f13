import type { PlotWords } from './en';

export const es: PlotWords = {
  step: 'paso',
  loss: 'pérdida',
  train: 'entrenamiento',
  test: 'prueba',
  readLoss: (step, train, test) =>
    test === null
      ? `paso ${step}, pérdida de entrenamiento ${train}`
      : `paso ${step}, pérdida de entrenamiento ${train}, pérdida de prueba ${test}`,

  points: (count, parts) => (parts.length > 0 ? `${count} puntos: ${parts.join(', ')}.` : `${count} puntos.`),
  noPoints: 'Ningún punto.',
  part: (count, name) => `${count} ${name}`,
  range: (name, low, high) => `${name} de ${low} a ${high}.`,

  curve: (name, along, from, to) => `${name} según ${along}: de ${from} a ${to}`,
  trends: {
    flat: 'no cambia',
    rising: 'sube todo el tiempo',
    falling: 'baja todo el tiempo',
    valley: 'baja y después sube',
    hill: 'sube y después baja',
    wavy: 'sube y baja',
  },
  lowest: (value, at) => `mínimo ${value} en ${at}`,
  highest: (value, at) => `máximo ${value} en ${at}`,
  noCurve: (name) => `${name}: sin valores.`,

  changed: (name, now, before) => `${name} ${now}, antes ${before}.`,
  unchanged: (name, now) => `${name} ${now}, sin cambios.`,
};

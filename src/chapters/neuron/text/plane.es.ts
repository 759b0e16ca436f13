import type { planeEn } from './plane.en';

export const planeEs: typeof planeEn = {
  x1: 'realce',
  x2: 'ADC',
  xAxis: 'realce *x_1*, DE',
  yAxis: 'ADC *x_2*, DE',
  high: 'alto grado',
  low: 'bajo grado',
  patient: 'este paciente',
  cases: 'Casos',
  hollow: 'hueco = prueba',
  score: (right, count) => `${right} de ${count} bien`,
  readCase: (grade, x1, x2, a) => `${grade}: *x_1* \`${x1}\`, *x_2* \`${x2}\`, *a* \`${a}\``,
};

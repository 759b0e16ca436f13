/** Words of the plane of the two measurements, which several figures show. */
export const planeEn = {
  x1: 'enhancement',
  x2: 'ADC',
  xAxis: 'enhancement *x_1*, SD',
  yAxis: 'ADC *x_2*, SD',
  high: 'high grade',
  low: 'low grade',
  patient: 'this patient',
  cases: 'Cases',
  hollow: 'hollow = test',
  score: (right: string, count: string) => `${right} of ${count} right`,
  /** Reads one case out; markup of the plot. */
  readCase: (grade: string, x1: string, x2: string, a: string) =>
    `${grade}: *x_1* \`${x1}\`, *x_2* \`${x2}\`, *a* \`${a}\``,
};

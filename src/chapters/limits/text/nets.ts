export const netsEn = {
  noFile: 'The stored networks did not come.',
  noEngine: 'The engine is not available here.',
  retry: 'Try again',
};
export const netsEs: typeof netsEn = {
  noFile: 'Las redes guardadas no han llegado.',
  noEngine: 'El motor no está disponible aquí.',
  retry: 'Probar otra vez',
};

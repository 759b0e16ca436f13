import type { Bilingual } from './language';

/** What is said when a parameter has left the range of numbers: apart, since only figures that train need it. */
export const frozenWords: Bilingual<(parameter: string, step: string) => string> = {
  en: (parameter: string, step: string) =>
    `Training stopped at step ${step}: ${parameter} left the range of numbers. The learning rate is probably too high. Lower it, or step back.`,
  es: (parameter, step) =>
    `El entrenamiento se detuvo en el paso ${step}: ${parameter} salió del rango de los números. La tasa de aprendizaje es probablemente demasiado alta. Redúzcala o dé un paso atrás.`,
};

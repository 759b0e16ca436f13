/** What a test's answer is worth where a disease is so frequent. */
export interface PredictiveValues {
  /** Positive predictive value: share of the called who are diseased. NaN when nobody is called. */
  readonly ppv: number;
  /** Negative predictive value: share of those let go who are healthy. NaN when everybody is called. */
  readonly npv: number;
}

const share = (part: number, rest: number): number => (part + rest > 0 ? part / (part + rest) : NaN);

/**
 * Predictive values by Bayes' rule.
 * @param sensitivity 0..1
 * @param specificity 0..1
 * @param prevalence share of diseased among those tested, 0..1
 */
export function predictiveValues(
  sensitivity: number,
  specificity: number,
  prevalence: number,
): PredictiveValues {
  const healthy = 1 - prevalence;
  return {
    ppv: share(sensitivity * prevalence, (1 - specificity) * healthy),
    npv: share(specificity * healthy, (1 - sensitivity) * prevalence),
  };
}

/** What happens to a number of patients, in whole people. */
export interface PatientCounts {
  readonly truePositives: number;
  readonly falseNegatives: number;
  readonly falsePositives: number;
  readonly trueNegatives: number;
}

/**
 * The same as people: the diseased among them, then the called among each, rounded so that nobody is lost.
 * @param patients whole number of people
 */
export function patientCounts(
  sensitivity: number,
  specificity: number,
  prevalence: number,
  patients: number,
): PatientCounts {
  const diseased = Math.round(prevalence * patients);
  const truePositives = Math.round(sensitivity * diseased);
  const trueNegatives = Math.round(specificity * (patients - diseased));
  return {
    truePositives,
    falseNegatives: diseased - truePositives,
    falsePositives: patients - diseased - trueNegatives,
    trueNegatives,
  };
}

/**
 * Mean cost of a patient in false alarms: a false alarm costs 1, a miss `missCost`.
 * @param prevalence 0..1
 */
export function expectedCost(
  sensitivity: number,
  specificity: number,
  prevalence: number,
  missCost: number,
): number {
  return missCost * prevalence * (1 - sensitivity) + (1 - prevalence) * (1 - specificity);
}

export const polynomialEn = {
  figure: { title: 'Ten patients, one curve', after: 'on overfitting' },
  steps: {
    'py-what': {
      title: 'How bent may a curve be?',
      body: 'Ten patients under treatment, each measured once: the week, and a tumor marker. A curve is to say what to expect in any week. Its *degree* is how many bends it may have: 1 is a straight line.\n\nDrag the **degree** up. The error on the ten patients can only fall.',
    },
    'py-best': {
      title: 'Which curve would you trust?',
      body: 'The ten patients are the *training set*. What counts is another set: 200 patients whom the curve has never seen, the *test set*. Their error is covered for now.',
      predict: {
        question: 'Which curve has the smallest error on the unseen patients?',
        options: {
          straight: 'A line or a single bend (degree 1 or 2)',
          some: 'A few bends (3 to 6)',
          all: 'Nearly one coefficient per patient (7 to 9)',
          most: 'More coefficients than patients (10 to 12)',
        },
        right:
          'A few bends. Below that the curve misses what all patients share: it *underfits*. Above, it also follows what is noise in these ten: it *overfits*.',
        wrong:
          'A few bends. Below that the curve misses what all patients share: it *underfits*. Above, it also follows what is noise in these ten: it *overfits*.',
      },
    },
    'py-new': {
      title: 'The eleventh patient',
      body: 'Degree 9 has ten coefficients for ten patients. The curve runs through every one of them: training error 0. Now an eleventh patient comes to the clinic.',
      predict: {
        question: 'How far off will the curve be for this patient?',
        options: {
          exact: 'Not at all',
          near: 'About as much as patients differ anyway (up to 11 units)',
          far: 'Much more than that',
        },
        right:
          'Much more. Between the patients that it knows by heart the curve swings. Press **Next patient** for others, drag the yellow one, or let the curve learn it and see the whole curve jump.',
        wrong:
          'Much more. Between the patients that it knows by heart the curve swings. Press **Next patient** for others, drag the yellow one, or let the curve learn it and see the whole curve jump.',
      },
    },
    'py-penalty': {
      title: 'A price on large coefficients',
      body: 'The same degree 9, but each coefficient now costs its square: *L2 regularization*. The swings were paid for with huge coefficients, so they go; the common course stays. The training error is no longer 0, and the test error has fallen.\n\nTry the **penalties**: 0 overfits, 10 flattens the curve until it underfits.',
    },
    'py-takeaway': {
      title: 'What to take away',
      body: 'A perfect fit to known patients proves nothing. Only patients kept apart tell what a model is worth, and the best model is neither the simplest nor the one that fits best.\n\nHonest footnote: at degree 11 and 12 the test error falls again, since of the many perfect curves the calmest is taken. Very large networks profit from the same effect.',
    },
  },
  words: {
    plot: 'Ten patients and the fitted curve',
    axisX: 'weeks of treatment',
    axisY: 'tumor marker, U/mL',
    errors: 'Training and test error by degree',
    degree: 'Degree',
    axisDegree: 'degree',
    axisError: 'error, U/mL',
    penalty: 'Penalty',
    seed: 'Seed',
    next: 'Next patient',
    learns: 'Learn this one too',
    newcomer: 'The new patient',
    newcomerMark: 'new patient',
    week: 'Week',
    marker: 'Marker',
    trainError: 'Training error',
    testError: 'Test error',
    miss: 'Off by',
    readPatient: (week: string, marker: string) => `week ${week}, marker ${marker}`,
    sayTrain: (degree: string, error: string) =>
      `Degree ${degree}: the curve is off by ${error} units on the patients it learned from.`,
    sayTest: (error: string) => `On 200 unseen ones it is off by ${error}.`,
    sayMiss: (error: string) => `The new patient is missed by ${error}.`,
    sayMany: 'There are many perfect curves; the one with the smallest coefficients is shown.',
  },
};

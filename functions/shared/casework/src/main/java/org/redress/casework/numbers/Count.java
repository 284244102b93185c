package org.redress.casework.numbers;

/**
 * A count, and whether it may still grow.
 *
 * @param running whether it may: it is shown in steps then, so that nobody can watch it and see a single report come in
 */
record Count(long number, boolean running) {

  Shown shown() {
    if (running) {
      long step = number / Shown.SMALLEST * Shown.SMALLEST;
      return Shown.between(step, step + Shown.SMALLEST - 1);
    }
    return number == 0 || number >= Shown.SMALLEST
        ? Shown.between(number, number)
        : Shown.between(1, Shown.SMALLEST - 1);
  }
}

package org.redress.screening.personal;

/** The first digits and lengths that the large card schemes give out. */
final class CardIssuers {

  private CardIssuers() {}

  static boolean issue(String digits) {
    int length = digits.length();
    int six = Integer.parseInt(digits.substring(0, 6));
    int four = six / 100;
    int three = six / 1000;
    int two = six / 10_000;
    return switch (two / 10) {
      case 2 -> length == 16 && ((four >= 2221 && four <= 2720) || (four >= 2200 && four <= 2204));
      case 3 -> isAmex(two, length) || isDiners(two, three, length)
          || (four >= 3528 && four <= 3589 && length >= 16 && length <= 19);
      case 4 -> length == 13 || length == 16 || length == 19;
      case 5 -> (two >= 51 && two <= 55 && length == 16) || (isMaestro(four) && length >= 13);
      case 6 -> isDiscoverOrUnionPay(two, three, four, length) || (isMaestro(four) && length >= 13);
      default -> false;
    };
  }

  private static boolean isAmex(int two, int length) {
    return length == 15 && (two == 34 || two == 37);
  }

  private static boolean isDiners(int two, int three, int length) {
    return length == 14 && (two == 36 || two == 38 || two == 39 || (three >= 300 && three <= 305) || three == 309);
  }

  private static boolean isMaestro(int four) {
    return switch (four) {
      case 5018, 5020, 5038, 5893, 6304, 6759, 6761, 6762, 6763 -> true;
      default -> false;
    };
  }

  private static boolean isDiscoverOrUnionPay(int two, int three, int four, int length) {
    return length >= 16
        && (four == 6011 || (three >= 644 && three <= 649) || two == 65 || two == 62);
  }
}

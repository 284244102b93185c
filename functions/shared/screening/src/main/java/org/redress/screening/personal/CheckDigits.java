package org.redress.screening.personal;

/** Check digits. All arguments are digits alone. */
final class CheckDigits {

  private CheckDigits() {}

  /** The check of payment card numbers (ISO/IEC 7812-1). */
  static boolean luhn(String digits) {
    int sum = 0;
    for (int i = 0; i < digits.length(); i++) {
      int digit = digits.charAt(digits.length() - 1 - i) - '0';
      int weighed = i % 2 == 0 ? digit : 2 * digit;
      sum += weighed > 9 ? weighed - 9 : weighed;
    }
    return sum % 10 == 0;
  }

  /** The check of NHS numbers, and of Scottish CHI numbers: ten digits, the last one by weights modulo 11. */
  static boolean modulo11(String digits) {
    if (digits.length() != 10) {
      return false;
    }
    int sum = 0;
    for (int i = 0; i < 9; i++) {
      sum += (10 - i) * (digits.charAt(i) - '0');
    }
    return (11 - sum % 11) % 11 == digits.charAt(9) - '0';
  }
}

package org.redress.screening.personal;

/** Check digits and the like. All arguments are digits alone. */
final class Checks {

  private Checks() {}

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

  /** Whether length and first digits are those of a card issuer. */
  static boolean isIssued(String digits) {
    int length = digits.length();
    int two = Integer.parseInt(digits.substring(0, 2));
    int four = Integer.parseInt(digits.substring(0, 4));
    return switch (length) {
      case 13, 19 -> digits.charAt(0) == '4' || (length == 19 && (four == 6759 || four == 6304));
      case 14 -> two == 36 || two == 38 || two == 39 || (four >= 3000 && four <= 3059);
      case 15 -> two == 34 || two == 37;
      case 16 -> digits.charAt(0) == '4'
          || (two >= 51 && two <= 55)
          || (four >= 2221 && four <= 2720)
          || four == 6011
          || two == 65
          || four == 6759;
      default -> false;
    };
  }

  /** The check of NHS numbers, and of Scottish CHI numbers: ten digits, the last one by weights modulo 11. */
  static boolean modulo11(String digits) {
    int sum = 0;
    for (int i = 0; i < 9; i++) {
      sum += (10 - i) * (digits.charAt(i) - '0');
    }
    int check = (11 - sum % 11) % 11;
    return digits.length() == 10 && check < 10 && check == digits.charAt(9) - '0';
  }

  /**
   * Whether ten digits lie where numbers are given out: 4 to 7 and 9 for NHS numbers; CHI numbers begin with a day and a
   * month of birth.
   */
  static boolean isNhsRange(String digits) {
    int day = Integer.parseInt(digits.substring(0, 2));
    int month = Integer.parseInt(digits.substring(2, 4));
    boolean isChi = day >= 1 && day <= 31 && month >= 1 && month <= 12;
    return isChi || "45679".indexOf(digits.charAt(0)) >= 0;
  }

  /** Whether four numbers joined by dots are the address of one device in the public internet. */
  static boolean isPublicIpv4(String address) {
    String[] parts = address.split("\\.", -1);
    int[] octets = new int[parts.length];
    for (int i = 0; i < parts.length; i++) {
      octets[i] = Integer.parseInt(parts[i]);
      if (octets[i] > 255 || (parts[i].length() > 1 && parts[i].charAt(0) == '0')) {
        return false;
      }
    }
    int first = octets[0];
    int second = octets[1];
    boolean isPrivate = first == 10 || (first == 172 && second >= 16 && second <= 31)
        || (first == 192 && second == 168);
    boolean isLocal = first == 0 || first == 127 || (first == 169 && second == 254);
    return !isPrivate && !isLocal && first < 224;
  }
}

package org.redress.screening.personal;

import java.util.Optional;

/** How a telephone number is begun. */
enum PhoneForm {
  /** With a country code behind a plus or '00'. */
  INTERNATIONAL,
  /** With a zero. */
  NATIONAL,
  /** With the country code of home and nothing before it. */
  BARE_CODE,
  /** With nothing; only a word before it can tell. */
  BARE,
  NONE;

  static PhoneForm of(DigitRun run, int first) {
    DigitGroup group = run.group(first);
    String digits = group.digits();
    if (isBehindPlus(run.page(), group.start()) || (digits.startsWith("00") && digits.length() >= 3)) {
      return INTERNATIONAL;
    }
    if (digits.startsWith("0")) {
      boolean isCutOff = digits.length() == 1 && run.size() > first + 1 && run.group(first + 1).size() > 1
          && run.gapBefore(first + 1).indexOf(')') < 0 && group.plain();
      return isCutOff ? NONE : NATIONAL;
    }
    if (digits.startsWith("44") && (digits.length() == 2 || digits.length() >= 6)) {
      return BARE_CODE;
    }
    return digits.startsWith("7") || digits.startsWith("1") || digits.startsWith("2") ? BARE : NONE;
  }

  static boolean isBehindPlus(Page page, int start) {
    return page.at(start - 1) == '+' || (page.at(start - 1) == ' ' && page.at(start - 2) == '+');
  }

  /** The number as E.164, if these digits are one. */
  Optional<String> read(String digits, PhoneNumbers numbers) {
    return switch (this) {
      case INTERNATIONAL -> {
        String code = digits.startsWith("00") ? digits.substring(2) : digits;
        yield code.length() < 8 || code.length() > 15 ? Optional.empty() : numbers.international(code);
      }
      case NATIONAL -> digits.length() < 10 || digits.length() > 11
          ? Optional.empty()
          : numbers.home(digits.substring(1));
      case BARE_CODE -> digits.length() < 11 || digits.length() > 13 ? Optional.empty() : numbers.international(digits);
      case BARE -> digits.length() == 10 ? numbers.home(digits) : Optional.empty();
      case NONE -> Optional.empty();
    };
  }

  Optional<Certainty> certainty(DigitRun run, int first, int last) {
    int start = run.group(first).start();
    return switch (this) {
      case INTERNATIONAL -> Optional.of(Certainty.SURE);
      case NATIONAL -> Optional.of(run.digits(first, last).length() == 11 ? Certainty.SURE : Certainty.LIKELY);
      case BARE_CODE -> Optional.of(Certainty.LIKELY);
      case BARE -> Cues.phone(run.page(), start) ? Optional.of(Certainty.LIKELY) : Optional.empty();
      case NONE -> Optional.empty();
    };
  }
}

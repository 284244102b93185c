package org.redress.screening.personal;

import com.google.i18n.phonenumbers.NumberParseException;
import com.google.i18n.phonenumbers.PhoneNumberUtil;
import com.google.i18n.phonenumbers.PhoneNumberUtil.PhoneNumberFormat;
import com.google.i18n.phonenumbers.PhoneNumberUtil.PhoneNumberType;
import com.google.i18n.phonenumbers.Phonenumber.PhoneNumber;
import java.util.Optional;
import java.util.Set;

/**
 * Says which digits are the number of a telephone that can belong to a person. Free, shared-cost and company-wide numbers
 * (helplines, mostly) are none.
 */
final class PhoneNumbers {

  private static final String HOME = "GB";
  private static final String HOME_CODE = "44";
  private static final Set<PhoneNumberType> IMPERSONAL = Set.of(
      PhoneNumberType.TOLL_FREE,
      PhoneNumberType.SHARED_COST,
      PhoneNumberType.PREMIUM_RATE,
      PhoneNumberType.UAN,
      PhoneNumberType.VOICEMAIL);

  /** Ofcom's numbers for drama, without the last three digits. */
  private static final Set<String> RESERVED = Set.of("1134960", "1144960", "1154960", "1164960", "1174960", "1184960",
      "1214960", "1314960", "1414960", "1514960", "1614960", "1632960", "1914980", "2079460", "2896496", "2920180",
      "7700900");

  private final PhoneNumberUtil numbers = PhoneNumberUtil.getInstance();

  /** A British number, without country code and leading zero, as E.164. */
  Optional<String> home(String national) {
    if (isReserved(national)) {
      return Optional.of("+" + HOME_CODE + national);
    }
    return mayBeHome(national) ? parse("0" + national) : Optional.empty();
  }

  /** A number with its country code, as E.164. */
  Optional<String> international(String digits) {
    if (!digits.startsWith(HOME_CODE)) {
      return digits.startsWith("0") ? Optional.empty() : parse("+" + digits);
    }
    String national = digits.substring(HOME_CODE.length());
    return home(national.startsWith("0") ? national.substring(1) : national);
  }

  private Optional<String> parse(String number) {
    try {
      PhoneNumber parsed = numbers.parse(number, HOME);
      return numbers.isValidNumber(parsed) && !IMPERSONAL.contains(numbers.getNumberType(parsed))
          ? Optional.of(numbers.format(parsed, PhoneNumberFormat.E164))
          : Optional.empty();
    } catch (NumberParseException e) {
      return Optional.empty();
    }
  }

  /** Spares most digits the costly look. */
  private static boolean mayBeHome(String national) {
    if (national.length() < 9 || national.length() > 10) {
      return false;
    }
    char second = national.charAt(1);
    return switch (national.charAt(0)) {
      case '1' -> second != '0';
      case '2' -> "03489".indexOf(second) >= 0;
      case '5' -> true;
      case '7' -> second != '0';
      default -> false;
    };
  }

  /** Numbers reserved for examples, which no carrier gives out and so no list of valid numbers holds. */
  private static boolean isReserved(String national) {
    return national.length() == 10 && RESERVED.contains(national.substring(0, 7));
  }
}

package org.redress.screening.personal;

import com.google.i18n.phonenumbers.PhoneNumberMatch;
import com.google.i18n.phonenumbers.PhoneNumberUtil;
import com.google.i18n.phonenumbers.PhoneNumberUtil.Leniency;
import com.google.i18n.phonenumbers.PhoneNumberUtil.PhoneNumberType;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/**
 * Finds telephone numbers that can belong to a person; a number without a country code is read as a British one. Free,
 * shared-cost and company-wide numbers (helplines, mostly) are left out.
 */
final class PhoneFinder implements Finder {

  private static final String HOME = "GB";

  /** Bounds the work on a text of nothing but digits; tries are counted for number-like stretches that are none. */
  private static final long MOST_TRIES = 1_000;

  private static final Set<PhoneNumberType> IMPERSONAL = Set.of(
      PhoneNumberType.TOLL_FREE,
      PhoneNumberType.SHARED_COST,
      PhoneNumberType.PREMIUM_RATE,
      PhoneNumberType.UAN,
      PhoneNumberType.VOICEMAIL);

  private final PhoneNumberUtil numbers = PhoneNumberUtil.getInstance();

  @Override
  public List<Candidate> find(String text) {
    List<Candidate> found = new ArrayList<>();
    for (PhoneNumberMatch match : numbers.findNumbers(text, HOME, Leniency.VALID, MOST_TRIES)) {
      if (!IMPERSONAL.contains(numbers.getNumberType(match.number()))) {
        found.add(new Candidate(text, match.start(), match.end()));
      }
    }
    return found;
  }
}

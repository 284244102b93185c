package org.redress.web.report;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import org.redress.casework.report.SafeContact;

/** The API's words for how a reporter can be reached: {@code any}, {@code discreet} and {@code case-page}. */
public final class ContactWords {

  private ContactWords() {}

  public static String of(SafeContact contact) {
    return contact.name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  static Optional<SafeContact> parse(String word) {
    return Arrays.stream(SafeContact.values()).filter(contact -> of(contact).equals(word)).findFirst();
  }
}

package org.redress.caseworkaws.table;

import java.time.LocalDate;
import java.util.List;
import org.redress.casework.report.Details;

/** What a report says beside account and posts, as attributes of its message; none for what it does not say. */
final class DetailsItem {

  private static final String THREAT_TO_LIFE = "threatToLife";
  private static final String ACCOUNTS = "accounts";
  private static final String PLATFORM = "platform";
  private static final String DAY = "day";
  private static final String WHEN = "when";

  private DetailsItem() {}

  static void write(Details details, Attributes message) {
    if (details.threatToLife()) {
      message.put(THREAT_TO_LIFE, true);
    }
    if (!details.accounts().isEmpty()) {
      message.putTextList(ACCOUNTS, details.accounts());
    }
    message.put(PLATFORM, details.platform())
        .put(DAY, details.day().map(LocalDate::toString))
        .put(WHEN, details.when());
  }

  static Details read(Item message) {
    return new Details(
        message.optionalFlag(THREAT_TO_LIFE), message.has(ACCOUNTS) ? message.textList(ACCOUNTS) : List.of(),
        message.optionalText(PLATFORM), message.optionalText(DAY).map(LocalDate::parse), message.optionalText(WHEN));
  }
}

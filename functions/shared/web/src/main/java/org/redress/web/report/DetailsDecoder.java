package org.redress.web.report;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.redress.casework.report.Details;
import org.redress.web.json.JsonValue;
import org.redress.web.json.ObjectReader;

/** Reads what a report says beside account and posts. */
final class DetailsDecoder {

  private static final int LONGEST_LINE = 200;
  private static final Pattern DAY = Pattern.compile("[0-9]{4}-[0-9]{2}-[0-9]{2}");

  private DetailsDecoder() {}

  static Details decode(ObjectReader in) {
    boolean threatToLife = in.flag("threatToLife").orElse(false);
    List<String> accounts = accounts(in);
    Optional<String> platform = in.line("platform", LONGEST_LINE);
    ObjectReader when = in.object("when");
    Optional<LocalDate> day = day(when);
    Optional<String> words = when.line("words", LONGEST_LINE);
    when.refuseOthers();
    return new Details(threatToLife, accounts, platform, day, words);
  }

  private static List<String> accounts(ObjectReader in) {
    List<JsonValue> items = in.list("accounts");
    if (items.size() > Details.MAX_ACCOUNTS) {
      in.refuse("accounts", "error.many", Map.of("most", Details.MAX_ACCOUNTS));
      return List.of();
    }
    List<String> accounts = new ArrayList<>();
    for (int i = 0; i < items.size(); i++) {
      if (items.get(i) instanceof JsonValue.Text(var text)) {
        String line = text.strip();
        if (line.codePoints().anyMatch(Character::isISOControl)) {
          in.refuse("accounts." + i, "error.line");
        } else if (line.codePointCount(0, line.length()) > LONGEST_LINE) {
          in.refuse("accounts." + i, "error.long", Map.of("longest", LONGEST_LINE));
        } else if (!line.isEmpty()) {
          accounts.add(line);
        }
      } else {
        in.refuse("accounts." + i, "error.text");
      }
    }
    return accounts.stream().distinct().toList();
  }

  private static Optional<LocalDate> day(ObjectReader when) {
    Optional<String> typed = when.line("day", LONGEST_LINE);
    try {
      Optional<LocalDate> day = typed.filter(text -> DAY.matcher(text).matches()).map(LocalDate::parse);
      if (typed.isPresent() && day.isEmpty()) {
        when.refuse("day", "error.day");
      }
      return day;
    } catch (DateTimeException _) {
      when.refuse("day", "error.day");
      return Optional.empty();
    }
  }
}

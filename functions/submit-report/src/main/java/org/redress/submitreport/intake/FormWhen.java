package org.redress.submitreport.intake;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.redress.web.form.FormFields;
import org.redress.web.json.JsonValue;

/** When it happened, as people type it: a day as three numbers, and words. */
public final class FormWhen {

  static final Set<String> NAMES = Set.of("when.day", "when.month", "when.year", "when.words");

  private FormWhen() {}

  /** The day that was typed, if it is one. */
  public static Optional<LocalDate> day(FormFields fields) {
    try {
      return of(fields).get("day") instanceof JsonValue.Text(var text)
          ? Optional.of(LocalDate.parse(text))
          : Optional.empty();
    } catch (DateTimeParseException _) {
      return Optional.empty();
    }
  }

  /** The members of {@code when}, none where nothing was typed. */
  static Map<String, JsonValue> of(FormFields fields) {
    Map<String, JsonValue> when = new LinkedHashMap<>();
    List<String> pieces = List.of("when.year", "when.month", "when.day")
        .stream()
        .map(name -> fields.first(name).orElse("").strip())
        .toList();
    if (fields.names().contains("when.month") || fields.names().contains("when.year")) {
      if (!String.join("", pieces).isEmpty()) {
        when.put("day", new JsonValue.Text(day(pieces)));
      }
    } else if (!fields.all("when.day").isEmpty()) {
      when.put("day", FormTree.text(fields.all("when.day")));
    }
    if (!fields.all("when.words").isEmpty()) {
      when.put("words", FormTree.text(fields.all("when.words")));
    }
    return when;
  }

  /** The day in ISO 8601; what is none stays as it was typed, for the decoder to refuse. */
  private static String day(List<String> pieces) {
    return pieces.stream().allMatch(piece -> piece.matches("[0-9]{1,4}"))
        ? String.format(Locale.ROOT, "%04d-%02d-%02d", pieces.stream().map(Integer::valueOf).toArray())
        : String.join(" ", pieces).replaceAll("\\p{Cntrl}", " ");
  }
}

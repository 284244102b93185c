package org.redress.local.importing;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.StreamReadFeature;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.ResolverStyle;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.redress.local.UserException;

/**
 * Where a file's columns go. Fields have the dotted names of the JSON API, such as {@code posts.0.text}; of a file of JSON
 * Lines, columns are dotted paths.
 *
 * @param id the column with an id of each row; null if a row is known by all that it says
 * @param fields the column of each field; empty if columns are called as the fields are
 * @param values what a field says where its column says nothing
 * @param words by field, what its column says and what that means: {@code {"ongoing": {"J": "true"}}}
 * @param dates by field, how its column writes days, such as {@code dd/MM/uuuu}
 */
record Mapping(
    @Nullable String id, Map<String, String> fields, Map<String, String> values, Map<String, Map<String, String>> words,
    Map<String, String> dates) {

  private static final JsonMapper JSON = JsonMapper.builder().enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
      .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
      .build();

  /** Columns are called as the fields are; {@code id} is an id. */
  static final Mapping PLAIN = new Mapping("id", Map.of(), Map.of(), Map.of(), Map.of());

  Mapping {
    fields = fields == null ? Map.of() : Map.copyOf(fields);
    values = values == null ? Map.of() : Map.copyOf(values);
    words = words == null ? Map.of() : Map.copyOf(words);
    dates = dates == null ? Map.of() : Map.copyOf(dates);
    dates.forEach((field, pattern) -> days(field, pattern));
  }

  /** Reads a mapping. */
  static Mapping read(Path file) throws IOException {
    if (!Files.isReadable(file) || Files.isDirectory(file)) {
      throw UserException.misused("The mapping " + file + " cannot be read; name a JSON file");
    }
    try {
      return JSON.readValue(file.toFile(), Mapping.class);
    } catch (JsonProcessingException e) {
      throw e.getCause() instanceof UserException known
          ? known
          : UserException.misused("The mapping " + file + " is not right at line " + e.getLocation().getLineNr()
              + "; it is a JSON object with id, fields, values, words and dates");
    }
  }

  /** The id that a row has of its own. */
  Optional<String> id(Map<String, String> cells) {
    return Optional.ofNullable(id).flatMap(column -> Optional.ofNullable(cells.get(column))).map(String::strip)
        .filter(said -> !said.isEmpty());
  }

  /** What each field says. Columns that go nowhere are passed over if the mapping says where columns go. */
  Map<String, String> apply(Map<String, String> cells) {
    Map<String, String> said = new TreeMap<>(values);
    Map<String, String> from = new LinkedHashMap<>(fields);
    if (fields.isEmpty()) {
      cells.keySet().stream().filter(column -> !column.equals(id)).forEach(column -> from.put(column, column));
    }
    from.forEach((field, column) -> {
      String cell = cells.getOrDefault(column, "");
      if (!cell.isBlank()) {
        said.put(field, day(field, words.getOrDefault(field, Map.of()).getOrDefault(cell.strip(), cell)));
      }
    });
    return said;
  }

  /** A day that cannot be read stays as it is, so that it is refused by its field with a sentence. */
  private String day(String field, String cell) {
    String pattern = dates.get(field);
    if (pattern == null) {
      return cell;
    }
    try {
      return LocalDate.parse(cell.strip(), days(field, pattern)).toString();
    } catch (DateTimeException _) {
      return cell;
    }
  }

  private static DateTimeFormatter days(String field, String pattern) {
    try {
      return DateTimeFormatter.ofPattern(pattern.replace('y', 'u'), Locale.UK).withResolverStyle(ResolverStyle.STRICT);
    } catch (IllegalArgumentException _) {
      throw UserException.misused(
          "The mapping has no pattern of days for " + field + "; write one such as dd/MM/yyyy");
    }
  }
}

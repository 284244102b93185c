package org.redress.mail.header;

import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/**
 * The value of a field with parameters, such as Content-Type (RFC 2045), read leniently; parameters that are split or
 * encoded (RFC 2231, and RFC 2047 as many programs do it) are put together.
 *
 * @param value in lower case, before the first semicolon
 * @param parameters by their names in lower case
 */
public record HeaderValue(String value, Map<String, String> parameters) {

  public HeaderValue {
    parameters = Map.copyOf(parameters);
  }

  /** Reads any text; what is not understood is left out. */
  public static HeaderValue parse(String unfolded) {
    ParameterScanner scanner = new ParameterScanner(unfolded);
    String value = scanner.value().toLowerCase(Locale.ROOT);
    Parameters parameters = new Parameters();
    while (scanner.next()) {
      parameters.add(scanner.name().toLowerCase(Locale.ROOT), scanner.parameter());
    }
    return new HeaderValue(value, parameters.joined());
  }

  /** A parameter that is not blank. */
  public Optional<String> parameter(String name) {
    return Optional.ofNullable(parameters.get(name)).map(String::strip).filter(text -> !text.isEmpty());
  }

  /** A parameter that is one word, such as a boundary's or a character set's name. */
  public Optional<String> word(String name) {
    return parameter(name).map(text -> text.replace("'", "").strip()).filter(text -> !text.isEmpty());
  }

  /** Keeps file names out of logs. */
  @Override
  public String toString() {
    return "HeaderValue[" + value + "]";
  }
}

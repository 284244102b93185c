package org.redress.web.form;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * The fields of a form, in the order in which they came; a name may stand more than once. Browsers end lines with CR LF,
 * whatever a person typed: values have LF alone.
 */
public final class FormFields {

  private final Map<String, List<String>> values;

  private FormFields(Map<String, List<String>> values) {
    this.values = values;
  }

  /** A form that nobody has filled in. */
  public static FormFields blank() {
    return new FormFields(Map.of());
  }

  /**
   * Reads {@code application/x-www-form-urlencoded}.
   *
   * @throws MalformedFormException if an escape is not one, or what it stands for is not UTF-8
   */
  public static FormFields parse(String body) throws MalformedFormException {
    Map<String, List<String>> values = new LinkedHashMap<>();
    for (String pair : body.split("&", -1)) {
      if (!pair.isEmpty()) {
        int equals = pair.indexOf('=');
        String name = PercentEscapes.decode(equals < 0 ? pair : pair.substring(0, equals));
        String value = equals < 0 ? "" : PercentEscapes.decode(pair.substring(equals + 1));
        values.computeIfAbsent(name, _ -> new ArrayList<>()).add(value.replace("\r\n", "\n"));
      }
    }
    return new FormFields(values);
  }

  public Set<String> names() {
    return Collections.unmodifiableSet(values.keySet());
  }

  /** All values of a name, none when it is not there. */
  public List<String> all(String name) {
    return Collections.unmodifiableList(values.getOrDefault(name, List.of()));
  }

  /** The first value of a name. */
  public Optional<String> first(String name) {
    return all(name).stream().findFirst();
  }

  /** Names the number of fields and keeps their values out of logs. */
  @Override
  public String toString() {
    return "FormFields[" + values.size() + "]";
  }
}

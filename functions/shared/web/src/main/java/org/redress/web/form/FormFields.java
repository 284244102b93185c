package org.redress.web.form;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.net.URLEncoder;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * The fields of a form, in the order in which they came; a name may stand more than once. Browsers end lines with CR LF,
 * whatever a person typed: values have LF alone.
 */
public final class FormFields {

  private static final Pattern COUNT = Pattern.compile("[0-9]{1,9}");

  private final Map<String, List<String>> values;

  private FormFields(Map<String, List<String>> values) {
    this.values = values;
  }

  /** Fields with these values. */
  public static FormFields of(Map<String, List<String>> values) {
    Map<String, List<String>> copy = new LinkedHashMap<>();
    values.forEach((name, all) -> copy.put(name, List.copyOf(all)));
    return new FormFields(copy);
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

  /** These fields, but for some that are as in another form: also away, when they are not in it. */
  public FormFields replacing(Set<String> names, FormFields others) {
    Map<String, List<String>> replaced = new LinkedHashMap<>(values);
    names.forEach(name -> {
      replaced.remove(name);
      if (!others.all(name).isEmpty()) {
        replaced.put(name, others.all(name));
      }
    });
    return of(replaced);
  }

  /** These fields, with one more or with another value for it. */
  public FormFields with(String name, String value) {
    return replacing(Set.of(name), of(Map.of(name, List.of(value))));
  }

  /** As {@code application/x-www-form-urlencoded}, which {@link #parse} reads again. */
  public String encoded() {
    StringBuilder body = new StringBuilder();
    values.forEach(
        (name, all) -> all.forEach(
            value -> body.append(body.isEmpty() ? "" : "&")
                .append(URLEncoder.encode(name, UTF_8))
                .append('=')
                .append(URLEncoder.encode(value, UTF_8))));
    return body.toString();
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

  /** A count that a page of ours sent with its form; 0 if it is not there or is none. */
  public int count(String name) {
    return first(name).filter(COUNT.asMatchPredicate()).map(Integer::parseInt).orElse(0);
  }

  /** Names the number of fields and keeps their values out of logs. */
  @Override
  public String toString() {
    return "FormFields[" + values.size() + "]";
  }
}

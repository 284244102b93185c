package org.redress.mail.header;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** The fields of one header, in the order in which they stand. */
public final class HeaderFields {

  private final List<HeaderField> fields;
  private final Map<String, List<String>> values = new HashMap<>();

  public HeaderFields(List<HeaderField> fields) {
    this.fields = List.copyOf(fields);
    for (HeaderField field : this.fields) {
      values.computeIfAbsent(field.name().toLowerCase(Locale.ROOT), _ -> new ArrayList<>(1)).add(field.value());
    }
  }

  public List<HeaderField> fields() {
    return fields;
  }

  /** The first field of this name. */
  public Optional<String> first(String name) {
    return values(name).findFirst();
  }

  /** The first field of this name, its encoded words decoded, on one clean line. */
  public Optional<String> text(String name) {
    return first(name).map(EncodedWords::decode).map(HeaderText::oneLine).filter(text -> !text.isEmpty());
  }

  /** All fields of this name, in capitals or not. */
  public Stream<String> values(String name) {
    return values.getOrDefault(name.toLowerCase(Locale.ROOT), List.of()).stream();
  }

  public boolean has(String name) {
    return values.containsKey(name.toLowerCase(Locale.ROOT));
  }

  /** A field with parameters, such as Content-Type. */
  public Optional<HeaderValue> structured(String name) {
    return first(name).map(HeaderValue::parse);
  }
}

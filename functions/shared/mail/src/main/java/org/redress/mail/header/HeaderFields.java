package org.redress.mail.header;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** The fields of one header, in the order in which they stand. */
public record HeaderFields(List<HeaderField> fields) {

  public HeaderFields {
    fields = List.copyOf(fields);
  }

  /** The first field of this name. */
  public Optional<String> first(String name) {
    return values(name).findFirst();
  }

  /** The first field of this name, its encoded words decoded, on one clean line. */
  public Optional<String> text(String name) {
    return first(name).map(EncodedWords::decode).map(HeaderText::oneLine).filter(text -> !text.isEmpty());
  }

  /** All fields of this name. */
  public Stream<String> values(String name) {
    return fields.stream().filter(field -> field.is(name)).map(HeaderField::value);
  }

  public boolean has(String name) {
    return values(name).findAny().isPresent();
  }

  /** A field with parameters, such as Content-Type. */
  public Optional<HeaderValue> structured(String name) {
    return first(name).map(HeaderValue::parse);
  }
}

package org.redress.mail.part;

import static java.nio.charset.StandardCharsets.UTF_8;

import org.apache.james.mime4j.stream.Field;
import org.apache.james.mime4j.util.ByteSequence;
import org.redress.mail.header.HeaderField;

/** A field as Mime4j hands it over. */
final class FieldBytes {

  private FieldBytes() {}

  static HeaderField read(Field field) {
    ByteSequence raw = field.getRaw();
    byte[] bytes = raw == null ? (field.getName() + ":" + field.getBody()).getBytes(UTF_8) : raw.toByteArray();
    return HeaderField.of(bytes);
  }
}

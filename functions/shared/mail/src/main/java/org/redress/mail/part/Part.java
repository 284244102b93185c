package org.redress.mail.part;

import java.util.List;
import java.util.Optional;
import org.redress.mail.header.FileName;
import org.redress.mail.header.HeaderFields;
import org.redress.mail.header.HeaderValue;

/**
 * A part of a mail, without its content.
 *
 * @param place numbers as in IMAP ({@code 2.1}): the same mail has always the same ones
 * @param type Content-Type, or what stands for it
 * @param within the subtypes of the multiparts around the part, the outermost first, of its own message alone
 * @param alternative the place of the nearest multipart/alternative among them
 */
public record Part(
    String place, HeaderFields fields, HeaderValue type, List<String> within, Optional<String> alternative) {

  public Part {
    within = List.copyOf(within);
  }

  public boolean is(String mediaType) {
    return type.value().equals(mediaType);
  }

  public boolean isText() {
    return type.value().startsWith("text/");
  }

  /** Whether the sender meant it as a file beside the text. */
  public boolean isAttachment() {
    return disposition().filter(value -> value.value().equals("attachment")).isPresent();
  }

  /** The name that the sender gave the file, cleaned. */
  public Optional<FileName> fileName() {
    return disposition().flatMap(value -> value.parameter("filename"))
        .or(() -> type.parameter("name"))
        .or(() -> disposition().flatMap(value -> value.parameter("name")))
        .flatMap(FileName::of);
  }

  private Optional<HeaderValue> disposition() {
    return fields.structured("Content-Disposition");
  }

  /** Keeps file names out of logs. */
  @Override
  public String toString() {
    return "Part[" + place + "]";
  }
}

package org.redress.casework.evidence;

import java.util.Optional;
import java.util.regex.Pattern;
import org.redress.casework.timeline.Digest;

/**
 * What is said of a file before it is uploaded; none of it need be true.
 *
 * @param name cleaned
 * @param type a media type without parameters
 * @param size in bytes
 */
public record Announced(String name, String type, long size, Digest sha256) {

  private static final String UNKNOWN = "application/octet-stream";
  private static final Pattern TYPE = Pattern.compile("[a-zA-Z0-9!#$&^_.+-]{1,60}/[a-zA-Z0-9!#$&^_.+-]{1,60}");
  private static final int ID_DIGITS = 40;

  /** A file as a client calls it: its name is cleaned, and what is no media type stands for an unknown one. */
  public static Announced of(String name, String type, long size, Digest sha256) {
    String plain = type.split(";", 2)[0].strip();
    return new Announced(FileNames.clean(name), TYPE.matcher(plain).matches() ? plain : UNKNOWN, size, sha256);
  }

  /** Tells it from other files of its case: the same for the same content, so that it is uploaded once. */
  public String fileId() {
    return "web-" + sha256.hex().substring(0, ID_DIGITS);
  }

  public Offered offered() {
    return new Offered(name, type, Optional.of(size), Offered.Source.UPLOAD, false);
  }

  /** Keeps the name, which may tell of people, out of logs. */
  @Override
  public String toString() {
    return "Announced[" + size + " bytes]";
  }
}

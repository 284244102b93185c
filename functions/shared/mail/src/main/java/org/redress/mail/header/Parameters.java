package org.redress.mail.header;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.ByteArrayOutputStream;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.redress.mail.charset.Decoding;

/** Puts together parameters that came in pieces: {@code name*0*=}, {@code name*1=} (RFC 2231). */
final class Parameters {

  private static final Pattern PIECE = Pattern.compile("([^*]+)\\*(?:([0-9]{1,3})(\\*?))?");

  private record Piece(String value, boolean encoded) {}

  private final Map<String, String> whole = new HashMap<>();
  private final Map<String, SortedMap<Integer, Piece>> pieces = new HashMap<>();

  void add(String name, String value) {
    Matcher piece = PIECE.matcher(name);
    if (!piece.matches()) {
      whole.putIfAbsent(name, EncodedWords.decode(value));
      return;
    }
    int number = piece.group(2) == null ? 0 : Integer.parseInt(piece.group(2));
    boolean encoded = piece.group(2) == null || "*".equals(piece.group(3));
    pieces.computeIfAbsent(piece.group(1), _ -> new TreeMap<>()).putIfAbsent(number, new Piece(value, encoded));
  }

  /** A name that came in pieces is the better one: the other is for old programs. */
  Map<String, String> joined() {
    pieces.forEach((name, parts) -> whole.put(name, join(parts)));
    return whole;
  }

  private static String join(SortedMap<Integer, Piece> parts) {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    Optional<String> charset = Optional.empty();
    for (Piece part : parts.values()) {
      String value = part.value();
      int second = value.indexOf('\'', value.indexOf('\'') + 1);
      if (part.encoded() && bytes.size() == 0 && value.indexOf('\'') >= 0 && second > 0) {
        charset = Optional.of(value.substring(0, value.indexOf('\''))).filter(name -> !name.isBlank());
        value = value.substring(second + 1);
      }
      bytes.writeBytes(part.encoded() ? EncodedWords.quoted(value, '%', false) : value.getBytes(UTF_8));
    }
    return Decoding.of(bytes.toByteArray(), charset).text();
  }
}

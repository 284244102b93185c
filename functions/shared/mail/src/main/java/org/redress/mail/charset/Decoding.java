package org.redress.mail.charset;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.US_ASCII;
import static java.nio.charset.StandardCharsets.UTF_8;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.CodingErrorAction;
import java.util.Optional;

/**
 * Characters of a mail.
 *
 * @param text well-formed Unicode
 * @param guessed whether the declared character set was unknown or did not fit the bytes
 */
public record Decoding(String text, boolean guessed) {

  private static final Charset WINDOWS_1252 = Charset.forName("windows-1252");

  /**
   * Decodes the bytes as declared where that fits. Bytes that are UTF-8 although the mail says ASCII, Latin-1 or
   * nothing are read as UTF-8; what fits nothing is read as windows-1252.
   */
  public static Decoding of(byte[] bytes, Optional<String> declared) {
    Optional<Charset> named = declared.flatMap(CharsetNames::find);
    boolean western = named.isEmpty() || named.get().equals(US_ASCII) || named.get().equals(WINDOWS_1252);
    if (isAscii(bytes) && (western || named.get().equals(UTF_8))) {
      return new Decoding(new String(bytes, ISO_8859_1), named.isEmpty() && declared.isPresent());
    }
    if (western) {
      Optional<String> utf8 = strictly(bytes, UTF_8);
      if (utf8.isPresent()) {
        return new Decoding(whole(utf8.get()), named.isEmpty() && declared.isPresent());
      }
      boolean fits = named.isPresent() && named.get().equals(WINDOWS_1252);
      return new Decoding(whole(leniently(bytes, WINDOWS_1252)), !fits && declared.isPresent());
    }
    Optional<String> asDeclared = strictly(bytes, named.get());
    if (asDeclared.isPresent()) {
      return new Decoding(whole(asDeclared.get()), false);
    }
    Charset likely = strictly(bytes, UTF_8).isPresent() ? UTF_8 : named.get();
    return new Decoding(whole(leniently(bytes, likely)), true);
  }

  /** Decodes the bytes of a header, which declares nothing. */
  public static String undeclared(byte[] bytes) {
    return of(bytes, Optional.empty()).text();
  }

  private static boolean isAscii(byte[] bytes) {
    for (byte one : bytes) {
      if (one < 0) {
        return false;
      }
    }
    return true;
  }

  private static Optional<String> strictly(byte[] bytes, Charset charset) {
    try {
      return Optional.of(
          charset.newDecoder()
              .onMalformedInput(CodingErrorAction.REPORT)
              .onUnmappableCharacter(CodingErrorAction.REPORT)
              .decode(ByteBuffer.wrap(bytes))
              .toString());
    } catch (CharacterCodingException e) {
      return Optional.empty();
    }
  }

  private static String leniently(byte[] bytes, Charset charset) {
    return new String(bytes, charset);
  }

  /** Without a byte order mark, and without halves of characters. */
  private static String whole(String text) {
    String marked = text.startsWith("\uFEFF") ? text.substring(1) : text;
    if (!hasSurrogates(marked)) {
      return marked;
    }
    StringBuilder mended = new StringBuilder(marked.length());
    marked.codePoints()
        .map(c -> c >= Character.MIN_SURROGATE && c <= Character.MAX_SURROGATE ? 0xFFFD : c)
        .forEach(mended::appendCodePoint);
    return mended.toString();
  }

  private static boolean hasSurrogates(String text) {
    for (int i = 0; i < text.length(); i++) {
      if (Character.isSurrogate(text.charAt(i))) {
        return true;
      }
    }
    return false;
  }

  /** Keeps the words out of logs. */
  @Override
  public String toString() {
    return "Decoding[" + text.length() + " characters]";
  }
}

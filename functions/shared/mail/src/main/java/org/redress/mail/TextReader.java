package org.redress.mail;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.redress.mail.automatic.FieldGroups;
import org.redress.mail.charset.Decoding;
import org.redress.mail.header.HeaderFields;
import org.redress.mail.part.Part;
import org.redress.mail.text.CalendarText;
import org.redress.mail.text.DataUris;
import org.redress.mail.text.FlowedText;
import org.redress.mail.text.HtmlText;
import org.redress.mail.text.PlainText;
import org.redress.mail.text.TextBytes;

/** Reads the texts of one mail, of all of them together no more than may be held. */
final class TextReader {

  private static final int MOST_BYTES_A_CHARACTER = 4;
  private static final int MACHINE_TEXT = 128 << 10;
  private static final int PEEK = 2 << 10;
  private static final Pattern META = Pattern
      .compile("<meta[^>]{1,200}charset\\s*=\\s*[\"']?([A-Za-z0-9._:-]{2,40})", Pattern.CASE_INSENSITIVE);

  private int left;

  TextReader(int characters) {
    this.left = characters;
  }

  String plain(Part part, InputStream content, Consumer<Unread.Kind> doubts) throws IOException {
    String text = plain(content, part.type().word("charset"), doubts);
    boolean flowed = part.type().word("format").filter("flowed"::equalsIgnoreCase).isPresent();
    boolean deleteSpace = part.type().word("delsp").filter("yes"::equalsIgnoreCase).isPresent();
    return flowed ? FlowedText.unflow(text, deleteSpace) : text;
  }

  String plain(InputStream content, Optional<String> charset, Consumer<Unread.Kind> doubts) throws IOException {
    TextBytes read = TextBytes.read(content, left * MOST_BYTES_A_CHARACTER);
    return take(decode(read, charset, doubts), read.cut(), doubts);
  }

  String html(Part part, InputStream content, Consumer<Unread.Kind> doubts) throws IOException {
    TextBytes read = TextBytes.read(new DataUris(content), left * MOST_BYTES_A_CHARACTER);
    Optional<String> charset = part.type().word("charset").or(() -> meta(read.bytes()));
    return take(HtmlText.of(decode(read, charset, doubts)), read.cut(), doubts);
  }

  String calendar(Part part, InputStream content, Consumer<Unread.Kind> doubts) throws IOException {
    return CalendarText.of(plain(part, content, doubts));
  }

  /** The HTML in a winmail.dat. */
  String html(byte[] html) {
    return take(HtmlText.of(Decoding.of(html, meta(html)).text()), false, kind -> {});
  }

  /** A text that a program wrote for programs; not counted. */
  String machine(InputStream content) throws IOException {
    byte[] bytes = TextBytes.read(content, MACHINE_TEXT).bytes();
    return PlainText.tidy(Decoding.undeclared(bytes), MACHINE_TEXT);
  }

  HeaderFields header(InputStream content) throws IOException {
    List<HeaderFields> groups = FieldGroups.read(machine(content));
    return groups.isEmpty() ? new HeaderFields(List.of()) : groups.getFirst();
  }

  String take(String text, boolean cut, Consumer<Unread.Kind> doubts) {
    if (cut || text.length() > left) {
      doubts.accept(Unread.Kind.CUT);
    }
    String tidy = PlainText.tidy(text, Math.max(left, 1));
    left = Math.max(left - tidy.length(), 0);
    return tidy;
  }

  private static String decode(TextBytes read, Optional<String> charset, Consumer<Unread.Kind> doubts) {
    Decoding decoding = Decoding.of(read.bytes(), charset);
    if (decoding.guessed() && !read.cut()) {
      doubts.accept(Unread.Kind.CHARSET);
    }
    return decoding.text();
  }

  private static Optional<String> meta(byte[] html) {
    String start = new String(html, 0, Math.min(html.length, PEEK), StandardCharsets.ISO_8859_1);
    Matcher meta = META.matcher(start);
    return meta.find() ? Optional.of(meta.group(1)) : Optional.empty();
  }
}

package org.redress.bench;

import static java.nio.charset.StandardCharsets.US_ASCII;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** Mails as large as SES takes them in, as it stores them. */
final class LargeMails {

  /** SES takes in mails of up to 40 MB. */
  private static final int LARGE = 38 << 20;

  private static final String BASE64 = "QUJDREVGR0hJSktMTU5PUFFSU1RVVldYWVphYmNkZWZnaGlqa2xtbm9wcXJz\r\n";
  private static final String WORDS = "They keep posting lies about my sister and it goes on and on.\r\n";
  private static final String MIXED = """
      Content-Type: multipart/mixed; boundary=edge

      --edge

      Look.
      """;
  private static final String FORWARDED = """
      Content-Type: message/rfc822

      From: x@example.org
      """;
  private static final String FILM = """
      Content-Type: video/mp4; name=film.mp4
      Content-Disposition: attachment
      Content-Transfer-Encoding: base64

      """;
  private static final String LOG = """
      Content-Type: text/plain; name=log.txt
      Content-Disposition: attachment
      Content-Transfer-Encoding: quoted-printable

      """;
  private static final String WINMAIL = """
      Content-Type: application/ms-tnef; name=winmail.dat
      Content-Transfer-Encoding: base64

      eJ8+IgAAAAAAAAAA""";

  private final Path folder;

  LargeMails(Path folder) {
    this.folder = folder;
  }

  /** A mail, and how many files it brings. */
  record Large(Path file, int files) {}

  /** Each of them is large in another way. */
  List<Large> all() throws IOException {
    return List.of(
        mail("attached", 1, new Piece(FILM, BASE64, LARGE)),
        mail("several", 3, new Piece(MIXED, "", 0), film(LARGE / 3), film(LARGE / 3), film(LARGE / 3)),
        mail("forwarded", 1, new Piece(FORWARDED + MIXED, "", 0), film(LARGE)),
        mail("log", 1, new Piece(LOG, "=C3=A9t=C3=A9 again and again and again=\r\n", LARGE)),
        mail("winmail", 1, new Piece(WINMAIL, BASE64, LARGE)),
        mail("text", 0, new Piece("Content-Type: text/plain\r\n\r\n", WORDS, LARGE)),
        mail("one-line", 0, new Piece("Content-Type: text/plain\r\n\r\n", "word ".repeat(15), LARGE)),
        mail("html", 0,
            new Piece("Content-Type: text/html\r\n\r\n", "<p>They <b>keep</b> posting &amp; posting.\r\n", LARGE)));
  }

  private static Piece film(int size) {
    return new Piece("--edge\r\n" + FILM, BASE64, size);
  }

  /** Something that is repeated, behind something that is not, until there is enough of it. */
  private record Piece(String start, String repeated, int size) {

    void write(OutputStream out) throws IOException {
      out.write(start.getBytes(US_ASCII));
      byte[] more = repeated.getBytes(US_ASCII);
      for (int written = 0; written < size; written += more.length) {
        out.write(more);
      }
    }
  }

  private Large mail(String name, int files, Piece... pieces) throws IOException {
    Path file = folder.resolve(name);
    try (OutputStream out = new BufferedOutputStream(Files.newOutputStream(file))) {
      new Piece("""
          Return-Path: <jo@example.org>
          X-SES-Spam-Verdict: PASS
          X-SES-Virus-Verdict: PASS
          From: jo@example.org
          Message-ID: <%s@example.org>
          Subject: %s
          """.formatted(name, name), "", 0).write(out);
      for (Piece piece : pieces) {
        piece.write(out);
      }
    }
    return new Large(file, files);
  }
}

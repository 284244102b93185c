package org.redress.receiveemail;

import static java.nio.charset.StandardCharsets.US_ASCII;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** Mails as large as SES takes them in. */
final class LargeMails {

  /** SES takes in mails of up to 40 MB. */
  private static final int LARGE = 38 << 20;

  private static final String BASE64 = "QUJDREVGR0hJSktMTU5PUFFSU1RVVldYWVphYmNkZWZnaGlqa2xtbm9wcXJz\r\n";
  private static final String WORDS = "They keep posting lies about my sister and it goes on and on.\r\n";

  private final Path folder;

  LargeMails(Path folder) {
    this.folder = folder;
  }

  /** Eight of them, each large in another way. */
  List<Path> all() throws IOException {
    return List.of(
        mail("attached", "Content-Type: application/zip; name=a.zip\r\nContent-Transfer-Encoding: base64\r\n", BASE64),
        mail("text", "Content-Type: text/plain\r\n", WORDS),
        mail("one-line", "Content-Type: text/plain\r\n", "word ".repeat(15)),
        mail("html", "Content-Type: text/html\r\n", "<div><p>They <b>keep</b> posting &amp; posting.\r\n"),
        mail("quoted-printable",
            "Content-Type: text/plain; charset=utf-8\r\nContent-Transfer-Encoding: quoted-printable\r\n",
            "=C3=A9t=C3=A9 again and again and again and again=\r\n"),
        mail("forwarded", "Content-Type: message/rfc822\r\n\r\nFrom: x@example.org\r\nSubject: lies\r\n", WORDS),
        mail("parts", "Content-Type: multipart/mixed; boundary=b\r\n",
            "--b\r\nContent-Type: text/plain\r\n\r\nPart.\r\n"),
        mail("winmail", "Content-Type: application/ms-tnef; name=winmail.dat\r\nContent-Transfer-Encoding: base64\r\n",
            "eJ8+IgAAAAAAAAAA" + BASE64));
  }

  private Path mail(String name, String header, String repeated) throws IOException {
    Path file = folder.resolve(name + ".eml");
    byte[] piece = repeated.getBytes(US_ASCII);
    try (OutputStream out = new BufferedOutputStream(Files.newOutputStream(file))) {
      out.write(RawText.of("large-" + name).with("Subject", name).header().getBytes(US_ASCII));
      out.write((header + "\r\n").getBytes(US_ASCII));
      for (int written = 0; written < LARGE; written += piece.length) {
        out.write(piece);
      }
    }
    return file;
  }
}

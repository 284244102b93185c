package org.redress.mail;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.security.DigestOutputStream;
import java.security.MessageDigest;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import org.redress.casework.timeline.Digest;
import org.redress.mail.header.FileName;
import org.redress.mail.header.HeaderText;
import org.redress.mail.limits.LimitReached;
import org.redress.mail.limits.TransferFailed;
import org.redress.mail.part.Part;
import org.redress.mail.tnef.TnefReader;
import org.redress.mail.tnef.TnefVisitor;

/** A winmail.dat: kept as the file it is, and the files and words in it besides. */
final class Winmail implements TnefVisitor {

  private final String place;
  private final Letter letter;
  private final Findings findings;
  private final TextReader texts;
  private final Set<Integer> written = new HashSet<>();
  private MessageDigest sha256 = Digest.sha256();
  private long size;

  private Winmail(String place, Letter letter, Findings findings, TextReader texts) {
    this.place = place;
    this.letter = letter;
    this.findings = findings;
    this.texts = texts;
  }

  static void read(Part part, InputStream content, Letter letter, Findings findings, TextReader texts)
      throws IOException {
    Measured file = new Measured(content);
    try {
      TnefReader.read(file, new Winmail(part.place(), letter, findings, texts));
    } catch (LimitReached | TransferFailed e) {
      throw e;
    } catch (IOException e) {
      findings.unread(Unread.Kind.WINMAIL, part.place());
    }
    findings.file(part, file);
  }

  /** Where in a mail a file in a winmail.dat is. */
  static String place(String winmail, int number) {
    return winmail + "#" + number;
  }

  @Override
  public void text(String text) {
    letter.text(texts.take(text, false, kind -> {}), false, Optional.of(place));
  }

  @Override
  public void html(byte[] html) {
    letter.text(texts.html(html), true, Optional.of(place));
  }

  @Override
  public OutputStream file(int number) {
    written.add(number);
    sha256 = Digest.sha256();
    size = 0;
    return new DigestOutputStream(new OutputStream() {
      @Override
      public void write(int one) {
        size++;
      }

      @Override
      public void write(byte[] bytes, int offset, int length) {
        size += length;
      }
    }, sha256);
  }

  @Override
  public void endOfFile(int number, String name, String type) {
    if (!written.contains(number)) {
      return;
    }
    FileName shown = FileName.of(name).orElseGet(() -> FileName.unnamed(place + "-" + number));
    Digest digest = Digest.of(sha256);
    String declared = type.isBlank() ? "application/octet-stream" : HeaderText.of(type).value();
    findings.add(new Attachment(place(place, number), shown, declared, size, digest, false, Optional.empty()));
  }
}

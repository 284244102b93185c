package org.redress.mail;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.util.Collection;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.redress.mail.header.HeaderFields;
import org.redress.mail.limits.LimitReached;
import org.redress.mail.limits.TransferFailed;
import org.redress.mail.part.Part;
import org.redress.mail.part.PartVisitor;
import org.redress.mail.tnef.TnefReader;
import org.redress.mail.tnef.TnefVisitor;

/** Copies attachments out of a mail while it is walked through. */
final class Copying implements PartVisitor {

  private final Map<String, Attachment> wanted;
  private final AttachmentSink sink;

  Copying(Collection<Attachment> wanted, AttachmentSink sink) {
    this.wanted = wanted.stream().collect(Collectors.toMap(Attachment::place, Function.identity()));
    this.sink = sink;
  }

  @Override
  public void leaf(Part part, InputStream content) throws IOException {
    boolean inside = wanted.keySet().stream().anyMatch(place -> place.startsWith(part.place() + "#"));
    try (OutputStream whole = open(part.place())) {
      if (inside) {
        files(part, new Copied(content, whole));
      } else {
        content.transferTo(whole);
      }
    }
  }

  private void files(Part winmail, Copied content) throws IOException {
    try {
      TnefReader.read(content, new Files(winmail.place()));
    } catch (LimitReached | TransferFailed e) {
      throw e;
    } catch (IOException e) {
      // It breaks off; the files before that were described, and have been copied.
    }
    content.transferTo(OutputStream.nullOutputStream());
  }

  private OutputStream open(String place) throws IOException {
    Optional<Attachment> attachment = Optional.ofNullable(wanted.get(place));
    if (attachment.isEmpty()) {
      return OutputStream.nullOutputStream();
    }
    try {
      return new Sunk(sink.open(attachment.get()));
    } catch (IOException | RuntimeException e) {
      throw new TransferFailed(e);
    }
  }

  @Override
  public void startMessage(String place, HeaderFields header) {}

  @Override
  public void endMessage() {}

  @Override
  public void startMultipart(Part part) {}

  @Override
  public void endMultipart(Part part, int parts) {}

  @Override
  public void stray(Part multipart, boolean before, InputStream text) {}

  @Override
  public void broken(String place) {}

  @Override
  public void encrypted(String place) {}

  /** The files in a winmail.dat. */
  private final class Files implements TnefVisitor {

    private final String winmail;

    Files(String winmail) {
      this.winmail = winmail;
    }

    @Override
    public OutputStream file(int number) throws IOException {
      return open(Winmail.place(winmail, number));
    }

    @Override
    public void text(String text) {}

    @Override
    public void html(byte[] html) {}

    @Override
    public void endOfFile(int number, String name, String type) {}
  }
}

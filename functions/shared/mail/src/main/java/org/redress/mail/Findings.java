package org.redress.mail;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.redress.mail.automatic.MachineParts;
import org.redress.mail.header.FileName;
import org.redress.mail.header.HeaderFields;
import org.redress.mail.header.HeaderText;
import org.redress.mail.limits.LimitReached;
import org.redress.mail.limits.TransferFailed;
import org.redress.mail.part.Part;

/** What a mail holds beside its words, under way. */
final class Findings {

  final List<String> deliveryStatus = new ArrayList<>();
  final List<String> disposition = new ArrayList<>();
  final List<String> feedback = new ArrayList<>();
  private final List<Attachment> attachments = new ArrayList<>();
  private final List<Unread> unread = new ArrayList<>();
  private @Nullable HeaderFields returned;

  void unread(Unread.Kind kind, String place) {
    Unread one = new Unread(kind, place);
    if (!unread.contains(one)) {
      unread.add(one);
    }
  }

  /** The first one counts. */
  void returned(HeaderFields header) {
    if (returned == null) {
      returned = header;
    }
  }

  /** Reads the file to its end and describes it. */
  void file(Part part, Measured file) throws IOException {
    try {
      file.drain();
    } catch (LimitReached | TransferFailed e) {
      throw e;
    } catch (IOException e) {
      unread(Unread.Kind.BROKEN, part.place());
    }
    FileName name = part.fileName().orElseGet(() -> FileName.unnamed(part.place()));
    Optional<String> contentId = part.fields()
        .first("Content-ID")
        .map(id -> HeaderText.of(id.replaceAll("[<>]", "")).value())
        .filter(id -> !id.isEmpty());
    boolean inline = !part.isAttachment() && part.within().contains("related");
    add(new Attachment(part.place(), name, type(part), file.size(), file.digest(), inline, contentId));
  }

  void add(Attachment attachment) {
    attachments.add(attachment);
  }

  private static String type(Part part) {
    return HeaderText.of(part.type().value()).value();
  }

  List<Attachment> attachments() {
    return attachments;
  }

  List<Unread> unread() {
    return unread;
  }

  MachineParts machineParts(String words) {
    return new MachineParts(deliveryStatus, disposition, feedback, Optional.ofNullable(returned), words);
  }
}

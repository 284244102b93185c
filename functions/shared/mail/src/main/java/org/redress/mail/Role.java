package org.redress.mail;

import java.util.Locale;
import java.util.Set;
import org.redress.mail.header.FileName;
import org.redress.mail.part.Part;

/** What a part is for. */
enum Role {
  PLAIN, HTML, CALENDAR, DELIVERY_STATUS, DISPOSITION, FEEDBACK, RETURNED_HEADER, WINMAIL, TEXT_FILE, FILE;

  private static final Set<String> FILES = Set.of(
      "text/vcard", "text/x-vcard", "text/directory", "text/rtf", "text/csv", "text/xml", "text/css",
      "text/javascript");

  /** @param first whether it is the first part of its mail */
  static Role of(Part part, boolean first) {
    return switch (part.type().value()) {
      case "message/delivery-status", "message/global-delivery-status" -> DELIVERY_STATUS;
      case "message/disposition-notification", "message/global-disposition-notification" -> DISPOSITION;
      case "message/feedback-report" -> FEEDBACK;
      case "text/rfc822-headers", "message/rfc822-headers", "message/global-headers" -> RETURNED_HEADER;
      case "text/calendar" -> CALENDAR;
      case "application/ms-tnef", "application/vnd.ms-tnef" -> WINMAIL;
      default -> other(part, first);
    };
  }

  private static Role other(Part part, boolean first) {
    String name = part.fileName().map(FileName::value).orElse("").toLowerCase(Locale.ROOT);
    if (name.equals("winmail.dat")) {
      return WINMAIL;
    }
    boolean multipart = part.type().value().startsWith("multipart/");
    boolean file = (!part.isText() && !multipart) || FILES.contains(part.type().value());
    boolean sentAsFile = !name.isEmpty() && (part.isAttachment() || !first);
    if (file) {
      return FILE;
    }
    if (sentAsFile) {
      return part.is("text/html") || part.is("text/plain") ? TEXT_FILE : FILE;
    }
    return part.is("text/html") || part.is("text/x-amp-html") ? HTML : PLAIN;
  }
}

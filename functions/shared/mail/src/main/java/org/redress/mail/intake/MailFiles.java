package org.redress.mail.intake;

import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.redress.mail.Attachment;
import org.redress.mail.ReceivedMail;
import org.redress.mail.Unread;

/**
 * The files of a mail that become evidence, in this order. Those that only say how the mail is signed or encrypted do not,
 * nor does a winmail.dat whose files were all taken out of it; all of it stays in the raw mail.
 *
 * @param left how many others there are beyond those that one mail may bring
 */
public record MailFiles(List<Attachment> evidence, int left) {

  /** As many as any other report may have. */
  static final int MOST = 20;

  /** Of one with more bytes nobody knows that it is what it is said to be. */
  private static final long LARGEST_SIGNATURE = 64 << 10;
  private static final Set<String> SIGNATURES = Set.of(
      "application/pkcs7-signature", "application/x-pkcs7-signature", "application/pgp-signature",
      "application/pgp-encrypted");

  public MailFiles {
    evidence = List.copyOf(evidence);
  }

  /** Chooses among the files of a mail: those attached come before those shown within its text. */
  public static MailFiles of(ReceivedMail mail) {
    List<Attachment> wanted = mail.attachments()
        .stream()
        .filter(file -> !isSignature(file) && !isUnpacked(file, mail))
        .sorted(Comparator.comparing(Attachment::inline))
        .toList();
    return new MailFiles(wanted.stream().limit(MOST).toList(), Math.max(0, wanted.size() - MOST));
  }

  private static boolean isSignature(Attachment file) {
    return SIGNATURES.contains(file.type()) && file.size() <= LARGEST_SIGNATURE;
  }

  private static boolean isUnpacked(Attachment file, ReceivedMail mail) {
    Stream<String> others = mail.attachments().stream().map(Attachment::place);
    return others.anyMatch(place -> place.startsWith(file.place() + "#"))
        && !mail.unread().contains(new Unread(Unread.Kind.WINMAIL, file.place()));
  }
}

package org.redress.mail.header;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import org.redress.casework.report.EmailAddress;

/**
 * What SES itself wrote on top of a mail when it took it in. SES puts one block before the sender's first byte, always
 * in this order, each field once, some of them left out:
 * <pre>
 * Return-Path: &lt;sender@example.org&gt;
 * Received: from mail.example.org (...) by inbound-smtp.eu-west-1.amazonaws.com with SMTP id ...
 * X-SES-Spam-Verdict: PASS
 * X-SES-Virus-Verdict: PASS
 * Received-SPF: pass (...)
 * Authentication-Results: amazonses.com; spf=pass (...) ...; dkim=pass header.i=@example.org; dmarc=pass
 *     header.from=example.org;
 * X-SES-RECEIPT: ...
 * X-SES-DKIM-SIGNATURE: ...
 * </pre>
 * So the block ends at the first field that is none of these, or that stands out of order or a second time: whatever
 * follows was written by the sender's side and is not believed. {@code Authentication-Results} counts only as SES's own.
 *
 * @param returnPath the envelope's sender: absent if SES wrote none, empty text for the null sender {@code <>}
 * @param dmarcDomain the domain that DMARC's verdict is about
 */
public record TopHeaders(
    Optional<String> returnPath,
    Verdict spam,
    Verdict virus,
    Verdict spf,
    Verdict dkim,
    Verdict dmarc,
    Optional<String> dmarcDomain) {

  private static final Pattern BY_SES = Pattern
      .compile(" by [a-z0-9.-]{1,200}\\.amazon(?:aws|ses)\\.com(?: |$)", Pattern.CASE_INSENSITIVE);

  /** SES wrote nothing. */
  public static final TopHeaders NONE = new TopHeaders(
      Optional.empty(), Verdict.ABSENT, Verdict.ABSENT, Verdict.ABSENT, Verdict.ABSENT, Verdict.ABSENT,
      Optional.empty());

  private static final List<String> ORDER = List.of(
      "return-path", "received", "x-ses-spam-verdict", "x-ses-virus-verdict", "received-spf", "authentication-results",
      "x-ses-receipt", "x-ses-dkim-signature");

  /** Reads the block at the start of a mail's header. */
  public static TopHeaders read(HeaderFields header) {
    HeaderFields top = new HeaderFields(header.fields().subList(0, length(header)));
    AuthenticationResults results = top.first("Authentication-Results")
        .flatMap(AuthenticationResults::ofSes)
        .orElse(AuthenticationResults.NONE);
    return new TopHeaders(
        top.first("Return-Path").map(TopHeaders::sender), ses(top, "X-SES-Spam-Verdict"),
        ses(top, "X-SES-Virus-Verdict"), results.verdict("spf"), results.verdict("dkim"), results.verdict("dmarc"),
        results.dmarcDomain());
  }

  /** How many fields at the start of the header are SES's. */
  public static int length(HeaderFields header) {
    List<HeaderField> fields = header.fields();
    int last = -1;
    int count = 0;
    while (count < fields.size()) {
      HeaderField field = fields.get(count);
      int rank = ORDER.indexOf(field.name().toLowerCase(Locale.ROOT));
      if (rank <= last || (rank == ORDER.indexOf("received") && !isSes(field))) {
        break;
      }
      last = rank;
      count++;
    }
    return count;
  }

  private static boolean isSes(HeaderField received) {
    return BY_SES.matcher(received.value()).find();
  }

  private static Verdict ses(HeaderFields top, String name) {
    return top.first(name).map(Verdict::ofSes).orElse(Verdict.ABSENT);
  }

  private static String sender(String value) {
    return value.replace("<", "").replace(">", "").strip();
  }

  /** Whether the envelope's sender is the null one, as in bounces. */
  public boolean isNullSender() {
    return returnPath.filter(String::isEmpty).isPresent();
  }

  /** The envelope's sender where it is an address. */
  public Optional<EmailAddress> envelopeSender() {
    return returnPath.flatMap(EmailAddress::parse);
  }

  /** Keeps the address out of logs. */
  @Override
  public String toString() {
    return "TopHeaders[spam=" + spam + ", virus=" + virus + ", spf=" + spf + ", dkim=" + dkim + ", dmarc=" + dmarc
        + "]";
  }
}

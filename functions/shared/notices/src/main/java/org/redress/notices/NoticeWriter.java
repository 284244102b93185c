package org.redress.notices;

import java.net.URI;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.redress.casework.CaseId;
import org.redress.casework.Notice;
import org.redress.casework.NoticeFact;
import org.redress.casework.NoticeKind;
import org.redress.casework.intake.ReceiptCodes;
import org.redress.casework.notices.Mail;
import org.redress.casework.notices.MailWriter;
import org.redress.casework.report.EmailAddress;
import org.redress.casework.reporter.AddressTokens;
import org.redress.web.messages.Messages;
import org.redress.web.messages.OwnWords;

/** Words every mail that the cases owe to somebody. */
public final class NoticeWriter implements MailWriter {

  /** Tells machines that no person wrote this, so that they answer nothing to it (RFC 3834). */
  private static final Map<String, String> HEADERS = Map
      .of("Auto-Submitted", "auto-generated", "X-Auto-Response-Suppress", "All");

  private static final Pattern MESSAGE_ID = Pattern.compile("[!-~&&[^<>]]{1,500}");

  /** What SES takes in the value of a header. */
  private static final int LONGEST_REFERENCES = 870;

  private final Map<String, Messages> messages;
  private final LetterPress press = new LetterPress();
  private final URI site;
  private final Correspondence correspondence;
  private final ReceiptCodes codes;
  private final AddressTokens tokens;

  /**
   * Words mails that link to the public site.
   *
   * @param words in which the mails are worded
   * @param site its address without a slash at the end, such as {@code https://report.example.org}
   * @param codes tells a new code in the place of a lost one
   * @param tokens makes links that confirm addresses
   */
  public NoticeWriter(
      OwnWords words, URI site, Correspondence correspondence, ReceiptCodes codes, AddressTokens tokens) {
    this.messages = Messages.LANGUAGES.stream().collect(Collectors.toMap(Locale::getLanguage, words::in));
    this.site = site;
    this.correspondence = correspondence;
    this.codes = codes;
    this.tokens = tokens;
  }

  @Override
  public Mail write(Notice notice) {
    Letter letter = letter(notice);
    return new Mail(
        notice.to(), replyTo(notice), letter.subject(), press.text(letter), press.html(letter),
        headers(notice), Map.of());
  }

  /** Where answers go: of the reporter into the case, of the team not there, since they are no words about it. */
  private Optional<EmailAddress> replyTo(Notice notice) {
    return switch (notice.kind().audience()) {
      case REPORTER -> correspondence.replies(notice.id().caseId());
      case REVIEWERS, ADMINISTRATORS -> Optional.empty();
    };
  }

  private Map<String, String> headers(Notice notice) {
    Map<String, String> headers = new HashMap<>(HEADERS);
    headers.putAll(thread(notice));
    headers.put("Feedback-ID", feedback(notice));
    if (notice.kind().isOptional()) {
      headers.put("List-Unsubscribe", "<" + correspondence.stopping(notice.kind(), notice.to()) + ">");
      headers.put("List-Unsubscribe-Post", "List-Unsubscribe=One-Click");
    }
    return headers;
  }

  /** Threads a reporter's mail with those before it, as far as their ids can stand in a header. */
  private Map<String, String> thread(Notice notice) {
    if (notice.kind().audience() != NoticeKind.Audience.REPORTER) {
      return Map.of();
    }
    List<String> before = new ArrayList<>();
    int room = LONGEST_REFERENCES;
    for (String id : correspondence.before(notice).reversed()) {
      room -= id.length() + 3;
      if (MESSAGE_ID.matcher(id).matches() && room >= 0) {
        before.addFirst("<" + id + ">");
      }
    }
    return before.isEmpty()
        ? Map.of()
        : Map.of("In-Reply-To", before.getLast(), "References", String.join(" ", before));
  }

  /** By what receivers tell us how a kind of mail is liked; a discreet mail is like any other. */
  private static String feedback(Notice notice) {
    String kind = notice.facts().containsKey(NoticeFact.DISCREET)
        ? "news"
        : notice.kind().name().toLowerCase(Locale.ROOT);
    return kind.replace('_', '-') + ":" + notice.kind().audience().name().toLowerCase(Locale.ROOT) + ":redress";
  }

  private Letter letter(Notice notice) {
    Messages words = words(notice);
    boolean answers = replyTo(notice).isPresent();
    return switch (notice.kind()) {
      case ACKNOWLEDGEMENT -> new Acknowledgement(words, notice, site, confirmation(notice), answers).letter();
      case QUESTION, ANSWER_RECEIVED, STILL_WAITING, DELAYED, OUTCOME, APPEAL_RECEIVED, APPEAL_DECIDED, WITHDRAWN,
          MERGED ->
        new News(words, notice, site, answers).letter();
      case RECEIPT_CODE -> new NewCode(words, notice, site, code(notice), answers).letter();
      case URGENT_ALERT -> new StaffNote(words, notice, correspondence.console()).urgentAlert();
      case APPROVAL_NEEDED -> new StaffNote(words, notice, correspondence.console()).approvalNeeded();
      case DAILY_DIGEST ->
        new StaffNote(words, notice, correspondence.console())
            .dailyDigest(correspondence.stopping(notice.kind(), notice.to()));
      case ALARM_DIGEST -> new StaffNote(words, notice, correspondence.console()).alarmDigest();
      case RETENTION_DIGEST -> new StaffNote(words, notice, correspondence.console()).retentionDigest();
      case UNANSWERED_SENDER -> new UnansweredSender(words, notice).letter();
    };
  }

  /** Those of the reader's language; English for staff, and where a case speaks a language that we no longer have. */
  private Messages words(Notice notice) {
    Messages english = Objects.requireNonNull(messages.get(Locale.UK.getLanguage()));
    return notice.kind().audience() == NoticeKind.Audience.REPORTER
        ? messages.getOrDefault(notice.facts().getOrDefault(NoticeFact.LANGUAGE, ""), english)
        : english;
  }

  private Optional<URI> confirmation(Notice notice) {
    CaseId id = notice.id().caseId();
    return notice.isConfirmed()
        ? Optional.empty()
        : Optional.of(
            URI.create(site + "/reports/" + id.reference() + "/address/" + tokens.tokenFor(id, notice.to())));
  }

  /** @throws IllegalArgumentException if somebody else may have the address or read its mails, and would be let in */
  private String code(Notice notice) {
    if (!notice.maySayMore()) {
      throw new IllegalArgumentException(notice + " may not tell a code");
    }
    return codes.codeFor(notice.id().caseId(), Integer.parseInt(notice.fact(NoticeFact.GENERATION)));
  }
}

package org.redress.notices;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import org.redress.casework.AlertRound;
import org.redress.casework.CaseId;
import org.redress.casework.DigestCount;
import org.redress.casework.DigestDay;
import org.redress.casework.Notice;
import org.redress.casework.NoticeFact;
import org.redress.casework.NoticeId;
import org.redress.casework.NoticeKind;
import org.redress.casework.NoticeOwner;
import org.redress.casework.Outcome;
import org.redress.casework.report.EmailAddress;
import org.redress.casework.report.Language;

/**
 * A notice of an invented case, of which there is one for every mail: for the gallery, for previews and for tests.
 *
 * @param name of the mail, in lower case with hyphens
 * @param reach what may be said to its reader
 */
public record Specimen(String name, Reach reach, Notice notice) {

  /** What a mail may say to its reader. */
  public enum Reach {
    /** Everything: the address is known to be its reader's. */
    CONFIRMED,
    /** Little, for the address may be somebody else's. */
    UNCONFIRMED,
    /** Little, for somebody else may read it. */
    DISCREET
  }

  private static final CaseId CASE = new CaseId("7K2M9QXW4T");
  private static final Instant OWED = Instant.parse("2026-11-23T09:00:00Z");
  private static final EmailAddress READER = new EmailAddress("reader@example.org");

  /** Every mail in a language: to the reporter for each reach that it can have, to staff once and in English alone. */
  public static List<Specimen> all(Language language) {
    List<Specimen> all = new ArrayList<>();
    for (NoticeKind kind : NoticeKind.values()) {
      for (Variant variant : variants(kind).toList()) {
        reaches(kind, language).map(reach -> specimen(kind, variant, reach, language)).forEach(all::add);
      }
    }
    return List.copyOf(all);
  }

  private record Variant(String suffix, Map<String, String> facts) {}

  private static Specimen specimen(NoticeKind kind, Variant variant, Reach reach, Language language) {
    Map<String, String> facts = new HashMap<>(variant.facts());
    facts.put(NoticeFact.LANGUAGE, language.tag());
    facts.put(NoticeFact.EXPECTED_BY, "2026-12-04");
    if (reach != Reach.UNCONFIRMED) {
      facts.put(NoticeFact.CONFIRMED, "true");
    }
    if (reach == Reach.DISCREET) {
      facts.put(NoticeFact.DISCREET, "true");
    }
    return new Specimen(
        word(kind) + variant.suffix(), reach, Notice.owed(new NoticeId(owner(kind), 1), kind, READER, facts, OWED));
  }

  /** A code is told where everything may be said, and staff's own addresses are known. */
  private static Stream<Reach> reaches(NoticeKind kind, Language language) {
    if (kind.audience() != NoticeKind.Audience.REPORTER) {
      return Stream.of(Reach.CONFIRMED).filter(_ -> language.equals(Language.ENGLISH));
    }
    return Stream.of(Reach.values()).filter(reach -> kind != NoticeKind.RECEIPT_CODE || reach == Reach.CONFIRMED);
  }

  private static Stream<Variant> variants(NoticeKind kind) {
    return switch (kind) {
      case ACKNOWLEDGEMENT ->
        Stream.of(new Variant("", Map.of()), new Variant("-by-mail", Map.of(NoticeFact.BY_MAIL, "true")));
      case OUTCOME -> Stream.concat(
          Stream.of(Outcome.Name.values())
              .map(outcome -> new Variant("-" + word(outcome), Map.of(NoticeFact.DECIDED, outcome.name()))),
          Stream.of(
              new Variant("-of-a-joined-report", Map.of(NoticeFact.DECIDED, "NOT_UPHELD", NoticeFact.JOINED, "true"))));
      case APPEAL_DECIDED -> Stream.of(
          new Variant("-same", Map.of(NoticeFact.DECIDED, "NOT_UPHELD", NoticeFact.CHANGED, "false")),
          new Variant("-changed", Map.of(NoticeFact.DECIDED, "REFERRED", NoticeFact.CHANGED, "true")));
      case RECEIPT_CODE -> Stream.of(new Variant("", Map.of(NoticeFact.GENERATION, "2")));
      case URGENT_ALERT -> Stream.of(AlertRound.values())
          .map(round -> new Variant("-" + word(round), Map.of(NoticeFact.ROUND, round.name())));
      case DAILY_DIGEST, ALARM_DIGEST, RETENTION_DIGEST -> Stream.of(new Variant("", counts()));
      case QUESTION, ANSWER_RECEIVED, STILL_WAITING, DELAYED, APPEAL_RECEIVED, WITHDRAWN, MERGED, APPROVAL_NEEDED,
          UNANSWERED_SENDER ->
        Stream.of(new Variant("", Map.of()));
    };
  }

  private static Map<String, String> counts() {
    Map<String, String> facts = new HashMap<>(
        Map.of(NoticeFact.DAY, "2026-11-23", NoticeFact.REFERENCES, "RD-7K2M9-QXW4T RD-8M3N4-RYX5V"));
    for (DigestCount count : DigestCount.values()) {
      facts.put(count.fact(), Integer.toString(invented(count)));
    }
    return facts;
  }

  private static int invented(DigestCount count) {
    return switch (count) {
      case RECEIVED -> 6;
      case WAITING -> 14;
      case URGENT, AWAITING_APPROVAL, DEAD_LETTERS -> 2;
      case DUE_TODAY, FAILED_NOTICES, GOING_NOT_UPHELD -> 3;
      case PUT_ASIDE -> 4;
      case OVERDUE, NOT_SCREENED, STUCK, UNOPENED_URGENT, GOING_REFERRED, GOING_WITHDRAWN -> 1;
      case GOING_RESOLVED_INFORMALLY, GOING_OUTSIDE_CODE, GOING_NOT_ENOUGH_INFORMATION, GOING_DUPLICATE, GOING_MERGED ->
        1;
    };
  }

  private static NoticeOwner owner(NoticeKind kind) {
    return switch (kind) {
      case DAILY_DIGEST, ALARM_DIGEST, RETENTION_DIGEST ->
        new DigestDay(LocalDate.parse("2026-11-23"), "7K2M9QXW4T7K2M9QXW4T7K2M9Q");
      default -> CASE;
    };
  }

  private static String word(Enum<?> value) {
    return value.name().toLowerCase(Locale.ROOT).replace('_', '-');
  }
}

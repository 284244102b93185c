package org.redress.casework.notices;

import java.util.Map;
import java.util.Optional;
import org.redress.casework.NoticeId;
import org.redress.casework.NoticeOwner;

/** The tags that a mail carries and that come back with every event of the mail service. */
public record MailTags(NoticeId notice, String attempt) {

  private static final String CASE = "case";
  private static final String NOTICE = "notice";
  private static final String ATTEMPT = "attempt";

  static Map<String, String> of(NoticeId id, String attempt) {
    return Map.of(CASE, id.owner().token(), NOTICE, Integer.toString(id.number()), ATTEMPT, attempt);
  }

  /** Reads the tags of an event; empty for a mail that is none of ours. */
  public static Optional<MailTags> read(Map<String, String> tags) {
    String attempt = tags.get(ATTEMPT);
    String number = tags.get(NOTICE);
    if (attempt == null || number == null || !number.matches("[1-9][0-9]{0,8}")) {
      return Optional.empty();
    }
    return Optional.ofNullable(tags.get(CASE))
        .flatMap(NoticeOwner::parse)
        .map(id -> new MailTags(new NoticeId(id, Integer.parseInt(number)), attempt));
  }
}

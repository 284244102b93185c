package org.redress.caseworkaws.deadletters;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.time.Instant;
import java.util.Optional;
import org.redress.casework.CaseId;
import org.redress.casework.mail.MailId;

/**
 * A message that a queue gave up.
 *
 * @param id by which the queue knows it, until it is given back
 * @param caseId the case that it is about, if it is
 * @param number of the notice or the file of that case, if it is about one
 * @param mail the mail that it is about, if it is
 * @param since when it was first sent
 */
public record DeadLetter(
    String id, Optional<CaseId> caseId, Optional<Integer> number, Optional<MailId> mail, Instant since) {

  private static final ObjectMapper JSON = new ObjectMapper();

  /** Reads a message. What is no hint of ours is about nothing that could be named. */
  static DeadLetter of(String id, String body, Instant since) {
    try {
      JsonNode hint = JSON.readTree(body);
      Optional<Integer> number = first(hint, "notice").or(() -> first(hint, "evidence")).flatMap(DeadLetter::number);
      return new DeadLetter(
          id, first(hint, "case").flatMap(CaseId::parse), number, mail(hint), since);
    } catch (JsonProcessingException _) {
      return new DeadLetter(id, Optional.empty(), Optional.empty(), Optional.empty(), since);
    }
  }

  /** News of mails has lists of one, as SES tags are. */
  private static Optional<String> first(JsonNode hint, String name) {
    JsonNode value = hint.path(name);
    return Optional.of((value.isArray() ? value.path(0) : value).asText()).filter(text -> !text.isEmpty());
  }

  /** As our own hints name it, or as S3 names the object. */
  private static Optional<MailId> mail(JsonNode hint) {
    return first(hint, "mail")
        .or(() -> first(hint.at("/Records/0/s3/object"), "key").map(key -> key.substring(key.lastIndexOf('/') + 1)))
        .flatMap(MailId::parse);
  }

  private static Optional<Integer> number(String text) {
    return text.matches("[0-9]{1,9}") ? Optional.of(Integer.valueOf(text)) : Optional.empty();
  }
}

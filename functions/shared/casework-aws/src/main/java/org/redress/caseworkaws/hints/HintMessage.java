package org.redress.caseworkaws.hints;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import org.redress.casework.CaseId;
import org.redress.casework.NoticeId;
import org.redress.casework.NoticeOwner;
import org.redress.casework.evidence.EvidenceId;
import org.redress.casework.mail.MailId;

/**
 * A hint as a message: {@code {"case":"7K2M9QXW4T"}}, {@code {"case":"7K2M9QXW4T","notice":1}} or
 * {@code {"case":"7K2M9QXW4T","evidence":1}}; or at a mail: {@code {"mail":"o3vrnil0e2ic"}}. What cannot
 * be read is refused with an {@link IllegalArgumentException}, which does not repeat it.
 */
public final class HintMessage {

  private static final String CASE = "case";
  private static final String NOTICE = "notice";
  private static final String EVIDENCE = "evidence";
  private static final String MAIL = "mail";
  private static final ObjectMapper JSON = new ObjectMapper().enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS);

  private HintMessage() {}

  public static String of(CaseId id) {
    return JsonNodeFactory.instance.objectNode().put(CASE, id.value()).toString();
  }

  public static String of(NoticeId id) {
    return JsonNodeFactory.instance.objectNode()
        .put(CASE, id.owner().token())
        .put(NOTICE, id.number())
        .toString();
  }

  public static String of(EvidenceId id) {
    return JsonNodeFactory.instance.objectNode()
        .put(CASE, id.caseId().value())
        .put(EVIDENCE, id.number())
        .toString();
  }

  public static String of(MailId id) {
    return JsonNodeFactory.instance.objectNode().put(MAIL, id.value()).toString();
  }

  public static CaseId caseIn(String body) {
    return new CaseId(read(body).path(CASE).asText());
  }

  public static NoticeId noticeIn(String body) {
    JsonNode hint = read(body);
    return NoticeOwner.parse(hint.path(CASE).asText())
        .map(owner -> new NoticeId(owner, hint.path(NOTICE).asInt()))
        .orElseThrow(() -> new IllegalArgumentException("The hint names nothing that owes a notice"));
  }

  public static EvidenceId evidenceIn(String body) {
    return new EvidenceId(caseIn(body), read(body).path(EVIDENCE).asInt());
  }

  private static JsonNode read(String body) {
    try {
      return JSON.readTree(body);
    } catch (JsonProcessingException _) {
      throw new IllegalArgumentException("The message is not a hint");
    }
  }
}

package org.redress.caseworkaws.table;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.Optional;
import org.redress.casework.Case;
import org.redress.casework.CaseId;
import org.redress.casework.NoticeId;
import org.redress.casework.Priority;
import org.redress.casework.Stage;
import org.redress.casework.WakeList;
import org.redress.casework.drafts.DraftId;
import org.redress.casework.evidence.EvidenceId;
import org.redress.casework.mail.PutAsideMail;
import org.redress.casework.timeline.Digest;
import org.redress.casework.timeline.Digester;

/** Makes and reads every key string of the table and its indexes. */
final class Keys {

  static final String HEAD = "HEAD";
  static final String FIRST_MESSAGE = numbered("MESSAGE", 1);
  static final String EVENTS = "EVENT#";
  static final String NOTICES = "NOTICE#";
  static final String EVIDENCE = "EVIDENCE#";

  /** Every message behind the first, which is the report. */
  static final String LATER_MESSAGES = numbered("MESSAGE", 2);
  static final String LAST_MESSAGE = "MESSAGE#~";

  private static final String CASE = "CASE#";
  private static final String DRAFT = "DRAFT#";
  private static final String SEEN = "SEEN";
  private static final String STATE = "STATE";

  /** Fixed in width, so that the order of the strings is that of the times. */
  private static final DateTimeFormatter MOMENT = DateTimeFormatter
      .ofPattern("uuuu-MM-dd'T'HH:mm:ss.SSS'Z'", Locale.ROOT)
      .withZone(ZoneOffset.UTC);

  /** Behind every priority. */
  private static final int NO_PRIORITY = 9;

  private Keys() {}

  static String partition(CaseId id) {
    return CASE + id;
  }

  static Key head(CaseId id) {
    return new Key(partition(id), HEAD);
  }

  static Key firstMessage(CaseId id) {
    return message(id, 1);
  }

  static Key message(CaseId id, int number) {
    return new Key(partition(id), numbered("MESSAGE", number));
  }

  static int messageNumber(Key key) {
    return Integer.parseInt(key.sk().substring(key.sk().indexOf('#') + 1));
  }

  static Key event(CaseId id, int seq) {
    return new Key(partition(id), numbered("EVENT", seq));
  }

  static Key screening(CaseId id, int number) {
    return new Key(partition(id), numbered("SCREENING", number));
  }

  static Key notice(NoticeId id) {
    return new Key(partition(id.caseId()), numbered("NOTICE", id.number()));
  }

  static Key evidence(EvidenceId id) {
    return new Key(partition(id.caseId()), numbered("EVIDENCE", id.number()));
  }

  static Key request(Digest idempotencyKey) {
    return new Key("REQUEST#" + idempotencyKey, SEEN);
  }

  static Key mail(String messageId) {
    return new Key("MAIL#" + new Digester().add(messageId).digest(), SEEN);
  }

  /** What an address was sent of late. */
  static Key address(String mac) {
    return new Key("ADDRESS#" + mac, STATE);
  }

  /** The mails put aside that were received on a day. */
  static String putAside(LocalDate day) {
    return "PUTASIDE#" + day;
  }

  static Key putAside(PutAsideMail mail) {
    return new Key(putAside(LocalDate.ofInstant(mail.receivedAt(), ZoneOffset.UTC)), mail.id().value());
  }

  static Key draft(DraftId id) {
    return new Key(DRAFT + id.value(), "DRAFT");
  }

  /** How often somebody did something in a stretch of time. */
  static Key limit(String mac, Instant from) {
    return new Key("LIMIT#" + mac + "#" + from, "COUNT");
  }

  /** That an account was reported in a case. */
  static Key respondent(String mac, CaseId id) {
    return new Key("RESPONDENT#" + mac, partition(id));
  }

  /** That a post was reported in a case. */
  static Key post(String mac, CaseId id) {
    return new Key("POST#" + mac, partition(id));
  }

  static CaseId caseOf(String pk) {
    return new CaseId(pk.substring(CASE.length()));
  }

  static NoticeId noticeOf(Key key) {
    return new NoticeId(caseOf(key.pk()), Integer.parseInt(key.sk().substring(NOTICES.length())));
  }

  static EvidenceId evidenceOf(Key key) {
    return new EvidenceId(caseOf(key.pk()), Integer.parseInt(key.sk().substring(EVIDENCE.length())));
  }

  /** What the wake list's entry stands for. */
  static WakeList.Due due(Key key) {
    if (key.pk().startsWith(DRAFT)) {
      return new WakeList.Due.OfDraft(new DraftId(key.pk().substring(DRAFT.length())));
    }
    if (key.sk().startsWith(NOTICES)) {
      return new WakeList.Due.OfNotice(noticeOf(key));
    }
    return key.sk().startsWith(EVIDENCE)
        ? new WakeList.Due.OfEvidence(evidenceOf(key))
        : new WakeList.Due.OfCase(caseOf(key.pk()));
  }

  static int shard(CaseId id, int shards) {
    return Math.floorMod(id.value().hashCode(), shards);
  }

  static int shard(DraftId id, int shards) {
    return Math.floorMod(id.value().hashCode(), shards);
  }

  static String work(Stage.Name stage, int shard) {
    return "WORK#" + stage + "#" + shard;
  }

  /** Orders by priority, due date, id; cases without a due date by their age. */
  static String workOrder(Case open) {
    int rank = open.priority().map(Priority::ordinal).orElse(NO_PRIORITY);
    Optional<Instant> due = open.due();
    return rank + "#" + moment(due.orElse(open.receivedAt())) + "#" + open.id();
  }

  static String wake(int shard) {
    return "WAKE#" + shard;
  }

  static String wakeAt(Instant at, String id) {
    return moment(at) + "#" + id;
  }

  /** The time in a {@link #wakeAt}. */
  static Instant wakeTime(String wakeAt) {
    return Instant.parse(wakeAt.substring(0, wakeAt.indexOf('#')));
  }

  static String moment(Instant at) {
    return MOMENT.format(at);
  }

  /** Where S3 keeps a text. The event's hash makes it unique to one attempt: a doubled id cannot overwrite a text. */
  static String text(CaseId id, int message, Digest event) {
    return "texts/" + id + "/" + String.format(Locale.ROOT, "%05d", message) + "-" + event;
  }

  private static String numbered(String kind, int number) {
    return String.format(Locale.ROOT, "%s#%05d", kind, number);
  }
}

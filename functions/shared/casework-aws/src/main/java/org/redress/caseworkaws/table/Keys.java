package org.redress.caseworkaws.table;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import org.redress.casework.CaseId;
import org.redress.casework.DigestDay;
import org.redress.casework.NoticeId;
import org.redress.casework.NoticeOwner;
import org.redress.casework.drafts.DraftId;
import org.redress.casework.evidence.EvidenceId;
import org.redress.casework.finding.ClauseId;
import org.redress.casework.mail.PutAsideMail;
import org.redress.casework.timeline.Digest;
import org.redress.casework.timeline.Digester;

/** Makes and reads the key strings of the table; those of its indexes, histories and counts have classes of their own. */
final class Keys {

  static final String HEAD = "HEAD";
  static final String FIRST_MESSAGE = numbered("MESSAGE", 1);
  static final String EVENTS = "EVENT#";
  static final String MESSAGES = "MESSAGE#";
  static final String NOTICES = "NOTICE#";
  static final String EVIDENCE = "EVIDENCE#";

  /** Where all addresses stand to which no mail goes: few, and listed together. */
  static final String SUPPRESSIONS = "SUPPRESSIONS";

  /** Every message behind the first, which is the report. */
  static final String LATER_MESSAGES = numbered("MESSAGE", 2);
  static final String LAST_MESSAGE = "MESSAGE#~";

  /** Sorts behind whatever else begins alike. */
  static final String LAST = "~";

  static final String RAW_MAILS = "RAWMAIL#";

  /** The erasures that are not complete: few, and listed together. */
  static final String ERASURES = "ERASURES";

  static final String NOTES = "NOTE#";
  static final String OPINIONS = "OPINION#";
  static final String REVIEWERS = "REVIEWERS";
  static final String CODE = "CODE";

  static final String CLAIM = "CLAIM";

  /** Everybody who was signed in to the console: who they are; how they work stands under {@link #REVIEWERS}. */
  static final String PEOPLE = "PEOPLE";

  static final String CASE = "CASE#";
  private static final String DIGEST = "DIGEST#";
  static final String DRAFT = "DRAFT#";
  private static final String SEEN = "SEEN";
  private static final String STATE = "STATE";

  private static final String SUPPRESSED = "ADDRESS#";

  /** Fixed in width, so that the order of the strings is that of the times. */
  private static final DateTimeFormatter MOMENT = DateTimeFormatter
      .ofPattern("uuuu-MM-dd'T'HH:mm:ss.SSS'Z'", Locale.ROOT)
      .withZone(ZoneOffset.UTC);

  private Keys() {}

  static String partition(CaseId id) {
    return CASE + id;
  }

  private static String partition(NoticeOwner owner) {
    return switch (owner) {
      case CaseId id -> partition(id);
      case DigestDay(LocalDate day, String reader) -> DIGEST + day + "#" + reader;
    };
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
    return new Key(partition(id.owner()), numbered("NOTICE", id.number()));
  }

  static Key evidence(EvidenceId id) {
    return new Key(partition(id.caseId()), numbered("EVIDENCE", id.number()));
  }

  static Key claim(CaseId id) {
    return new Key(partition(id), CLAIM);
  }

  /** Whom a case concerns. */
  static Key concerns(CaseId id) {
    return new Key(partition(id), "CONCERNS");
  }

  static Key note(CaseId id, int seq) {
    return new Key(partition(id), numbered("NOTE", seq));
  }

  static Key opinion(CaseId id, ClauseId clause) {
    return new Key(partition(id), OPINIONS + clause);
  }

  static Key reviewer(String subject) {
    return new Key(REVIEWERS, subject);
  }

  /** What somebody looked at on a day. */
  static Key lookedAt(String subject, LocalDate day) {
    return new Key("LOOKED#" + subject, day.toString());
  }

  /** A version of the code of conduct. */
  static Key code(String version) {
    return new Key(CODE, version);
  }

  static Key request(Digest idempotencyKey) {
    return new Key("REQUEST#" + idempotencyKey, SEEN);
  }

  static Key mail(String messageId) {
    return new Key("MAIL#" + new Digester().add(messageId).digest(), SEEN);
  }

  /** That somebody wants no more of some mails. */
  static Key stopped(String id) {
    return new Key("ADDRESS#" + id, "STOPPED");
  }

  /** That no mail goes to an address. */
  static Key suppression(String mac) {
    return new Key(SUPPRESSIONS, SUPPRESSED + mac);
  }

  static String suppressed(Key key) {
    return key.sk().substring(SUPPRESSED.length());
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

  /** Somebody's sessions in the console. */
  static String sessions(String subject) {
    return "SESSION#" + subject;
  }

  /** Somebody's session in the console. */
  static Key session(String id, String subject) {
    return new Key(sessions(subject), "SESSION#" + id);
  }

  /** A sign-in to the console that has begun. */
  static Key pendingSignIn(String id) {
    return new Key("SESSION#" + id, "PENDING");
  }

  /** Somebody who uses the console. */
  static Key person(String subject) {
    return new Key(PEOPLE, subject);
  }

  /** How often somebody did something in a stretch of time. */
  static Key limit(String mac, Instant from) {
    return new Key("LIMIT#" + mac + "#" + from, "COUNT");
  }

  /** Where a case is noted under keyed hashes. */
  static Key traces(CaseId id) {
    return new Key(partition(id), "TRACES");
  }

  /** A raw mail that came again, of which no event tells. */
  static Key rawMail(CaseId id, String mail) {
    return new Key(partition(id), RAW_MAILS + mail);
  }

  /** Which table this is, and whether mails may go out. */
  static Key sending() {
    return new Key("TABLE", "SENDING");
  }

  /** That a case was erased. */
  static Key tombstone(CaseId id) {
    return new Key("TOMBSTONE#" + id, "ERASED");
  }

  /** That the erasure of a case is not complete. */
  static Key erasure(CaseId id) {
    return new Key(ERASURES, id.value());
  }

  /** Some of the cases that changed on a day. */
  static String changedOn(LocalDate day, int shard) {
    return String.format(Locale.ROOT, "DAY#%s#%02d", day, shard);
  }

  /** That a case changed on a day. */
  static Key changedOn(LocalDate day, int shard, CaseId id) {
    return new Key(changedOn(day, shard), partition(id));
  }

  static CaseId caseOf(String pk) {
    return new CaseId(pk.substring(CASE.length()));
  }

  static NoticeId noticeOf(Key key) {
    return new NoticeId(ownerOf(key.pk()), Integer.parseInt(key.sk().substring(NOTICES.length())));
  }

  private static NoticeOwner ownerOf(String pk) {
    if (!pk.startsWith(DIGEST)) {
      return caseOf(pk);
    }
    int end = pk.indexOf('#', DIGEST.length());
    return new DigestDay(LocalDate.parse(pk.substring(DIGEST.length(), end)), pk.substring(end + 1));
  }

  static EvidenceId evidenceOf(Key key) {
    return new EvidenceId(caseOf(key.pk()), Integer.parseInt(key.sk().substring(EVIDENCE.length())));
  }

  static String moment(Instant at) {
    return MOMENT.format(at);
  }

  /** With what the keys of a case's long texts begin. */
  static String texts(CaseId id) {
    return "texts/" + id + "/";
  }

  /** Where S3 keeps a text. The event's hash makes it unique to one attempt: a doubled id cannot overwrite a text. */
  static String text(CaseId id, int message, Digest event) {
    return texts(id) + String.format(Locale.ROOT, "%05d", message) + "-" + event;
  }

  private static String numbered(String kind, int number) {
    return String.format(Locale.ROOT, "%s#%05d", kind, number);
  }
}

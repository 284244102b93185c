package org.redress.caseworkaws.table;

import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.redress.casework.Case;
import org.redress.casework.CaseId;
import org.redress.casework.DigestDay;
import org.redress.casework.Notice;
import org.redress.casework.NoticeId;
import org.redress.casework.NoticeOwner;
import org.redress.casework.NoticeState;
import org.redress.casework.Priority;
import org.redress.casework.Stage;
import org.redress.casework.WakeList;
import org.redress.casework.drafts.DraftId;
import org.redress.casework.evidence.EvidenceId;
import org.redress.casework.finding.ClauseId;
import org.redress.casework.mail.PutAsideMail;
import org.redress.casework.reviewers.WorkPlace;
import org.redress.casework.statistics.Week;
import org.redress.casework.timeline.Digest;
import org.redress.casework.timeline.Digester;

/** Makes and reads every key string of the table and its indexes. */
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

  private static final String CLAIM = "CLAIM";
  /** Everybody who was signed in to the console: who they are; how they work stands under {@link #REVIEWERS}. */
  static final String PEOPLE = "PEOPLE";

  static final String CASE = "CASE#";
  private static final String DIGEST = "DIGEST#";
  private static final String DRAFT = "DRAFT#";
  private static final String SEEN = "SEEN";
  private static final String STATE = "STATE";
  private static final String STATS = "STATS#";
  private static final String WEEKS = "STATS#WEEKS#";

  private static final String SUPPRESSED = "ADDRESS#";

  /** Fixed in width, so that the order of the strings is that of the times. */
  private static final DateTimeFormatter MOMENT = DateTimeFormatter
      .ofPattern("uuuu-MM-dd'T'HH:mm:ss.SSS'Z'", Locale.ROOT)
      .withZone(ZoneOffset.UTC);

  private static final List<Priority> PRIORITIES = List.of(Priority.values());

  /** Behind every priority. */
  private static final int NO_PRIORITY = 9;

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

  /** Somebody's session in the console. */
  static Key session(String id) {
    return new Key("SESSION#" + id, "SESSION");
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

  /** The public counts of a year. */
  static String counts(int year) {
    return STATS + year;
  }

  /** A part of the public counts of a month. */
  static Key counts(YearMonth month, int shard) {
    return new Key(counts(month.getYear()), String.format(Locale.ROOT, "%02d#%02d", month.getMonthValue(), shard));
  }

  /** The statistics of the weeks of a year, as weeks are counted. */
  static String weeks(int year) {
    return WEEKS + year;
  }

  /** A part of the statistics of a week. */
  static Key week(Week week, int shard) {
    return new Key(weeks(week.year()), String.format(Locale.ROOT, "%02d#%02d", week.number(), shard));
  }

  static Week weekOf(Key key) {
    return Week.of(
        Integer.parseInt(key.pk().substring(WEEKS.length())),
        Integer.parseInt(key.sk().substring(0, key.sk().indexOf('#'))));
  }

  /** Cases decided in a year, as weeks are counted, that were chosen to be looked at once more. */
  static String golden(int year) {
    return "GOLDEN#" + year;
  }

  /** A case decided in a week that was chosen. */
  static Key golden(Week week, CaseId id) {
    return new Key(golden(week.year()), goldenOf(week) + partition(id));
  }

  /** With what the sort keys of a week's chosen cases begin. */
  static String goldenOf(Week week) {
    return String.format(Locale.ROOT, "%02d#", week.number());
  }

  static YearMonth countedMonth(Key key) {
    return YearMonth.of(
        Integer.parseInt(key.pk().substring(STATS.length())),
        Integer.parseInt(key.sk().substring(0, key.sk().indexOf('#'))));
  }

  /** The cases in which an account was reported. */
  static String respondent(String mac) {
    return "RESPONDENT#" + mac;
  }

  /** The cases in which a post was reported. */
  static String post(String mac) {
    return "POST#" + mac;
  }

  /** The cases that were reported from an address. */
  static String reporter(String mac) {
    return "REPORTER#" + mac;
  }

  /** The cases of others about which somebody wrote from an address. */
  static String writer(String mac) {
    return "WRITER#" + mac;
  }

  /** The cases in which a post of these words was reported. */
  static String words(String mac) {
    return "WORDS#" + mac;
  }

  /** The cases in which a post of words like these was reported. */
  static String like(String mac) {
    return "LIKE#" + mac;
  }

  /** That something was reported in a case; in order of their times. */
  static Key reported(String pk, Instant receivedAt, CaseId id) {
    return new Key(pk, moment(receivedAt) + "#" + partition(id));
  }

  /** The case that a {@link #reported} names; those from before they were in order of their times name nothing else. */
  static CaseId reportedIn(Key key) {
    return caseOf(key.sk().substring(key.sk().indexOf(CASE)));
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

  /** What the wake list's entry stands for. */
  static WakeList.Due due(Key key) {
    if (key.pk().startsWith(DRAFT)) {
      return new WakeList.Due.OfDraft(new DraftId(key.pk().substring(DRAFT.length())));
    }
    if (key.sk().startsWith(NOTICES)) {
      return new WakeList.Due.OfNotice(noticeOf(key));
    }
    if (key.sk().equals(CLAIM)) {
      return new WakeList.Due.OfClaim(caseOf(key.pk()));
    }
    return key.sk().startsWith(EVIDENCE)
        ? new WakeList.Due.OfEvidence(evidenceOf(key))
        : new WakeList.Due.OfCase(caseOf(key.pk()));
  }

  static int shard(NoticeOwner owner, int shards) {
    return Math.floorMod(owner.token().hashCode(), shards);
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

  /** Where a place is among {@link #workOrder(Case)}. */
  static String workOrder(WorkPlace place) {
    return workRank(place.priority()) + moment(place.due()) + "#" + place.id();
  }

  /** The place in an order of a case that has a priority and is due some time. */
  static WorkPlace workPlace(String order) {
    String[] parts = order.split("#", -1);
    return new WorkPlace(
        PRIORITIES.get(Integer.parseInt(parts[0])), Instant.parse(parts[1]), new CaseId(parts[2]));
  }

  /** What somebody has. */
  static String held(String subject) {
    return "HELD#" + subject;
  }

  /** With what the order of all cases of a priority begins. */
  static String workRank(Priority priority) {
    return PRIORITIES.indexOf(priority) + "#";
  }

  static String noticeWork(NoticeState.Name state, int shard) {
    return "NOTICE#" + state + "#" + shard;
  }

  /** Orders by age. */
  static String noticeOrder(Notice notice) {
    return moment(notice.owedAt()) + "#" + notice.id();
  }

  static String wake(int shard) {
    return "WAKE#" + shard;
  }

  static String wakeAt(Instant at, String id) {
    return moment(at) + "#" + id;
  }

  /** The time in a {@link #wakeAt}, or whatever else begins with one. */
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

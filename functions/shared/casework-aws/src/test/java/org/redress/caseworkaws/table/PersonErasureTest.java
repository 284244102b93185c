package org.redress.caseworkaws.table;

import static org.assertj.core.api.Assertions.assertThat;

import java.security.SecureRandom;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.redress.casework.Case;
import org.redress.casework.CaseId;
import org.redress.casework.Change;
import org.redress.casework.DigestDay;
import org.redress.casework.Notice;
import org.redress.casework.NoticeFact;
import org.redress.casework.NoticeId;
import org.redress.casework.NoticeKind;
import org.redress.casework.NoticeState;
import org.redress.casework.Outcome;
import org.redress.casework.Page;
import org.redress.casework.access.Role;
import org.redress.casework.access.Session;
import org.redress.casework.erasure.Answer;
import org.redress.casework.erasure.CaseObjects;
import org.redress.casework.erasure.EraseCase;
import org.redress.casework.erasure.ErasePerson;
import org.redress.casework.erasure.EraseStaff;
import org.redress.casework.erasure.Finding;
import org.redress.casework.erasure.Finding.Fate;
import org.redress.casework.erasure.Who;
import org.redress.casework.golden.Golden;
import org.redress.casework.golden.SecondOpinion;
import org.redress.casework.mail.MailId;
import org.redress.casework.mail.PutAsideMail;
import org.redress.casework.report.EmailAddress;
import org.redress.casework.report.Message;
import org.redress.casework.report.Report;
import org.redress.casework.review.Note;
import org.redress.casework.review.Work;
import org.redress.casework.reviewers.Declared;
import org.redress.casework.timeline.Actor;
import org.redress.casework.timeline.PersonalPart;
import org.redress.casework.timeline.Timeline;
import org.redress.casework.timeline.TimelineEvent;
import org.redress.caseworkaws.erasure.LedgerBucket;
import org.redress.caseworkaws.erasure.S3CaseObjects;
import org.redress.caseworkaws.erasure.S3PersonalMail;
import org.redress.caseworkaws.personaldata.PersonalDataFile;
import org.redress.caseworkaws.rawmails.RawMails;
import org.redress.caseworkaws.texts.S3Texts;
import org.redress.engines.testing.CaseBuckets;
import org.redress.engines.testing.Engines;
import org.redress.engines.testing.GivenEndpoints;
import org.redress.engines.testing.TestEngines;
import software.amazon.awssdk.core.interceptor.ExecutionInterceptor;
import software.amazon.awssdk.core.sync.RequestBody;
import software.amazon.awssdk.services.s3.S3Client;

@ExtendWith(Engines.class)
@Tag(GivenEndpoints.TAG)
class PersonErasureTest {

  private static final Actor OPERATOR = Actor.operator("opal");

  /** Longer than what the table takes. */
  private static final int LONG = 120_000;

  private final TestEngines engines;
  private final TestTable created;
  private final S3Client s3;
  private final String bucket = "person-" + UUID.randomUUID();
  private final String ledger = "ledger-" + UUID.randomUUID();
  private final Stores stores;
  private final Everything everything;

  PersonErasureTest(TestEngines engines) {
    this.engines = engines;
    this.created = TestTable.create(engines);
    this.s3 = engines.s3();
    CaseBuckets.create(s3, bucket);
    CaseBuckets.createLocked(s3, ledger);
    this.stores = Stores.on(created.sound(), () -> new S3Texts(s3, bucket));
    this.everything = new Everything(engines.dynamoDb(), created.name(), s3, List.of(bucket, ledger));
  }

  @Test
  void whoeverWritesFromAnAddressLosesTheirCasesWordsAndMailsAndOthersLoseNothing() {
    CaseId own = planted("adamark").over();
    CaseId others = planted("bomark").open();
    EmailAddress address = new EmailAddress("adamark@example.org");
    writeTo(others, address, "adamark says that it is so. ".repeat(LONG / 28));
    planted("bomark").withdraw(others);
    putAside("aside-1", "From: Ada <adamark@example.org>\r\nSubject: x\r\n\r\nadamark is away.");
    putAside("aside-2", "From: bomark@example.org\r\n\r\nadamark@example.org has written to me.");

    List<Finding> planned = person().find(who("adamark@example.org"));
    List<Finding> erased = person().erase(who("adamark@example.org"), OPERATOR);

    assertThat(planned).hasSize(4)
        .contains(
            new Finding.Mentioned(others, Finding.Role.WRITER, Fate.MAY_GO), new Finding.Mail("aside-1", Fate.MAY_GO),
            new Finding.Mail("aside-2", Fate.NEEDS_A_LOOK));
    assertThat(erased).filteredOn(Finding.Reported.class::isInstance)
        .singleElement()
        .isInstanceOfSatisfying(
            Finding.Reported.class, one -> assertThat(one.answer()).isInstanceOf(Answer.Gone.class));
    new S3CaseObjects(s3, bucket).remove(new CaseObjects.Place("mail/kept/aside-2", false));
    assertThat(everything.found(Set.of("adamark", "bomark"))).containsExactly("bomark");
    assertThat(stores.cases().find(own)).isEmpty();
    assertWhole(others);
    assertThat(person().find(who("adamark@example.org"))).isEmpty();
  }

  @Test
  void anAccountThatIsReportedIsTakenOutOfCasesThatOtherwiseStay() {
    CaseId id = planted("cymark").over();
    note(id, "post-cymark was warned before.");

    List<Finding> erased = person().erase(who("example social:@post-cymark"), OPERATOR);
    person().erase(who("example social:@account-cymark"), OPERATOR);

    assertThat(erased).containsExactly(new Finding.Mentioned(id, Finding.Role.RESPONDENT, Fate.GONE));
    assertThat(
        everything.found(Set.of("post-cymark", "account-cymark", "cymark was called", "social.example.org/cymark")))
        .isEmpty();
    assertThat(everything.found(Set.of("Name cymark", "cymark@example.org", "cymark wrote", "when cymark", "warned")))
        .hasSize(5);
    assertWhole(id);
    assertThat(person().find(who("example social:@post-cymark"))).isEmpty();
  }

  @Test
  void whatIsOpenOrHeldStaysWithTheReasonUntilItIsNot() {
    CaseId open = planted("dimark").open();
    CaseId held = planted("edmark").over();
    Case head = stores.cases().find(held).orElseThrow();
    stores.cases().commit(
        Change.remark(head, CaseFixture.NOW, OPERATOR, TimelineEvent.Kind.LEGAL_HOLD_PLACED)
            .handling(head.handling().withLegalHold(true))
            .build());

    assertThat(person().erase(who("example social:@post-dimark"), OPERATOR))
        .containsExactly(new Finding.Mentioned(open, Finding.Role.RESPONDENT, Fate.OPEN));
    assertThat(person().erase(who("example social:@post-edmark"), OPERATOR))
        .containsExactly(new Finding.Mentioned(held, Finding.Role.RESPONDENT, Fate.LEGAL_HOLD));
    assertThat(everything.found(Set.of("post-dimark", "post-edmark"))).hasSize(2);
  }

  @Test
  void whoeverWorksHereIsForgottenOnceTheyHaveNoRoleAnyMore() {
    DynamoPeople people = new DynamoPeople(created.sound());
    people.seen(
        "fynsubject", "Fyn fynmark", Set.of(Role.REVIEWER), EmailAddress.parse("fynmark@example.org"), CaseFixture.NOW);

    DynamoSessions sessions = new DynamoSessions(created.sound());
    sessions.begin(session("fyn-laptop", "fynsubject"));
    sessions.begin(session("fyn-phone", "fynsubject"));
    sessions.begin(session("gale-laptop", "galesubject"));

    assertThat(person().erase(who("fynmark@example.org"), OPERATOR))
        .containsExactly(new Finding.Sessions(2, Fate.HAS_ROLE), new Finding.Staff(Fate.HAS_ROLE));
    people.remove("fynsubject", "gale");
    assertThat(person().find(who("fynmark@example.org")))
        .containsExactly(new Finding.Sessions(2, Fate.MAY_GO), new Finding.Staff(Fate.MAY_GO));
    assertThat(person().erase(who("fynmark@example.org"), OPERATOR))
        .containsExactly(new Finding.Sessions(2, Fate.GONE), new Finding.Staff(Fate.GONE));

    assertThat(everything.found(Set.of("fynmark", "fyn-laptop", "fyn-phone", "gale-laptop")))
        .containsExactly("gale-laptop");
    assertThat(sessions.find("fyn-phone", "fynsubject")).isEmpty();
    assertThat(sessions.find("gale-laptop", "galesubject")).isPresent();
    assertThat(people.find("fynsubject").orElseThrow().removedBy()).contains("gale");
  }

  @Test
  void mailsToWhoeverWorksHereForgetTheirAddressButNotThatTheyWereSent() {
    EmailAddress address = new EmailAddress("gusmark@example.org");
    DynamoPeople people = new DynamoPeople(created.sound());
    people.seen("gussubject", "Gus gusmark", Set.of(Role.REVIEWER), Optional.of(address), CaseFixture.NOW);
    people.remove("gussubject", "gale");
    new DynamoReviewerStore(created.sound())
        .keep(Declared.nothing("gussubject").preferring(Map.of("theme", "gusmark")));
    Notice digest = Notice.owed(
        new NoticeId(new DigestDay(LocalDate.parse("2026-11-20"), "7K2M9QXW4T7K2M9QXW4T7K2M9Q"), 1),
        NoticeKind.DAILY_DIGEST, address, Map.of(NoticeFact.DAY, "2026-11-20"), CaseFixture.NOW);
    stores.notices().reserve(digest);
    new DynamoSessions(created.sound()).begin(session("gus-laptop", "gussubject"));

    assertThat(person().erase(who("gusmark@example.org"), OPERATOR))
        .containsExactly(
            new Finding.Sessions(1, Fate.GONE), new Finding.MailsToStaff(1, Fate.UNDERWAY),
            new Finding.Staff(Fate.UNDERWAY));
    stores.notices().replace(digest, digest.failed("NoMailer"));
    assertThat(person().erase(who("gusmark@example.org"), OPERATOR))
        .containsExactly(new Finding.MailsToStaff(1, Fate.GONE), new Finding.Staff(Fate.GONE));

    assertThat(everything.found(Set.of("gusmark"))).isEmpty();
    assertThat(stores.notices().find(digest.id()).orElseThrow().state()).isEqualTo(new NoticeState.Failed("NoMailer"));
  }

  @Test
  void whatASecondReviewerWroteOfAnAccountBecomesUnreadable() {
    CaseId id = planted("hamark").over();
    Golden golden = new Golden(
        id, 1, new Outcome.NotUpheld(), CaseFixture.NOW, new TreeSet<>(Set.of("rory")),
        Optional.of(new SecondOpinion("kim", CaseFixture.NOW, new Outcome.NotUpheld(), "post-hamark only joked")));
    created.sound().put(Puts.always(GoldenItem.write(golden)));

    person().erase(who("example social:@post-hamark"), OPERATOR);

    assertThat(new DynamoGoldenStore(created.sound()).decided(CaseFixture.NOW, CaseFixture.NOW)).singleElement()
        .satisfies(left -> assertThat(left.second().orElseThrow().reason()).endsWith(" only joked"));
    assertThat(everything.found(Set.of("post-hamark"))).isEmpty();
  }

  @Test
  void anErasureThatIsKilledAnywhereEndsCompleteWhenItIsAskedForAgain() {
    boolean cutOff = true;
    for (int calls = 0; cutOff; calls += 5) {
      String mark = "killed" + calls + "mark";
      CaseId own = planted(mark).over();
      String other = "other" + calls + "mark";
      CaseId others = planted(other).open();
      writeTo(others, new EmailAddress(mark + "@example.org"), (mark + " says so. ").repeat(LONG / mark.length()));
      planted(other).withdraw(others);
      Death death = new Death(calls);
      try {
        person(death).erase(who(mark + "@example.org"), OPERATOR);
        cutOff = false;
      } catch (Death.KilledException _) {
        person().erase(who(mark + "@example.org"), OPERATOR);
        erasing().resume(Instant.MAX);
      }
      assertThat(everything.found(Set.of(mark, other))).as("after " + calls + " calls").containsExactly(other);
      assertThat(stores.cases().find(own)).isEmpty();
      assertWhole(others);
    }
  }

  private static Session session(String id, String subject) {
    return new Session(
        id, 1, subject, 0, Set.of(Role.REVIEWER), "sealed token", CaseFixture.NOW, Optional.empty(),
        CaseFixture.NOW.plus(Session.LIFE));
  }

  private static Who who(String typed) {
    return Who.parse(typed).orElseThrow();
  }

  private void assertWhole(CaseId id) {
    Case head = stores.cases().find(id).orElseThrow();
    List<TimelineEvent> events = Page.all(from -> stores.cases().timeline(id, from)).toList();
    assertThat(Timeline.examine(id.value(), events, head.version(), head.lastHash())).isEmpty();
  }

  private void writeTo(CaseId id, EmailAddress from, String words) {
    String mail = "mail-about-" + id;
    s3.putObject(put -> put.bucket(bucket).key("mail/kept/" + mail), RequestBody.fromString(words));
    stores.cases().commit(
        Change.remark(
            stores.cases().find(id).orElseThrow(), CaseFixture.NOW, OPERATOR, TimelineEvent.Kind.MESSAGE_RECEIVED)
            .facts(Map.of("mail", mail))
            .personal(PersonalPart.of(Map.of("name", from.value(), "email", from.value()), new SecureRandom()))
            .message(
                Message.Standing.UNVERIFIED, Optional.of(from), new Report(words, List.of(), false, List.of()))
            .build());
  }

  private void note(CaseId id, String text) {
    Case head = stores.cases().find(id).orElseThrow();
    stores.cases().commit(
        CaseFixture.worked(
            head, new Work.Noted(
                new Note(head.version() + 1, CaseFixture.NOW, "rory", text))));
  }

  private void putAside(String id, String text) {
    s3.putObject(put -> put.bucket(bucket).key("mail/kept/" + id), RequestBody.fromString(text));
    stores.putAside().keep(new PutAsideMail(new MailId(id), CaseFixture.NOW, "AUTOMATIC_REPLY", "It is one."));
  }

  private PlantedCase planted(String mark) {
    return new PlantedCase(stores, s3, bucket, new SecureRandom(), mark);
  }

  private EraseCase erasing(ExecutionInterceptor... interceptors) {
    CaseTable table = table(interceptors);
    S3Client objects = engines.s3(interceptors);
    Stores seen = Stores.on(table, () -> new S3Texts(objects, bucket));
    return new EraseCase(
        seen.cases(), seen.notices(), seen.evidence(),
        new DynamoErasures(table, new S3CaseObjects(objects, bucket), PersonalDataFile.shipped()),
        new LedgerBucket(objects, ledger), () -> CaseFixture.NOW.plusSeconds(60));
  }

  private ErasePerson person(ExecutionInterceptor... interceptors) {
    CaseTable table = table(interceptors);
    S3Client objects = engines.s3(interceptors);
    Stores seen = Stores.on(table, () -> new S3Texts(objects, bucket));
    LedgerBucket noted = new LedgerBucket(objects, ledger);
    DynamoPersonTraces traces = new DynamoPersonTraces(
        table, Stores.historyItems(), () -> new S3Texts(objects, bucket), new S3CaseObjects(objects, bucket));
    return new ErasePerson(
        seen.cases(), erasing(interceptors), noted, Stores.personMarks(), traces,
        new S3PersonalMail(
            seen.putAside(), new RawMails(objects, bucket), new S3CaseObjects(objects, bucket), 3,
            () -> CaseFixture.NOW),
        new EraseStaff(
            new DynamoPeople(table), seen.notices(), traces, noted, Stores.personMarks(), () -> CaseFixture.NOW),
        Stores.suppressions(table), () -> CaseFixture.NOW.plusSeconds(60));
  }

  private CaseTable table(ExecutionInterceptor... interceptors) {
    return new CaseTable(engines.dynamoDb(interceptors), created.name(), 2, new SecureRandom());
  }
}

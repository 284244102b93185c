package org.redress.caseworkaws.table;

import static org.assertj.core.api.Assertions.assertThat;

import java.security.SecureRandom;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.redress.casework.Case;
import org.redress.casework.CaseId;
import org.redress.casework.Change;
import org.redress.casework.Page;
import org.redress.casework.erasure.Answer;
import org.redress.casework.erasure.Answer.Reason;
import org.redress.casework.erasure.EraseCase;
import org.redress.casework.erasure.Tombstone;
import org.redress.casework.timeline.Actor;
import org.redress.casework.timeline.Timeline;
import org.redress.casework.timeline.TimelineEvent;
import org.redress.caseworkaws.erasure.LedgerBucket;
import org.redress.caseworkaws.erasure.S3CaseObjects;
import org.redress.caseworkaws.personaldata.PersonalDataFile;
import org.redress.caseworkaws.texts.S3Texts;
import org.redress.engines.testing.CaseBuckets;
import org.redress.engines.testing.Engines;
import org.redress.engines.testing.GivenEndpoints;
import org.redress.engines.testing.TestEngines;
import software.amazon.awssdk.core.interceptor.ExecutionInterceptor;
import software.amazon.awssdk.services.s3.S3Client;

@ExtendWith(Engines.class)
@Tag(GivenEndpoints.TAG)
class ErasureTest {

  private static final Actor OPERATOR = Actor.operator("opal");

  private final TestEngines engines;
  private final TestTable created;
  private final S3Client s3;
  private final String bucket = "erasure-" + UUID.randomUUID();
  private final String ledger = "ledger-" + UUID.randomUUID();
  private final Stores stores;
  private final Everything everything;

  ErasureTest(TestEngines engines) {
    this.engines = engines;
    this.created = TestTable.create(engines);
    this.s3 = engines.s3();
    CaseBuckets.create(s3, bucket);
    CaseBuckets.createLocked(s3, ledger);
    this.stores = Stores.on(created.sound(), () -> new S3Texts(s3, bucket));
    this.everything = new Everything(engines.dynamoDb(), created.name(), s3, List.of(bucket, ledger));
  }

  @Test
  void nothingOfAnErasedCaseIsFoundAndItsTimelineVerifies() {
    CaseId gone = planted("adamark").over();
    planted("bomark").over();
    EraseCase erasing = erasing();
    assertThat(everything.found(Set.of("adamark", "bomark"))).containsExactly("adamark", "bomark");
    assertThat(erasing.ask(gone)).isInstanceOfSatisfying(
        Answer.MayGo.class,
        may -> assertThat(may.holdings().items())
            .containsEntry("report", 3)
            .containsEntry("evidence", 3)
            .containsEntry("raw-mail", 1)
            .containsKeys("reporter", "handling", "notices", "connections", "uploads"));

    Answer answer = erasing.erase(gone, Tombstone.Because.ASKED, OPERATOR);

    assertThat(everything.found(Set.of("adamark", "bomark"))).containsExactly("bomark");
    Tombstone tombstone = ((Answer.Gone) answer).tombstone();
    assertThat(erasing.ask(gone)).isEqualTo(answer);
    assertThat(stores.cases().find(gone)).isEmpty();
    List<TimelineEvent> events = Page.all(from -> stores.cases().timeline(gone, from)).toList();
    assertThat(Timeline.examine(gone.value(), events, tombstone.version(), tombstone.lastHash())).isEmpty();
    assertThat(events).allSatisfy(event -> assertThat(event.personal()).isEmpty());
    assertThat(events.getLast().kind()).isEqualTo(TimelineEvent.Kind.ERASED);
    assertThat(events.getLast().actor()).isEqualTo(OPERATOR);
  }

  @Test
  void nothingLeadsToAnErasedCaseAnyMore() {
    PlantedCase planted = planted("cymark");
    CaseId gone = planted.over();
    HistoryItems items = Stores.historyItems();
    DynamoCaseTraces traces = new DynamoCaseTraces(created.sound(), items);
    assertThat(traces.ofReporter(planted.address(), 9)).containsExactly(gone);

    erasing().erase(gone, Tombstone.Because.ASKED, OPERATOR);

    assertThat(traces.ofReporter(planted.address(), 9)).isEmpty();
    assertThat(stores.mailMemory().noticeSentAs(List.of("sent-cymark"))).isEmpty();
    assertThat(
        everything.dynamoDb()
            .scan(scan -> scan.tableName(created.name()))
            .items()
            .stream()
            .map(Item::new)
            .map(item -> item.text("pk") + " " + item.text("sk"))
            .filter(key -> key.contains(gone.value()))
            .filter(key -> !key.startsWith("DAY#"))
            .filter(key -> !key.startsWith("CASE#" + gone + " EVENT#")))
        .containsExactly("TOMBSTONE#" + gone + " ERASED");
  }

  @Test
  void whatIsOpenOrUnderLegalHoldOrUnderwayStaysAndItIsSaidWhy() {
    CaseId open = planted("dimark").open();
    CaseId held = planted("edmark").over();
    Case head = stores.cases().find(held).orElseThrow();
    stores.cases().commit(
        Change.remark(head, CaseFixture.NOW, OPERATOR, TimelineEvent.Kind.LEGAL_HOLD_PLACED)
            .handling(head.handling().withLegalHold(true))
            .build());

    assertThat(erasing().erase(open, Tombstone.Because.ASKED, OPERATOR))
        .isInstanceOfSatisfying(
            Answer.Stays.class, stays -> assertThat(stays.because()).containsExactly(Reason.OPEN));
    assertThat(erasing().erase(held, Tombstone.Because.ASKED, OPERATOR))
        .isInstanceOfSatisfying(
            Answer.Stays.class, stays -> assertThat(stays.because()).containsExactly(Reason.LEGAL_HOLD));
    assertThat(erasing().ask(CaseFixture.newId())).isEqualTo(new Answer.NothingThere());
    assertThat(everything.found(Set.of("dimark", "edmark"))).containsExactly("dimark", "edmark");
  }

  @Test
  void anErasureThatIsKilledAtAnyCallEndsCompleteWhenItIsAskedForAgain() {
    boolean cutOff = true;
    for (int calls = 0; cutOff; calls += 3) {
      String mark = "killed" + calls + "mark";
      CaseId id = planted(mark).over();
      Death death = new Death(calls);
      try {
        erasing(death).erase(id, Tombstone.Because.ASKED, OPERATOR);
        cutOff = false;
      } catch (Death.KilledException _) {
        boolean begun = stores.cases().find(id).isEmpty();
        assertThat(calls % 2 == 0 && begun ? erasing().resume(Instant.MAX).finished() : 1).isEqualTo(1);
        assertThat(erasing().erase(id, Tombstone.Because.ASKED, OPERATOR)).isInstanceOf(Answer.Gone.class);
      }
      assertThat(everything.found(Set.of(mark))).as("after " + calls + " calls").isEmpty();
      assertThat(erasing().resume(Instant.MAX).finished()).isZero();
      assertThat(stores.cases().timeline(id, Optional.empty()).items())
          .filteredOn(event -> event.kind() == TimelineEvent.Kind.ERASED)
          .hasSize(1);
    }
  }

  @Test
  void theLedgerKnowsTheErasedByTheirIdsAlone() {
    CaseId gone = planted("fynmark").over();

    erasing().erase(gone, Tombstone.Because.ASKED, OPERATOR);

    assertThat(s3.getObjectAsBytes(get -> get.bucket(ledger).key("erasures/" + gone + ".json")).asUtf8String())
        .contains(gone.value(), "ASKED")
        .doesNotContain("opal");
  }

  private PlantedCase planted(String mark) {
    return new PlantedCase(stores, s3, bucket, new SecureRandom(), mark);
  }

  private EraseCase erasing(ExecutionInterceptor... interceptors) {
    CaseTable table = new CaseTable(engines.dynamoDb(interceptors), created.name(), 2, new SecureRandom());
    S3Client objects = engines.s3(interceptors);
    Stores seen = Stores.on(table, () -> new S3Texts(objects, bucket));
    return new EraseCase(
        seen.cases(), seen.notices(), seen.evidence(),
        new DynamoErasures(table, new S3CaseObjects(objects, bucket), PersonalDataFile.shipped()),
        new LedgerBucket(objects, ledger), () -> CaseFixture.NOW.plusSeconds(60));
  }
}

package org.redress.caseworkaws.table;

import static org.assertj.core.api.Assertions.assertThat;

import java.security.SecureRandom;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.redress.casework.CaseId;
import org.redress.casework.Hints;
import org.redress.casework.NoticeId;
import org.redress.casework.Page;
import org.redress.casework.Wake;
import org.redress.casework.erasure.EraseCase;
import org.redress.casework.erasure.Tombstone;
import org.redress.casework.evidence.EvidenceId;
import org.redress.casework.evidence.SettleEvidence;
import org.redress.casework.mail.MailId;
import org.redress.casework.notices.NoticeChanges;
import org.redress.casework.retention.CaseEnd;
import org.redress.casework.review.CloseCase;
import org.redress.casework.review.Judgement;
import org.redress.casework.review.QueueCase;
import org.redress.casework.screening.ScreeningRecord;
import org.redress.casework.sweep.Sweep;
import org.redress.casework.sweep.SweptCase;
import org.redress.casework.sweep.SweptClaim;
import org.redress.casework.sweep.SweptDraft;
import org.redress.casework.sweep.SweptEvidence;
import org.redress.casework.sweep.SweptNotice;
import org.redress.casework.sweep.SweptRetention;
import org.redress.casework.timeline.Actor;
import org.redress.casework.timeline.Timeline;
import org.redress.casework.timeline.TimelineEvent;
import org.redress.caseworkaws.erasure.LedgerBucket;
import org.redress.caseworkaws.erasure.S3CaseObjects;
import org.redress.caseworkaws.personaldata.PersonalDataFile;
import org.redress.caseworkaws.settings.Environment;
import org.redress.caseworkaws.settings.SettingsFile;
import org.redress.caseworkaws.texts.S3Texts;
import org.redress.engines.testing.CaseBuckets;
import org.redress.engines.testing.Engines;
import org.redress.engines.testing.GivenEndpoints;
import org.redress.engines.testing.TestEngines;
import software.amazon.awssdk.core.interceptor.ExecutionInterceptor;
import software.amazon.awssdk.services.s3.S3Client;

/** What the sweeper does, minute by minute, about cases whose time is over, also when it is killed again and again. */
@ExtendWith(Engines.class)
@Tag(GivenEndpoints.TAG)
class RetentionTest {

  private static final SettingsFile SETTINGS = SettingsFile.of(new Environment(Map.of()));

  private static final Actor SWEEPER = Actor.function("sweep-cases");

  /** Twenty-four months and a day after the case was taken back. */
  private static final Instant END = CaseFixture.NOW.plus(Duration.ofDays(732));

  private final TestEngines engines;
  private final TestTable created;
  private final S3Client s3;
  private final String bucket = "retention-" + UUID.randomUUID();
  private final String ledger = "ledger-" + UUID.randomUUID();
  private final Stores stores;
  private final Everything everything;
  private Instant now = CaseFixture.NOW;

  RetentionTest(TestEngines engines) {
    this.engines = engines;
    this.created = TestTable.create(engines);
    this.s3 = engines.s3();
    CaseBuckets.create(s3, bucket);
    CaseBuckets.createLocked(s3, ledger);
    this.stores = Stores.on(created.sound(), () -> new S3Texts(s3, bucket));
    this.everything = new Everything(engines.dynamoDb(), created.name(), s3, List.of(bucket, ledger));
  }

  @Test
  void afterItsTimeNothingOfACaseIsLeftButItsTimelineAndATombstone() {
    CaseId id = planted("adamark").over();
    CaseId open = planted("bomark").open();
    assertThat(stores.cases().find(id).orElseThrow().wake()).map(Wake::reason).contains(Wake.Reason.RETENTION);
    now = END.minus(Duration.ofDays(3));
    sweep();
    assertThat(everything.found(Set.of("adamark"))).containsExactly("adamark");

    now = END;
    sweep();

    assertThat(everything.found(Set.of("adamark", "bomark"))).containsExactly("bomark");
    assertThat(leftOf(id)).allMatch(
        key -> key.startsWith("CASE#" + id + " EVENT#") || key.startsWith("DAY#")
            || key.equals("TOMBSTONE#" + id + " ERASED"));
    Tombstone tombstone = erasures(created.sound(), s3).find(id).orElseThrow();
    assertThat(tombstone.because()).isEqualTo(Tombstone.Because.TIME);
    assertThat(tombstone.complete()).isTrue();
    List<TimelineEvent> events = Page.all(from -> stores.cases().timeline(id, from)).toList();
    assertThat(Timeline.examine(id.value(), events, tombstone.version(), tombstone.lastHash())).isEmpty();
    assertThat(stores.cases().find(open)).isPresent();
  }

  @Test
  void aSweepThatIsKilledAtAnyCallIsFinishedByThoseThatFollow() {
    CaseId id = planted("cymark").over();
    sweepUntil(END.minus(Duration.ofDays(2)));
    now = END;
    boolean begun = false;

    for (int calls = 1; !everything.found(Set.of("cymark")).isEmpty(); calls++) {
      assertThat(calls).as("each sweep comes further").isLessThan(200);
      now = now.plus(Duration.ofMinutes(1));
      sweep(new Death(calls));
      begun = begun || stores.cases().find(id).isEmpty();
      assertThat(begun).isEqualTo(erasures(created.sound(), s3).find(id).isPresent());
    }
    now = now.plus(Duration.ofMinutes(1));
    sweep();

    assertThat(erasures(created.sound(), s3).find(id)).map(Tombstone::complete).contains(true);
    assertThat(erasures(created.sound(), s3).underway()).isEmpty();
    assertThat(Page.all(from -> stores.cases().timeline(id, from)).map(TimelineEvent::kind))
        .containsOnlyOnce(TimelineEvent.Kind.ERASED);
  }

  private List<String> leftOf(CaseId id) {
    return everything.dynamoDb()
        .scan(scan -> scan.tableName(created.name()))
        .items()
        .stream()
        .map(Item::new)
        .map(item -> item.text("pk") + " " + item.text("sk"))
        .filter(key -> key.contains(id.value()))
        .toList();
  }

  private PlantedCase planted(String mark) {
    return new PlantedCase(stores, s3, bucket, new SecureRandom(), mark);
  }

  private void sweepUntil(Instant end) {
    while (now.isBefore(end)) {
      now = now.plus(Wake.RETENTION_LOOK).isBefore(end) ? now.plus(Wake.RETENTION_LOOK) : end;
      sweep();
    }
  }

  /** Does what sweep-cases does about cases each minute; whoever is killed has done a part of it. */
  private void sweep(ExecutionInterceptor... interceptors) {
    CaseTable table = new CaseTable(engines.dynamoDb(interceptors), created.name(), 2, new SecureRandom());
    S3Client objects = engines.s3(interceptors);
    Stores seen = Stores.on(table, () -> new S3Texts(objects, bucket));
    EraseCase erasing = new EraseCase(
        seen.cases(), seen.notices(), seen.evidence(), erasures(table, objects), new LedgerBucket(objects, ledger),
        () -> now);
    try {
      sweeping(seen, erasing).run(Instant.MAX);
      erasing.resume(Instant.MAX);
    } catch (Death.KilledException _) {
      // The next one is due within the minute.
    }
  }

  private static DynamoErasures erasures(CaseTable table, S3Client objects, String bucket) {
    return new DynamoErasures(table, new S3CaseObjects(objects, bucket), PersonalDataFile.shipped());
  }

  private DynamoErasures erasures(CaseTable table, S3Client objects) {
    return erasures(table, objects, bucket);
  }

  private Sweep sweeping(Stores seen, EraseCase erasing) {
    Hints nobody = new Nobody();
    Judgement judgement = new Judgement(SETTINGS.serviceTimes(), SETTINGS.priorityRules());
    return new Sweep(
        seen.wakeList(),
        new SweptCase(
            seen.cases(),
            new QueueCase(
                seen.cases(), SETTINGS.serviceTimes(), SETTINGS.priorityRules(), () -> now, SWEEPER),
            new CloseCase(seen.cases(), seen.requests(), nobody, () -> now, SWEEPER), nobody,
            new ScreeningRecord(judgement, SWEEPER),
            new SweptRetention(
                seen.cases(), new CaseEnd(seen.cases(), SETTINGS.retention()), erasing, SWEEPER)),
        new SweptNotice(
            seen.notices(), new NoticeChanges(seen.cases(), seen.notices(), () -> now, SWEEPER, (_, _) -> {}), nobody),
        new SweptEvidence(
            seen.evidence(),
            new SettleEvidence(seen.cases(), seen.evidence(), () -> now, new SecureRandom(), SWEEPER), nobody),
        new SweptDraft(new DynamoDraftStore(created.sound())),
        new SweptClaim(seen.cases(), seen.claims(), SWEEPER), () -> now);
  }

  /** No function listens. */
  private static final class Nobody implements Hints {
    @Override
    public void screen(CaseId id) {}

    @Override
    public void queue(CaseId id) {}

    @Override
    public void send(NoticeId id) {}

    @Override
    public void seal(EvidenceId id) {}

    @Override
    public void takeIn(MailId id) {}
  }
}

package org.redress.caseworkaws.table;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.redress.casework.Case;
import org.redress.casework.Change;
import org.redress.casework.Opening;
import org.redress.casework.audit.Audit;
import org.redress.casework.audit.Fault;
import org.redress.casework.checkpoints.ChangedCase;
import org.redress.casework.checkpoints.CheckpointText;
import org.redress.casework.checkpoints.MakeCheckpoints;
import org.redress.casework.checkpoints.Point;
import org.redress.casework.report.Post;
import org.redress.casework.report.Report;
import org.redress.casework.timeline.Actor;
import org.redress.casework.timeline.Flaw;
import org.redress.casework.timeline.Timeline;
import org.redress.casework.timeline.TimelineEvent;
import org.redress.caseworkaws.checkpoints.CheckpointBucket;
import org.redress.caseworkaws.checkpoints.ErasuresInBucket;
import org.redress.caseworkaws.checkpoints.FileSpool;
import org.redress.engines.testing.CaseBuckets;
import org.redress.engines.testing.Engines;
import org.redress.engines.testing.GivenEndpoints;
import org.redress.engines.testing.TestEngines;
import software.amazon.awssdk.core.interceptor.Context;
import software.amazon.awssdk.core.interceptor.ExecutionAttributes;
import software.amazon.awssdk.core.interceptor.ExecutionInterceptor;
import software.amazon.awssdk.core.sync.RequestBody;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;
import software.amazon.awssdk.services.dynamodb.model.TransactWriteItemsRequest;
import software.amazon.awssdk.services.s3.S3Client;

@ExtendWith(Engines.class)
@Tag(GivenEndpoints.TAG)
class CheckpointsTest {

  private static final LocalDate DAY = LocalDate.parse("2026-11-20");
  private static final Duration HOUR = Duration.ofHours(1);

  private final TestEngines engines;
  private final TestTable created;
  private final Stores stores;
  private final DynamoChangedCases changed;

  CheckpointsTest(TestEngines engines) {
    this.engines = engines;
    this.created = TestTable.create(engines);
    CaseTable table = created.sound();
    this.stores = Stores.on(table);
    this.changed = new DynamoChangedCases(table);
  }

  @Test
  void eachChangeSaysForItsDayWhatIsTheEndOfTheTimelineNow() {
    Case opened = opened(CaseFixture.opening());
    Case remarked = remark(opened, CaseFixture.NOW);
    Case nextDay = remark(remarked, CaseFixture.NOW.plus(Duration.ofDays(1)));

    assertThat(changed.on(DAY)).containsExactly(new ChangedCase(opened.id(), 2, remarked.lastHash()));
    assertThat(changed.on(DAY.plusDays(1))).containsExactly(new ChangedCase(opened.id(), 3, nextDay.lastHash()));
  }

  @Test
  void anOpeningFitsIntoOneTransactionHoweverMuchItReports() {
    AtomicInteger most = new AtomicInteger();
    Stores counted = Stores.on(created.intercepted(new ExecutionInterceptor() {
      @Override
      public void beforeExecution(Context.BeforeExecution call, ExecutionAttributes attributes) {
        if (call.request() instanceof TransactWriteItemsRequest write) {
          most.accumulateAndGet(write.transactItems().size(), Math::max);
        }
      }
    }));
    List<Post> posts = IntStream.range(0, 20)
        .mapToObj(
            number -> new Post(
                "Nobody wants you here", Optional.of("https://social.example.org/p/" + number),
                Optional.of("Example Social"), Optional.of("@someone" + number), Optional.empty()))
        .toList();

    counted.cases().open(
        CaseFixture.openingFor("a key", new Report("They wrote to me again.", posts, true, List.of())));

    assertThat(most.get()).isBetween(20, 25);
  }

  @Test
  void thereIsOneCheckpointForEachDayThatNamesTheOneBeforeAndStaysAsItIs() {
    try (S3Client s3 = engines.s3()) {
      String bucket = created.name();
      CaseBuckets.createLocked(s3, bucket);
      CheckpointBucket kept = new CheckpointBucket(s3, bucket);
      Case one = opened(CaseFixture.opening());
      Case other = remark(opened(CaseFixture.opening()), CaseFixture.NOW);
      Instant tooEarly = Instant.parse("2026-11-21T00:10:00Z");

      assertThat(checkpoints(kept, tooEarly)).as("the day may not be over by every clock").isEqualTo(1);
      assertThat(kept.days()).containsExactly(DAY.minusDays(1));
      assertThat(checkpoints(kept, tooEarly.plus(Duration.ofDays(2)))).isEqualTo(2);
      assertThat(checkpoints(kept, tooEarly.plus(Duration.ofDays(2)))).isZero();

      List<Point> points = new ArrayList<>();
      CheckpointText.Heading first = kept.read(DAY.minusDays(1), points::add);
      assertThat(points).isEmpty();
      CheckpointText.Heading second = kept.read(DAY, points::add);
      assertThat(points).containsExactlyInAnyOrder(point(one), point(other));
      assertThat(first.previous()).isEmpty();
      assertThat(second.previous()).contains(first.digest());
      assertThat(kept.read(DAY.plusDays(1), points::add).previous()).contains(second.digest());
      assertThat(kept.keep(DAY, new byte[]{1})).isFalse();
      assertThat(kept.read(DAY, points::add)).isEqualTo(second);
    }
  }

  @Test
  void anErasedCaseIsHeldToTheTimelineThatIsLeftOfIt() {
    try (S3Client s3 = engines.s3(); DynamoDbClient client = engines.dynamoDb()) {
      String bucket = created.name() + "-erased";
      CaseBuckets.createLocked(s3, bucket);
      Case erased = remark(opened(CaseFixture.opening()), CaseFixture.NOW);
      Audit audit = new Audit(
          stores.cases(), Optional.of(new CheckpointBucket(s3, bucket)), changed,
          Optional.of(new ErasuresInBucket(s3, bucket)), FileSpool::open, 1);
      checkpoints(new CheckpointBucket(s3, bucket), Instant.parse("2026-11-21T12:00:00Z"));
      delete(client, Keys.head(erased.id()));
      assertThat(faults(audit, erased)).containsExactly(new Fault.Gone(DAY));

      s3.putObject(
          put -> put.bucket(bucket).key("erasures/" + erased.id() + ".json"),
          RequestBody.fromString("{\"events\":2,\"lastHash\":\"" + erased.lastHash() + "\"}"));
      assertThat(faults(audit, erased)).isEmpty();

      delete(client, Keys.event(erased.id(), 2));
      assertThat(faults(audit, erased)).containsExactly(new Fault.InTimeline(new Flaw.Truncated(2)));
    }
  }

  private static List<Fault> faults(Audit audit, Case of) {
    List<Fault> faults = new ArrayList<>();
    assertThat(audit.one(of.id(), faulty -> faults.addAll(faulty.faults()))).isPresent();
    return faults;
  }

  private void delete(DynamoDbClient client, Key key) {
    client.deleteItem(delete -> delete.tableName(created.name()).key(key.attributes()));
  }

  private int checkpoints(CheckpointBucket kept, Instant now) {
    return new MakeCheckpoints(changed, kept, InstantSource.fixed(now)).run(now.plus(HOUR));
  }

  private static Point point(Case of) {
    return new Point(Timeline.root(of.id().value()), of.version(), of.lastHash());
  }

  private Case opened(Opening opening) {
    stores.cases().open(opening);
    return opening.opened();
  }

  private Case remark(Case before, Instant at) {
    Change change = Change.remark(before, at, Actor.function("test"), TimelineEvent.Kind.REMINDED).build();
    stores.cases().commit(change);
    return change.after();
  }
}

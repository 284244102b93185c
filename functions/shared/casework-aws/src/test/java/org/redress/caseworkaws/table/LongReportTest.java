package org.redress.caseworkaws.table;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.redress.casework.CaseStore;
import org.redress.casework.Change;
import org.redress.casework.Opening;
import org.redress.casework.finding.ClauseId;
import org.redress.casework.report.Post;
import org.redress.casework.report.Report;
import org.redress.casework.review.Work;
import org.redress.caseworkaws.texts.S3Texts;
import org.redress.engines.testing.CaseBuckets;
import org.redress.engines.testing.Engines;
import org.redress.engines.testing.GivenEndpoints;
import org.redress.engines.testing.TestEngines;
import software.amazon.awssdk.core.sync.RequestBody;
import software.amazon.awssdk.services.s3.S3Client;
import software.amazon.awssdk.services.s3.model.S3Object;

@ExtendWith(Engines.class)
@Tag(GivenEndpoints.TAG)
class LongReportTest {

  private static final String ANGRY = "Not again! \uD83D\uDE20 \u00e9\n";

  private final S3Client s3;
  private final String bucket = "texts-" + UUID.randomUUID();
  private final CaseStore cases;

  LongReportTest(TestEngines engines) {
    s3 = engines.s3();
    CaseBuckets.create(s3, bucket);
    cases = Stores.on(TestTable.create(engines).sound(), () -> new S3Texts(s3, bucket)).cases();
  }

  @Test
  void aReportOfAMegabyteIsReadAsItWasGiven() {
    Opening opening = CaseFixture.openingFor("a key", longReport(1024 * 1024));

    assertThat(cases.open(opening)).isEqualTo(new CaseStore.Opened.Kept());

    assertThat(cases.findWithReport(opening.opened().id()))
        .contains(new CaseStore.CaseWithReport(opening.opened(), opening.report()));
    assertThat(keys()).singleElement().asString().startsWith("texts/" + opening.opened().id() + "/00001");
  }

  @Test
  void aReportOfAHundredKilobytesLiesInTheTable() {
    Opening opening = CaseFixture.openingFor("a key", longReport(99 * 1024));

    cases.open(opening);

    assertThat(cases.findWithReport(opening.opened().id()))
        .contains(new CaseStore.CaseWithReport(opening.opened(), opening.report()));
    assertThat(keys()).isEmpty();
  }

  @Test
  void theTextOfAnOpeningThatWasNotKeptIsRemovedAndThatOfTheFirstStays() {
    Opening first = CaseFixture.openingFor("a key", longReport(200 * 1024));
    cases.open(first);

    assertThat(cases.open(CaseFixture.openingFor("a key", longReport(200 * 1024))))
        .isEqualTo(new CaseStore.Opened.Before(first.opened().id()));
    assertThat(
        cases.open(
            CaseFixture.opening(first.opened().id(), longReport(300 * 1024), CaseFixture.NAMED, Optional.empty())))
        .isEqualTo(new CaseStore.Opened.IdTaken());

    assertThat(keys()).hasSize(1);
    assertThat(cases.findWithReport(first.opened().id())).isPresent();
  }

  @Test
  void aLongMessageIsReadAsItWasSaidAndItsTextGoesWhenItWasNotKept() {
    Opening opening = CaseFixture.opening();
    cases.open(opening);
    Change said = CaseFixture.said(opening.opened(), "a key", longReport(200 * 1024));

    cases.commit(said);
    assertThat(cases.commit(CaseFixture.said(opening.opened(), "another", longReport(300 * 1024))))
        .isEqualTo(new CaseStore.Committed.Stale());

    assertThat(Patience.all(from -> cases.messages(opening.opened().id(), from)))
        .containsExactly(said.message().orElseThrow());
    assertThat(keys()).singleElement().asString().startsWith("texts/" + opening.opened().id() + "/00002");
  }

  @Test
  void theTextOfWordsThatWereRedactedIsRemoved() {
    Opening opening = CaseFixture.openingFor("a key", longReport(200 * 1024));
    cases.open(opening);
    Report redacted = longReport(150 * 1024);
    Change change = CaseFixture.worked(opening.opened(), new Work.Redacted(1, redacted, Optional.empty()));

    cases.commit(change);
    cases.commit(change);

    assertThat(keys()).hasSize(1);
    assertThat(cases.findWithReport(opening.opened().id()).map(CaseStore.CaseWithReport::report)).contains(redacted);
  }

  @Test
  void aTextThatWasChangedIsNotTakenForTheReport() {
    Opening opening = CaseFixture.openingFor("a key", longReport(200 * 1024));
    cases.open(opening);
    s3.putObject(put -> put.bucket(bucket).key(keys().getFirst()), RequestBody.fromString("{\"account\":\"x\"}"));

    assertThatThrownBy(() -> cases.findWithReport(opening.opened().id()))
        .isInstanceOf(IllegalStateException.class)
        .hasMessageContaining("not the one that was kept");
  }

  private List<String> keys() {
    return s3.listObjectsV2(list -> list.bucket(bucket)).contents().stream().map(S3Object::key).toList();
  }

  private static Report longReport(int bytes) {
    Post post = new Post(
        ANGRY.repeat(bytes / ANGRY.getBytes(UTF_8).length), Optional.of("https://social.example.org/p/1"),
        Optional.empty(), Optional.of("@someone"), Optional.empty());
    return new Report("", List.of(post), false, List.<ClauseId>of());
  }
}

package org.redress.caseworkaws.table;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.random.RandomGenerator;
import org.redress.casework.Case;
import org.redress.casework.CaseId;
import org.redress.casework.CaseStore;
import org.redress.casework.Change;
import org.redress.casework.Notice;
import org.redress.casework.Opening;
import org.redress.casework.Stage;
import org.redress.casework.evidence.Evidence;
import org.redress.casework.evidence.EvidenceId;
import org.redress.casework.evidence.EvidenceKey;
import org.redress.casework.evidence.EvidenceState;
import org.redress.casework.evidence.Offered;
import org.redress.casework.evidence.Upload;
import org.redress.casework.finding.ClauseId;
import org.redress.casework.history.Reported;
import org.redress.casework.report.Details;
import org.redress.casework.report.EmailAddress;
import org.redress.casework.report.Message;
import org.redress.casework.report.Post;
import org.redress.casework.report.Report;
import org.redress.casework.report.Reporter;
import org.redress.casework.review.Note;
import org.redress.casework.review.Work;
import org.redress.casework.timeline.Actor;
import org.redress.casework.timeline.PersonalPart;
import org.redress.casework.timeline.TimelineEvent;
import software.amazon.awssdk.core.sync.RequestBody;
import software.amazon.awssdk.services.s3.S3Client;

/** Plants a case of which everything that can hold words holds a mark, in the table and wherever else a case may lie. */
final class PlantedCase {

  /** Longer than what the table takes. */
  private static final int LONG = 120_000;

  private final Stores stores;
  private final S3Client s3;
  private final String bucket;
  private final RandomGenerator random;
  private final String mark;

  PlantedCase(Stores stores, S3Client s3, String bucket, RandomGenerator random, String mark) {
    this.stores = stores;
    this.s3 = s3;
    this.bucket = bucket;
    this.random = random;
    this.mark = mark;
  }

  EmailAddress address() {
    return new EmailAddress(mark + "@example.org");
  }

  Report report() {
    return new Report(
        mark + " wrote this.",
        List.of(
            new Post(
                mark + " was called names.", Optional.of("https://social.example.org/" + mark),
                Optional.of("Example Social"), Optional.of("@post-" + mark), Optional.of("2026-11-19"))),
        true, List.of(new ClauseId("harassment")),
        new Details(
            false, List.of("@account-" + mark), Optional.of("Example Social"),
            Optional.of(LocalDate.parse("2026-11-19")), Optional.of("when " + mark)));
  }

  /** A case that was screened, spoken about at length, noted on, and taken back. */
  CaseId over() {
    CaseId id = open();
    withdraw(id);
    return id;
  }

  /** The same, not taken back. */
  CaseId open() {
    Reporter reporter = new Reporter.Named("Name " + mark, Optional.of(address()));
    Opening opening = CaseFixture.opening(CaseFixture.newId(), report(), reporter, Optional.of(mark));
    CaseId id = opening.opened().id();
    stores.cases().open(opening);
    Notice owed = opening.notice().orElseThrow();
    Notice taken = owed.take("attempt-" + mark, CaseFixture.NOW).orElseThrow();
    stores.notices().replace(owed, taken);
    stores.notices().replaceSent(taken, taken.sent("sent-" + mark), "sent-" + mark);
    stores.history().consult(opening.opened(), Reported.of(report()));
    commit(CaseFixture.screened(opening.opened(), CaseFixture.result()));
    Report more = new Report(mark.repeat(LONG / mark.length()), List.of(), false, List.of());
    commit(
        Change.remark(head(id), CaseFixture.NOW, Actor.REPORTER, TimelineEvent.Kind.MESSAGE_RECEIVED)
            .facts(Map.of("mail", "mail-" + id))
            .personal(
                PersonalPart.of(Map.of("name", "Name " + mark, "email", address().value()), random))
            .message(Message.Standing.REPORTER, Optional.of(address()), more)
            .build());
    commit(
        CaseFixture.worked(
            head(id), new Work.Noted(new Note(head(id).version() + 1, CaseFixture.NOW, "rory", "Note on " + mark))));
    Evidence offered = Evidence.offered(
        new EvidenceId(id, 1),
        new Offered(mark + ".png", "image/png", Optional.of(3L), Offered.Source.UPLOAD, false),
        new Upload("file-1", Optional.empty()), EvidenceKey.random(random), CaseFixture.NOW);
    stores.evidence().add(offered);
    stores.evidence().replace(offered, offered.refused(EvidenceState.Reason.MISSING));
    put(offered.key().original());
    put(offered.key().copy());
    put("uploads/" + id + "/file-1");
    put("mail/kept/mail-" + id);
    return id;
  }

  void withdraw(CaseId id) {
    commit(
        Change.of(
            head(id), new Stage.Withdrawn(), CaseFixture.NOW, Actor.REPORTER, TimelineEvent.Kind.WITHDRAWN)
            .build());
  }

  private void put(String key) {
    s3.putObject(one -> one.bucket(bucket).key(key), RequestBody.fromString("An object of " + mark));
  }

  private Case head(CaseId id) {
    return stores.cases().find(id).orElseThrow();
  }

  private void commit(Change change) {
    if (!(stores.cases().commit(change) instanceof CaseStore.Committed.Kept)) {
      throw new AssertionError("Somebody else changed the case");
    }
  }
}

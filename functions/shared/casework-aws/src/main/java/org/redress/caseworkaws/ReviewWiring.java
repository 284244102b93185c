package org.redress.caseworkaws;

import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import org.redress.casework.KeyedHash;
import org.redress.casework.audit.VerifyTimeline;
import org.redress.casework.claims.ClaimStore;
import org.redress.casework.claims.LeaseTimes;
import org.redress.casework.golden.GoldenStore;
import org.redress.casework.report.EmailAddress;
import org.redress.casework.review.CloseCase;
import org.redress.casework.reviewers.Colleagues;
import org.redress.casework.reviewers.Concerns;
import org.redress.casework.reviewers.FindCases;
import org.redress.casework.reviewers.OneMatter;
import org.redress.casework.reviewers.ReviewStore;
import org.redress.casework.reviewers.ReviewerStore;
import org.redress.casework.reviewers.Sight;
import org.redress.casework.reviewers.SimilarCases;
import org.redress.casework.reviewers.WordSearch;
import org.redress.casework.reviewers.Worklist;
import org.redress.casework.reviewing.Approve;
import org.redress.casework.reviewing.AskReporter;
import org.redress.casework.reviewing.AssignCase;
import org.redress.casework.reviewing.ClaimCase;
import org.redress.casework.reviewing.CountLooks;
import org.redress.casework.reviewing.Decide;
import org.redress.casework.reviewing.DecideTogether;
import org.redress.casework.reviewing.Desk;
import org.redress.casework.reviewing.GoldenRule;
import org.redress.casework.reviewing.HoldCase;
import org.redress.casework.reviewing.JudgeFinding;
import org.redress.casework.reviewing.LegalHold;
import org.redress.casework.reviewing.Merge;
import org.redress.casework.reviewing.OutcomeMail;
import org.redress.casework.reviewing.Profile;
import org.redress.casework.reviewing.Recuse;
import org.redress.casework.reviewing.Redact;
import org.redress.casework.reviewing.Reopen;
import org.redress.casework.reviewing.ReporterName;
import org.redress.casework.reviewing.SamePost;
import org.redress.casework.reviewing.SecondLook;
import org.redress.casework.reviewing.SetBranches;
import org.redress.casework.reviewing.TagCase;
import org.redress.casework.reviewing.TakeBack;
import org.redress.casework.reviewing.TakeNote;
import org.redress.casework.reviewing.UnfoldRespondent;
import org.redress.casework.statistics.Statistics;
import org.redress.casework.timeline.Actor;
import org.redress.caseworkaws.table.CaseTable;
import org.redress.caseworkaws.table.DynamoAlikeCases;
import org.redress.caseworkaws.table.DynamoCaseTraces;
import org.redress.caseworkaws.table.DynamoClaimStore;
import org.redress.caseworkaws.table.DynamoGoldenStore;
import org.redress.caseworkaws.table.DynamoLookedAtStore;
import org.redress.caseworkaws.table.DynamoOverdue;
import org.redress.caseworkaws.table.DynamoReportReader;
import org.redress.caseworkaws.table.DynamoRequests;
import org.redress.caseworkaws.table.DynamoReviewStore;
import org.redress.caseworkaws.table.DynamoReviewerStore;
import org.redress.caseworkaws.table.DynamoWeekCounts;
import org.redress.caseworkaws.table.DynamoWorkIndex;
import org.redress.caseworkaws.table.HistoryItems;
import org.redress.caseworkaws.texts.LongTexts;

/** What reviewers do, as a function's environment says. */
public final class ReviewWiring {

  private final Wiring wiring;
  private final CaseTable table;
  private final Supplier<LongTexts> texts;
  private final Concerns concerns;
  private final Supplier<KeyedHash> hash;
  private final HistoryItems items;
  private final Once<Boolean> blind = new Once<>(this::isBlindFirst);
  private final Once<Integer> goldenPerThousand = new Once<>(this::secondLooksPerThousand);
  private final LeaseTimes times = LeaseTimes.USUAL;

  ReviewWiring(Wiring wiring, CaseTable table, Supplier<LongTexts> texts, Supplier<KeyedHash> hash) {
    this.wiring = wiring;
    this.table = table;
    this.texts = texts;
    this.concerns = new Concerns(hash);
    this.hash = hash;
    this.items = new HistoryItems(hash);
  }

  public ClaimStore claims() {
    return new DynamoClaimStore(table);
  }

  public ReviewerStore reviewers() {
    return new DynamoReviewerStore(table);
  }

  public Colleagues colleagues() {
    return new Colleagues(wiring.people(), reviewers());
  }

  /** Knows the accounts and people that reviewers declare. */
  public Concerns concerns() {
    return concerns;
  }

  public Sight sight() {
    return new Sight(wiring.cases(), store(), blind.get());
  }

  /** Cases that are like one that a reviewer is at. */
  public SimilarCases similar() {
    return new SimilarCases(sight(), new DynamoAlikeCases(table, items));
  }

  /** The numbers of those who run the service. */
  public Statistics statistics() {
    return new Statistics(new DynamoWeekCounts(table), new DynamoOverdue(table), goldenStore(), wiring.clock());
  }

  /** Verifies timelines. */
  public VerifyTimeline verifying() {
    return new VerifyTimeline(wiring.cases(), sight());
  }

  public Worklist worklist() {
    return new Worklist(new DynamoWorkIndex(table), store());
  }

  /** Finds cases by what they are about. */
  public FindCases finding() {
    return new FindCases(new DynamoCaseTraces(table, items), store());
  }

  /** Finds open cases by the words of their reports. */
  public WordSearch wordSearch() {
    return new WordSearch(worklist(), new DynamoReportReader(table, texts));
  }

  public Profile profile() {
    return new Profile(reviewers(), wiring.clock());
  }

  public ClaimCase claiming() {
    return new ClaimCase(sight(), desk(), times);
  }

  public CountLooks counting() {
    return new CountLooks(new DynamoLookedAtStore(table), wiring.serviceTimes(), wiring.clock());
  }

  public TagCase tagging() {
    return new TagCase(desk());
  }

  public AssignCase assigning() {
    return new AssignCase(desk(), times);
  }

  public TakeBack takingBack() {
    return new TakeBack(sight(), desk());
  }

  public HoldCase holding() {
    return new HoldCase(sight(), desk(), claims(), times);
  }

  public Recuse recusing() {
    return new Recuse(profile(), desk(), claiming());
  }

  public AskReporter asking() {
    return new AskReporter(desk());
  }

  /**
   * Wires decisions.
   *
   * @param actor who tells reporters of them
   * @param team whom to tell that a proposed outcome waits for a second person, where no approver can be reached
   */
  public Decide deciding(Actor actor, Optional<EmailAddress> team) {
    Colleagues colleagues = colleagues();
    return new Decide(
        desk(), closing(actor), golden(), seen -> colleagues.approvers(seen, team, wiring.clock().instant()));
  }

  /** The other reports of a case's posts. */
  public SamePost samePost() {
    return new SamePost(sight(), new DynamoAlikeCases(table, items), wiring.clock());
  }

  /** Decisions that answer several reports of one post, as {@link #deciding} and {@link #approving}. */
  public DecideTogether decidingTogether(Actor actor, Optional<EmailAddress> team) {
    return new DecideTogether(
        samePost(), claiming(), holding(), deciding(actor, team),
        new Decide(desk(), closing(actor), golden(), _ -> List.of()),
        approving(actor));
  }

  /** Says which mail an outcome would send. */
  public OutcomeMail outcomeMails() {
    return new OutcomeMail(desk());
  }

  public Approve approving(Actor actor) {
    return new Approve(desk(), closing(actor), golden(), times);
  }

  /** Closes decided cases in somebody's name. */
  public CloseCase closing(Actor actor) {
    return new CloseCase(wiring.cases(), new DynamoRequests(table), wiring.hints(), wiring.clock(), actor);
  }

  public Merge merging() {
    return new Merge(desk());
  }

  public Reopen reopening() {
    return new Reopen(desk(), wiring.serviceTimes());
  }

  public LegalHold legalHolds() {
    return new LegalHold(desk());
  }

  public ReporterName reporterNames() {
    return new ReporterName(desk());
  }

  public TakeNote notes() {
    return new TakeNote(desk());
  }

  public JudgeFinding judging() {
    return new JudgeFinding(sight(), desk());
  }

  public Redact redacting() {
    return new Redact(desk());
  }

  /** Decided cases that come back to another reviewer. */
  public SecondLook secondLooks() {
    return new SecondLook(sight(), goldenStore(), wiring.clock());
  }

  public SetBranches branches() {
    return new SetBranches(desk());
  }

  public UnfoldRespondent unfolding() {
    return new UnfoldRespondent(desk());
  }

  private boolean isBlindFirst() {
    return wiring.optionalSetting("BLIND_FIRST_LOOK").map("true"::equals).orElseGet(wiring.settings()::blindFirstLook);
  }

  private int secondLooksPerThousand() {
    return wiring.number("SECOND_LOOKS_PER_THOUSAND", wiring.settings().goldenPerThousand());
  }

  private GoldenStore goldenStore() {
    return new DynamoGoldenStore(table);
  }

  private GoldenRule golden() {
    return new GoldenRule(hash, goldenPerThousand.get());
  }

  /** What is read for reviewers alone. */
  ReviewStore store() {
    return new OneMatter(new DynamoReviewStore(table));
  }

  private Desk desk() {
    return new Desk(wiring.cases(), store(), sight(), wiring.hints(), wiring.clock(), wiring.random());
  }
}

package org.redress.bench;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.redress.casework.CaseId;
import org.redress.casework.access.Role;
import org.redress.casework.reviewers.Declared;
import org.redress.casework.reviewers.Reviewer;
import org.redress.casework.reviewers.SeenCase;
import org.redress.casework.reviewing.ClaimCase;
import org.redress.caseworkaws.Wiring;
import org.redress.engines.ledger.CallLedger;
import org.redress.engines.ledger.InstalledLedger;
import org.redress.engines.testing.TestEngines;
import org.redress.engines.testing.TestStack;

/** Many reviewers who take the next case at once until none is left. */
final class ClaimsBenchmark implements Benchmark {

  private static final int CLAIMANTS = 50;
  private static final int CASES = 1_000;
  private static final String NAME = "claims";
  private static final double SECOND = 1_000_000_000;

  @Override
  public String name() {
    return NAME;
  }

  @Override
  public int usualCount() {
    return CASES;
  }

  @Override
  public Result run(Options options) throws Exception {
    try (TestEngines engines = new TestEngines()) {
      Map<String, String> environment = TestStack.create(engines, NAME).environment();
      Wiring wiring = Wiring.from(environment);
      new WaitingCases(engines.dynamoDb(), NAME, wiring.cases()).add(options.count());
      CallLedger ledger = new CallLedger();
      long start = System.nanoTime();
      List<CaseId> claimed;
      try (InstalledLedger.Installation _ = InstalledLedger.install(ledger)) {
        claimed = claimAll(wiring.review().claiming());
      }
      double seconds = (System.nanoTime() - start) / SECOND;
      Set<CaseId> different = new HashSet<>(claimed);
      int twice = claimed.size() - different.size();
      int left = options.count() - different.size();
      List<String> broken = new ArrayList<>();
      if (twice > 0) {
        broken.add("no case is claimed twice");
      }
      if (left > 0) {
        broken.add("no case is left");
      }
      return new Result(
          List.of("claimants", "cases", "claimed twice", "left", "refused", "calls a claim", "seconds"),
          List.of(
              List.of(
                  CLAIMANTS, options.count(), twice, left, transactions(ledger) - claimed.size(),
                  (double) ledger.total().calls() / claimed.size(), seconds)),
          broken);
    }
  }

  private static long transactions(CallLedger ledger) {
    return ledger.tallies()
        .entrySet()
        .stream()
        .filter(entry -> entry.getKey().operation().equals("TransactWriteItems"))
        .mapToLong(entry -> entry.getValue().calls())
        .sum();
  }

  private static List<CaseId> claimAll(ClaimCase claiming) throws Exception {
    List<CaseId> claimed = new ArrayList<>();
    try (ExecutorService threads = Executors.newFixedThreadPool(CLAIMANTS)) {
      List<Future<List<CaseId>>> all = IntStream.range(0, CLAIMANTS)
          .mapToObj(number -> "reviewer-" + number)
          .map(subject -> new Reviewer(subject, subject, Set.of(Role.REVIEWER), Declared.nothing(subject)))
          .map(reviewer -> threads.submit(() -> untilNoneIsLeft(claiming, reviewer)))
          .toList();
      for (Future<List<CaseId>> one : all) {
        claimed.addAll(one.get());
      }
    }
    return claimed;
  }

  private static List<CaseId> untilNoneIsLeft(ClaimCase claiming, Reviewer reviewer) {
    return Stream.generate(() -> claiming.next(reviewer))
        .takeWhile(Optional::isPresent)
        .flatMap(Optional::stream)
        .map(SeenCase::id)
        .toList();
  }
}
